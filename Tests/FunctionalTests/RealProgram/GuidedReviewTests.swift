import AppraisalCore
import Foundation
import Testing

/// The guided review of the program itself, at a terminal.
@Suite(.enabled(if: RealProgram.path != nil), .timeLimit(.minutes(12)))
struct GuidedReviewTests {
  @Test(arguments: GuidedSchool.all)
  func `a review is played through, and interrupted after each answer it goes on from there`(
    _ school: GuidedSchool
  ) throws {
    var visit = try GuidedVisit(school)
    let steps = try visit.playThrough()
    #expect(visit.remaining == [], "\(steps.map(\.question))")
    #expect(visit.isComplete, "\(school.policy): \(visit.standing)")
    let recorded = steps.filter(\.isRecorded)
    #expect(recorded.count >= 12)
    // Nothing is asked twice that was answered, by whomever.
    let names = recorded.map { "\($0.actor): \($0.question)" }
    #expect(Set(names).count == names.count, "\(names)")
    for (index, step) in recorded.enumerated() {
      try visit.interrupt(step, ending: GuidedVisit.Ending.allCases[index % 3])
    }
  }

  @Test func `an answer of several parts goes on from the part that was missing`() throws {
    let visit = try GuidedVisit(GuidedSchool.all[1])
    let terminal = try visit.start(as: "P3")
    _ = try terminal.readToPrompt()
    _ = try terminal.answer("today\n")
    _ = try terminal.answer("\n")
    _ = try terminal.answer("Run the library\n")
    _ = try terminal.answer("Open every day\n")
    terminal.kill()
    let next = try visit.start(as: "P3")
    let offer = try next.readToPrompt()
    #expect(offer.text.contains("You had begun to answer:"), "\(next.screen)")
    #expect(offer.text.contains("- What is to be achieved: Run the library"), "\(next.screen)")
    #expect(try next.answer("\n").text.contains("By when"), "\(next.screen)")
    _ = try next.answer("today\n")
    _ = try next.answer("departmental\n")
    _ = try next.answer("\n")
    let recorded = try next.answer("\n")
    #expect(recorded.text.contains("objective O1, “Run the library”"), "\(next.screen)")
    #expect(try visit.entries().joined().contains("Open every day"))
    #expect(try visit.begun() == [])
    next.kill()
  }

  @Test func `what is settled at a meeting of a past day is recorded as of that day`() throws {
    let visit = try GuidedVisit(GuidedSchool.all[1])
    let now = try #require(Moment(milliseconds: Int(Date.now.timeIntervalSince1970 * 1000)))
    let held = now.civilDay.adding(days: -1).text
    let terminal = try visit.start(as: "P3")
    _ = try terminal.readToPrompt()
    _ = try terminal.answer(held + "\n")
    #expect(try terminal.answer("\n").text.contains("What follows from it"), "\(terminal.screen)")
    for line in ["Run the library", "Open every day", "today", "departmental", ""] {
      _ = try terminal.answer(line + "\n")
    }
    let recorded = try terminal.answer("\n").text
    #expect(recorded.contains("Recorded for P4 on \(held): objective O1"), "\(terminal.screen)")
    terminal.kill()
  }

  @Test(arguments: [("\n", 1), ("yes\n", 2)])
  func `what is recorded by a command meanwhile is not recorded again unasked`(
    answer: String, count: Int
  ) throws {
    let visit = try GuidedVisit(GuidedSchool.all[1])
    let terminal = try visit.start(as: "P3")
    _ = try terminal.readToPrompt()
    let meanwhile = visit.runner.run(
      ["meeting", "P4", "opening", "--as", "P3", "--workspace", "ours"])
    #expect(meanwhile.code == 0, "\(meanwhile.screen)")
    _ = try terminal.answer("today\n")
    let asked = try terminal.answer("\n")
    #expect(asked.text.contains("This was answered meanwhile"), "\(terminal.screen)")
    _ = try terminal.answer(answer)
    let meetings = try visit.entries().filter { $0.contains(#""meeting": "opening""#) }
    #expect(meetings.count == count, "\(terminal.screen) \(meetings)")
    terminal.kill()
  }

  @Test func `the editor is given what bears on the question, in a private file that goes`() throws
  {
    let visit = try GuidedVisit(GuidedSchool.all[1], before: ["meeting P4 opening"])
    try visit.runner.folder.put(
      """
      #!/bin/sh
      stat -c '%a' "$1" "$(dirname "$1")" > seen
      cat "$1" >> seen
      printf 'Written in\\nthe editor\\n# not this\\n' > "$1"
      touch "$1~"

      """, "ours/editor")
    chmod(visit.runner.folder.path + "/ours/editor", 0o700)
    let terminal = try visit.start(as: "P4", variables: ["VISUAL": "./editor"])
    _ = try terminal.readToPrompt()
    let asked = try #require(GuidedRobot.question(in: try terminal.answer("yes\n").text))
    let answer = try terminal.answer("e\n")
    #expect(answer.text.contains("Recorded for P4"), "\(terminal.screen)")
    // The end of the input leaves as well.
    let end = try terminal.answer("\u{4}")
    #expect(
      !end.isPrompt && end.text.contains("To go on:\n  appraise review P4"), "\(terminal.screen)")
    #expect(try terminal.exitCode() == 0)
    let seen = try visit.runner.folder.text("ours/seen")
    #expect(seen.hasPrefix("600\n700\n"), "\(seen)")
    #expect(seen.contains("# \(asked.prefix(40))"), "\(asked): \(seen)")
    let kept = try visit.entries().joined()
    #expect(kept.contains(#"Written in\nthe editor""#), "\(kept)")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: visit.runner.folder.path + "/ours")
    #expect(names.filter { $0.hasPrefix(".answer") } == [])
  }

  @Test func `a text of several lines that is pasted is one answer`() throws {
    let visit = try GuidedVisit(GuidedSchool.all[1], before: ["meeting P4 opening"])
    let terminal = try visit.start(as: "P4")
    _ = try terminal.readToPrompt()
    _ = try terminal.answer("yes\n")
    let answer = try terminal.answer("One line\nand another\nand a third\n")
    #expect(answer.text.contains("Taken as one text of 3 lines."), "\(terminal.screen)")
    #expect(try visit.entries().joined().contains(#"One line\nand another\nand a third"#))
    #expect(try !terminal.answer("q\n").isPrompt, "\(terminal.screen)")
    #expect(try terminal.exitCode() == 0)
  }

  @Test func `an interruption while an answer is being recorded leaves it recorded whole`() throws {
    let visit = try GuidedVisit(GuidedSchool.all[1], before: ["meeting P4 opening"])
    let terminal = try visit.start(as: "P4")
    _ = try terminal.readToPrompt()
    let asked = GuidedRobot.question(in: try terminal.answer("yes\n").text)
    // The interruption follows the line at once, and is there before the line is recorded.
    let end = try terminal.answer("Lived every day\n\u{3}")
    #expect(!end.isPrompt && end.text.contains("Left."), "\(terminal.screen)")
    #expect(try terminal.exitCode() == 0)
    let kept = try visit.entries().joined()
    #expect(kept.components(separatedBy: "Lived every day").count <= 2)
    let next = try visit.start(as: "P4")
    _ = try next.readToPrompt()
    let resumed = try next.answer("yes\n")
    let isAskedAgain = GuidedRobot.question(in: resumed.text) == asked
    #expect(isAskedAgain == !kept.contains("Lived every day"), "\(next.screen)")
    next.kill()
  }
}
