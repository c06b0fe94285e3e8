/// Brings a staff list from a school's system into the register.
///
/// Columns are found by their headings. Everything is checked first: either every problem is
/// returned, or a plan of what would change.
public enum StaffImport {
  /// The plan for a table, or every reason why there is none.
  ///
  /// People in the register whom the file does not have are listed as leavers; with `markLeavers`
  /// their last day becomes the day before `asOf`. Importing one file twice changes nothing the
  /// second time, and the order of the rows does not matter.
  public static func plan(
    _ table: StaffTable, existing: Register, mapping: ImportMapping = .byHeadings, asOf: Day,
    markLeavers: Bool = false
  ) -> Result<ImportPlan, ImportRefusal> {
    do throws(ImportRefusal) {
      let columns = try ImportColumns(of: table, mapping: mapping)
      var reader = ImportRowReader(columns: columns)
      let rows = table.rows.compactMap { reader.read($0) }
      var joiner = RowJoiner(columns: columns, existing: existing, problems: reader.problems)
      joiner.join(rows)
      if joiner.problems.isEmpty, rows.isEmpty {
        joiner.problems.append(
          ImportProblem(
            line: table.headerLine, message: "there is nobody below the headings",
            remedy: "Export the staff list again with at least one person."))
      }
      if !joiner.problems.isEmpty { throw ImportRefusal(inFileOrder(joiner.problems, columns)) }
      var planner = ImportPlanner(
        columns: columns, existing: existing, asOf: asOf, markLeavers: markLeavers)
      planner.leftOut = reader.leftOut
      planner.repeated = joiner.repeated
      return .success(planner.plan(for: joiner.people))
    } catch {
      return .failure(error)
    }
  }

  private static func inFileOrder(
    _ problems: [ImportProblem], _ columns: ImportColumns
  ) -> [ImportProblem] {
    var positions: [String: Int] = [:]
    for (position, heading) in columns.header.enumerated() { positions[heading] = position }
    return problems.enumerated().map { offset, problem in
      (place: (problem.line ?? 0, problem.column.flatMap { positions[$0] } ?? -1, offset), problem)
    }
    .sorted { $0.place < $1.place }.map(\.1)
  }
}
