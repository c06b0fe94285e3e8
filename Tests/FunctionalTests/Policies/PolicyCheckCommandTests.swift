import AppraisalCore
import Foundation
import Testing

/// What `policy check` and `policy test` say of a policy that somebody changed.
struct PolicyCheckCommandTests {
  private let runner: CommandRunner

  init() throws {
    runner = try CommandRunner(day: try #require(Day(iso: "2026-03-02")))
    runner.columns = 200
    let folder = TestSources.folder.appending(path: "SixthPolicy")
    try FileManager.default.copyItem(atPath: folder.path, toPath: runner.folder.path + "/sixth")
  }

  /// Changes a text that stands once in a file of the policy.
  private func change(_ file: String, _ old: String, _ new: String) throws {
    let text = try runner.folder.text("sixth/" + file)
    let parts = text.components(separatedBy: old)
    try #require(parts.count == 2, "\(old) stands \(parts.count - 1) times in \(file)")
    try runner.folder.put(parts.joined(separator: new), "sixth/" + file)
  }

  @Test func `a step that names no command is an error`() throws {
    try change("policy.json", "meeting REVIEWEE annual", "meetng REVIEWEE annual")
    let outcome = runner.run(["policy", "check", "sixth"])
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("there is no command “meetng”"))
    #expect(outcome.output.contains("Did you mean “meeting”?"))
  }

  @Test func `a clause that decides something and that no rule cites is an error`() throws {
    try change(
      "policy.json", "  \"clauses\": [\n",
      "  \"clauses\": [\n    {\"id\": \"LRK-99\", \"section\": \"9\", \"gist\": \"More.\", "
        + "\"treatment\": \"enforced\"},\n")
    let outcome = runner.run(["policy", "check", "sixth"])
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("LRK-99 is said to be enforced, and no rule cites it."))
  }

  @Test func `every key that a case lacks is named at once`() throws {
    try runner.folder.put(
      """
      {"format": 1, "title": "x",
       "setting": {"reviewee": "S1", "person": {"managers": []}}, "cases": [{}, {"title": "a"}]}
      """, "sixth/cases/short.json")
    let outcome = runner.run(["policy", "test", "sixth"])
    #expect(outcome.code == 65)
    for missing in [
      "setting: the key \"period\"", "setting: the key \"reviewer\"",
      "setting.person: the key \"post\"", "cases[0]: the key \"title\"",
      "cases[0]: the key \"asOf\"", "cases[1]: the key \"asOf\"",
    ] {
      #expect(outcome.complaint.contains(missing + " is missing"), "\(outcome.complaint)")
    }
  }

  private func cases(hours: String) -> String {
    """
    {"format": 1, "title": "hours",
     "setting": {"period": {"from": "2026-01-01", "to": "2026-12-31"}, "reviewee": "S1",
       "reviewer": "R1", "person": {"post": "Cook", "weeklyHours": \(hours), "managers": []}},
     "cases": [{"title": "as written", "asOf": "2026-03-02",
       "expect": {"post.weeklyHours": "\(hours)"}}]}
    """
  }

  @Test(arguments: ["37", "32.5", "0.25"]) func `a case gives hours as people write them`(
    _ hours: String
  ) throws {
    try runner.folder.put(cases(hours: hours), "sixth/cases/hours.json")
    let outcome = runner.run(["policy", "test", "sixth"])
    #expect(outcome.code == 0, "\(outcome.screen)")
  }

  @Test func `a case without a calendar keeps the bank holidays of a new workspace`() throws {
    let policy = TestSources.package.appending(path: "policies/brooke-weston")
    try FileManager.default.copyItem(
      atPath: policy.path, toPath: runner.folder.path + "/bank")
    // Ten working days after 19 December, which Christmas, Boxing Day and New Year are none of.
    try runner.folder.put(
      """
      {"format": 1, "title": "bank holidays",
       "setting": {"period": {"from": "2025-09-01", "to": "2026-08-31"}, "reviewee": "S1",
         "reviewer": "R1", "person": {"post": "Cook", "managers": []}},
       "cases": [{"title": "over Christmas", "asOf": "2026-01-12",
         "steps": [{"on": "2025-12-19", "kind": "meeting", "meeting": "closing"}],
         "expect": {"date.form-due": "2026-01-07"}}]}
      """, "bank/cases/days.json")
    let outcome = runner.run(["policy", "test", "bank"])
    #expect(outcome.code == 0, "\(outcome.screen)")
  }

  @Test(arguments: ["32.555", "-1", "169"]) func `hours that nobody works are refused`(
    _ hours: String
  ) throws {
    try runner.folder.put(cases(hours: hours), "sixth/cases/hours.json")
    let outcome = runner.run(["policy", "test", "sixth"])
    #expect(outcome.code == 65)
    #expect(outcome.complaint.contains("a number with at most two decimals such as 37 or 32.5"))
  }
}
