/// Somebody who wants to read or record something, as the access table sees them.
public struct Actor: Hashable, Sendable {
  /// The person.
  public let person: PersonID
  /// The roles that the person holds everywhere in the organisation.
  public let roles: [String]
  /// The roles that the person holds for one school only, by school.
  public let ofSchools: [String: [String]]
  /// Those whose line manager the person is, by the staff register, with the days.
  public let manages: [ManagedPerson]
  /// Whoever reads or records in the person's place, where somebody does.
  public let through: [Actor]

  /// A person with roles.
  public init(
    person: PersonID, roles: [String], ofSchools: [String: [String]] = [:],
    manages: [ManagedPerson] = [], through: [Actor] = []
  ) {
    self.person = person
    self.roles = roles
    self.ofSchools = ofSchools
    self.manages = manages
    self.through = through
  }

  /// The same person, in whose place somebody else reads or records.
  public func acting(through other: Actor) -> Actor {
    Actor(
      person: person, roles: roles, ofSchools: ofSchools, manages: manages, through: [other])
  }

  /// The same person as the line manager of some people.
  public func managing(_ people: [ManagedPerson]) -> Actor {
    Actor(
      person: person, roles: roles, ofSchools: ofSchools, manages: people, through: through)
  }

  /// Whether the person is the line manager of one of some people on a day.
  func manages(oneOf people: [PersonID], on day: Day) -> Bool {
    manages.contains { $0.isManaged(on: day) && people.contains($0.person) }
  }

  /// The roles that count for people of a school; those held everywhere where it is not known.
  public func roles(at school: String?) -> [String] {
    let own = school.flatMap { ofSchools[$0] } ?? []
    return roles + own.filter { !roles.contains($0) }
  }

  /// Whether the person holds no role, neither everywhere nor for a school.
  public var holdsNoRole: Bool { roles.isEmpty && ofSchools.isEmpty }
}
