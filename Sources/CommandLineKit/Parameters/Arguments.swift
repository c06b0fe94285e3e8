/// All the values from a position on.
public struct Arguments<Element: Sendable>: Parameter {
  private let spec: ParameterSpec
  private let kind: Kind<Element>

  /// Arguments by the name of one without angle brackets, of which so many must be given.
  public init(_ name: String, _ kind: Kind<Element>, minimum: Int = 0, _ abstract: String) {
    spec = ParameterSpec(
      form: .argument, name: name, kind: kind, abstract: abstract, minimum: minimum,
      isRepeatable: true)
    self.kind = kind
  }

  /// The arguments.
  public var specs: [ParameterSpec] { [spec] }

  /// The values given, in order.
  ///
  /// - Throws: `UsageError` where a word is not a value of the arguments' kind.
  public func read(_ words: ParsedWords) throws(UsageError) -> [Element] {
    try kind.values(of: words.words(for: spec), for: spec)
  }
}
