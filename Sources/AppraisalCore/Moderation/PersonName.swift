/// A person as reports name them: the full name with the identifier, in a fixed order.
public struct PersonName: Hashable, Comparable, Identifiable, Sendable {
  /// The person.
  public let id: PersonID
  /// The given and family names; empty where the register does not know the person.
  public let fullName: String
  /// What puts people in the order of a staff list.
  public let sortKey: String

  /// A name with what it is sorted by.
  public init(id: PersonID, fullName: String, sortKey: String) {
    self.id = id
    self.fullName = fullName
    self.sortKey = sortKey
  }

  /// The name of somebody in the register.
  public init(of person: Person) {
    self.init(id: person.id, fullName: person.fullName, sortKey: person.sortKey)
  }

  /// Somebody of whom only the identifier is known.
  public init(unknown id: PersonID) {
    self.init(id: id, fullName: "", sortKey: NameFolding.folded(id.text))
  }

  /// The full name with the identifier, such as `Ines Okoro (S012)`.
  public var label: String {
    fullName.isEmpty ? id.text : "\(fullName) (\(id))"
  }

  /// Whether the first comes before the second in a staff list; identifiers settle ties.
  public static func < (first: Self, second: Self) -> Bool {
    (first.sortKey, first.id) < (second.sortKey, second.id)
  }
}
