import ReportRendering
import Testing

struct TerminalTextTests {
  @Test(arguments: [
    ("", 0), ("plain", 5), ("Zoë", 3), ("Zoe\u{308}", 3), ("山田", 4), ("ｶﾅ", 2), ("한글", 4),
    ("👍", 2), ("👩‍🏫", 2), ("🇬🇧", 2), ("✔\u{FE0F}", 2), ("“—”", 3), ("a\u{301}\u{302}\u{303}", 1),
    ("█▓▒░", 4),
  ])
  func `width counts columns`(text: String, width: Int) {
    #expect(TerminalText.width(text) == width)
  }

  @Test(arguments: [
    ("\u{1B}[31mred", "␛[31mred"), ("a\u{7}b", "a␇b"), ("a\nb", "a b"), ("a\r\nb", "a b"),
    ("a\tb", "a b"), ("\u{9B}2J", "\u{FFFD}2J"), ("abc\u{202E}fed", "abc\u{FFFD}fed"),
    ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"), ("\u{7F}", "␡"), ("\u{0}", "␀"),
    ("a\u{2028}b", "a b"), ("\u{200F}x", "\u{FFFD}x"), ("Zoë 山 👩‍🏫", "Zoë 山 👩‍🏫"),
    ("\u{E0041}", "\u{FFFD}"), ("\u{FFFE}", "\u{FFFD}"),
  ])
  func `what could act on a terminal becomes a mark`(text: String, expected: String) {
    #expect(TerminalText.sanitise(text) == expected)
  }

  @Test func `no unsafe character of Unicode survives`() {
    var all = String.UnicodeScalarView()
    for value in UInt32(0)...0x10FFFF {
      if let scalar = Unicode.Scalar(value) { all.append(scalar) }
    }
    let kept = TerminalText.sanitise(String(all)).unicodeScalars
    let unsafe = kept.filter {
      $0.properties.generalCategory == .control || $0.properties.isBidiControl
        || $0.properties.generalCategory == .lineSeparator
        || $0.properties.isNoncharacterCodePoint && $0.value & 0xFFFE == 0xFFFE
    }
    #expect(unsafe.isEmpty)
  }

  @Test(arguments: [2, 3, 7, 20, 40])
  func `wrapped lines fit and lose nothing but spaces`(width: Int) {
    let text = "The réview of 山田花子 was held on a day-which-is-a-very-long-word-indeed 👩‍🏫 twice."
    let lines = TerminalText.wrap(text, width: width)
    #expect(lines.allSatisfy { TerminalText.width($0) <= width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test func `line breaks in the text are kept`() {
    #expect(TerminalText.wrap("one\r\ntwo\n\nthree", width: 40) == ["one", "two", "", "three"])
  }

  @Test(arguments: [Int.min, -1, 0, 1])
  func `a width without room is taken as two columns`(width: Int) {
    #expect(TerminalText.wrap("a山b", width: width) == ["a", "山", "b"])
  }

  @Test func `padding counts columns and never cuts`() {
    #expect(TerminalText.pad("山", to: 4) == "山  ")
    #expect(TerminalText.pad("12", to: 4, .right) == "  12")
    #expect(TerminalText.pad("long", to: 2) == "long")
  }
}
