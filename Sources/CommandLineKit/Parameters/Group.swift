/// Several parameters that make one value, so that shared options are declared once.
public struct Group<Value: Sendable>: Parameter {
  /// The parameters, all listed under the group's title.
  public let specs: [ParameterSpec]
  private let make: @Sendable (ParsedWords) throws(UsageError) -> Value

  /// A group by the title that help lists its options under.
  public init<each P: Parameter>(
    _ title: String, _ parameter: repeat each P,
    into make: @escaping @Sendable (repeat (each P).Value) throws(UsageError) -> Value
  ) {
    var specs: [ParameterSpec] = []
    for one in repeat each parameter { specs += one.specs }
    self.specs = specs.map { $0.listed(under: title) }
    self.make = { words throws(UsageError) in
      try make(repeat try (each parameter).read(words))
    }
  }

  /// The value of the group's parameters together.
  ///
  /// - Throws: `UsageError` where a word is not a value of its parameter's kind.
  public func read(_ words: ParsedWords) throws(UsageError) -> Value {
    try make(words)
  }
}
