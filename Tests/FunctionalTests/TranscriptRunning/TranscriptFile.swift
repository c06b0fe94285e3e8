import Foundation
import Testing

/// A transcript kept beside the tests.
struct TranscriptFile: CustomTestStringConvertible, Sendable {
  let name: String
  let folder: String

  init(_ name: String, in folder: String) {
    self.name = name
    self.folder = folder
  }

  var testDescription: String { name }

  var text: String {
    get throws { try String(contentsOf: url, encoding: .utf8) }
  }

  private var url: URL { TestSources.folder.appending(path: "\(folder)/\(name).test") }

  /// The transcripts of a folder, those that go on from another last and the longest first, so that
  /// hardly any has to wait for one that is being played.
  ///
  /// With ONLY set to the beginning of a name, those of that name alone, so that whoever works on one
  /// need not play them all; the test that there are enough of them then fails.
  static func all(in folder: String) -> [TranscriptFile] {
    let only = ProcessInfo.processInfo.environment["ONLY"] ?? ""
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: TestSources.folder.appending(path: folder).path)
    let files = (names ?? []).filter { $0.hasSuffix(".test") && $0.hasPrefix(only) }.map {
      TranscriptFile(String($0.dropLast(5)), in: folder)
    }
    return files.map { (key: $0.order, file: $0) }.sorted { $0.key < $1.key }.map(\.file)
  }

  private var order: (isLater: Int, shortness: Int, name: String) {
    let text = (try? text) ?? ""
    return (text.contains("\n@ after ") ? 1 : 0, -text.utf8.count, name)
  }

  /// Plays the transcript and compares; with RECORD set, keeps what comes out and fails.
  func check() throws {
    let old = try text
    let new =
      folder == "Transcripts" ? try Prepared.text(name) : try TranscriptPlayer.play(old).text
    try Golden.compare(new, with: old, at: url)
  }
}
