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

  /// Runs one command of somebody in the workspace and says what comes next.
  private func next(_ line: String, as person: String = "R1") -> String {
    let outcome = runner.run(
      line.split(separator: " ").map { $0.split(separator: "_").joined(separator: " ") }
        + ["--as", person])
    #expect(outcome.code == 0, "\(line): \(outcome.screen)")
    return outcome.output.components(separatedBy: "Next: ").dropFirst().joined()
  }

  private func openCycle(_ lines: [String]) throws {
    #expect(start("ours", lines).code == 0)
    try runner.folder.put(
      """
      ID,Given Name,Family Name,Job Title,Contract,Start,Line Manager
      R1,Ada,Young,Head,Permanent,2016-09-01,
      S1,Bo,Xu,Assistant,Permanent,2016-09-01,R1
      H1,Cy,Wren,HR officer,Permanent,2016-09-01,R1

      """, "staff.csv")
    #expect(runner.run(["init", "school", "--organisation", "The Oak"]).code == 0)
    runner.place = "school"
    #expect(runner.run(["people", "import", "../staff.csv"]).code == 0)
    #expect(runner.run(["role", "set", "hr-officer", "H1"]).code == 0)
    _ = next("policy adopt ../ours --name ours", as: "H1")
    _ = next("cycle open c --policy ours --from 2026-01-01 --to 2026-12-31", as: "H1")
  }

  @Test func `under a new policy a person is told what is next until everything has a level`()
    throws
  {
    try openCycle(Array(repeating: "", count: 11) + ["1 Exceeded, 2 Met", "Care, Team spirit", ""])
    let add = "objective add S1 Read_more --measure seen --due 2026-12-01"
    #expect(next(add).contains("hold the planning meeting (appraise meeting S1 planning)"))
    #expect(next("meeting S1 planning").contains("hold the annual review meeting"))
    #expect(next("meeting S1 annual").contains("rate each objective"))
    let early = runner.run(["sign", "S1", "--as", "R1"])
    #expect(early.code == 1)
    #expect(early.screen.contains("Levels are still missing."))
    #expect(next("rate S1 O1 2").contains("rate each attribute"))
    #expect(next("rate S1 behaviours/care 1").contains("rate each attribute"))
    #expect(next("rate S1 behaviours/team-spirit 2").contains("give the objectives a level"))
    #expect(next("rate S1 objectives 2").contains("give the behaviours a level as a whole"))
    #expect(next("rate S1 behaviours 2").contains("give the overall level"))
    #expect(next("rate S1 overall 2").contains("sign (appraise sign S1)"))
    _ = next("sign S1")
    let shown = runner.run(["show", "S1", "--as", "R1"]).output
    #expect(!shown.contains("Group"), "\(shown)")
    #expect(shown.contains("every stage is done"))
    #expect(shown.contains("behaviours/care"))
  }

  @Test func `a choice of a policy that leaves none is refused without an empty list`() throws {
    try openCycle(Array(repeating: "", count: 10) + ["no"])
    let outcome = runner.run(
      ["policy", "adopt", "ours", "--name", "ours", "--set", "a=b", "--as", "H1"])
    #expect(outcome.code == 64)
    #expect(outcome.complaint.contains("There are no choices."))
  }

  @Test func `where nothing is rated the signing follows the meeting`() throws {
    try openCycle(Array(repeating: "", count: 10) + ["no"])
    _ = next("objective add S1 Read_more --measure seen --due 2026-12-01")
    _ = next("meeting S1 planning")
    #expect(next("meeting S1 annual").contains("sign (appraise sign S1)"))
    _ = next("sign S1")
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
