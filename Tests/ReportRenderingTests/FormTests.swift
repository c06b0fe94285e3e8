import AppraisalCore
import Foundation
import ReportRendering
import Testing

/// What is said by a form is said in every format.
struct FormTests {
  private static let words = [
    "Cook in charge", "Write briefly.", "What went well", "With an example.", "The new menu.",
    "The allergy board.", "R. Aldous (R03), 2 Mar 2026", "Exceeded", "Achieved", "every term",
    "[not filled in]", "Training", "Need", "Agreed", "Zoë Ångström (S014)", "Signed on 2 Mar 2026",
    "the signature of 1 Mar 2026 is void", "Headteacher", "Strictly private",
    "For the two of them.",
  ]

  /// The page's text without its markup and style sheet.
  private static func text(ofPage html: String) -> String {
    html.replacing(/(?s)<style>.*?<\/style>/, with: "").replacing(/<[^>]*>/, with: "")
      .replacing("&#39;", with: "'")
  }

  @Test func `text and page say the same`() {
    let text = render(SampleReport.form, as: .text, columns: 200)
    let page = Self.text(ofPage: render(SampleReport.form, as: .html))
    for words in Self.words {
      #expect(text.contains(words), "\(words) is missing from the text")
      #expect(page.contains(words), "\(words) is missing from the page")
    }
  }

  @Test func `only the answer that was given is ticked`() {
    let text = render(SampleReport.form, as: .text)
    #expect(text.contains("[ ] E  Exceeded") || text.contains("[ ] E Exceeded"))
    #expect(text.contains("[x] A"))
    let html = render(SampleReport.form, as: .html)
    #expect(html.matches(of: /class="ticked"/).count == 1)
    #expect(html.matches(of: /aria-label="Not ticked:"/).count == 1)
  }

  @Test func `there is as much room to write as was asked for`() {
    let report = SampleReport.of([
      .box(FormBox(id: "x", label: "Hopes", content: [.lines(5)]))
    ])
    let html = render(report, as: .html)
    #expect(html.contains("aria-label=\"5 lines to write on\""))
    #expect(html.matches(of: /<div><\/div>/).count == 5)
    #expect(render(report, as: .text).matches(of: /_{20,}/).count == 5)
    #expect(render(report, as: .json).contains("\"lines\": 5"))
  }

  @Test func `boxes, signatures and short tables are not cut by a page`() throws {
    let html = render(SampleReport.form, as: .html)
    let print = try #require(html.firstMatch(of: /(?s)@media print \{(.*?)\n\}/)).output.1
    let rule = try #require(print.firstMatch(of: /\.box, [^{]*\{ break-inside: avoid; \}/))
    for part in [".box", ".signature", ".ruled", ".written"] {
      #expect(rule.output.contains(part), "\(part)")
    }
    #expect(html.contains("size: A4"))
  }

  @Test func `a section without a heading has none in any format`() {
    let html = render(SampleReport.form, as: .html)
    #expect(html.contains("<section id=\"section-1\" aria-label=\"Head\">"))
    #expect(!html.contains("<h2 id=\"section-1-title\">"))
    #expect(!render(SampleReport.form, as: .markdown).contains("## \n"))
  }

  /// Every text of the page's main part, piece by piece.
  private static func pieces(ofPage html: String) -> [String] {
    let main = html.firstMatch(of: /(?s)<main.*<\/main>/).map { String($0.output) } ?? ""
    return main.replacing(/<[^>]*>/, with: "\n").replacing("&#39;", with: "'")
      .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty && !["\u{2610}", "\u{2612}", "Signature"].contains($0) }
  }

  @Test func `text and Markdown carry every box of the page`() {
    let pieces = Self.pieces(ofPage: render(SampleReport.form, as: .html))
    #expect(pieces.count > 20)
    let text = render(SampleReport.form, as: .text, columns: 400)
    let markdown = render(SampleReport.form, as: .markdown).replacing("\\", with: "")
    for piece in pieces {
      let words = piece.split(separator: " ").joined(separator: " ")
      let inText = text.split(separator: " ", omittingEmptySubsequences: true)
        .joined(separator: " ")
      #expect(inText.contains(words), "“\(words)” is missing from the text")
      #expect(
        markdown.split(separator: " ").joined(separator: " ").contains(words),
        "“\(words)” is missing from Markdown")
    }
  }
}
