/// A named value that may be given any number of times.
public struct Options<Element: Sendable>: Parameter {
  private let spec: ParameterSpec
  private let kind: Kind<Element>

  /// A repeatable option by its long name without hyphens.
  public init(
    _ name: String, short: Character? = nil, _ kind: Kind<Element>, minimum: Int = 0,
    _ abstract: String
  ) {
    spec = ParameterSpec(
      form: .option, name: name, short: short, kind: kind, abstract: abstract, minimum: minimum,
      isRepeatable: true)
    self.kind = kind
  }

  /// The option.
  public var specs: [ParameterSpec] { [spec] }

  /// The values given, in order.
  ///
  /// - Throws: `UsageError` where a word is not a value of the option's kind.
  public func read(_ words: ParsedWords) throws(UsageError) -> [Element] {
    try kind.values(of: words.words(for: spec), for: spec)
  }
}
