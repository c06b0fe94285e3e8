import AppraisalCore
import ReportRendering
import Testing

struct CSVTests {
  private func csv(_ rows: [[Cell]], columns: [Column] = [Column(id: "a", title: "A")]) -> String {
    let table = Table(id: "t", caption: "Table", columns: columns, rows: rows)
    return CSVRenderer().render(SampleReport.of([.table(table)]))
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ("two\r\nlines", "\"two\nlines\""), ("", ""), (" edge", "\" edge\""), ("Zoë", "Zoë"),
  ])
  func `fields are quoted as RFC 4180 says`(text: String, field: String) {
    #expect(csv([[.text(text)]]) == "A\r\n\(field)\r\n")
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "－1",
  ])
  func `a text that a spreadsheet would run is made harmless`(text: String) throws {
    let field = csv([[.text(text)]]).dropFirst(2)
    let first = try #require(field.first { $0 != "\"" })
    #expect(first == "'")
  }

  @Test func `headings and captions are made harmless too`() {
    let table = Table(
      id: "t", caption: "=caption", columns: [Column(id: "a", title: "=title")], rows: [])
    let text = CSVRenderer().render(SampleReport.of([.table(table), .table(table)]))
    #expect(text == "'=caption\r\n'=title\r\n\r\n'=caption\r\n'=title\r\n")
  }

  @Test func `numbers stay numbers`() {
    #expect(
      csv([[.number(-5)], [.decimal(hundredths: -125)], [.day(SampleReport.asOf)], [.empty]])
        == "A\r\n-5\r\n-1.25\r\n2026-03-02\r\n\r\n")
  }

  @Test func `a share becomes two columns of numbers`() {
    let columns = [Column(id: "s", title: "Signed", kind: .share)]
    #expect(
      csv([[.share(3, of: 12)], [.missing("not begun")]], columns: columns)
        == "Signed,Signed (out of)\r\n3,12\r\n[not begun],\r\n")
  }

  @Test func `several tables are named and parted by an empty line`() {
    let report = SampleReport.of([
      .list(["one"]), .table(Table(id: "b", caption: "Second", columns: [], rows: [[.number(2)]])),
    ])
    #expect(CSVRenderer().render(report) == "Only\r\nItem\r\none\r\n\r\nSecond\r\n\r\n2\r\n")
    #expect(CSVRenderer(table: "b").render(report) == "\r\n2\r\n")
    #expect(CSVRenderer(table: "none").render(report) == "")
  }

  @Test func `the byte order mark is written when asked for`() {
    let report = SampleReport.of([.list(["é"])])
    #expect(
      CSVRenderer(byteOrderMark: true).render(report) == "\u{FEFF}" + CSVRenderer().render(report))
  }

  @Test func `every line of a table has the same number of fields`() {
    let text = CSVRenderer(table: "reviews").render(SampleReport.full)
    let counts = text.split(separator: "\r\n").map { line in
      var quoted = false
      return line.reduce(1) { count, character in
        if character == "\"" { quoted.toggle() }
        return character == "," && !quoted ? count + 1 : count
      }
    }
    #expect(counts == [7, 7, 7, 7, 7])
  }
}
