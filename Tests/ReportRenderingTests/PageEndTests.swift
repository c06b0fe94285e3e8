import AppraisalCore
import Foundation
import ReportRendering
import Testing

/// The last page of a print never holds just a line or a signature.
struct PageEndTests {
  private func box(_ id: Int, _ content: FormBox.Piece) -> Section {
    Section(
      id: "s\(id)", title: "Part \(id)",
      blocks: [.box(FormBox(id: "b\(id)", label: "", content: [content]))])
  }

  private let signatures = Section(
    id: "signatures", title: "Signatures",
    blocks: [.signatures([SignatureLine(part: "Reviewer", name: "A", state: .open)])])

  private func page(_ sections: [Section]) -> String {
    HTMLRenderer().render(
      Report(
        kind: "document", title: "Form", audience: .personal, asOf: SampleReport.asOf,
        sections: sections))
  }

  /// The numbers of the sections that stand together at the end.
  private func together(_ sections: [Section]) -> [Int] {
    let html = page(sections)
    guard let start = html.range(of: "<div class=\"together\">") else { return [] }
    return html[start.upperBound...].matches(of: /<section id="section-([0-9]+)"/)
      .compactMap { Int($0.output.1) }
  }

  @Test func `signatures take enough of what stands before them along`() {
    let short = (1...12).map { box($0, .missing("not filled in")) }
    let few = together(short + [signatures])
    #expect(few.last == 13)
    #expect((10...11).contains(few.first ?? 0), "\(few)")
    #expect(few == Array((few.first ?? 0)...13))
    #expect(together((1...12).map { box($0, .lines(6)) } + [signatures]) == [12, 13])
    #expect(together([box(1, .lines(9))]) == [1])
  }

  @Test func `a long text goes on over the page and keeps its end by what follows`() {
    let text = String(repeating: "A sentence that is neither long nor short. ", count: 160)
    let sections = [box(1, .lines(3)), box(2, .text(text)), signatures]
    #expect(together(sections).isEmpty)
    #expect(page(sections).contains("id=\"section-3\" class=\"joined\""))
    #expect(!page(sections).contains("id=\"section-2\" class=\"joined\""))
  }

  @Test func `whole sections go together where the one before them is too high`() {
    let sections = [box(1, .lines(18)), box(2, .missing("not filled in")), signatures]
    #expect(together(sections) == [2, 3])
  }

  @Test func `what is too high to go together stays apart`() {
    let sections = [box(1, .lines(3)), box(2, .lines(18)), signatures]
    #expect(together(sections).isEmpty)
    #expect(!page(sections).contains("class=\"joined\""))
  }

  @Test func `a table of many rows keeps its last rows together`() {
    let html = HTMLRenderer().render(SampleReport.full)
    #expect(html.contains("tbody tr:nth-last-child(-n + 3)"))
    #expect(html.contains(".joined > :first-child { break-before: avoid; }"))
  }
}
