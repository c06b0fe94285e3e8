import AppraisalCore
import Foundation
import Testing

/// Somebody starts a policy file by answering questions.
struct PolicyNewTests {
  private let runner: CommandRunner

  init() throws {
    runner = try CommandRunner(day: try #require(Day(iso: "2026-03-02")))
  }

  private func start(_ name: String, _ lines: [String]) -> Outcome {
    runner.typed = lines
    return runner.run(["policy", "new", name])
  }

  private static let nothing = Array(repeating: "", count: 20)

  @Test func `with empty answers the file is sound and its first case passes`() throws {
    #expect(start("ours", Self.nothing).code == 0)
    let check = runner.run(["policy", "check", "ours/policy.json"])
    #expect(check.code == 0, "\(check.screen)")
    let test = runner.run(["policy", "test", "ours"])
    #expect(test.code == 0, "\(test.screen)")
    #expect(test.output.contains("The one case passes"))
  }

  @Test func `answers end up in the file`() throws {
    let outcome = start(
      "ours",
      [
        "Our staff review", "Staff review 2026", "v3", "colleague", "coach", "review sheet",
        "01-01", "12-31", "no", "2", "yes", "O Outstanding, G Good, R Requires improvement",
        "Team spirit, Care", "yes",
      ])
    #expect(outcome.code == 0, "\(outcome.screen)")
    let text = try runner.folder.text("ours/policy.json")
    for word in [
      "Our staff review", "colleague", "\"O\"", "Requires improvement", "team-spirit",
      "objectives.live at most 2", "\"12-31\"",
    ] {
      #expect(text.contains(word), "\(word)")
    }
    #expect(!text.contains("onProbation"))
    let check = runner.run(["policy", "check", "ours"])
    #expect(check.code == 0, "\(check.screen)")
    let test = runner.run(["policy", "test", "ours"])
    #expect(test.code == 0, "\(test.screen)")
  }

  @Test func `a policy without ratings is sound too`() throws {
    #expect(start("ours", Array(repeating: "", count: 10) + ["no"]).code == 0)
    #expect(!(try runner.folder.text("ours/policy.json")).contains("scales"))
    let check = runner.run(["policy", "check", "ours"])
    #expect(check.code == 0, "\(check.screen)")
  }

  @Test func `an answer that cannot be used is asked for again`() throws {
    let outcome = start(
      "ours", Array(repeating: "", count: 6) + ["31-08", "08-31"] + Self.nothing)
    #expect(outcome.code == 0)
    #expect(outcome.complaint.contains("expected a day of the year as MM-DD"))
    #expect(try runner.folder.text("ours/policy.json").contains("\"from\": \"08-31\""))
  }

  @Test func `when the answers end early nothing is written`() throws {
    let before = try runner.folder.content()
    let outcome = start("ours", ["Our staff review"])
    #expect(outcome.code == 66)
    #expect(outcome.complaint.contains("Nothing was written."))
    #expect(try runner.folder.content() == before)
  }

  @Test func `a folder that is there is never written into`() throws {
    #expect(start("ours", Self.nothing).code == 0)
    let before = try runner.folder.content()
    let outcome = start("ours", Self.nothing)
    #expect(outcome.code == 73)
    #expect(outcome.complaint.contains("already something called “ours”"))
    #expect(try runner.folder.content() == before)
  }
}
