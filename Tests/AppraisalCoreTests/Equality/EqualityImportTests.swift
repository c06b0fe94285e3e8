import AppraisalCore
import Testing

/// Facts for equality monitoring, as a file brings them in.
struct EqualityImportTests {
  private static func plan(
    _ header: [String], _ rows: [[String]], existing: EqualityRegister = EqualityRegister()
  ) throws -> EqualityImport.Plan {
    let staff = try ["P101", "P102"].map { id in
      Person(id: try OakSchool.id(id), givenName: "Given", familyName: "Family")
    }
    let table = StaffTable(
      header: header,
      rows: rows.enumerated().map { StaffTableRow(line: $0 + 2, cells: $1) })
    return try EqualityImport.plan(
      table, existing: existing,
      staff: try Register(people: staff))
  }

  private static func facts(_ cells: [String: String]) throws -> EqualityFacts? {
    let headings = cells.keys.sorted()
    let made = try plan(["ID"] + headings, [["P101"] + headings.map { cells[$0] ?? "" }])
    return made.register[try OakSchool.id("P101")]
  }

  @Test(arguments: [
    ("Sex", "F", "female"), ("Sex", " woman ", "female"), ("Gender", "male", "male"),
    ("Ethnicity", "Mixed – White and Asian", "Mixed – White and Asian"),
    ("Disabled", "Y", "disabled"), ("Disability", "no", "not disabled"),
    ("Part-time", "yes", "part-time"), ("Full or part time", "Full-time", "full-time"),
    ("Age band", "30-39", "30 to 39"), ("Age group", "30 to 39", "30 to 39"),
    ("Age band", "under 30", "under 30"), ("Age band", "<30", "under 30"),
    ("Age band", "60+", "60 and over"), ("Age band", "60 and over", "60 and over"),
  ])
  func `what schools write is understood`(
    _ heading: String, _ cell: String, _ category: String
  ) throws {
    let facts = try #require(try Self.facts([heading: cell]))
    #expect(EqualityCharacteristic.allCases.compactMap { facts[$0] } == [category])
  }

  @Test(arguments: ["", "  ", "Prefer not to say", "not known", "Refused"])
  func `what is not stated is nothing`(_ cell: String) throws {
    let facts = try #require(try Self.facts(["Sex": cell, "Age band": cell, "Ethnicity": cell]))
    #expect(EqualityCharacteristic.allCases.allSatisfy { facts[$0] == nil })
  }

  @Test(arguments: [
    ("Sex", "perhaps"), ("Disability", "asthma"), ("Age band", "34"), ("Age band", "39-30"),
    ("Age band", "30-400"), ("Part-time", "0.6"), ("Ethnicity", String(repeating: "x", count: 61)),
    ("Ethnicity", "a\u{1B}[2J"),
  ])
  func `anything else is refused, and not repeated`(_ heading: String, _ cell: String) throws {
    let refusal = try #require(throws: ImportRefusal.self) { try Self.facts([heading: cell]) }
    #expect(refusal.problems.map(\.column) == [heading])
    #expect(!refusal.problems[0].text.contains(cell))
  }

  @Test func `what a file does not speak of stays`() throws {
    let first = try Self.plan(
      ["ID", "Sex", "Disability"], [["P101", "F", "no"], ["P102", "M", ""]])
    let second = try Self.plan(["ID", "Sex"], [["P101", ""]], existing: first.register)
    #expect(second.changed == 1)
    let id = try OakSchool.id("P101")
    let one = try #require(second.register[id])
    #expect(one.sex == nil)
    #expect(one.disability == "not disabled")
    #expect(second.register[try OakSchool.id("P102")]?.sex == "male")
  }

  @Test func `bands of ages that overlap are refused, those on record included`() throws {
    let first = try Self.plan(["ID", "Age band"], [["P101", "30-39"]])
    #expect(throws: ImportRefusal.self) {
      try Self.plan(["ID", "Age band"], [["P102", "35-44"]], existing: first.register)
    }
    let next = try Self.plan(["ID", "Age band"], [["P102", "40+"]], existing: first.register)
    #expect(next.register.stated(.ageBand) == 2)
  }
}
