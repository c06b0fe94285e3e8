import CommandLineKit
import Testing

struct TextTests {
  @Test(
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("Zoë", 3), ("日本", 4), ("한국", 4),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("ｱ", 1), ("Ａ", 2), ("🙂", 2), ("👩‍🏫", 2), ("🇬🇧", 2),
      ("❤", 1), ("❤\u{FE0F}", 2), ("\u{200B}", 0), ("\u{1B}", 0), ("–", 1), ("a\u{AD}b", 3),
    ] as [(String, Int)])
  func `width is what a terminal shows`(_ text: String, _ columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test(
    arguments: [
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 13, ["one two three"]),
      ("", 5, [""]),
      ("  one two three", 9, ["  one two", "  three"]),
      ("  O1   first", 12, ["  O1   first"]),
      ("  O1   first", 11, ["  O1 first"]),
      ("one  ", 9, ["one"]),
      ("one\n\ntwo", 5, ["one", "", "two"]),
      ("éé éé éé", 5, ["éé éé", "éé"]),
      ("日本語日本語", 5, ["日本", "語日", "本語"]),
      ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
      ("abc", 0, ["a", "b", "c"]),
      ("abc", -5, ["a", "b", "c"]),
      ("日", 1, ["日"]),
    ] as [(String, Int, [String])])
  func `text is broken where it fits`(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(TextWrapping.lines(of: text, width: width) == lines)
  }

  @Test func `words that contain spaces stay whole where they fit`() {
    #expect(
      TextWrapping.lines(ofWords: ["rate", "[--voice <voice>]"], width: 17)
        == ["rate", "[--voice <voice>]"])
    #expect(
      TextWrapping.lines(ofWords: ["rate", "[--voice <voice>]"], width: 10)
        == ["rate", "[--voice", "<voice>]"])
  }

  @Test func `wrapping loses no word and exceeds no width`() {
    var random = SeededGenerator(seed: 7)
    let words = ["a", "of", "the", "école", "reviewee", "日本語", "e\u{301}te\u{301}", "moderation"]
    for _ in 0..<500 {
      let chosen = (0..<Int.random(in: 0..<30, using: &random)).compactMap { _ in
        words.randomElement(using: &random)
      }
      let width = Int.random(in: 10..<60, using: &random)
      let lines = TextWrapping.lines(ofWords: chosen, width: width)
      #expect(lines.flatMap { $0.split(separator: " ").map(String.init) } == chosen)
      #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= width })
    }
  }
}
