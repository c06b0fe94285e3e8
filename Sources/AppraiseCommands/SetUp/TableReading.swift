import AppraisalCore
import AppraisalFiles

extension Environment {
  /// The table in a file that is to be imported.
  ///
  /// - Parameters:
  ///   - file: The file, as the person named it.
  ///   - headings: The headings by which the row of headings is found.
  /// - Returns: The table.
  /// - Throws: `Failure` with everything that is wrong with the file as a table.
  func table(in file: String, headings: [String]) throws(Failure) -> StaffTable {
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try OutsideFile.read(path(file), fileSystem: fileSystem)
    } catch {
      throw Failure(.file(error))
    }
    let reading = CSVReader.read(bytes, headerNames: headings)
    guard reading.isSound else {
      let lines = reading.problems.map { problem in
        "Error: \(file):\(problem.line)"
          + (problem.column.map { ", column \($0)" } ?? "")
          + ": \(problem.message) (\(problem.remedy))"
      }
      throw Failure(
        lines.joined(separator: "\n") + "\n  Nothing was imported.", code: 65)
    }
    for note in reading.problems {
      err("Note: \(file):\(note.line): \(note.message)\n")
    }
    return StaffTable(
      header: reading.table.header, headerLine: reading.table.headerLine,
      rows: reading.table.rows.map { StaffTableRow(line: $0.line, cells: $0.cells) })
  }
}

extension Failure {
  /// Everything that keeps a file from being imported.
  init(_ refusal: ImportRefusal, importing file: String) {
    let lines = refusal.problems.map { "Error: \(file), \($0.text)" }
    self.init(
      lines.joined(separator: "\n")
        + "\n  \(refusal.problems.count) to put right; nothing was imported.", code: 65)
  }
}
