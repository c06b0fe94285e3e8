import AppraisalCore
import Foundation
import Testing

/// Every policy that comes with the program answers as its cases expect.
struct PolicyCaseFileTests {
  static let names = ShippedFiles.policies.map(\.name)

  private static func runner() throws -> CommandRunner {
    try CommandRunner(day: try #require(Day(iso: "2026-03-02")))
  }

  @Test(arguments: names) func `the cases of a policy pass`(_ name: String) throws {
    let outcome = try Self.runner().run(["policy", "test", name])
    #expect(outcome.code == 0, "\(outcome.screen)")
  }

  @Test(arguments: names) func `a policy is sound`(_ name: String) throws {
    let outcome = try Self.runner().run(["policy", "check", name])
    #expect(outcome.code == 0, "\(outcome.screen)")
  }

  @Test(arguments: names) func `no clause of a policy is untreated or unproven`(
    _ name: String
  ) throws {
    for list in ["--untreated", "--unproven"] {
      let outcome = try Self.runner().run(["policy", "clauses", name, list])
      #expect(outcome.output.contains("There are none."), "\(outcome.output)")
    }
  }

  @Test(arguments: [
    ("staffordshire", "STA", 216), ("soham", "SOH", 128), ("passmores", "PCL", 150),
    ("special-partnership", "SPT", 154), ("brooke-weston", "BWT", 92),
  ])
  func `every operational clause is accounted for`(
    _ name: String, _ prefix: String, _ count: Int
  ) throws {
    let outcome = try Self.runner().run(["policy", "clauses", name, "--format", "csv"])
    for number in 1...count {
      let digits = String(number)
      let id = prefix + "-" + String(repeating: "0", count: 3 - digits.count) + digits
      #expect(outcome.output.contains("\n\(id),"), "\(id) is missing")
    }
  }

  @Test func `every file of a policy's folder travels inside the program`() throws {
    let folder = TestSources.package.appending(path: "policies")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".json") && $0.contains("/") }
    var inside = ShippedFiles.policies.map { "\($0.name)/policy.json" }
    inside += ShippedFiles.cases.map { $0.name.replacing("/", with: "/cases/") }
    #expect(Set(inside) == Set(files))
    for file in ShippedFiles.cases {
      let url = folder.appending(path: file.name.replacing("/", with: "/cases/"))
      #expect(Array(try Data(contentsOf: url)) == file.bytes, "\(file.name)")
    }
  }

  @Test func `a failing case shows what was expected, got, and why`() throws {
    let runner = try Self.runner()
    let folder = TestSources.folder.appending(path: "SixthPolicy")
    try FileManager.default.copyItem(
      atPath: folder.path, toPath: runner.folder.path + "/sixth")
    #expect(runner.run(["policy", "test", "sixth"]).code == 0)
    let file = "sixth/cases/levels.json"
    let text = try runner.folder.text(file)
    let parts = text.components(separatedBy: "\"overall\": \"S\"")
    try #require(parts.count >= 2)
    try runner.folder.put(parts.joined(separator: "\"overall\": \"G\""), file)
    let outcome = runner.run(["policy", "test", "sixth"])
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("File:     sixth/cases/levels.json"))
    #expect(outcome.output.contains("Expected: G"))
    #expect(outcome.output.contains("Got:      S"))
    #expect(outcome.output.contains("LRK-09"))
  }
}
