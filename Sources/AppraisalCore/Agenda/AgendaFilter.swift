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

  func includes(_ item: AgendaItem, asOf: Day) -> Bool {
    if let reviewer, !item.reviewers.contains(reviewer) { return false }
    if let person, !item.people.contains(person) { return false }
    if let school, item.school != school { return false }
    if onlyOverdue, item.daysOverdue == 0 { return false }
    guard let within else { return true }
    return item.due.map { $0 <= asOf.adding(days: within) } ?? false
  }
}
