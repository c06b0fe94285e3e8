/// How the columns of a staff list were understood.
public struct ImportColumns: Hashable, Sendable {
  /// The position of the column that each field is read from, counted from 0.
  public let positions: [ImportField: Int]
  /// The headings of columns that are skipped because the register must not hold them.
  public let sensitive: [String]
  /// The headings of columns that nothing is read from.
  public let unused: [String]
  /// All headings.
  public let header: [String]

  /// The heading of the column that a field is read from, or nil.
  public func heading(of field: ImportField) -> String? {
    positions[field].flatMap { header.indices.contains($0) ? header[$0] : nil }
  }

  /// The columns of a table, found by their headings and the mapping.
  ///
  /// - Throws: `ImportRefusal` with every field whose column is missing or not clear.
  init(of table: StaffTable, mapping: ImportMapping) throws(ImportRefusal) {
    var search = ColumnSearch(table: table)
    search.readMapping(mapping)
    search.readHeadings()
    search.requireFields()
    if !search.problems.isEmpty { throw ImportRefusal(search.problems) }
    let headings = search.header
    let used = Set(search.positions.values)
    let rest = headings.indices.filter { !used.contains($0) }.map { headings[$0] }
      .filter { !$0.isEmpty }
    header = headings
    positions = search.positions
    sensitive = rest.filter(SensitiveColumns.contains)
    unused = rest.filter { !SensitiveColumns.contains($0) }
  }
}

/// The search for the column of each field.
private struct ColumnSearch {
  let line: Int
  let header: [String]
  var byKey: [String: [Int]] = [:]
  var positions: [ImportField: Int] = [:]
  var problems: [ImportProblem] = []
  private var unclear: Set<ImportField> = []

  init(table: StaffTable) {
    line = table.headerLine
    header = table.header.map { CellReading.trimmed($0) }
    for (position, heading) in header.enumerated() where !heading.isEmpty {
      byKey[NameFolding.lettersAndDigits(heading), default: []].append(position)
    }
  }

  mutating func readMapping(_ mapping: ImportMapping) {
    for field in ImportField.allCases {
      guard let column = mapping.columns[field] else { continue }
      unclear.insert(field)
      let found = byKey[NameFolding.lettersAndDigits(column)] ?? []
      if SensitiveColumns.contains(column) {
        refuse(
          "--map \(field.rawValue)=\(CellReading.quoted(column)): the register never holds that",
          "Choose another column; the payroll number or staff code serves as an id.")
      } else if found.count > 1 {
        refuse(
          "\(found.count) columns are headed \(CellReading.quoted(column))",
          "Rename all but one of them in the file.")
      } else if let position = found.first {
        positions[field] = position
        unclear.remove(field)
      } else {
        refuse(
          "there is no column \(CellReading.quoted(column)) for \(field.rawValue)",
          "The columns are \(listed(header.filter { !$0.isEmpty })).")
      }
    }
  }

  mutating func readHeadings() {
    let claimed = Set(positions.values)
    for field in ImportField.allCases where positions[field] == nil && !unclear.contains(field) {
      for tier in field.headings {
        let keys = tier.map(NameFolding.lettersAndDigits)
        let found = Set(keys.flatMap { byKey[$0] ?? [] }).subtracting(claimed).sorted()
        if found.isEmpty { continue }
        choose(among: found, for: field)
        break
      }
    }
  }

  private mutating func choose(among found: [Int], for field: ImportField) {
    guard found.count > 1, let first = found.first else {
      positions[field] = found.first
      return
    }
    unclear.insert(field)
    let headings = found.map { header[$0] }
    let twins = Set(headings.map(NameFolding.lettersAndDigits)).count == 1
    refuse(
      "\(found.count) columns could be the \(field.plainName): \(listed(headings))",
      twins
        ? "Rename all but one of them in the file."
        : "Say which to use: --map \(field.rawValue)=\"\(header[first])\".")
  }

  mutating func requireFields() {
    require(.id, example: "Payroll Number")
    require(.jobTitle, example: "Post")
    if positions[.name] == nil, !unclear.contains(.name) {
      require(.givenName, example: "Forename")
      require(.familyName, example: "Surname")
    }
  }

  private mutating func require(_ field: ImportField, example: String) {
    guard positions[field] == nil, !unclear.contains(field) else { return }
    let usual = field.headings.first?.first ?? example
    refuse(
      "no column is the \(field.plainName)",
      "Head one “\(usual)”, or name it: --map \(field.rawValue)=\"\(example)\".")
  }

  private mutating func refuse(_ message: String, _ remedy: String) {
    problems.append(ImportProblem(line: line, message: message, remedy: remedy))
  }

  private func listed(_ headings: [String]) -> String {
    headings.prefix(40).map { CellReading.quoted($0) }.joined(separator: ", ")
  }
}
