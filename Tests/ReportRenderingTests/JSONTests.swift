import AppraisalCore
import Foundation
import ReportRendering
import Testing

struct JSONTests {
  private func object(_ report: Report) throws -> [String: Any] {
    let text = JSONRenderer().render(report)
    return try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func block(_ block: Block) throws -> [String: Any] {
    let sections = try #require(
      try object(SampleReport.of([block]))["sections"] as? [[String: Any]])
    let blocks = try #require(sections.first?["blocks"] as? [[String: Any]])
    return try #require(blocks.first)
  }

  @Test func `the head is as documented`() throws {
    let object = try object(SampleReport.full)
    #expect(object["format"] as? Int == 1)
    #expect(object["report"] as? String == "moderation")
    #expect(object["asOf"] as? String == "2026-03-02")
    #expect((object["audience"] as? [String: String])?["title"] == "For the headteacher only")
    #expect((object["policy"] as? [String: String])?["version"] == "adopted 1 Sep 2025")
    #expect(try self.object(SampleReport.of([]))["policy"] is NSNull)
  }

  @Test func `rows are keyed by column`() throws {
    let block = try block(.table(SampleReport.reviews))
    let rows = try #require(block["rows"] as? [[String: Any]])
    #expect(rows.count == 3)
    #expect(rows[0]["level"] as? String == "P")
    #expect(rows[0]["points"] as? Double == 2.25)
    #expect(rows[0]["held"] as? String == "2026-03-02")
    #expect((rows[0]["signed"] as? [String: Int]) == ["count": 3, "of": 4])
    #expect((rows[1]["held"] as? [String: String]) == ["missing": "no meeting is recorded"])
    #expect(rows[1]["points"] is NSNull)
    #expect((block["footer"] as? [[String: Any]])?.count == 1)
  }

  @Test func `columns with one id keep all their cells`() throws {
    let column = Column(id: "x", title: "X")
    let table = Table(
      id: "t", caption: "", columns: [column, column, Column(id: "x2", title: "")],
      rows: [[.number(1), .number(2), .number(3), .number(4)]])
    let rows = try #require(try block(.table(table))["rows"] as? [[String: Int]])
    #expect(rows == [["x": 1, "x2": 2, "x22": 3, "column4": 4]])
  }

  @Test(arguments: [
    "\"\\/\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F}\u{2028}é山👩‍🏫", "\u{202E}\u{E0041}\u{FFFE}",
  ])
  func `any text comes back as it was`(text: String) throws {
    #expect(try block(.paragraph(text))["text"] as? String == text)
    let unsafe = JSONRenderer().render(SampleReport.of([.paragraph(text)])).unicodeScalars.filter {
      $0 != "\n" && $0.properties.generalCategory == .control || $0.properties.isBidiControl
    }
    #expect(unsafe.isEmpty)
  }

  @Test func `every kind of block can be read back`() throws {
    let sections = try #require(
      try object(SampleReport.full)["sections"] as? [[String: Any]])
    let types = sections.flatMap {
      ($0["blocks"] as? [[String: Any]] ?? []).map { $0["type"] as? String }
    }
    #expect(
      types == [
        "paragraph", "facts", "bars", "stackedBars", "table", "findings", "notice", "tree", "list",
        "commands",
      ])
  }
}
