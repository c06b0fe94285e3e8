/// A policy as a school adopted it: a base plus the school's choices.
public struct Adoption: Codable, Hashable, Sendable {
  /// The newest file format that this program reads.
  public static let newestFormat = 1

  /// The file format's number.
  public var format: Int
  /// The name under which the school adopted it.
  public var name: PolicyID
  /// The policy that it is based on.
  public var base: PolicyID
  /// The version of the base.
  public var version: String
  /// What the school chose.
  public var choices: [String: ChoiceValue]
  /// When and by whom.
  public var adopted: CycleEvent

  /// An adoption.
  public init(
    name: PolicyID, base: PolicyID, version: String, choices: [String: ChoiceValue],
    adopted: CycleEvent
  ) {
    format = Adoption.newestFormat
    self.name = name
    self.base = base
    self.version = version
    self.choices = choices
    self.adopted = adopted
  }
}
