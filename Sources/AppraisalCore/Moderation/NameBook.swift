/// The names of the people whom reports mention, and of their schools.
public struct NameBook: Sendable {
  private let person: @Sendable (PersonID) -> Person?
  private let schools: [String: String]

  /// The names in a register, and of an organisation's schools.
  public init(_ register: Register, schools: [School] = []) {
    person = { register.person($0) }
    self.schools = Dictionary(schools.map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// Names that come from elsewhere; nil for people who are not known.
  public init(_ person: @escaping @Sendable (PersonID) -> Person?) {
    self.person = person
    schools = [:]
  }

  /// The full name of a school, or the short one where it is not known.
  func name(ofSchool id: String) -> String { schools[id] ?? id }

  /// Whether somebody is known to be no longer there on a day: they have left, or their last post
  /// has ended.
  public func hasLeft(_ id: PersonID, on day: Day) -> Bool {
    person(id)?.lastDayThere(before: day) != nil
  }

  /// The name of a person, or the bare identifier where nothing else is known.
  public func name(of id: PersonID) -> PersonName {
    person(id).map(PersonName.init(of:)) ?? PersonName(unknown: id)
  }
}
