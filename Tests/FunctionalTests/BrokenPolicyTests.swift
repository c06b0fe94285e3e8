import AppraisalCore
import Foundation
import Testing

/// Each file of a folder breaks one policy in one way and keeps what the check says of it.
///
/// The first line says what is broken; lines with `-` are taken out of the sound policy, lines
/// with `+` put in their place; the rest is what is said, at what exit code.
struct BrokenPolicyTests {
  private static let folder = TestSources.folder.appending(path: "BrokenPolicies")
  private static let sound = TestSources.folder.appending(path: "SixthPolicy/policy.json")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".test") }.sorted()

  @Test func `there are at least forty ways`() {
    #expect(Self.names.count >= 40)
  }

  @Test func `the policy that is broken is sound`() throws {
    let outcome = try Self.check(try String(contentsOf: Self.sound, encoding: .utf8))
    #expect(outcome.code == 0, "\(outcome.screen)")
  }

  @Test(arguments: names) func `a broken policy is refused with place and remedy`(
    _ name: String
  ) throws {
    let url = Self.folder.appending(path: name)
    let text = try String(contentsOf: url, encoding: .utf8)
    let breakage = try Breakage(text)
    let sound = try String(contentsOf: Self.sound, encoding: .utf8)
    let parts = sound.components(separatedBy: breakage.old)
    try #require(parts.count == 2, "\(name): what it takes out has to be there once")
    let outcome = try Self.check(parts.joined(separator: breakage.new))
    #expect(outcome.code == 65)
    #expect(outcome.complaint.contains("policy.json:"), "the place is missing")
    try Golden.compare(
      breakage.edit + outcome.complaint + "= \(outcome.code)\n", with: text, at: url)
  }

  private static func check(_ policy: String) throws -> Outcome {
    let day = try #require(Day(iso: "2026-03-02"))
    let runner = try CommandRunner(day: day)
    try runner.folder.put(policy, "policy.json")
    return runner.run(["policy", "check", "policy.json"])
  }

  /// One way to break a policy.
  private struct Breakage {
    let old: String
    let new: String
    /// The lines that state it, as they stand in the file.
    let edit: String

    init(_ text: String) throws {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let stated = lines.prefix { $0.hasPrefix("# ") || $0.hasPrefix("- ") || $0.hasPrefix("+ ") }
      func part(_ sign: String) -> String {
        stated.filter { $0.hasPrefix(sign) }.map { String($0.dropFirst(2)) }
          .joined(separator: "\n")
      }
      old = part("- ")
      new = part("+ ")
      edit = stated.joined(separator: "\n") + "\n"
      try #require(lines.first?.hasPrefix("# ") == true && !old.isEmpty)
    }
  }
}
