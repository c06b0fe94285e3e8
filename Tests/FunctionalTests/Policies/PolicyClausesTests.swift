import AppraisalCore
import Foundation
import Testing

/// The account of a policy's clauses, shown on a policy made up for tests.
struct PolicyClausesTests {
  private let runner: CommandRunner

  init() throws {
    runner = try CommandRunner(day: try #require(Day(iso: "2026-03-02")))
    let folder = TestSources.folder.appending(path: "SixthPolicy")
    try FileManager.default.copyItem(
      atPath: folder.path, toPath: runner.folder.path + "/sixth")
  }

  @Test func `every clause is listed with what carries it`() throws {
    let outcome = runner.run(["policy", "clauses", "sixth"])
    #expect(outcome.code == 0)
    try Golden.compare(outcome.output, named: "Goldens/SixthPolicyClauses.txt")
  }

  @Test func `a clause that no rule carries is untreated`() throws {
    let text = try runner.folder.text("sixth/policy.json")
    let stray =
      "{\"id\": \"LRK-99\", \"section\": \"9\", \"gist\": \"Tea is served.\", "
      + "\"treatment\": \"enforced\"},"
    try runner.folder.put(
      text.replacing("\"clauses\": [\n    {", with: "\"clauses\": [\n    \(stray)\n    {"),
      "sixth/policy.json")
    let outcome = runner.run(["policy", "clauses", "sixth", "--untreated"])
    #expect(outcome.output.contains("LRK-99"))
    #expect(outcome.output.contains("no rule carries it"))
    #expect(!outcome.output.contains("LRK-01 "))
  }

  @Test func `two selections at once are refused`() {
    let outcome = runner.run(["policy", "clauses", "sixth", "--untreated", "--pending"])
    #expect(outcome.code == 64)
    #expect(outcome.complaint.contains("Give one of them"))
  }

  @Test func `a policy without cases says how to add some`() throws {
    try FileManager.default.removeItem(atPath: runner.folder.path + "/sixth/cases")
    let outcome = runner.run(["policy", "test", "sixth"])
    #expect(outcome.code == 66)
    #expect(outcome.complaint.contains("has no cases"))
  }

  @Test func `the schema is printed as it is kept`() {
    let outcome = runner.run(["policy", "schema"])
    #expect(outcome.output == String(decoding: ShippedFiles.policySchema, as: UTF8.self))
  }
}
