import AppraisalCore
import StrictJSON

/// Files of lines that are only ever added to, each line a JSON value of one kind.
enum LineFile {
  /// The lines of a file that could be read, and what is wrong with the others.
  struct Content<Line> {
    var lines: [Line] = []
    var problems: [FileProblem] = []
  }

  /// The text of a line.
  static func line(of value: some Encodable) throws(StoreFailure) -> [UInt8] {
    do throws(JSONProblems) {
      return Array(JSONPrinter().line(try StrictJSONEncoder().tree(value)).utf8)
    } catch {
      throw .badData(error.problems.map { FileProblem($0, in: "what was to be written") })
    }
  }

  /// Every line of a file; nothing where there is no such file.
  ///
  /// A line that was cut off, or changed by hand, does not keep the others from being read.
  static func read<Line: Decodable>(
    _ type: Line.Type, _ name: String, in folder: Folder
  ) throws(StoreFailure) -> Content<Line> {
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try folder.read(name)
    } catch {
      guard case .notFound = error else { throw .file(error) }
      return Content()
    }
    var content = Content<Line>()
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      do throws(StoreFailure) {
        content.lines.append(
          try DataFile.decode(type, from: Array(line), file: "\(folder.path)/\(name)"))
      } catch {
        guard case .badData(let problems) = error else { throw error }
        content.problems += problems.map { $0.inLine(index + 1) }
      }
    }
    return content
  }
}
