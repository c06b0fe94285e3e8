import CommandLineKit
import Testing

struct SuggestionTests {
  @Test(
    arguments: [
      ("rte", ["rate"]), ("raet", ["rate"]), ("ratee", ["rate"]), ("RATE", ["rate"]),
      ("agen", ["agenda"]), ("xyz", []), ("", []), ("-", []), ("a", []),
      ("--dry-rum", ["--dry-run"]), ("S013", ["S014", "S015"]), ("objetcive", ["objective"]),
    ] as [(String, [String])])
  func `near words are found, far ones are not`(_ word: String, _ expected: [String]) {
    let known = ["rate", "agenda", "--dry-run", "S014", "S015", "objective", "is"]
    #expect(Suggestion.nearest(to: word, among: known) == expected)
  }

  @Test func `at most three are offered, in one sentence`() {
    let known = ["O1", "O2", "O3", "O4"]
    #expect(Suggestion.hint(for: "O5", among: known) == "Did you mean 'O1', 'O2' or 'O3'?")
    #expect(Suggestion.hint(for: "O5", among: ["O1", "O2"]) == "Did you mean 'O1' or 'O2'?")
    #expect(Suggestion.hint(for: "behaviours", among: known) == nil)
  }

  @Test func `a very long word is compared with nothing`() {
    let long = String(repeating: "a", count: 100_000)
    #expect(Suggestion.nearest(to: long, among: [long, "a"]).isEmpty)
    #expect(Suggestion.nearest(to: "aaa", among: [long]).isEmpty)
  }
}
