import AppraisalCore
import ReportRendering
import Testing

struct MarkdownTests {
  private func item(_ text: String) -> String? {
    MarkdownRenderer().render(SampleReport.of([.list([text])]))
      .split(separator: "\n").first { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("*bold* _it_", "\\*bold\\* \\_it\\_"), ("<b>x</b>", "\\<b\\>x\\</b\\>"),
    ("two\nlines", "two lines"), ("# head", "\\# head"), ("- item", "\\- item"),
    ("1. item", "1\\. item"), ("[x](y)", "\\[x\\](y)"), ("a & b", "a \\& b"), ("`c`", "\\`c\\`"),
    ("ask @somebody", "ask &#64;somebody"), ("~~x~~", "\\~\\~x\\~\\~"), ("v1.2", "v1.2"),
    ("back\\slash", "back\\\\slash"), ("\u{1B}[1m", "␛\\[1m"),
  ])
  func `markup in data is shown as it stands`(text: String, expected: String) {
    #expect(item(text) == expected)
  }

  @Test func `every row of a table has the same number of cells`() {
    let text = MarkdownRenderer().render(SampleReport.everywhere("a | b\n| c |"))
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(rows.count >= 3)
    for row in rows {
      let bars = row.replacing("\\|", with: "").count { $0 == "|" }
      #expect(bars == 3 || bars == 4, "\(row)")
    }
  }

  @Test func `a command with backticks stays inside its fence`() {
    let text = MarkdownRenderer().render(SampleReport.of([.commands(["echo ```` x"])]))
    #expect(text.contains("`````sh\necho ```` x\n`````\n"))
  }
}
