import AppraiseCommands
import Testing

/// What holds of every command, whatever it is about.
enum CommandLaws {
  static func check(
    _ outcome: Outcome, of words: [String], _ line: String, before: [String: String],
    after: [String: String]
  ) {
    let comment = Comment(rawValue: line)
    if outcome.code != 0 || !mayChange(words) {
      #expect(changes(before, after) == [], comment)
    }
    if outcome.code != 0, !reportsWhatIsWrong(words) {
      #expect(outcome.output.isEmpty, comment)
      #expect(!outcome.complaint.isEmpty, comment)
    }
    for text in [outcome.output, outcome.complaint] where !text.isEmpty {
      #expect(text.utf8.last == UInt8(ascii: "\n"), comment)
      #expect(!text.unicodeScalars.contains(where: isControl), comment)
    }
    for (name, facts) in after where before[name] == nil && !name.hasSuffix(".csv") {
      #expect(facts.hasPrefix(facts.hasSuffix(" folder") ? "700 " : "600 "), "\(line): \(name)")
    }
  }

  /// Whether the command's result is a report that may be of something wrong.
  private static func reportsWhatIsWrong(_ words: [String]) -> Bool {
    [
      ["check"], ["policy", "check"], ["policy", "test"], ["cycle", "status"],
      ["training", "list"], ["people", "check"],
    ]
    .contains { words.starts(with: $0) }
  }

  /// Whether the command is declared to write, or was told to print into a file.
  private static func mayChange(_ words: [String]) -> Bool {
    if words.contains("--dry-run") || words.contains("-n") { return false }
    if words.contains("-o") || words.contains("--output") { return true }
    guard case .action(_, _, let effect)? = try? CommandTree.root.parse(words) else { return false }
    return effect == .writes
  }

  private static func changes(_ before: [String: String], _ after: [String: String]) -> [String] {
    Set(before.keys).union(after.keys)
      .filter { before[$0] != after[$0] && !isOfViews($0) }.sorted()
  }

  /// Whether a file or folder is of those that keep who was shown what, which reading adds to.
  private static func isOfViews(_ name: String) -> Bool {
    name.split(separator: "/").contains("views")
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n" && scalar.properties.generalCategory == .control
  }
}
