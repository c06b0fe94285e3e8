import AppraisalFiles
import Testing

private func read(_ text: String, _ names: [String] = []) -> CSVReading {
  CSVReader.read(Array(text.utf8), headerNames: names)
}

private func cells(_ reading: CSVReading) -> [[String]] {
  reading.table.rows.map(\.cells)
}

struct CSVReaderTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `rows are read with their lines, whatever the line ends`(end: String) {
    let reading = read(["Id,Name,Post", "S1,Ann,Cook", "", "S2,Bo,Clerk"].joined(separator: end))
    #expect(reading.problems.isEmpty)
    #expect(reading.table.header == ["Id", "Name", "Post"])
    #expect(reading.table.headerLine == 1)
    #expect(cells(reading) == [["S1", "Ann", "Cook"], ["S2", "Bo", "Clerk"]])
    #expect(reading.table.rows.map(\.line) == [2, 4])
    #expect(read("Id,Name\nS1,Ann" + end).table.rows.count == 1)
  }

  @Test func `quoted cells hold delimiters, quotation marks and line ends`() {
    let reading = read(
      "Id,Note,Post\r\nS1,\"a, \"\"b\"\"\r\nc\rd\ne\",Cook\r\nS2,\"\",\"\"\"\"\r\n")
    #expect(reading.problems.isEmpty)
    #expect(cells(reading) == [["S1", "a, \"b\"\nc\nd\ne", "Cook"], ["S2", "", "\""]])
    #expect(reading.table.rows.map(\.line) == [2, 6])
  }

  @Test func `spaces are kept, except around quotation marks`() {
    let reading = read("Id , Name\n S1 ,  \"Ann, B\"  \nS2,the \"old\" one\n")
    #expect(reading.problems.isEmpty)
    #expect(reading.table.header == ["Id", "Name"])
    #expect(cells(reading) == [[" S1 ", "Ann, B"], ["S2", "the \"old\" one"]])
  }

  @Test func `columns are found whatever the capitals and spaces`() {
    let table = read("Staff  Code,\"Line\nManager\",Post\n1,2,3\n").table
    #expect(table.column(named: "staff code") == 0)
    #expect(table.column(named: "LINE MANAGER ") == 1)
    #expect(table.column(named: "Grade") == nil)
  }

  @Test func `empty rows and columns at the end are nobody's business`() {
    let reading = read("Id,Name,,\nS1,Ann,,\nS2,,,\n,,,\n , ,\t,\n\n\n")
    #expect(reading.problems.isEmpty)
    #expect(reading.table.header == ["Id", "Name"])
    #expect(cells(reading) == [["S1", "Ann"], ["S2", ""]])
  }

  @Test func `a column without a name is a problem only when it has text`() {
    #expect(read("Id,,Name\nS1,,Ann\nS2, ,Bo\n").problems.isEmpty)
    let reading = read("Id,,Name\nS1,,Ann\nS2,x,Bo\nS3,y,Cy\n")
    #expect(
      reading.problems == [
        problem(
          row: 2, column: 2, line: 3,
          "there is text in column 2, which has no name in the header",
          "give the column a name, or delete it")
      ])
  }

  @Test func `a quotation mark that is not closed is reported where it opens, and alone`() {
    let reading = read("Id,Name\nS1,Ann\nS2,\"Bo\nS3,Cy\nS4,Di\n")
    #expect(
      reading.problems == [
        problem(
          row: 2, column: 2, line: 3, "a quotation mark opens here and is never closed",
          "close it at the end of the cell, or write it twice if it belongs to the text")
      ])
    #expect(!reading.isSound)
  }

  @Test func `text after a closing quotation mark is reported on its line`() {
    let reading = read("Id,Name\nS1,\"An\nn\" Smith\nS2,Bo\n")
    #expect(reading.problems.map(\.line) == [3])
    #expect(reading.problems.map(\.column) == [2])
    #expect(cells(reading) == [["S1", "An\nn Smith"], ["S2", "Bo"]])
  }

  @Test func `rows with too many or too few cells are all reported`() {
    let reading = read("Id,Name,Post\nS1,Ann\nS2,Bo,Cook\nS3,Cy,Cook,,\nS4,Di,Cook,Smith\nTotal\n")
    #expect(
      reading.problems.map(\.message) == [
        "the row has 2 cells, but the header has 3",
        "the row has 4 cells, but the header has 3",
        "the row has 1 cell, but the header has 3",
      ])
    #expect(reading.problems.map(\.line) == [2, 5, 6])
    #expect(reading.problems.map(\.row) == [1, 4, 5])
    #expect(reading.table.rows.allSatisfy { $0.cells.count == 3 })
  }

  @Test func `two columns of one name are reported, and every such pair`() {
    let reading = read("Post,Name,post , POST\nCook,Ann,x,y\n")
    #expect(
      reading.problems.map(\.message) == [
        "columns 1 and 3 are both named “post”", "columns 3 and 4 are both named “POST”",
      ])
    #expect(reading.problems.map(\.column) == [3, 4])
  }

  @Test(arguments: ["", "\n\n", ",,,\n,,,", "\u{FEFF}", " \r\n "])
  func `a file without text is reported`(text: String) {
    let reading = read(text)
    #expect(reading.problems.map(\.message) == ["the file has no text in it"])
    #expect(reading.table.rows.isEmpty)
    #expect(reading.table.headerLine == 0)
  }

  @Test func `a header without rows is a table`() {
    let reading = read("Id,Name\r\n")
    #expect(reading.isSound)
    #expect(reading.table.header == ["Id", "Name"])
    #expect(reading.table.rows.isEmpty)
  }

  private func problem(
    row: Int?, column: Int?, line: Int, _ message: String, _ remedy: String
  ) -> CSVProblem {
    CSVProblem(
      severity: .error, row: row, column: column, line: line, message: message, remedy: remedy)
  }
}

struct CSVLimitsTests {
  private func read(_ text: String, _ change: (inout CSVLimits) -> Void) -> CSVReading {
    var limits = CSVLimits()
    change(&limits)
    return CSVReader.read(Array(text.utf8), limits: limits)
  }

  @Test func `a file at the limit of bytes is read, and one byte more is not`() {
    #expect(read("A,B\n1,2") { $0.bytes = 7 }.isSound)
    let reading = read("A,B\n1,22") { $0.bytes = 7 }
    #expect(!reading.isSound)
    #expect(reading.table.header.isEmpty)
  }

  @Test func `rows are counted without empty ones`() {
    #expect(read("A,B\n1,2\n,\n\n3,4\n,\n") { $0.rows = 2 }.isSound)
    let reading = read("A,B\n1,2\n3,4\n\n5,6\n7,8") { $0.rows = 2 }
    #expect(
      reading.problems.map(\.message) == ["the table has more than 2 rows, the most allowed"])
    #expect(reading.problems.map(\.line) == [5])
    #expect(reading.table.rows.count == 2)
  }

  @Test func `columns are counted as far as there is text`() {
    #expect(read("A,B,,,,\n1,2,,\n") { $0.columns = 2 }.isSound)
    let reading = read("A,B\n1,2,3,4,5\n") { $0.columns = 2 }
    #expect(
      reading.problems.map(\.message) == ["the line has text beyond column 2, the last allowed"])
  }

  @Test func `a cell at the limit is read, and one byte more is reported`() {
    #expect(read("A,B\nééé,2\n") { $0.cellBytes = 6 }.isSound)
    let reading = read("A,B\nééé.,\"\n1234567\"\n") { $0.cellBytes = 6 }
    #expect(
      Array(reading.problems.map(\.message)) == [
        "the cell is longer than 6 bytes, the most allowed",
        "the cell is longer than 6 bytes, the most allowed",
      ])
    #expect(reading.problems.map(\.column) == [1, 2])
  }

  @Test func `no more problems are listed than allowed, and the rest are counted`() {
    let reading = read("A,B\n" + String(repeating: "x\n", count: 12)) { $0.problems = 5 }
    #expect(reading.problems.count == 6)
    #expect(reading.problems.last?.message == "7 more problems are not listed")
    #expect(reading.problems.map(\.line) == [2, 3, 4, 5, 6, 6])
  }
}
