import Foundation
import Testing

/// Texts that are kept and compared; with RECORD set, they are kept anew and the test fails.
enum Golden {
  /// Compares with a file of the folder of goldens.
  static func compare(_ new: String, named name: String) throws {
    let url = TestSources.folder.appending(path: name)
    let old = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    try compare(new, with: old, at: url)
  }

  static func compare(_ new: String, with old: String, at url: URL) throws {
    if new == old { return }
    let name = url.lastPathComponent
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(new.utf8).write(to: url)
      Issue.record("\(name) was recorded; look at the difference and run the tests again")
    } else {
      Issue.record("\(name) comes out otherwise (RECORD=1 keeps it anew):\n\(changes(old, new))")
    }
  }

  /// The lines that went (-) and came (+), in order.
  private static func changes(_ old: String, _ new: String) -> String {
    func lines(_ text: String) -> [Substring] {
      text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let changes = lines(new).difference(from: lines(old)).sorted { place($0) < place($1) }
    return changes.prefix(60).map { change in
      switch change {
      case .insert(let offset, let line, _): "+\(offset + 1): \(line)"
      case .remove(let offset, let line, _): "-\(offset + 1): \(line)"
      }
    }.joined(separator: "\n")
  }

  private static func place(_ change: CollectionDifference<Substring>.Change) -> (Int, Int) {
    switch change {
    case .remove(let offset, _, _): (offset, 0)
    case .insert(let offset, _, _): (offset, 1)
    }
  }
}
