import AppraisalCore
import StrictJSON

/// Reads and writes one JSON file of ours in a folder.
enum DataFile {
  /// The style in which files are written: one person or entry a line.
  static let style = JSONStyle(oneLineElementsUnder: ["entries", "people"])

  static func read<Value: Decodable>(
    _ type: Value.Type, _ name: String, in folder: Folder
  ) throws(StoreFailure) -> Value {
    let bytes = try storing { () throws(FileFailure) in try folder.read(name) }
    return try decode(type, from: bytes, file: folder.path + "/" + name)
  }

  static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8], file: String
  ) throws(StoreFailure) -> Value {
    do throws(JSONProblems) {
      let document = try JSONDocument(parsing: bytes)
      try checkFormat(document)
      return try StrictJSONDecoder().decode(type, from: document)
    } catch {
      throw .badData(error.problems.map { FileProblem($0, in: file) })
    }
  }

  /// A file of a newer format is refused before its keys are found strange.
  static func checkFormat(_ document: JSONDocument) throws(JSONProblems) {
    let path: [JSONPathElement] = [.key("format")]
    guard let node = document.node(at: path), case .number(let number) = node.value,
      let format = Int(number.text), format > 1
    else { return }
    throw JSONProblems(
      document.problem(
        at: path, "this file is of format \(format); this program knows up to format 1",
        remedy: "use the version of appraise that wrote it, or a newer one"))
  }

  static func bytes(of value: some Encodable) throws(StoreFailure) -> [UInt8] {
    do throws(JSONProblems) {
      return try StrictJSONEncoder().encode(value, style: style)
    } catch {
      throw .badData(error.problems.map { FileProblem($0, in: "what was to be written") })
    }
  }

  static func write(
    _ value: some Encodable, _ name: String, in folder: Folder
  ) throws(StoreFailure) {
    let bytes = try bytes(of: value)
    try storing { () throws(FileFailure) in try folder.replace(name, with: bytes) }
  }
}
