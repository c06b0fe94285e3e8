/// What is on record of one person for equality monitoring, and only to be counted.
public struct EqualityFacts: Codable, Hashable, Sendable {
  /// Whose facts they are.
  public var person: PersonID
  /// The sex; nil where it is not stated.
  public var sex: String?
  /// The ethnic group; nil where it is not stated.
  public var ethnicGroup: String?
  /// Whether a disability was declared; nil where it is not stated.
  public var disability: String?
  /// The band of ages; nil where it is not stated.
  public var ageBand: String?
  /// Whether the contract is part-time; nil where it is not stated.
  public var partTime: String?

  /// Nothing stated of a person.
  public init(_ person: PersonID) {
    self.person = person
  }

  /// The category of a characteristic, or nil where it is not stated.
  public subscript(characteristic: EqualityCharacteristic) -> String? {
    get {
      switch characteristic {
      case .sex: sex
      case .ethnicGroup: ethnicGroup
      case .disability: disability
      case .ageBand: ageBand
      case .partTime: partTime
      }
    }
    set {
      switch characteristic {
      case .sex: sex = newValue
      case .ethnicGroup: ethnicGroup = newValue
      case .disability: disability = newValue
      case .ageBand: ageBand = newValue
      case .partTime: partTime = newValue
      }
    }
  }
}
