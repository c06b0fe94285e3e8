/// What is on record for equality monitoring, kept apart from the staff register and opened only to
/// count.
public struct EqualityRegister: Hashable, Sendable {
  private var facts: [PersonID: EqualityFacts] = [:]

  /// Nothing on record.
  public init() {}

  /// What is on record of a person, or nil.
  public subscript(person: PersonID) -> EqualityFacts? {
    get { facts[person] }
    set { facts[person] = newValue }
  }

  /// What is on record, in order of person.
  public var people: [EqualityFacts] { facts.values.sorted { $0.person < $1.person } }

  /// Of how many people a characteristic is stated.
  public func stated(_ characteristic: EqualityCharacteristic) -> Int {
    facts.values.count { $0[characteristic] != nil }
  }
}

extension EqualityRegister: Codable {
  private enum Key: String, CodingKey {
    case people
  }

  /// Reads the register.
  ///
  /// - Throws: `DecodingError` where a part is of another shape or a person stands in it twice.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    for own in try container.decode([EqualityFacts].self, forKey: .people) {
      guard facts.updateValue(own, forKey: own.person) == nil else {
        throw DecodingError.dataCorruptedError(
          forKey: .people, in: container, debugDescription: "\(own.person) stands here twice")
      }
    }
  }

  /// Writes the register in order of person.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(people, forKey: .people)
  }
}
