import CommandLineKit
import Testing

struct ManualPageTests {
  private static let page = SampleTool.tree.manual(SampleTool.facts)

  private static func shown(_ source: String) throws -> (text: String, warnings: String) {
    let sandbox = try ShellSandbox(script: source, answer: "")
    defer { sandbox.remove() }
    let text = try sandbox.run(
      "sh", "groff -man -ww -Tutf8 -P-cbou script 2>warnings")
    return (text, try sandbox.run("sh", "cat warnings"))
  }

  @Test func `the source has every section and command`() {
    let headings = Self.page.split(separator: "\n").filter {
      $0.hasPrefix(".SH") || $0.hasPrefix(".SS") || $0.hasPrefix(".TH")
    }
    #expect(
      headings == [
        ".TH \"APPRAISE\" \"1\" \"2026\\-03\\-02\" \"appraise 1.2.3\" \"User Commands\"",
        ".SH \"NAME\"", ".SH \"SYNOPSIS\"", ".SH \"DESCRIPTION\"", ".SH \"COMMON OPTIONS\"",
        ".SH \"OPTIONS\"", ".SH \"SET\\-UP COMMANDS\"", ".SS \"appraise people import\"",
        ".SS \"appraise people list\"", ".SS \"appraise reviewer assign\"",
        ".SH \"RECORD COMMANDS\"", ".SS \"appraise rate\"", ".SS \"appraise undo\"",
        ".SH \"COMMANDS\"", ".SS \"appraise agenda\"", ".SH \"EXIT STATUS\"", ".SH \"FILES\"",
        ".SH \"EXAMPLES\"",
      ])
  }

  @Test func `options of a shared group are described once`() {
    #expect(Self.page.components(of: "Print nothing but results") == 1)
    #expect(Self.page.components(of: "Common options: \\-\\-workspace, \\-\\-quiet.") == 2)
  }

  @Test(.enabled(if: ShellSandbox.isInstalled("groff")))
  func `groff has nothing to warn about`() throws {
    let (text, warnings) = try Self.shown(Self.page)
    #expect(warnings.isEmpty)
    #expect(text.contains("appraise - Run appraisal cycles for school staff"))
    #expect(text.contains("appraise rate <reviewee>") == false)
    #expect(text.contains("appraise rate reviewee item [level] [--voice voice]"))
    #expect(text.contains("--because \"All targets met\""))
    #expect(text.contains("64     The command line cannot be understood."))
    #expect(text.contains("The workspace's own 'facts'."))
  }

  @Test(.enabled(if: ShellSandbox.isInstalled("groff")))
  func `characters that mean something to roff come out as they are`() throws {
    let odd = ".dot 'quote' \"double\" back\\slash \\fB -dash ^ ~ ` é e\u{301} 日 – %"
    let tool = Declaration<Int>(
      "tool", odd, discussion: "\(odd)\n\n'apostrophe first\n\n  .indented\n  '''", effect: .reads,
      examples: [".x '1'"], Flag("odd", odd), into: { _ in 0 })
    let (text, warnings) = try Self.shown(
      tool.manual(ManualFacts(version: "1", exitStatuses: [.init(0, odd)])))
    #expect(warnings.isEmpty)
    #expect(text.split(separator: "\n").filter { $0.contains(".dot 'quote'") }.count == 4)
    for part in [
      "\"double\" back\\slash \\fB -dash ^ ~ ` é é 日 – %", "'apostrophe first", "  .indented",
      "  '''", "  .x '1'",
    ] {
      #expect(text.contains(part), "\(part) is missing")
    }
  }
}

extension String {
  fileprivate func components(of part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
