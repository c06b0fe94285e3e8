/// What an import would do, worked out in full before anything is changed.
public struct ImportPlan: Hashable, Sendable {
  /// The register as it would be.
  public let register: Register
  /// The people who would be new, in order of id.
  public let added: [PersonID]
  /// The people about whom something would change, in order of id.
  public let changed: [ImportChange]
  /// The people who have left, in order of id.
  ///
  /// They are those whom the file shows to have left when the register did not, and, where that is
  /// asked for, those in the register whom the file does not have.
  public let leavers: [PersonID]
  /// How many people in the file are in the register just so.
  public let unchanged: Int
  /// How the columns were understood.
  public let columns: ImportColumns
  /// What the person importing should know, as sentences.
  public let notes: [String]

  /// Whether the register would stay as it is.
  public var changesNothing: Bool {
    added.isEmpty && changed.isEmpty
  }
}

/// What an import would change about one person.
public struct ImportChange: Hashable, Sendable {
  /// The person.
  public let id: PersonID
  /// The facts that would change, in plain words such as `line manager`.
  public let fields: [String]
}
