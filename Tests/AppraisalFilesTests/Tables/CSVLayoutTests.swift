import AppraisalFiles
import Testing

struct CSVLayoutTests {
  @Test(arguments: [",", ";", "\t"] as [Character])
  func `the delimiter is found by the header`(delimiter: Character) {
    let others = [",", ";", "\t"].filter { $0 != String(delimiter) }.joined(separator: " ")
    let text = "Id|Name|Post|FTE\nS1|a \(others) b|Cook|0.8\nS2|b|c|1\n"
      .replacing("|", with: String(delimiter))
    let reading = CSVReader.read(Array(text.utf8))
    #expect(reading.problems.isEmpty)
    #expect(reading.table.delimiter == delimiter)
    #expect(reading.table.header == ["Id", "Name", "Post", "FTE"])
    #expect(reading.table.rows.first?.cells == ["S1", "a \(others) b", "Cook", "0.8"])
  }

  @Test func `decimal commas do not make a table of semicolons one of commas`() {
    let reading = CSVReader.read(Array("Id;FTE;Hours\nS1;0,8;29,6,\nS2;0,5;1,1\n".utf8))
    #expect(reading.table.header == ["Id", "FTE", "Hours"])
    #expect(reading.table.rows.first?.cells == ["S1", "0,8", "29,6,"])
  }

  @Test func `a table of one column is read`() {
    let reading = CSVReader.read(Array("Staff code\nS1\nS2\n".utf8))
    #expect(reading.isSound)
    #expect(reading.table.rows.map(\.cells) == [["S1"], ["S2"]])
  }

  @Test(arguments: ["sep=;\r\n", "SEP=;\n", "Sep=;\r"])
  func `a first line that states the delimiter is obeyed`(first: String) {
    let reading = CSVReader.read(Array("\(first)A,B,C,D;Name\r\n1;2\r\n".utf8))
    #expect(reading.isSound)
    #expect(reading.table.header == ["A,B,C,D", "Name"])
    #expect(reading.table.headerLine == 2)
    #expect(reading.table.rows.map(\.line) == [3])
  }

  static let report = """
    "Staff list, Autumn term"
    Printed 01/09/2025,,,

    Surname,Forename,Post,Hours
    Cole,Ann,Cook,20
    """

  @Test(arguments: [[], ["Hours", "Post"], ["hours", "payroll number"]])
  func `lines of title above the header are passed over, and that is said`(names: [String]) {
    let reading = CSVReader.read(Array(CSVLayoutTests.report.utf8), headerNames: names)
    #expect(reading.isSound)
    #expect(reading.table.header == ["Surname", "Forename", "Post", "Hours"])
    #expect(reading.table.headerLine == 4)
    #expect(reading.table.rows.map(\.line) == [5])
    #expect(reading.problems.map(\.severity) == [.note])
    #expect(
      reading.problems.first?.message
        == "2 lines above the header taken as a title, not as data")
  }

  @Test func `the wanted names decide where a title looks like a header`() {
    let text = "School,Term,Printed by,Page\nA,Autumn,B,1\nId;Post\nS1;Cook\n"
    let reading = CSVReader.read(Array(text.utf8), headerNames: ["id", "post"])
    #expect(reading.table.header == ["Id", "Post"])
    #expect(reading.table.delimiter == ";")
    #expect(reading.table.rows.map(\.cells) == [["S1", "Cook"]])
  }

  @Test func `the first of two equal headers counts`() {
    let reading = CSVReader.read(Array("Id,Post\nS1,Cook\nId,Post\n".utf8), headerNames: ["Id"])
    #expect(reading.table.headerLine == 1)
    #expect(reading.table.rows.count == 2)
  }

  @Test func `a row with one cell too many does not become the header`() {
    let reading = CSVReader.read(Array("Id,Name\nS1,Cole, Ann\n".utf8))
    #expect(reading.table.header == ["Id", "Name"])
    #expect(reading.problems.map(\.line) == [2])
  }
}
