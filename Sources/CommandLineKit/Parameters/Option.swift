/// A named value that may be left out, such as `--as-of 2026-03-02`.
public struct Option<Value: Sendable>: Parameter {
  private let spec: ParameterSpec
  private let valueOfWord: @Sendable (String, ParameterSpec) throws(UsageError) -> Value
  private let absent: Value

  /// An option by its long name without hyphens, which is nil when left out.
  public init<Wrapped>(
    _ name: String, short: Character? = nil, _ kind: Kind<Wrapped>, _ abstract: String
  ) where Value == Wrapped? {
    spec = ParameterSpec(form: .option, name: name, short: short, kind: kind, abstract: abstract)
    valueOfWord = { word, spec throws(UsageError) in try kind.value(of: word, for: spec) }
    absent = nil
  }

  /// An option by its long name without hyphens, which has a default when left out.
  public init(
    _ name: String, short: Character? = nil, _ kind: Kind<Value>, default absent: Value,
    _ abstract: String
  ) {
    spec = ParameterSpec(
      form: .option, name: name, short: short, kind: kind, abstract: abstract,
      defaultText: kind.describe(absent))
    valueOfWord = { word, spec throws(UsageError) in try kind.value(of: word, for: spec) }
    self.absent = absent
  }

  /// The option.
  public var specs: [ParameterSpec] { [spec] }

  /// The value given, or what holds when none is.
  ///
  /// - Throws: `UsageError` where the word is not a value of the option's kind.
  public func read(_ words: ParsedWords) throws(UsageError) -> Value {
    guard let word = words.words(for: spec).first else { return absent }
    return try valueOfWord(word, spec)
  }
}
