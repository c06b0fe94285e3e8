/// One person as an anonymous report counts him: an outcome, and a category of each characteristic.
public struct CountedPerson: Hashable, Sendable {
  /// The outcome's code, such as a level.
  public let outcome: String
  /// The category of each characteristic, by the characteristic's name.
  public let categories: [String: String]

  /// A person to be counted.
  public init(outcome: String, categories: [String: String] = [:]) {
    self.outcome = outcome
    self.categories = categories
  }
}

/// Something that outcomes are compared by, such as sex or age band.
public struct CountedCharacteristic: Hashable, Sendable {
  /// Its name, which is also that of the table's dimension.
  public let name: String
  /// Its categories, the same in every year and school; *not stated* is one like any other.
  public let categories: [String]
  /// Whether its categories have an order, so that only neighbours are combined.
  public let isOrdered: Bool

  /// A characteristic.
  public init(name: String, categories: [String], isOrdered: Bool = false) {
    self.name = name
    self.categories = categories
    self.isOrdered = isOrdered
  }
}
