import AppraisalCore
import Foundation
import Testing

/// Two versions of a policy, over the sample school's year.
struct PolicyCompareTests {
  private let runner: CommandRunner

  init() throws {
    runner = try CommandRunner(day: try #require(Day(iso: "2026-04-02")))
    let sample = TestSources.package.appending(path: "samples/complete")
    try FileManager.default.copyItem(
      atPath: sample.path, toPath: runner.folder.path + "/sample")
    let base = TestSources.package.appending(path: "policies/staffordshire/policy.json")
    let text = try String(contentsOf: base, encoding: .utf8)
    let parts = text.components(separatedBy: "\"standard\": \"03-31\"")
    try #require(parts.count == 2)
    try runner.folder.put(parts.joined(separator: "\"standard\": \"03-10\""), "earlier.json")
  }

  private func compare(_ words: String...) -> Outcome {
    runner.run(
      ["policy", "compare", "staffordshire", "earlier.json", "--workspace", "sample"] + words)
  }

  @Test func `an earlier last day would cost three people the point, and it says why`() throws {
    let outcome = compare("--cycle", "2025-26-support", "--as", "S001", "--format", "json")
    #expect(outcome.code == 0)
    let text = outcome.output
    #expect(text.contains("3 of 54 people would have another outcome."))
    for person in ["S012", "S032", "S052"] where !text.contains("(\(person))") {
      Issue.record("\(person) is not named")
    }
  }

  @Test func `what the files say is shown beside each other`() {
    let outcome = compare("--cycle", "2025-26-support", "--as", "S001")
    #expect(outcome.output.contains("last-good-day"))
    #expect(outcome.output.contains("03-31"))
    #expect(outcome.output.contains("03-10"))
  }

  @Test func `somebody who may not see reports is shown no person`() {
    let outcome = compare("--cycle", "2025-26-support", "--as", "S014")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("may not see whose outcome would change"))
    #expect(!outcome.output.contains("would have another outcome"))
  }

  @Test func `outside a workspace only the files are compared`() {
    let outcome = runner.run(["policy", "compare", "staffordshire", "earlier.json"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("not inside a workspace"))
  }

  @Test func `a changed rule stands under its name`() throws {
    let base = TestSources.package.appending(path: "policies/staffordshire/policy.json")
    let text = try String(contentsOf: base, encoding: .utf8)
    let parts = text.components(
      separatedBy: #""says": "There would be more than five objectives.""#)
    try #require(parts.count == 2)
    try runner.folder.put(
      parts.joined(separator: #""says": "Five is enough.""#), "worded.json")
    runner.columns = 200
    let outcome = runner.run(["policy", "compare", "staffordshire", "worded.json"])
    #expect(outcome.output.contains("requirements[limit-objectives].says"))
  }

  @Test func `why an outcome would change names the row in each, and what both rest on once`() {
    let outcome = compare("--cycle", "2025-26-support", "--as", "S001", "--format", "markdown")
    let text = outcome.output
    #expect(text.contains("because of rows"), "\(text)")
    #expect(text.contains("under both"))
  }

  @Test func `with people in it, it is for those whom the policy gives its reports`() {
    let outcome = compare("--cycle", "2025-26-support", "--as", "S001")
    #expect(outcome.output.hasPrefix("▌ For the headteacher and HR officer"), "\(outcome.output)")
    #expect(!outcome.output.contains("For the reviewee"))
  }

  @Test func `a long comparison begins with a summary`() {
    let long = runner.run(["policy", "compare", "staffordshire", "soham"]).output
    #expect(long.contains("In short"))
    #expect(long.contains("requirements:"))
    #expect(!compare("--as", "S001").output.contains("In short"))
  }

  @Test func `where no cycle is open it says how to take a closed one`() {
    let outcome = runner.run([
      "policy", "compare", "soham", "soham", "--workspace", "sample", "--as", "S001",
    ])
    #expect(outcome.output.contains("--cycle NAME takes a closed one"))
  }

  @Test func `a policy compared with itself changes nothing`() {
    let outcome = runner.run([
      "policy", "compare", "staffordshire", "staffordshire", "--workspace", "sample", "--cycle",
      "2025-26-support", "--as", "S001",
    ])
    #expect(outcome.output.contains("The two say the same."))
    #expect(outcome.output.contains("None of the 54 people would have another outcome."))
  }
}
