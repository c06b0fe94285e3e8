/// A duty of the school with the people whose it is, for agendas.
public struct DutyItem: Hashable, Sendable {
  /// The cycle whose policy asks for it.
  public let cycle: CycleName
  /// The adopted policy.
  public let policy: PolicyID
  /// How it stands.
  public let status: DutyStatus
  /// The people who hold one of its roles, each once.
  public let people: [PersonID]
  /// The clauses that ask for it.
  public let clauses: [Clause]

  /// The command that does it or records it, without the program's name.
  public let command: String

  /// A duty with its people.
  public init(
    cycle: CycleName, policy: PolicyID, status: DutyStatus, rules: CycleRules,
    holders: [RoleHolder], command: String? = nil, namesCycle: Bool = false
  ) {
    let ending =
      (status.school.map { " --school \($0.id)" } ?? "") + (namesCycle ? " --cycle \(cycle)" : "")
    self.command = command ?? "duty done \(status.duty.id) --note TEXT\(ending)"
    self.cycle = cycle
    self.policy = policy
    self.status = status
    people = holders.filter { holder in
      status.duty.duty.contains(holder.role)
        && status.school.map { holder.counts(at: $0.id) } ?? true
    }.map(\.person).unique.sorted()
    clauses = status.duty.clauses.compactMap(rules.clause)
  }

  /// What is to be done, and by which school where each does it.
  var title: String {
    Wording.capitalised(status.duty.title) + (status.school.map { ", \($0.name)" } ?? "")
  }

  /// Whose duty it is, in words, where nobody holds one of the roles.
  var nobody: String {
    "no \(Wording.alternatives(status.duty.duty.map(Wording.role))) yet"
  }

  /// Whether it is of the part of an agenda that is asked for, be it to be done or not.
  public func isIncluded(in filter: AgendaFilter, asOf: Day) -> Bool {
    if filter.reviewer != nil { return false }
    if let person = filter.person, !people.contains(person) { return false }
    if let asked = filter.school, let school = status.school, school.id != asked { return false }
    if filter.onlyOverdue, !status.isOverdue { return false }
    guard let within = filter.within else { return true }
    return status.due.map { $0 <= asOf.adding(days: within) } ?? false
  }

  /// Whether an agenda shows it: whatever can be done or is overdue, unless less is asked for.
  func isShown(_ filter: AgendaFilter, asOf: Day) -> Bool {
    if !isIncluded(in: filter, asOf: asOf) { return false }
    if filter.onlyOverdue { return true }
    if filter.within != nil { return status.standing.isUnsettled }
    return [.open, .overdue, .waits].contains(status.standing.kind)
  }
}
