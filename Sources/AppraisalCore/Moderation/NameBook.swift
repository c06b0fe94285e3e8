/// The names of the people whom reports mention.
public struct NameBook: Sendable {
  private let person: @Sendable (PersonID) -> Person?

  /// The names in a register.
  public init(_ register: Register) {
    person = { register.person($0) }
  }

  /// Names that come from elsewhere; nil for people who are not known.
  public init(_ person: @escaping @Sendable (PersonID) -> Person?) {
    self.person = person
  }

  /// Whether somebody is known to have left before a day.
  public func hasLeft(_ id: PersonID, on day: Day) -> Bool {
    person(id)?.hasLeft(on: day) ?? false
  }

  /// The name of a person, or the bare identifier where nothing else is known.
  public func name(of id: PersonID) -> PersonName {
    person(id).map(PersonName.init(of:)) ?? PersonName(unknown: id)
  }
}
