import Foundation

/// A Swift file of the package.
struct SourceFile: CustomStringConvertible {
  let target: String
  let path: String
  let text: String

  var description: String { path }

  /// The modules that the file imports, whatever stands before or after the word.
  var imports: Set<String> {
    Set(
      text.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ").drop {
          $0.hasPrefix("@") || ["public", "package", "internal", "private"].contains($0)
        }
        guard words.first == "import", let last = words.dropFirst().last else { return nil }
        return last.split(separator: ".").first.map(String.init)
      })
  }

  /// Every Swift file under the package's `Sources`.
  static func all() throws -> [SourceFile] {
    let root = TestSources.package.appending(path: "Sources").path
    return try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
      .filter { $0.hasSuffix(".swift") }
      .map { path in
        SourceFile(
          target: path.split(separator: "/").first.map(String.init) ?? "", path: path,
          text: try String(contentsOfFile: root + "/" + path, encoding: .utf8))
      }
  }
}
