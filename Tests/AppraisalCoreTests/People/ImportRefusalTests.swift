import AppraisalCore
import Testing

struct ImportRefusalTests: StaffListTesting {
  @Test(arguments: [
    (
      "Given Name,Family Name,Job Title",
      ["no column is the id. Head one “ID”, or name it: --map id=\"Payroll Number\"."]
    ),
    (
      "ID,Phone",
      [
        "no column is the job title. Head one “Job Title”, or name it: --map job-title=\"Post\".",
        "no column is the given name. Head one “Given Name”, or name it: "
          + "--map given-name=\"Forename\".",
        "no column is the family name. Head one “Family Name”, or name it: "
          + "--map family-name=\"Surname\".",
      ]
    ),
    (
      "Payroll Number,Staff Code,Name,Job Title",
      [
        "2 columns could be the id: “Payroll Number”, “Staff Code”. "
          + "Say which to use: --map id=\"Payroll Number\"."
      ]
    ),
    (
      "ID,Name,Job Title,Start Date,start date",
      [
        "2 columns could be the start date: “Start Date”, “start date”. "
          + "Rename all but one of them in the file."
      ]
    ),
  ])
  func `columns that are missing or not clear are refused`(
    header: String, expected: [String]
  ) throws {
    #expect(try problems(staffTable(header + "\n1,2,3,,")) == expected.map { "line 1: \($0)" })
  }

  @Test(arguments: [
    (["id"], "--map “id” is not FIELD=COLUMN. Write it like --map id=\"Payroll Number\"."),
    (["id="], "--map “id=” is not FIELD=COLUMN. Write it like --map id=\"Payroll Number\"."),
    (["id=A", "ID=B"], "--map names a column for id twice. Keep the one that is right."),
  ])
  func `words that are no mapping are refused`(words: [String], expected: String) {
    let refusal = #expect(throws: ImportRefusal.self) { try ImportMapping(assignments: words) }
    #expect(refusal?.problems.map(\.text) == [expected])
  }

  @Test func `a field that is none is refused with a guess`() {
    let refusal = #expect(throws: ImportRefusal.self) {
      try ImportMapping(assignments: ["managr=Boss"])
    }
    let text = refusal?.problems.first?.text ?? ""
    #expect(
      text.hasPrefix("--map knows no field “managr”. Did you mean manager? The fields are id"))
  }

  @Test(arguments: [
    (
      "id", "Boss",
      "there is no column “Boss” for id. The columns are “A”, “NI Number”, “Name”, “Post”, “A”."
    ),
    (
      "id", "NI Number",
      "--map id=“NI Number”: the register never holds that. Choose another column; the payroll "
        + "number or staff code serves as an id."
    ),
    ("id", "a", "2 columns are headed “a”. Rename all but one of them in the file."),
  ])
  func `a mapping to no usable column is refused`(
    field: String, column: String, expected: String
  ) throws {
    let mapping = try ImportMapping(assignments: ["\(field)=\(column)"])
    let table = staffTable("A,NI Number,Name,Post,A\n1,2,Ada Crane,Cook,3")
    #expect(try problems(table, mapping: mapping) == ["line 1: \(expected)"])
  }

  static let header =
    "ID,Name,Job Title,Start Date,End Date,Point,Grade Bottom,Grade Top,Hours,Weeks,Contract,"
    + "Leads,Rank,Manager,Supervisor,Joined,Left,Probation Ends,School\n"

  /// A row, then on the lines after it what is said of it; an empty line ends each.
  static let faults: [(row: String, expected: String)] = """
    ,Ada Crane,Cook
    “ID”: the id is missing. Fill it in, or delete the row.

    a b,Ada Crane,Cook
    “ID”: “a b” cannot be an id. Use 1 to 64 letters, digits, “.”, “_” or “-”, beginning with a
    letter or digit.

    1,-,Cook
    “Name”: the name is missing. Fill it in, or delete the row.

    1,Mrs Crane,Cook
    “Name”: it is not clear which part of “Mrs Crane” is the family name. Write it as “Family,
    Given”.

    1,Ada Jane Crane,Cook
    “Name”: it is not clear which part of “Ada Jane Crane” is the family name. Write it as
    “Family, Given”.

    1,Ada Crane,NULL
    “Job Title”: the job title is missing. Fill it in, or delete the row.

    1,Ada Crane,Co\u{7}ok
    “Job Title”: the cell holds a line break or a character that cannot be printed. Type the
    value again on one line.

    1,Ada Crane,Cook,30/02/2025
    “Start Date”: there is no day “30/02/2025”. Write a real day like 01/09/2025 (day, month,
    year) or 2025-09-01.

    1,Ada Crane,Cook,2025-02-30
    “Start Date”: there is no day “2025-02-30”. Write a real day like 01/09/2025 (day, month,
    year) or 2025-09-01.

    1,Ada Crane,Cook,09/25/2025
    “Start Date”: there is no day “09/25/2025”. Write a real day like 01/09/2025 (day, month,
    year) or 2025-09-01.

    1,Ada Crane,Cook,01/09/25
    “Start Date”: the year of “01/09/25” has two digits, so its century is not clear. Write the
    year with four digits.

    1,Ada Crane,Cook,45901
    “Start Date”: “45901” is a spreadsheet's count of days. Format the column as a date before
    saving as CSV.

    1,Ada Crane,Cook,soon
    “Start Date”: “soon” is not a date. Write it like 01/09/2025 or 2025-09-01.

    1,Ada Crane,Cook,01/09/2025,31/08/2025
    “End Date”: 31 Aug 2025 is before the start date, 1 Sep 2025. Correct one of them.

    1,Ada Crane,Cook,,,4.5
    “Point”: “4.5” is not a whole number from 1 to 199. Correct it, or leave the cell empty
    where it is not known.

    1,Ada Crane,Cook,,,200
    “Point”: “200” is not a whole number from 1 to 199. Correct it, or leave the cell empty
    where it is not known.

    1,Ada Crane,Cook,,,99999999999999999999999
    “Point”: “99999999999999999999999” is not a whole number from 1 to 199. Correct it, or leave
    the cell empty where it is not known.

    1,Ada Crane,Cook,,,,6,5
    “Grade Top”: the top of the grade, 5, is below its bottom, 6. Correct one of them.

    1,Ada Crane,Cook,,,,,,170
    “Hours”: “170” is not a number of hours from 0 to 168. Write it with a point for the
    decimals, like 32.5.

    1,Ada Crane,Cook,,,,,,,54
    “Weeks”: “54” is not a number of weeks from 0 to 53. Write it with a point for the decimals,
    like 32.5.

    1,Ada Crane,Cook,,,,,,,,Sessional
    “Contract”: “Sessional” is not a contract type. Write permanent, fixed term, temporary,
    casual, agency or contractor.

    1,Ada Crane,Cook,,,,,,,,,perhaps
    “Leads”: “perhaps” is neither yes nor no. Write yes or no, or leave the cell empty where it
    is not known.

    1,Ada Crane,Cook,,,,,,,,,,100
    “Rank”: “100” is not a whole number from 1 to 99. Correct it, or leave the cell empty where
    it is not known.

    1,Ada Crane,Cook,,,,,,,,,,,Aba Crane
    “Manager”: “Aba Crane” is nobody's id, account or full name in the file or the register. Did
    you mean Ada Crane (1)? Write the manager's id, or the name exactly as it is in the
    manager's own row.

    1,Ada Crane,Cook,,,,,,,,,,,,Zebedee
    “Supervisor”: “Zebedee” is nobody's id, account or full name in the file or the register.
    Write the supervisor's id, or the name exactly as it is in the supervisor's own row.

    1,Ada Crane,Cook,,,,,,,,,,,a;b;c;d;e;f;g;h;i;j;k
    “Manager”: 11 managers are more than 10. Name at most ten.

    1,Ada Crane,Cook,,,,,,,,,,,,,01/09/2025,31/08/2025
    “Left”: 31 Aug 2025 is before the joining date, 1 Sep 2025. Correct one of them.

    1,Ada Crane,Cook,01/09/2025,,,,,,,,,,,,,,31/08/2025
    “Probation Ends”: 31 Aug 2025 is before the start date, 1 Sep 2025. Correct one of them.

    1,Ada Crane,Cook,,,,,,,,,,,,,,,,***
    “School”: “***” has no letters from a to z or digits to make a name of. Write it with at
    least one of them.

    1,Crane,Ada,Cook,,,,,,,,,,,,,,,,,,x
    the row has 22 cells for 19 columns. Put quotation marks around a cell that holds a comma.
    """.split(separator: "\n\n").map { fault in
      let lines = fault.split(separator: "\n")
      return (String(lines[0]), lines.dropFirst().joined(separator: " "))
    }

  @Test(arguments: faults)
  func `a faulty cell is refused with its place and a remedy`(row: String, expected: String) throws
  {
    let place = expected.hasPrefix("“") ? "line 2, " : "line 2: "
    #expect(try problems(staffTable(Self.header + row)) == [place + expected])
  }

  @Test func `the table of faults is whole`() {
    #expect(Self.faults.count == 30)
  }

  @Test(arguments: [
    (
      "1,Ada Crane,Cook\n1,Ivo Krane,Cook",
      "line 3, “Name”: the name differs from line 2, though both rows are of 1. Make the "
        + "rows agree, or correct the id of one."
    ),
    (
      "s1,Ada Crane,Cook\nS1,Ivo Quill,Cook",
      "line 3, “ID”: the id S1 differs only in capitals from s1 in line 2. Write each id in one "
        + "way, or give two people ids that differ in more."
    ),
    (
      "1,Ada Crane,Cook\n2,\"Crane, ada\",Cook\n3,Ivo Quill,Cook,,,,,,,,,,,Ada Crane",
      "line 4, “Manager”: “Ada Crane” may be any of 2 people: 1, 2. Write the manager's id "
        + "instead of the name."
    ),
    (
      "",
      "line 1: there is nobody below the headings. Export the staff list again with at least "
        + "one person."
    ),
    (
      ",,-,NULL\n-,,",
      "line 1: there is nobody below the headings. Export the staff list again "
        + "with at least one person."
    ),
  ])
  func `rows that do not fit together are refused`(rows: String, expected: String) throws {
    #expect(try problems(staffTable(Self.header + rows)) == [expected])
  }

  @Test func `one post told in two ways is refused`() throws {
    let table = staffTable("ID,Name,Post ID,Job Title\n1,Ada Crane,P1,Cook\n1,Ada Crane,P1,Baker")
    #expect(
      try problems(table) == [
        "line 3, “Post ID”: another row of 1 describes the post “P1” differently. Make the rows "
          + "agree, or correct the number of one."
      ])
  }

  @Test func `more than twenty posts are refused`() throws {
    let rows = (1...21).map { "1,Ada Crane,Job \($0)" }
    let table = staffTable((["ID,Name,Job Title"] + rows).joined(separator: "\n"))
    #expect(
      try problems(table) == [
        "line 22, “ID”: 1 has more than 20 posts. Correct the ids of the rows."
      ])
  }

  @Test func `every problem is told, in the order of the file`() throws {
    let table = staffTable(
      Self.header + """
        1,Ada Crane,Cook,31/06/2025,,x
        2,Ivo Quill,Cook,,,,,,,,,,,Nobody Here
        ,Mo Ash,Cook,,,,,,x
        """)
    let places = try problems(table).map { $0.prefix { $0 != ":" } }
    #expect(
      places == [
        "line 2, “Start Date”", "line 2, “Point”", "line 3, “Manager”", "line 4, “ID”",
        "line 4, “Hours”",
      ])
  }

  @Test func `an id that differs in capitals from the register's is refused`() throws {
    let existing = try planned(staffTable("ID,Name,Job Title\ns1,Ada Crane,Cook")).register
    #expect(
      try problems(staffTable("ID,Name,Job Title\nS1,Ada Crane,Cook"), onto: existing) == [
        "line 2, “ID”: the id S1 differs only in capitals from s1 in the register. Write each id "
          + "in one way, or give two people ids that differ in more."
      ])
  }
}
