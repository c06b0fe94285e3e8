/// A fact about a person or a post that a staff list can carry.
///
/// The raw value is the name used in `--map FIELD=COLUMN`.
public enum ImportField: String, CaseIterable, Hashable, Sendable {
  /// The person's identifier.
  case id
  /// The whole name in one column.
  case name
  /// The given name.
  case givenName = "given-name"
  /// The family name.
  case familyName = "family-name"
  /// The name the person goes by.
  case knownAs = "known-as"
  /// The computer account.
  case account
  /// The first day at the school.
  case joined
  /// The last day at the school.
  case left
  /// The standing in the staffing structure.
  case rank
  /// The number of the post or contract.
  case postID = "post-id"
  /// The job title.
  case jobTitle = "job-title"
  /// The job family.
  case jobFamily = "job-family"
  /// The school.
  case school
  /// The staff group.
  case group
  /// The grade.
  case grade
  /// The point on the pay spine.
  case point
  /// The lowest point of the grade.
  case gradeBottom = "grade-bottom"
  /// The highest point of the grade.
  case gradeTop = "grade-top"
  /// The career stage.
  case stage
  /// Hours a week.
  case hours
  /// Weeks a year.
  case weeks
  /// The kind of contract.
  case contract
  /// The first day in the post.
  case start
  /// The last day in the post.
  case end
  /// The last day of probation.
  case probationEnds = "probation-ends"
  /// Whether the post is a set of regular tasks.
  case taskBased = "task-based"
  /// Whether the post supervises others.
  case leads
  /// The line manager or managers.
  case manager
  /// The person who organises the day-to-day work.
  case supervisor

  /// The field as an office calls it.
  public var plainName: String {
    switch self {
    case .postID: "post number"
    case .point: "spine point"
    case .gradeBottom: "bottom point of the grade"
    case .gradeTop: "top point of the grade"
    case .stage: "career stage"
    case .hours: "hours a week"
    case .weeks: "weeks a year"
    case .contract: "contract type"
    case .start: "start date"
    case .end: "end date"
    case .joined: "joining date"
    case .left: "leaving date"
    case .probationEnds: "end of probation"
    case .taskBased: "task-based post"
    case .leads: "leads others"
    case .manager: "line manager"
    default: String(rawValue.map { $0 == "-" ? " " : $0 })
    }
  }

  /// The field that a word of `--map` names, whatever its letter case and hyphens, or nil.
  public init?(named word: String) {
    let wanted = NameFolding.lettersAndDigits(word)
    let found = ImportField.allCases.first { NameFolding.lettersAndDigits($0.rawValue) == wanted }
    guard let found else { return nil }
    self = found
  }

  /// The headings by which real systems call the field, in tiers: a later tier is looked at only
  /// where no heading of an earlier one is there.
  ///
  /// Taken from SIMS personnel exports, Arbor contract tables, Bromcom contracts and roles, Access
  /// Education People imports and SchooliP imports, and from the plain layout of the guide.
  public var headings: [[String]] {
    ImportHeadings.personal[self] ?? ImportHeadings.ofPost[self] ?? []
  }
}
