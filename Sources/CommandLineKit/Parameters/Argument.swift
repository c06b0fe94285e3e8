/// A value that must be given at its position.
public struct Argument<Value: Sendable>: Parameter {
  private let spec: ParameterSpec
  private let kind: Kind<Value>

  /// An argument by its name without angle brackets.
  public init(_ name: String, _ kind: Kind<Value>, _ abstract: String) {
    spec = ParameterSpec(form: .argument, name: name, kind: kind, abstract: abstract, minimum: 1)
    self.kind = kind
  }

  /// The argument.
  public var specs: [ParameterSpec] { [spec] }

  /// The value given.
  ///
  /// - Throws: `UsageError` where the word is not a value of the argument's kind, or is missing.
  public func read(_ words: ParsedWords) throws(UsageError) -> Value {
    guard let word = words.words(for: spec).first else { throw .missing([spec]) }
    return try kind.value(of: word, for: spec)
  }
}
