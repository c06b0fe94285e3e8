import Foundation
import Testing

/// A file beside the tests that holds what was once looked at and found right.
///
/// With RECORD=1 in the environment the file is written anew and the run fails, so that a
/// recording is never mistaken for a pass.
enum Golden {
  static func expect(
    _ text: String, matches name: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(components: "Goldens", name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name); run again without RECORD", sourceLocation: location)
      return
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(
      Data(text.utf8) == Data(expected.utf8), "\(firstDifference(text, expected))",
      sourceLocation: location)
  }

  private static func firstDifference(_ text: String, _ expected: String) -> String {
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for line in 0..<max(new.count, old.count) {
      let found = line < new.count ? String(new[line]) : "(no line)"
      let wanted = line < old.count ? String(old[line]) : "(no line)"
      if found != wanted {
        return "line \(line + 1)\n  expected: \(wanted)\n  found:    \(found)"
      }
    }
    return "the texts are equal"
  }
}
