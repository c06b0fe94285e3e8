/// How one word becomes a value, and what help and completion say about such values.
public struct Kind<Value: Sendable>: Sendable {
  /// What stands for the value between angle brackets; empty means the parameter's own name.
  public let name: String
  /// The words that can be given, where they are few and fixed.
  public let choices: [String]
  /// Where completion finds values.
  public let completion: Completion
  /// The value as it would be written, to show a default in help.
  public let describe: @Sendable (Value) -> String
  /// The value of a word.
  ///
  /// The error's message is the reason alone, such as `there is no such day`; the parser adds the
  /// word and the parameter. Its hints carry the remedy.
  public let parse: @Sendable (String) throws(UsageError) -> Value

  /// A kind of value.
  public init(
    _ name: String, choices: [String] = [], completion: Completion = .none,
    describe: @escaping @Sendable (Value) -> String = { "\($0)" },
    parse: @escaping @Sendable (String) throws(UsageError) -> Value
  ) {
    self.name = name
    self.choices = choices
    self.completion = completion
    self.describe = describe
    self.parse = parse
  }

  /// The same kind with another word between the angle brackets.
  public func named(_ name: String) -> Kind {
    Kind(
      name, choices: choices, completion: completion, describe: describe, parse: parse)
  }

  /// The same kind with values for completion from elsewhere.
  public func completing(_ completion: Completion) -> Kind {
    Kind(
      name, choices: choices, completion: completion, describe: describe, parse: parse)
  }

  func value(of word: String, for spec: ParameterSpec) throws(UsageError) -> Value {
    do throws(UsageError) {
      return try parse(word)
    } catch {
      throw UsageError(
        "The value \(quoted(word)) is invalid for '\(spec.keyWithValue)': \(error.message)",
        hints: error.hints)
    }
  }

  func values(of words: [String], for spec: ParameterSpec) throws(UsageError) -> [Value] {
    var values: [Value] = []
    for word in words { values.append(try value(of: word, for: spec)) }
    return values
  }
}
