import AppraisalCore
import Foundation
import Testing

/// What the README shows is what the program says.
struct ReadmeTests {
  /// A command of the README with the lines shown after it.
  struct Example {
    let words: [String]
    var shown: [String] = []
  }

  private static func examples() throws -> [Example] {
    let readme = try String(
      contentsOf: TestSources.package.appending(path: "README.md"), encoding: .utf8)
    var examples: [Example] = []
    var isConsole = false
    for line in readme.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        isConsole = line == "```console"
      } else if isConsole, line.hasPrefix("$ ") {
        examples.append(Example(words: try ShellWords.split(String(line.dropFirst(2)))))
      } else if isConsole, !examples.isEmpty {
        examples[examples.count - 1].shown.append(line)
      }
    }
    return examples
  }

  @Test func `every command of the README says what is shown there`() throws {
    // The day that the README names for its tour.
    let runner = try CommandRunner(day: try #require(Day(iso: "2026-11-20")))
    try FileManager.default.copyItem(
      atPath: TestSources.package.appending(path: "samples").path,
      toPath: runner.folder.path + "/samples")
    let examples = try Self.examples()
    #expect(examples.count > 10)
    for example in examples {
      if example.words.first == "cd", example.words.count == 2 {
        runner.place = Self.place(runner.place, example.words[1])
        continue
      }
      #expect(example.words.first == "appraise")
      let screen = runner.run(Array(example.words.dropFirst())).screen
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(
        Self.matches(lines.map(String.init)[...], example.shown[...]),
        "\(example.words.joined(separator: " ")) says:\n\(screen)")
    }
  }

  private static func place(_ old: String, _ step: String) -> String {
    var parts = old.split(separator: "/").map(String.init)
    for part in step.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }

  /// Whether lines are as shown, where a line of “…” stands for any number of lines.
  private static func matches(_ lines: ArraySlice<String>, _ shown: ArraySlice<String>) -> Bool {
    guard let first = shown.first else { return lines.isEmpty }
    if first != "…" {
      return lines.first == first && matches(lines.dropFirst(), shown.dropFirst())
    }
    return (lines.startIndex...lines.endIndex).contains {
      matches(lines[$0...], shown.dropFirst())
    }
  }

  @Test func `cut-off output matches as it should`() {
    #expect(Self.matches(["a", "b", "c"], ["a", "…"]))
    #expect(Self.matches(["a", "b", "c"], ["…", "c"]))
    #expect(Self.matches(["a"], ["a", "…"]))
    #expect(!Self.matches(["a", "b", "c"], ["…", "b"]))
    #expect(!Self.matches(["a", "b"], ["a"]))
    #expect(!Self.matches([], ["a"]))
  }
}
