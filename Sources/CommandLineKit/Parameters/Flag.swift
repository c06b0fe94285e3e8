/// A name that is either given or not, such as `--dry-run`.
public struct Flag: Parameter {
  private let spec: ParameterSpec

  /// A flag by its long name without hyphens.
  public init(_ name: String, short: Character? = nil, _ abstract: String) {
    spec = ParameterSpec(form: .flag, name: name, short: short, abstract: abstract)
  }

  /// The flag.
  public var specs: [ParameterSpec] { [spec] }

  /// Whether the flag was given.
  public func read(_ words: ParsedWords) -> Bool {
    !words.words(for: spec).isEmpty
  }
}
