import AppraisalCore
import Testing

struct ImportPropertyTests: StaffListTesting {
  /// A random file of valid rows over a small set of people, titles and values, with random columns.
  private func randomTable(_ random: inout StaffListGenerator) -> StaffTable {
    let optional = ["Point", "Start Date", "End Date", "Hours", "Rank", "Left", "Line Manager"]
    let columns = optional.filter { _ in Bool.random(using: &random) }
    let people = Array(1...8).shuffled(using: &random).prefix(Int.random(in: 1...8, using: &random))
    var rows: [[String]] = []
    for person in people {
      let rank = ["", "10", "20"].randomElement(using: &random) ?? ""
      let left = ["", "", "31/08/2025", "31/08/2026"].randomElement(using: &random) ?? ""
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let values = [
          "Point": ["", "2", "3"], "Start Date": ["", "01/09/2020", "01/09/2022"],
          "End Date": ["", "31/08/2025", "31/08/2026"], "Hours": ["", "5", "20"],
          "Rank": [rank], "Left": [left],
          "Line Manager": ["", "P\(people[people.startIndex])", "Given Family\(person)"],
        ]
        let cells = columns.map { values[$0]?.randomElement(using: &random) ?? "" }
        let title = ["Cook", "Cleaner"].randomElement(using: &random) ?? ""
        rows.append(["P\(person)", "Family\(person), Given", title] + cells)
      }
    }
    return StaffTable(
      header: ["ID", "Name", "Job Title"] + columns,
      rows: rows.enumerated().map { StaffTableRow(line: $0 + 2, cells: $1) })
  }

  @Test(arguments: [false, true])
  func `importing a file again changes nothing, whatever was there before`(
    markLeavers: Bool
  ) throws {
    var random = StaffListGenerator(state: 20_251_121)
    for _ in 0..<400 {
      let before = try planned(randomTable(&random)).register
      let table = randomTable(&random)
      let once = try planned(table, onto: before, markLeavers: markLeavers)
      let twice = try planned(table, onto: once.register, markLeavers: markLeavers)
      #expect(twice.register == once.register)
      #expect(twice.changesNothing)
      #expect(twice.unchanged == Set(table.rows.map { $0.cells[0] }).count)
    }
  }

  @Test func `the order of the rows makes no difference`() throws {
    var random = StaffListGenerator(state: 7)
    for _ in 0..<400 {
      let before = try planned(randomTable(&random)).register
      var table = randomTable(&random)
      let one = try planned(table, onto: before)
      table.rows.shuffle(using: &random)
      #expect(try planned(table, onto: before) == one)
    }
  }

  @Test func `the order of the columns makes no difference to the register`() throws {
    var random = StaffListGenerator(state: 11)
    for _ in 0..<100 {
      let table = randomTable(&random)
      let order = Array(table.header.indices).shuffled(using: &random)
      let turned = StaffTable(
        header: order.map { table.header[$0] },
        rows: table.rows.map { row in
          StaffTableRow(line: row.line, cells: order.map { row.cells[$0] })
        })
      #expect(try planned(turned).register == planned(table).register)
    }
  }

  @Test func `whatever the cells hold, there is a plan or a list of problems`() throws {
    var random = StaffListGenerator(state: 3)
    let scraps = [
      "", "-", "NULL", "1", "0", "-1", "31/02/2025", "1/1/1", "////", "2025-09-01", "é", "\u{0}",
      "\u{202E}", ";;;", "Family1, Given", "P1", "99999999999999999999", "1.5.5", "a,b,c", "\"",
      "SCP", "M", "M6", "=1+1", String(repeating: "x", count: 500), "🏫", "SCP 5", "12/2025",
    ]
    let header = ImportField.allCases.compactMap { $0.headings.first?.first }
    var refused = 0
    for _ in 0..<300 {
      let rows = (0..<5).map { number in
        StaffTableRow(
          line: number + 2,
          cells: (0..<Int.random(in: 0...32, using: &random)).map { _ in
            scraps.randomElement(using: &random) ?? ""
          })
      }
      let table = StaffTable(header: header, rows: rows)
      let result = StaffImport.plan(table, existing: .empty, asOf: try day("2025-11-21"))
      if case .failure(let refusal) = result {
        refused += 1
        #expect(!refusal.problems.isEmpty)
        let isShowable = refusal.problems.allSatisfy { problem in
          problem.text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E }
        }
        #expect(isShowable)
      }
    }
    #expect(refused > 250)
  }

  @Test func `five thousand rows are taken, and five thousand unknown managers told`() throws {
    let rows = (0..<5000).map { number in
      StaffTableRow(
        line: number + 2,
        cells: ["P\(number)", "Given\(number)", "Family", "Cook", "Given\(number / 10) Family"])
    }
    var table = StaffTable(
      header: ["ID", "Given Name", "Family Name", "Job Title", "Line Manager"], rows: rows)
    let plan = try planned(table)
    #expect(plan.added.count == 5000)
    #expect(plan.register.person(try personID("P4999"))?.posts[0].managers.map(\.text) == ["P499"])
    for position in table.rows.indices { table.rows[position].cells[4] = "Nobody \(position)" }
    #expect(try problems(table).count == 5000)
  }
}
