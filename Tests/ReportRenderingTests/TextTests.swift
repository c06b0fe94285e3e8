import AppraisalCore
import ReportRendering
import Testing

struct TextTests {
  private static let hard = [
    SampleReport.full,
    SampleReport.everywhere("Plain words that go on for a while, and then some."),
    SampleReport.everywhere(String(repeating: "Unbreakable", count: 30)),
    SampleReport.everywhere(String(repeating: "山田花子", count: 30)),
    SampleReport.everywhere("e\u{301}\u{302} 👩‍🏫 \u{1B}[2J \u{202E} x"), SampleReport.everywhere(""),
  ]

  @Test(arguments: [20, 40, 80, 132], 0..<6)
  func `no line is wider than the terminal`(columns: Int, place: Int) throws {
    let report = try #require(Self.hard.indices.contains(place) ? Self.hard[place] : nil)
    let lines = render(report, as: .text, columns: columns).split(separator: "\n")
    for line in lines where TerminalText.width(String(line)) > columns {
      // Only a command word that has no place to be cut may be wider.
      #expect(line.hasPrefix("  $ ") || line.hasPrefix("    "), "too wide: \(line)")
      #expect(!line.dropFirst(4).contains(" ") || line.contains("\""), "cut it: \(line)")
    }
  }

  @Test(arguments: [Int.min, 0, 19, Int.max])
  func `any width is taken`(columns: Int) {
    #expect(TextRenderer(columns: columns, color: false).render(SampleReport.full).count > 100)
  }

  @Test func `control characters in data never reach the terminal`() {
    let bad = "a\u{1B}]0;evil\u{7}\u{9B}1m\u{202E}\u{2067}\r\u{8}b"
    let text = render(SampleReport.everywhere(bad), as: .text, columns: 132)
    let unsafe = text.unicodeScalars.filter {
      $0 != "\n" && ($0.properties.generalCategory == .control || $0.properties.isBidiControl)
    }
    #expect(unsafe.isEmpty)
    #expect(text.contains("a␛]0;evil␇"))
  }

  @Test func `a name that people type is never cut, a long word in running text after a mark`() {
    let name = "short-process-team-objectives"
    let table = Table(
      id: "t", caption: "", columns: ["Name", "What"].map { Column(id: $0, title: $0) },
      rows: [[.text(name), .text("answers behaviours/working-with-others, again and again")]])
    let lines = TextRenderer(columns: 50, color: false).lines(of: .table(table))
    #expect(lines.contains { $0.hasPrefix(name + "  ") }, "\(lines)")
    let text = TerminalText.wrap("behaviours/working-with-others", width: 16)
    #expect(text == ["behaviours/", "working-with-", "others"])
    #expect(TerminalText.wrap("Unbreakable", width: 6) == ["Unbrea", "kable"])
  }

  @Test func `the clause stands at the right edge`() {
    let lines = TextRenderer(columns: 60, color: false).lines(of: .tree([SampleReport.pay]))
    #expect(lines[0] == "Not eligible for the contribution point              STA-052")
    #expect(lines[1] == "  overall is P: behaviours is P                      STA-049")
    #expect(lines[2] == "    given by R03 on 2 Mar 2026")
    #expect(lines[3] == "      “Twice late with the returns.”")
  }

  @Test func `columns line up whatever the script`() {
    let table = Table(
      id: "t", caption: "", columns: [Column(id: "n", title: "Name"), Column(id: "x", title: "X")],
      rows: [
        [.text("Zoe\u{308}"), .text("1")], [.text("山田"), .text("2")], [.text("Al"), .text("3")],
      ])
    #expect(
      TextRenderer(columns: 80, color: false).lines(of: .table(table)) == [
        "Name  X", "────  ─", "Zoe\u{308}   1", "山田  2", "Al    3",
      ])
  }

  @Test func `bars show codes and fills and add up to the length`() {
    let chart = StackedBars(
      id: "c", title: "Levels",
      series: [.init(code: "E", title: "Exceeds"), .init(code: "A", title: "Achieves")],
      bars: [
        .init(label: "R01", counts: [2, 6]), .init(label: "R02", counts: [0, 4], emphasised: true),
        .init(label: "R03", counts: [0, 0]),
      ], unit: "reviews")
    let lines = TextRenderer(columns: 29, color: false).lines(of: .chart(.stackedBars(chart)))
    #expect(
      Array(lines.prefix(6)) == [
        "Levels", "  R01  E████A▓▓▓▓▓▓▓▓▓▓▓▓▓▓ 8", "▸ R02  A▓▓▓▓▓▓▓▓▓ 4", "  R03   0",
        " ██ E Exceeds", " ▓▓ A Achieves",
      ])
  }

  @Test func `shares give every bar the full length`() {
    let chart = StackedBars(
      id: "c", title: "Levels", series: [.init(code: "E", title: "Exceeds")],
      bars: [.init(label: "R01", counts: [1]), .init(label: "R02", counts: [9])],
      unit: "reviews", scale: .shares)
    let lines = TextRenderer(columns: 24, color: false).lines(of: .chart(.stackedBars(chart)))
    #expect(lines[1] == "R01  E████████████████ 1")
    #expect(lines[2] == "R02  E████████████████ 9")
  }

  @Test func `commands are cut only where the shell joins them again`() {
    let command = "appraise rate S014 behaviours/teamwork A --because 'steady all through the year'"
    let lines = TextRenderer(columns: 40, color: false).lines(of: .commands([command]))
    #expect(
      lines == [
        "  $ appraise rate S014 \\", "    behaviours/teamwork A --because \\",
        "    'steady all through the year'",
      ])
  }

  @Test func `nothing is coloured unless asked`() {
    #expect(!render(SampleReport.full, as: .text).contains("\u{1B}"))
    #expect(render(SampleReport.full, as: .text, color: true).contains("\u{1B}["))
  }
}
