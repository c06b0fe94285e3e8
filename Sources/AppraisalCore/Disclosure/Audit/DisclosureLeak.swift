/// Something that a reader of anonymous reports could work out about somebody.
public struct DisclosureLeak: Hashable, Sendable {
  /// What kind of thing it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A printed number stands for fewer people than the threshold.
    case small = "SMALL"
    /// A number that is not printed can be worked out.
    case pinned = "PINNED"
    /// A number that is not printed has too few possible values.
    case narrow = "NARROW"
    /// Numbers of one line that are not printed are known to add up to a small one.
    case residual = "RESIDUAL"
    /// All or none of a group have one outcome.
    case group = "GROUP"
    /// Somebody who adds what he knows of himself learns another's outcome.
    case colleague = "COLLEAGUE"
    /// The audit could not be completed.
    case fault = "FAULT"
  }

  /// What kind of thing it is.
  public let kind: Kind
  /// The table, or empty where it is no table's.
  public let table: String
  /// The places of the numbers concerned.
  public let places: [[String]]
  /// What is wrong, in words.
  public let text: String

  /// A leak.
  init(_ kind: Kind, table: String, places: [[String]], _ text: String) {
    self.kind = kind
    self.table = table
    self.places = places
    self.text = text
  }
}

/// A number that is not printed, with what a reader can work out of it.
public struct AuditedNumber: Hashable, Sendable {
  /// The table.
  public let table: String
  /// The number's place in it.
  public let at: [String]
  /// Between what it lies.
  public let range: CountRange
}
