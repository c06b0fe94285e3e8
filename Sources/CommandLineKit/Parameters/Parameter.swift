/// A part of a command line that turns words into one value.
public protocol Parameter<Value>: Sendable {
  /// What the words become.
  associatedtype Value: Sendable

  /// The flags, options and arguments that the value is made from, in the order of help.
  var specs: [ParameterSpec] { get }

  /// The value of the words that the parser sorted.
  ///
  /// - Throws: `UsageError` where a word is not a value of the parameter's kind.
  func read(_ words: ParsedWords) throws(UsageError) -> Value
}
