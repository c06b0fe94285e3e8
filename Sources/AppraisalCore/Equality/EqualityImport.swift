/// Reads a file of facts for equality monitoring.
public enum EqualityImport {
  /// What an import makes of the facts on record.
  public struct Plan: Hashable, Sendable {
    /// All that is on record afterwards.
    public var register: EqualityRegister
    /// Of how many people the file tells.
    public var people: Int
    /// Of how many of them anything differs.
    public var changed: Int
    /// What is read from the file.
    public var characteristics: [EqualityCharacteristic]
    /// The columns that nothing is read from.
    public var unused: [String]
  }

  /// The headings of a column of people.
  public static let idHeadings = ImportField.id.headings.flatMap(\.self)

  /// Puts a file together with what is on record: of the people in it, what its columns say holds;
  /// everything else stays.
  ///
  /// - Parameters:
  ///   - table: The file.
  ///   - existing: What is on record.
  ///   - staff: The staff register; nobody else can be in the file.
  /// - Returns: What comes of it.
  /// - Throws: `ImportRefusal` with everything that is wrong with the file, in its order.
  public static func plan(
    _ table: StaffTable, existing: EqualityRegister, staff: Register
  ) throws(ImportRefusal) -> Plan {
    var reading = Reading(table)
    var register = existing
    var changed = 0
    for row in table.rows {
      guard let id = reading.person(in: row, staff) else { continue }
      var facts = register[id] ?? EqualityFacts(id)
      for (characteristic, column) in reading.columns {
        facts[characteristic] = reading.category(of: characteristic, column, in: row)
      }
      if facts != register[id] { changed += 1 }
      register[id] = facts
    }
    reading.checkBands(in: register)
    if !reading.problems.isEmpty { throw ImportRefusal(reading.problems) }
    return Plan(
      register: register, people: reading.people, changed: changed,
      characteristics: reading.columns.map(\.0), unused: reading.unused)
  }
}

extension EqualityImport {
  private struct Reading {
    let columns: [(EqualityCharacteristic, Int)]
    let unused: [String]
    private let header: [String]
    private let id: Int?
    private var lines: [PersonID: Int] = [:]
    private(set) var problems: [ImportProblem] = []

    init(_ table: StaffTable) {
      header = table.header
      let keys = table.header.map(NameFolding.lettersAndDigits)
      func column(_ headings: [String]) -> Int? {
        let wanted = headings.map(NameFolding.lettersAndDigits)
        return keys.firstIndex(where: wanted.contains)
      }
      let id = column(EqualityImport.idHeadings)
      let columns = EqualityCharacteristic.allCases.compactMap { characteristic in
        column(characteristic.headings).map { (characteristic, $0) }
      }
      self.id = id
      self.columns = columns
      let used = Set(columns.map(\.1) + [id].compactMap(\.self))
      unused = header.indices.filter { !used.contains($0) && !keys[$0].isEmpty }.map {
        table.header[$0]
      }
      if id == nil {
        problems.append(
          ImportProblem(
            line: table.headerLine, message: "no column holds people",
            remedy: "Head one with ID; it holds their identifiers in the staff register."))
      }
      if columns.isEmpty {
        let headings = EqualityCharacteristic.allCases.map { $0.headings[0] }
        problems.append(
          ImportProblem(
            line: table.headerLine, message: "no column holds anything to be watched",
            remedy: "Head columns with \(headings.joined(separator: ", "))."))
      }
    }

    /// How many people were read.
    var people: Int { lines.count }

    mutating func person(in row: StaffTableRow, _ staff: Register) -> PersonID? {
      guard let id else { return nil }
      let word = CellReading.trimmed(cell(id, of: row))
      guard let person = PersonID(word).flatMap(staff.person) else {
        problems.append(
          ImportProblem(
            line: row.line, column: header[id],
            message: word.isEmpty
              ? "nobody is named"
              : "there is nobody \(CellReading.quoted(word)) in the staff register",
            remedy: "Put the identifier right, or import the staff list first."))
        return nil
      }
      if let first = lines[person.id] {
        problems.append(
          ImportProblem(
            line: row.line, column: header[id], message: "\(person.id) stands on line \(first) too",
            remedy: "Keep one line for each person."))
        return nil
      }
      lines[person.id] = row.line
      return person.id
    }

    /// What the cell says, or nil where nothing is stated.
    ///
    /// What it holds is not repeated in a problem.
    mutating func category(
      of characteristic: EqualityCharacteristic, _ column: Int, in row: StaffTableRow
    ) -> String? {
      guard let category = characteristic.category(cell(column, of: row)) else {
        problems.append(
          ImportProblem(
            line: row.line, column: header[column],
            message: "this is no category of “\(characteristic.title)”",
            remedy: characteristic.expected))
        return nil
      }
      return category == EqualityCharacteristic.notStated ? nil : category
    }

    /// Ages cannot be compared by bands that overlap.
    mutating func checkBands(in register: EqualityRegister) {
      let bands = Set(register.people.compactMap { $0.ageBand.flatMap(AgeBand.init) }).sorted {
        ($0.least, $0.most ?? .max) < ($1.least, $1.most ?? .max)
      }
      for (band, next) in zip(bands, bands.dropFirst()) where band.overlaps(next) {
        problems.append(
          ImportProblem(
            line: nil, message: "the bands of ages “\(band.text)” and “\(next.text)” overlap",
            remedy: "Use the same bands for everybody, those who are on record already among them.")
        )
      }
    }

    private func cell(_ column: Int, of row: StaffTableRow) -> String {
      row.cells.indices.contains(column) ? row.cells[column] : ""
    }
  }
}
