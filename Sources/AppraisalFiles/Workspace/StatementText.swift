import AppraisalCore
import StrictJSON

/// Adds entries to the text of a statement without touching the lines that are there.
enum StatementText {
  /// How a statement of ours ends, from the end of its last entry's line.
  private static let ending = Array("\n  ]\n}\n".utf8)
  private static let indent = Array("    ".utf8)
  private static let separator = Array(",\n".utf8)

  /// The text with entries added; a text that somebody laid out otherwise is written anew.
  static func appending(
    _ entries: [Entry], to bytes: [UInt8], of statement: Statement
  ) throws(StoreFailure) -> [UInt8] {
    guard bytes.suffix(ending.count).elementsEqual(ending),
      bytes.dropLast(ending.count).last == UInt8(ascii: "}")
    else { return try DataFile.bytes(of: statement) }
    var text = Array(bytes.dropLast(ending.count))
    for entry in entries { text += separator + indent + (try line(of: entry)) }
    return text + ending
  }

  private static func line(of entry: Entry) throws(StoreFailure) -> [UInt8] {
    do throws(JSONProblems) {
      return Array(JSONPrinter().line(try StrictJSONEncoder().tree(entry)).utf8)
    } catch {
      throw .badData(error.problems.map { FileProblem($0, in: "what was to be written") })
    }
  }
}
