/// A named value that must be given, such as `--because TEXT` where a reason is needed.
public struct RequiredOption<Value: Sendable>: Parameter {
  private let spec: ParameterSpec
  private let kind: Kind<Value>

  /// An option by its long name without hyphens.
  public init(_ name: String, short: Character? = nil, _ kind: Kind<Value>, _ abstract: String) {
    spec = ParameterSpec(
      form: .option, name: name, short: short, kind: kind, abstract: abstract, minimum: 1)
    self.kind = kind
  }

  /// The option.
  public var specs: [ParameterSpec] { [spec] }

  /// The value given.
  ///
  /// - Throws: `UsageError` where the word is not a value of the option's kind, or is missing.
  public func read(_ words: ParsedWords) throws(UsageError) -> Value {
    guard let word = words.words(for: spec).first else { throw .missing([spec]) }
    return try kind.value(of: word, for: spec)
  }
}
