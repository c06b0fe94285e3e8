/// One post that a person holds: what it is, what it pays and whom it answers to.
///
/// What is not known is nil, never a default.
public struct Post: Codable, Hashable, Sendable {
  /// The number of the post or contract in the school's own system.
  public var id: String?
  /// The job title.
  public var title: String
  /// The job family as a slug, such as `learning-support`, `catering` or `site`.
  public var family: String?
  /// The school as a slug.
  public var school: String?
  /// The staff group that a policy may treat differently, as a slug.
  public var group: String?
  /// The grade, as the school writes it.
  public var grade: String?
  /// The point on the pay spine, 1 to 199.
  public var point: Int?
  /// The lowest point of the grade, 1 to 199.
  public var gradeBottom: Int?
  /// The highest point of the grade, 1 to 199.
  public var gradeTop: Int?
  /// The career stage that a policy may treat differently, as a slug.
  public var stage: String?
  /// Hours a week while at work.
  public var weeklyHours: Hours?
  /// Paid or worked weeks a year, as the school counts them.
  public var weeksPerYear: Weeks?
  /// How the person is engaged.
  public var contract: ContractKind?
  /// The first day in the post.
  public var start: Day?
  /// The last day in the post.
  public var end: Day?
  /// The last day of probation.
  public var probationEnds: Day?
  /// Whether the post is a set of regular tasks, which some policies appraise by standards.
  public var taskBased: Bool?
  /// Whether the post supervises other people.
  public var leads: Bool?
  /// The people with line authority over the post, in the order given.
  public var managers: [PersonID]
  /// The person who organises the day-to-day work without line authority.
  public var supervisor: PersonID?

  /// A post with what is known of it.
  public init(
    id: String? = nil, title: String, family: String? = nil, school: String? = nil,
    group: String? = nil, grade: String? = nil, point: Int? = nil, gradeBottom: Int? = nil,
    gradeTop: Int? = nil, stage: String? = nil, weeklyHours: Hours? = nil,
    weeksPerYear: Weeks? = nil,
    contract: ContractKind? = nil, start: Day? = nil, end: Day? = nil, probationEnds: Day? = nil,
    taskBased: Bool? = nil, leads: Bool? = nil, managers: [PersonID] = [],
    supervisor: PersonID? = nil
  ) {
    self.id = id
    self.title = title
    self.family = family
    self.school = school
    self.group = group
    self.grade = grade
    self.point = point
    self.gradeBottom = gradeBottom
    self.gradeTop = gradeTop
    self.stage = stage
    self.weeklyHours = weeklyHours
    self.weeksPerYear = weeksPerYear
    self.contract = contract
    self.start = start
    self.end = end
    self.probationEnds = probationEnds
    self.taskBased = taskBased
    self.leads = leads
    self.managers = managers
    self.supervisor = supervisor
  }

  /// Whether the post has begun and has not ended on that day.
  ///
  /// A post whose start is not known counts as begun, one whose end is not known as not ended.
  public func isOpen(on day: Day) -> Bool {
    if let start, start > day { return false }
    if let end, end < day { return false }
    return true
  }
}
