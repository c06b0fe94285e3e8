/// Which part of an agenda is asked for.
public struct AgendaFilter: Hashable, Sendable {
  /// Only reviews that this person reviews.
  public var reviewer: PersonID?
  /// Only what is this person's duty.
  public var person: PersonID?
  /// Only people of this school.
  public var school: String?
  /// Only what is due within so many days of the day asked about, or overdue.
  public var within: Int?
  /// Only what is overdue.
  public var onlyOverdue: Bool

  /// A filter.
  public init(
    reviewer: PersonID? = nil, person: PersonID? = nil, school: String? = nil, within: Int? = nil,
    onlyOverdue: Bool = false
  ) {
    self.reviewer = reviewer
    self.person = person
    self.school = school
    self.within = within
    self.onlyOverdue = onlyOverdue
  }

  /// Whether nothing is left out.
  public var isWhole: Bool { self == AgendaFilter() }

  /// Which part it is, in words.
  public func text(_ names: NameBook) -> String {
    var parts: [String] = []
    if let reviewer { parts.append("people reviewed by \(names.name(of: reviewer).label)") }
    if let person { parts.append("what \(names.name(of: person).label) is to do") }
    if let school { parts.append("people of \(school)") }
    if onlyOverdue { parts.append("only what is overdue") }
    if let within {
      parts.append(
        "only what is overdue or due within \(Wording.count(within, "day", "days")), "
          + "no steps without a day")
    }
    return parts.joined(separator: ", ")
  }

  func includes(_ item: AgendaItem, asOf: Day) -> Bool {
    if let reviewer, !item.reviewers.contains(reviewer) { return false }
    if let person, !item.people.contains(person), !item.former.contains(person) { return false }
    if let school, item.school != school { return false }
    if onlyOverdue, item.daysOverdue == 0 { return false }
    guard let within else { return true }
    return item.due.map { $0 <= asOf.adding(days: within) } ?? false
  }
}
