/// The facts that a policy's conditions may name, each with its type, and the scales they use.
///
/// It is built once for a policy; see `Vocabulary.init(of:)`.
public struct Vocabulary: Sendable {
  /// The type of each fact.
  public internal(set) var types: [String: FactType] = [:]
  /// The facts that are worked out from others: levels and named conditions.
  public internal(set) var derived: Set<String> = []
  /// The type of each word for an area's items, used after a quantifier.
  public internal(set) var itemTypes: [String: FactType] = [:]
  /// What each fact is, in plain words, for messages and the guide.
  public internal(set) var descriptions: [String: String] = [:]
  /// The scales by name.
  public internal(set) var scales: [String: Scale] = [:]
  /// The words that a fact can have, where they are known beforehand.
  public internal(set) var knownWords: [String: [String]] = [:]
  /// The named conditions.
  public internal(set) var definitions: [String: Definition] = [:]

  /// An empty vocabulary.
  public init() {}

  mutating func add(_ name: String, _ type: FactType, _ description: String) {
    types[name] = type
    descriptions[name] = description
  }

  /// Whether the first level stands at least as high on a scale as the second; nil off the scale.
  func isAtLeast(_ code: String, _ other: String, on scale: String) -> Bool? {
    guard let scale = scales[scale], let first = scale.rank(of: code),
      let second = scale.rank(of: other)
    else { return nil }
    return first <= second
  }
}
