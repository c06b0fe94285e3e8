extension Kind where Value == String {
  /// Any text.
  public static var text: Kind {
    Kind("text") { word throws(UsageError) in word }
  }

  /// The name of a file, which need not exist.
  public static var file: Kind {
    Kind("file", completion: .files) { word throws(UsageError) in try nonEmpty(word) }
  }

  /// The name of a folder, which need not exist.
  public static var folder: Kind {
    Kind("folder", completion: .folders) { word throws(UsageError) in try nonEmpty(word) }
  }

  /// One of some words.
  public static func choice(_ choices: [String]) -> Kind {
    Kind("", choices: choices, completion: .choices) { word throws(UsageError) in
      guard choices.contains(word) else { throw .notAmong(choices, word: word) }
      return word
    }
  }

  private static func nonEmpty(_ word: String) throws(UsageError) -> String {
    if word.isEmpty { throw UsageError("the name is empty") }
    return word
  }
}

extension Kind where Value == Int {
  /// A whole number within bounds, in decimal digits.
  public static func number(in range: ClosedRange<Int>) -> Kind {
    Kind("number") { word throws(UsageError) in
      guard let number = Int(word), range.contains(number) else {
        throw UsageError(
          "expected a whole number from \(range.lowerBound) to \(range.upperBound)")
      }
      return number
    }
  }
}

extension Kind where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One of an enumeration's cases, written as its raw value.
  public static func oneOf(_ type: Value.Type) -> Kind {
    let choices = Value.allCases.map(\.rawValue)
    return Kind("", choices: choices, completion: .choices, describe: \.rawValue) {
      word throws(UsageError) in
      guard let value = Value(rawValue: word) else { throw .notAmong(choices, word: word) }
      return value
    }
  }
}

extension UsageError {
  fileprivate static func notAmong(_ choices: [String], word: String) -> UsageError {
    UsageError(
      "expected one of \(choices.joined(separator: ", "))",
      hint: Suggestion.hint(for: word, among: choices))
  }
}
