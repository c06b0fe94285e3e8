/// Which column to read for a field, where the school says so instead of the headings.
public struct ImportMapping: Hashable, Sendable {
  /// The heading of the column to read for each field that was named.
  public let columns: [ImportField: String]

  /// The mapping that leaves everything to the headings.
  public static let byHeadings = ImportMapping(columns: [:])

  /// The mapping that reads each field from the column named.
  public init(columns: [ImportField: String]) {
    self.columns = columns
  }

  /// The mapping written as words such as `id=Payroll Number`.
  ///
  /// - Throws: `ImportRefusal` with every word that is not of that form, names no field, or names
  ///   a field that an earlier one did.
  public init(assignments: [String]) throws(ImportRefusal) {
    var columns: [ImportField: String] = [:]
    var problems: [ImportProblem] = []
    for assignment in assignments {
      let parts = assignment.split(separator: "=", maxSplits: 1).map(CellReading.trimmed)
      guard parts.count == 2, let word = parts.first, let column = parts.last, !column.isEmpty
      else {
        problems.append(
          ImportProblem(
            line: nil, message: "--map \(CellReading.quoted(assignment)) is not FIELD=COLUMN",
            remedy: "Write it like --map id=\"Payroll Number\"."))
        continue
      }
      guard let field = ImportField(named: word) else {
        problems.append(Self.unknownField(word))
        continue
      }
      if columns.updateValue(column, forKey: field) != nil {
        problems.append(
          ImportProblem(
            line: nil, message: "--map names a column for \(field.rawValue) twice",
            remedy: "Keep the one that is right."))
      }
    }
    if !problems.isEmpty { throw ImportRefusal(problems) }
    self.columns = columns
  }

  private static func unknownField(_ word: String) -> ImportProblem {
    let names = ImportField.allCases.map(\.rawValue)
    let guess = NearestWord.to(word, among: names).map { "Did you mean \($0)? " } ?? ""
    return ImportProblem(
      line: nil, message: "--map knows no field \(CellReading.quoted(word))",
      remedy: "\(guess)The fields are \(names.joined(separator: ", ")).")
  }
}
