import AppraisalCore
import AppraiseCommands
import Foundation
import Testing

/// Plays transcripts: runs the commands and writes down what they say now.
final class TranscriptPlayer {
  /// Why a transcript cannot be played.
  struct Mistake: Error, CustomStringConvertible {
    let description: String
  }

  private var runner: CommandRunner
  private var shown: [String] = []

  init() throws {
    runner = try CommandRunner(day: try #require(Day(iso: "2025-04-01")))
  }

  /// The transcript as it comes out now, and what was left behind.
  static func play(_ text: String) throws -> (text: String, state: CommandRunner.State) {
    let player = try TranscriptPlayer()
    for step in Transcript(text).steps { try player.play(step) }
    return (player.shown.joined(separator: "\n") + "\n", player.runner.state)
  }

  private func play(_ step: Transcript.Step) throws {
    switch step {
    case .remark(let line): shown.append(line)
    case .setting(let setting):
      shown.append("@ " + setting)
      try set(try ShellWords.split(setting))
    case .file(let name, let lines):
      shown += ["> " + name] + lines.map { "| " + $0 }
      try runner.folder.put(lines.map { $0 + "\n" }.joined(), name)
    case .command(let line):
      shown.append("$ " + line)
      try play(command: line)
    }
  }

  private func play(command line: String) throws {
    var words = try ShellWords.split(try withEntries(line))
    guard words.first == "appraise" else {
      throw Mistake(description: "a transcript runs appraise only: \(line)")
    }
    words.removeFirst()
    let before = try runner.folder.content()
    let outcome = runner.run(words)
    runner.keys = nil
    let after = try runner.folder.content()
    CommandLaws.check(outcome, of: words, line, before: before, after: after)
    shown += lines(outcome.output).map(Transcript.shown)
    shown += lines(outcome.complaint).map { $0.isEmpty ? "2>" : "2> " + $0 }
    if outcome.code != 0 { shown.append("= \(outcome.code)") }
  }

  private func lines(_ text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.last?.isEmpty == true ? lines.dropLast() : lines
  }

  private func set(_ words: [String]) throws {
    if words.count == 1, let day = Day(iso: words[0]) {
      runner.clock.set(to: day)
      return
    }
    let folder = runner.folder
    switch (words.first, words.count) {
    case ("after", 2): runner = try CommandRunner(continuing: try Prepared.state(words[1]))
    case ("folder", 2): runner.place = words[1] == "." ? "" : words[1]
    case ("account", 2): runner.account = words[1]
    case ("columns", 2): runner.columns = try #require(Int(words[1]))
    case ("types", _): runner.keys = Array(words.dropFirst())
    case ("answers", _): runner.typed = Array(words.dropFirst())
    case ("append", 3): try folder.put(try folder.text(words[1]) + words[2], words[1])
    case ("replace", 4):
      let old = try folder.text(words[1])
      guard let place = old.range(of: words[2]) else {
        throw Mistake(description: "\(words[1]) does not hold \(words[2])")
      }
      try folder.put(old.replacingCharacters(in: place, with: words[3]), words[1])
    case ("link", 3):
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/" + words[1], withDestinationPath: words[2])
    case ("move", 3):
      try FileManager.default.moveItem(
        atPath: folder.path + "/" + words[1], toPath: folder.path + "/" + words[2])
    default: throw Mistake(description: "a transcript cannot do this: @ \(words)")
    }
  }

  /// The line with the ids of entries put in for `{rated H04}`.
  private func withEntries(_ line: String) throws -> String {
    try line.replacing(/\{([a-z-]+) ([A-Z0-9]+)\}/) { match in
      try entry(kind: String(match.1), reviewee: String(match.2))
    }
  }

  private func entry(kind: String, reviewee: String) throws -> String {
    let names = try runner.folder.content().keys.sorted()
    for name in names where name.hasSuffix("/statements/\(reviewee).json") {
      let lines = try runner.folder.text(name).split(separator: "\n")
      let line = lines.last { $0.contains(#""kind": "\#(kind)""#) }
      if let found = line?.firstMatch(of: /"id": "([^"]+)"/) { return String(found.1) }
    }
    throw Mistake(description: "nothing of the kind \(kind) is recorded about \(reviewee)")
  }
}
