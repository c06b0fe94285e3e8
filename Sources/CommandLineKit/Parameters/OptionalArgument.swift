/// A value at its position that may be left out.
public struct OptionalArgument<Wrapped: Sendable>: Parameter {
  private let spec: ParameterSpec
  private let kind: Kind<Wrapped>

  /// An argument by its name without angle brackets, which is nil when left out.
  public init(_ name: String, _ kind: Kind<Wrapped>, _ abstract: String) {
    spec = ParameterSpec(form: .argument, name: name, kind: kind, abstract: abstract)
    self.kind = kind
  }

  /// The argument.
  public var specs: [ParameterSpec] { [spec] }

  /// The value given, or nil.
  ///
  /// - Throws: `UsageError` where the word is not a value of the argument's kind.
  public func read(_ words: ParsedWords) throws(UsageError) -> Wrapped? {
    guard let word = words.words(for: spec).first else { return nil }
    return try kind.value(of: word, for: spec)
  }
}
