import AppraisalCore
import Foundation
import Testing

/// The guided review of the program itself, at a terminal, with interruptions.
@Suite(.enabled(if: RealProgram.path != nil), .timeLimit(.minutes(2)))
struct GuidedReviewTests {
  private static let today: Day = {
    let now = Moment(milliseconds: Int(Date.now.timeIntervalSince1970 * 1000))
    return (now ?? .earliest).civilDay
  }()

  /// How many answers are given under each policy.
  private static let answers = 7

  private func start(
    in runner: CommandRunner, _ variables: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let surroundings = [
      "HOME": runner.folder.path, "TERM": "dumb", "LC_ALL": "C.UTF-8", "TZ": "Pacific/Kiritimati",
      "COLUMNS": "73", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
    ]
    return try PseudoTerminal(
      [try #require(RealProgram.path), "review", "P4", "--as", "P3"],
      in: runner.folder.path + "/ours",
      environment: surroundings.merging(variables) { $1 })
  }

  /// The contents that were recorded, one line an entry, as the statement's file holds them.
  private func entries(_ runner: CommandRunner) throws -> [String] {
    try runner.folder.text("ours/cycles/now/statements/P4.json").split(separator: "\n")
      .map(String.init).filter { $0.contains("\"kind\"") }
  }

  @Test(arguments: GuidedSchool.all)
  func `an interruption after each answer loses none and asks none twice`(
    _ school: GuidedSchool
  ) throws {
    let runner = try school.runner(today: Self.today)
    let before = try entries(runner).count
    var robot = GuidedRobot(answers: school.answers)
    var recorded = 0
    for round in 0..<12 where recorded < Self.answers {
      let terminal = try start(in: runner)
      let session = robot.play(terminal, signalling: round % 3 == 2)
      let screen = session.screen
      #expect(terminal.exitCode() == 0, "\(screen)")
      recorded += session.recorded
      #expect(try entries(runner).count == before + recorded, "\(screen)")
      #expect(screen.contains("To go on:\n  appraise review P4 --as P3\n") || session.hasEnded)
      for line in screen.split(separator: "\n") where !line.contains("^C") {
        #expect(line.count <= 73, "\(line)")
      }
      #expect(
        !screen.unicodeScalars.contains {
          $0 != "\n" && $0.properties.generalCategory == .control
        }, "\(screen)")
      if session.hasEnded { break }
    }
    #expect(recorded >= 4, "\(robot.asked)")
    #expect(Set(robot.answered).count == robot.answered.count, "\(robot.answered)")
    for question in robot.answered {
      #expect(robot.asked.count { $0 == question } == robot.passed(question) + 1, "\(question)")
    }
    // What was typed stands in the record, each text once.
    let kept = try entries(runner).joined(separator: "\n")
    for text in robot.texts { #expect(kept.components(separatedBy: text).count == 2, "\(text)") }
  }

  @Test func `the editor is given what bears on the question, in a private file that goes`() throws
  {
    let school = GuidedSchool.all[4]
    let runner = try school.runner(today: Self.today)
    try runner.folder.put(
      """
      #!/bin/sh
      stat -c '%a' "$1" "$(dirname "$1")" > seen
      cat "$1" >> seen
      printf 'Written in\\nthe editor\\n# not this\\n' > "$1"
      touch "$1~"

      """, "ours/editor")
    chmod(runner.folder.path + "/ours/editor", 0o700)
    let terminal = try start(in: runner, ["VISUAL": "./editor"])
    _ = terminal.readToPrompt()
    terminal.type("e\n")
    let answer = try #require(terminal.readToPrompt())
    #expect(answer.text.contains("Recorded for P4"), "\(answer.text)")
    // The end of the input leaves as well.
    terminal.type("\u{4}")
    let end = try #require(terminal.readToPrompt())
    #expect(!end.isPrompt && end.text.contains("To go on:\n  appraise review P4"), "\(end.text)")
    #expect(terminal.exitCode() == 0)
    let seen = try runner.folder.text("ours/seen")
    #expect(seen.hasPrefix("600\n700\n"), "\(seen)")
    #expect(seen.contains("# Preparing the appraisal meeting: Day of the meeting as confirmed"))
    let kept = try entries(runner).joined()
    #expect(kept.contains(#"Written in\nthe editor""#), "\(kept)")
    let names = try FileManager.default.contentsOfDirectory(atPath: runner.folder.path + "/ours")
    #expect(!names.contains { $0.hasPrefix(".answer") }, "\(names)")
  }

  @Test func `a text of several lines that is pasted is one answer`() throws {
    let runner = try GuidedSchool.all[4].runner(today: Self.today)
    let terminal = try start(in: runner)
    _ = terminal.readToPrompt()
    terminal.type("One line\nand another\nand a third\n")
    let answer = try #require(terminal.readToPrompt())
    #expect(answer.text.contains("Taken as one text of 3 lines."), "\(answer.text)")
    #expect(try entries(runner).joined().contains(#"One line\nand another\nand a third"#))
    terminal.type("q\n")
    _ = terminal.readToPrompt()
    #expect(terminal.exitCode() == 0)
  }
}
