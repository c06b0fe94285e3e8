/// An option that the command does not have.
struct UnknownOption {
  let word: String
  /// The whole word, where the option is a letter of several.
  var cluster: String?
  let hint: String?

  static func error(_ unknown: [UnknownOption]) -> UsageError? {
    guard !unknown.isEmpty else { return nil }
    let names = unknown.map { option in
      quoted(option.word) + (option.cluster.map { " in \(quoted($0))" } ?? "")
    }
    return UsageError(
      "Unknown option\(unknown.count == 1 ? "" : "s") \(enumerated(names))",
      hints: Array(unknown.compactMap(\.hint).prefix(3)))
  }
}
