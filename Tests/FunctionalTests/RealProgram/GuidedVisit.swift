import AppraisalCore
import Foundation
import Testing

/// A small school whose people fill in one review at terminals.
struct GuidedVisit {
  /// A question as it was put, with the school as it was at that moment.
  struct Step {
    let actor: String
    let question: String
    let before: TestFolder
    /// What the person had left open, and is asked again.
    let skipped: Set<String>
    var isRecorded: Bool
    var lines: Int
  }

  /// How a conversation is ended.
  enum Ending: CaseIterable {
    /// The key that interrupts.
    case interruption
    /// The end of the input.
    case endOfInput
    /// A signal that nothing can be done about, as in a power cut.
    case kill
  }

  let school: GuidedSchool
  let runner: CommandRunner

  /// Who sits down in turn: the reviewer, the reviewee, the head.
  private static let actors = ["P3", "P4", "P1"]
  private static let columns: UInt16 = 73

  init(_ school: GuidedSchool, before: [String] = []) throws {
    self.school = school
    let now = try #require(Moment(milliseconds: Int(Date.now.timeIntervalSince1970 * 1000)))
    runner = try school.runner(today: now.civilDay, before: before)
  }

  /// Starts the review at a terminal.
  func start(
    as actor: String, in folder: TestFolder? = nil, variables: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let place = folder ?? runner.folder
    let surroundings = [
      "HOME": place.path, "TERM": "dumb", "LC_ALL": "C.UTF-8", "TZ": "Pacific/Kiritimati",
      "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
    ]
    return try PseudoTerminal(
      [try #require(RealProgram.path), "review", "P4", "--as", actor], in: place.path + "/ours",
      environment: surroundings.merging(variables) { $1 }, columns: GuidedVisit.columns)
  }

  /// The contents that were recorded, one line an entry, as the statement's file holds them.
  func entries(in folder: TestFolder? = nil) throws -> [String] {
    try (folder ?? runner.folder).text("ours/cycles/now/statements/P4.json")
      .split(separator: "\n").map(String.init).filter { $0.contains("\"kind\"") }
  }

  /// The files of answers that were begun.
  func begun() throws -> [String] {
    let folder = runner.folder.path + "/ours/cycles/now/begun"
    return FileManager.default.fileExists(atPath: folder)
      ? try FileManager.default.contentsOfDirectory(atPath: folder) : []
  }

  /// Lets everybody answer what they are asked, in turn, until nobody has anything to say.
  mutating func playThrough() throws -> [Step] {
    var robot = GuidedRobot(answers: school.answers)
    var steps: [Step] = []
    for _ in 0..<6 {
      let count = try entries().count
      for actor in GuidedVisit.actors { steps += try play(as: actor, with: &robot) }
      if try entries().count == count { return steps }
    }
    throw PseudoTerminal.Stuck(
      reason: "the review of \(school.policy) does not end", screen: "\(steps.map(\.question))")
  }

  private func play(as actor: String, with robot: inout GuidedRobot) throws -> [Step] {
    let terminal = try start(as: actor)
    var folders: [TestFolder] = []
    let asked = try robot.playThrough(terminal) { _ in
      folders.append(try TestFolder(copying: runner.folder))
    }
    #expect(try terminal.exitCode() == 0, "\(terminal.screen)")
    checkScreen(terminal.screen)
    var skipped: Set<String> = []
    return zip(asked, folders).map { asked, folder in
      defer { if !asked.isRecorded { skipped.insert(asked.question) } }
      return Step(
        actor: actor, question: asked.question, before: folder, skipped: skipped,
        isRecorded: asked.isRecorded, lines: asked.lines)
    }
  }

  /// No line is wider than the terminal, save commands to copy and what is typed; nothing steers it.
  private func checkScreen(_ screen: String) {
    for line in screen.split(separator: "\n")
    where !line.contains(": ") && !line.hasPrefix("  ") {
      #expect(line.count <= GuidedVisit.columns, "\(line)")
    }
    let controls = screen.unicodeScalars.filter {
      $0 != "\n" && $0.properties.generalCategory == .control
    }
    #expect(controls.isEmpty, "\(screen)")
  }

  /// Answers a question in a copy of the school, interrupting after each part of the answer and
  /// again once it is recorded; each time the review has to go on from there.
  func interrupt(_ step: Step, ending: Ending) throws {
    let folder = try TestFolder(copying: step.before)
    let count = try entries(in: folder).count
    var robot = GuidedRobot(answers: school.answers, from: 500)
    var terminal = try start(as: step.actor, in: folder)
    var shown = try robot.goOn(to: step.question, in: terminal, skipping: step.skipped)
    for line in 0..<step.lines {
      if line > 0 {
        // A part was given: after an interruption the next is asked, and not that one.
        try end(terminal, ending)
        let asks = GuidedVisit.lastLines(shown.text)
        terminal = try start(as: step.actor, in: folder)
        let offer = try robot.goOn(to: step.question, in: terminal, skipping: step.skipped)
        guard offer.text.contains("You had begun to answer:") else {
          throw terminal.stuck("nothing was kept of “\(step.question)”")
        }
        shown = try terminal.answer("\n")
        guard GuidedVisit.lastLines(shown.text) == asks else {
          throw terminal.stuck("“\(asks)” was expected")
        }
      }
      shown = try terminal.answer(robot.reply(to: shown.text) + "\n")
    }
    guard try entries(in: folder).count == count + 1 else {
      throw terminal.stuck("“\(step.question)” is not recorded")
    }
    if shown.isPrompt { try end(terminal, ending) }
    // It is recorded, and not asked again; what was left open is.
    guard try entries(in: folder).count == count + 1 else {
      throw terminal.stuck("“\(step.question)” is lost")
    }
    let kept = try entries(in: folder).joined(separator: "\n")
    for text in robot.texts {
      #expect(kept.components(separatedBy: text).count == 2, "\(text)")
    }
    try expectNotAsked(step, in: folder)
  }

  private func expectNotAsked(_ step: Step, in folder: TestFolder) throws {
    let terminal = try start(as: step.actor, in: folder)
    var shown = try terminal.readToPrompt()
    while shown.isPrompt, let question = GuidedRobot.question(in: shown.text) {
      guard question != step.question else { throw terminal.stuck("“\(question)” is asked again") }
      // What was left open before comes first; beyond that there is nothing to see.
      guard step.skipped.contains(question) else { break }
      shown = try terminal.answer("\n")
    }
    terminal.kill()
  }

  private static func lastLines(_ text: String) -> String {
    text.split(separator: "\n").last.map(String.init) ?? ""
  }

  private func end(_ terminal: PseudoTerminal, _ ending: Ending) throws {
    switch ending {
    case .kill: return terminal.kill()
    case .interruption: terminal.type("\u{3}")
    case .endOfInput: terminal.type("\u{4}")
    }
    let last = try terminal.readToPrompt()
    guard !last.isPrompt, last.text.contains("To go on:\n  appraise review P4 --as ") else {
      throw terminal.stuck("the review did not end")
    }
    guard try terminal.exitCode() == 0 else { throw terminal.stuck("it ended with a failure") }
  }

  /// What the review still waits for, as a call without a terminal says it.
  var standing: String { runner.run(["review", "P4", "--as", "P3", "--workspace", "ours"]).output }

  /// Whether every stage is done.
  var isComplete: Bool { standing.contains("Every stage is done.") }

  /// The files of answers that were begun and never finished.
  var remaining: [String] { (try? begun()) ?? ["?"] }
}
