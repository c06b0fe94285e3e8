import CommandLineKit
import Testing

struct ParsingTests {
  private static let plain = Rate(reviewee: "S014", item: "O1")

  private static func rate(_ change: (inout Rate) -> Void) -> SampleAction {
    var rate = plain
    change(&rate)
    return .rate(rate)
  }

  static let lines: [(words: [String], action: SampleAction)] = [
    (["S014", "O1"], rate { _ in }),
    (["S014", "O1", "3"], rate { $0.level = 3 }),
    (["S014", "O1", "--because", "Good work"], rate { $0.because = "Good work" }),
    (["S014", "O1", "--because=Good=work"], rate { $0.because = "Good=work" }),
    (["S014", "O1", "--because="], rate { $0.because = "" }),
    (["S014", "O1", "-b", "Good"], rate { $0.because = "Good" }),
    (["S014", "O1", "-b=Good"], rate { $0.because = "Good" }),
    (["S014", "O1", "-bGood"], rate { $0.because = "Good" }),
    (["S014", "O1", "-b=-5"], rate { $0.because = "-5" }),
    (["S014", "O1", "-b-5"], rate { $0.because = "-5" }),
    (["S014", "O1", "--because=--no"], rate { $0.because = "--no" }),
    (["S014", "O1", "--because", "-"], rate { $0.because = "-" }),
    (["S014", "O1", "-n"], rate { $0.dryRun = true }),
    (["S014", "O1", "-v"], rate { $0.verbose = true }),
    (["S014", "O1", "-nv"], rate { ($0.dryRun, $0.verbose) = (true, true) }),
    (
      ["S014", "O1", "-nd2026-01-31"],
      rate { ($0.dryRun, $0.asOf) = (true, "2026-01-31") }
    ),
    (
      ["S014", "O1", "-nvd", "2026-01-31"],
      rate { ($0.dryRun, $0.verbose, $0.asOf) = (true, true, "2026-01-31") }
    ),
    (
      ["--dry-run", "S014", "--voice", "self", "O1"], rate { ($0.dryRun, $0.voice) = (true, .own) }
    ),
    (["S014", "O1", "--", "-5"], rate { $0.level = -5 }),
    (["-n", "--", "S014", "-n"], rate { ($0.item, $0.dryRun) = ("-n", true) }),
    (["S014", "-"], rate { $0.item = "-" }),
    (["S014", ""], rate { $0.item = "" }),
    (
      ["S014", "O1", "--workspace", "w", "-q"],
      rate { $0.common = Common(workspace: "w", quiet: true) }
    ),
    (
      ["S014", "O1", "-qnv"], rate { ($0.dryRun, $0.verbose, $0.common.quiet) = (true, true, true) }
    ),
  ]

  @Test(arguments: lines)
  func `a line becomes the value of its command`(
    _ line: (words: [String], action: SampleAction)
  ) throws {
    #expect(try SampleTool.action(["rate"] + line.words) == line.action)
  }

  @Test func `an action comes with its path and effect`() throws {
    #expect(
      try SampleTool.tree.parse(["people", "list"])
        == .action(.listPeople(Common()), path: ["people", "list"], effect: .reads))
    #expect(try SampleTool.tree.parse(["undo"]) == .action(.undo, path: ["undo"], effect: .writes))
  }

  @Test func `defaults hold when nothing is given`() throws {
    #expect(try SampleTool.action(["agenda"]) == .agenda(Agenda(reviewer: nil, within: 28)))
    #expect(
      try SampleTool.action(["agenda", "-w0", "--reviewer", "R03"])
        == .agenda(Agenda(reviewer: "R03", within: 0)))
  }

  @Test func `repeated options and arguments keep their order`() throws {
    #expect(
      try SampleTool.action(["people", "import", "-ma=b", "people.csv", "--map", "c=d", "-m=e=f"])
        == .importPeople(
          ImportPeople(file: "people.csv", folder: nil, maps: ["a=b", "c=d", "e=f"], output: nil)))
    #expect(
      try SampleTool.action(["reviewer", "assign", "S014", "R03", "R01", "-g", "panel", "R02"])
        == .assign(Assign(reviewee: "S014", reviewers: ["R03", "R01", "R02"], ground: "panel")))
  }

  @Test(
    arguments: [
      ([], []), (["-h"], []), (["--help"], []), (["help"], []), (["help", "--help"], []),
      (["people"], ["people"]), (["people", "--help"], ["people"]), (["-h", "people"], ["people"]),
      (["help", "people"], ["people"]), (["help", "people", "import"], ["people", "import"]),
      (["rate", "--help"], ["rate"]), (["rate", "-nh"], ["rate"]),
      (["rate", "--unknown", "--help"], ["rate"]), (["rate", "--because", "--help"], ["rate"]),
      (["--help", "rate", "S014"], ["rate"]), (["rate", "-h", "--help"], ["rate"]),
    ] as [([String], [String])])
  func `help is asked for at any level`(_ words: [String], _ path: [String]) throws {
    #expect(try SampleTool.tree.parse(words) == .help(path: path))
  }

  @Test func `a value or a word after two hyphens is not a request for help`() throws {
    #expect(try SampleTool.action(["rate", "S014", "--", "--help"]) != nil)
    #expect(try SampleTool.action(["rate", "S014", "O1", "--because=--help"]) != nil)
  }

  @Test func `version, scripts, manual and completion are values`() throws {
    #expect(try SampleTool.tree.parse(["--version"]) == .version)
    #expect(try SampleTool.tree.parse(["rate", "--version"]) == .version)
    #expect(
      try SampleTool.tree.parse(["--generate-completion-script", "zsh"]) == .completionScript(.zsh))
    #expect(
      try SampleTool.tree.parse(["--generate-completion-script=fish"]) == .completionScript(.fish))
    #expect(try SampleTool.tree.parse(["help", "--man"]) == .manual)
    #expect(
      try SampleTool.tree.parse(["---complete", "bash", "rate", "--", ""])
        == .complete(words: ["rate", "--", ""], shell: .bash))
    #expect(try SampleTool.tree.parse(["---complete"]) == .complete(words: [], shell: .fish))
  }

  @Test func `optional arguments yield to required ones`() throws {
    let tool = Declaration<[String?]>(
      "tool", "Sample", effect: .reads,
      OptionalArgument("first", .text, ""), Argument("second", .text, ""),
      into: { [$0, $1] })
    #expect(try tool.parse(["a"]) == .action([nil, "a"], path: [], effect: .reads))
    #expect(try tool.parse(["a", "b"]) == .action(["a", "b"], path: [], effect: .reads))
    #expect(tool.problems == ["tool: <first> is optional but stands before a required argument"])
  }

  @Test func `making the action may refuse a combination`() {
    let tool = Declaration<Int>(
      "tool", "Sample", effect: .reads, Flag("one", "One"), Flag("two", "Two"),
      into: { (one: Bool, two: Bool) throws(UsageError) -> Int in
        if one, two { throw UsageError("'--one' and '--two' exclude each other") }
        return 0
      })
    #expect {
      try tool.parse(["--one", "--two"])
    } throws: { error in
      (error as? UsageError)?.rendered == """
        Error: '--one' and '--two' exclude each other
        Usage: tool [--one] [--two]
          See 'tool --help' for more.
        """
    }
  }

  private protocol Runnable: Sendable {}

  private struct Show: Runnable, Equatable {
    var person: String
    var isFull: Bool
  }

  @Test func `an action may be any type behind a protocol, made by its initialiser`() throws {
    let tool = Declaration<any Runnable>(
      "tool", "Sample",
      subcommands: [
        Declaration(
          "show", "Show a record", effect: .reads, Argument("person", .person, "Whose"),
          Flag("full", "Everything"), into: Show.init(person:isFull:))
      ])
    guard case .action(let action, ["show"], .reads) = try tool.parse(["show", "S014", "--full"])
    else {
      Issue.record("no action")
      return
    }
    #expect(action as? Show == Show(person: "S014", isFull: true))
  }

  @Test func `any words at all are parsed or refused without a trap`() {
    var random = SeededGenerator(seed: 42)
    let pieces = [
      "rate", "people", "import", "help", "-", "--", "---", "-n", "-d", "-d=", "=", "--=",
      "--because",
      "--because=", "S014", "é", "–n", "-nq", "-nd", "", "🙂", "-🙂", "--voice", "-5", "\u{1B}[2J",
      "--generate-completion-script", "---complete", "bash", "-h", "--version", "\u{301}",
      "-\u{301}",
    ]
    for _ in 0..<3000 {
      let words = (0..<Int.random(in: 0..<7, using: &random)).compactMap { _ in
        pieces.randomElement(using: &random)
      }
      do throws(UsageError) {
        _ = try SampleTool.tree.parse(words)
      } catch {
        #expect(error.rendered.hasPrefix("Error: "))
        #expect(error.usage != nil)
        #expect(!error.rendered.contains("\u{1B}"))
      }
      for shell in Shell.allCases {
        let reply = SampleTool.tree.completionReply(
          to: words, in: shell, resolve: SampleTool.resolve)
        #expect(reply.isEmpty || reply.hasSuffix("\n"))
      }
    }
  }
}
