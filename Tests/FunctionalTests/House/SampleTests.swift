import AppraisalCore
import Foundation
import Testing

/// The samples that come with the program are sound.
struct SampleTests {
  static let samples = [
    (name: "complete", day: "2026-04-08"), (name: "part-way", day: "2026-11-20"),
  ]

  private func runner(_ sample: (name: String, day: String)) throws -> CommandRunner {
    let runner = try CommandRunner(day: try #require(Day(iso: sample.day)))
    try FileManager.default.copyItem(
      atPath: TestSources.package.appending(path: "samples/\(sample.name)").path,
      toPath: runner.folder.path + "/sample")
    runner.place = "sample"
    return runner
  }

  private func cycle(_ runner: CommandRunner) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: runner.currentFolder + "/cycles"
    ).filter { !$0.hasPrefix(".") }
    return try #require(names.first)
  }

  @Test(arguments: samples)
  func `check finds no error but the day that was missed`(
    _ sample: (name: String, day: String)
  ) throws {
    let runner = try runner(sample)
    let outcome = runner.run(["check", "--cycle", try cycle(runner), "--as", "S001"])
    // One review of the year that is over was signed after the last good day, which stays said.
    let missed = sample.name == "complete" ? 1 : 0
    let errors = outcome.output.split(separator: "\n").count { $0.hasPrefix("error:") }
    #expect(errors == missed, "\(outcome.output)\(outcome.complaint)")
    #expect(outcome.code == missed)
    #expect(runner.run(["people", "check", "--as", "S004"]).code == 0)
  }

  @Test(arguments: samples)
  func `everybody's review can be shown and explained`(
    _ sample: (name: String, day: String)
  ) throws {
    let runner = try runner(sample)
    let cycle = try cycle(runner)
    let statements = try FileManager.default.contentsOfDirectory(
      atPath: runner.currentFolder + "/cycles/\(cycle)/statements"
    ).filter { $0.hasSuffix(".json") }.sorted()
    #expect(statements.count > 40)
    for statement in statements.enumerated() where statement.offset % 9 == 0 {
      let person = String(statement.element.dropLast(5))
      for words in [
        ["show", person], ["explain", person, "overall"], ["explain", person, "pay"],
      ] {
        let outcome = runner.run(words + ["--cycle", cycle, "--as", "S001"])
        #expect(outcome.code == 0, "\(words): \(outcome.complaint)")
      }
    }
  }

  @Test func `every folder of samples is checked`() throws {
    let root = TestSources.package.appending(path: "samples").path
    let workspaces = try FileManager.default.contentsOfDirectory(atPath: root).filter {
      FileManager.default.fileExists(atPath: "\(root)/\($0)/appraise.json")
    }
    #expect(workspaces.sorted() == Self.samples.map(\.name).sorted())
  }

  @Test func `the policies that come with the program are sound and all there`() throws {
    let runner = try CommandRunner(day: try #require(Day(iso: "2025-04-07")))
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: TestSources.package.appending(path: "policies").path
    ).filter { !$0.contains(".") }
    #expect(folders.sorted() == ShippedFiles.policies.map(\.name).sorted())
    for name in folders {
      let outcome = runner.run(["policy", "check", name])
      #expect(outcome.code == 0, "\(outcome.complaint)")
    }
  }
}
