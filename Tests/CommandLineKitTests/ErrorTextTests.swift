import CommandLineKit
import Testing

struct ErrorTextTests {
  private static let rateEnd = """
    Usage: appraise rate <reviewee> <item> [<level>] [--voice <voice>] [--because <text>] \
    [--as-of <day>] [--dry-run] [--verbose] [<options>]
      See 'appraise rate --help' for more.
    """
  private static let rootEnd = """
    Usage: appraise <subcommand>
      See 'appraise --help' for more.
    """

  static let rateErrors: [(line: String, text: String)] = [
    ("S014 O1 --dry-rnu", "Error: Unknown option '--dry-rnu'\nHelp: Did you mean '--dry-run'?"),
    ("S014 O1 --dry", "Error: Unknown option '--dry'\nHelp: Did you mean '--dry-run'?"),
    ("S014 O1 --elephant", "Error: Unknown option '--elephant'"),
    (
      "S014 O1 --elephant --becuase x",
      """
      Error: Unknown options '--elephant', '--becuase'
      Help: Did you mean '--because'?
      """
    ),
    ("S014 O1 --kid mean --voice nobody", "Error: Unknown option '--kid'"),
    ("S014 O1 -nx", "Error: Unknown option '-x' in '-nx'"),
    ("S014 O1 -x", "Error: Unknown option '-x'"),
    ("S014 O1 -because x", "Error: Unknown option '-because'\nHelp: Did you mean '--because'?"),
    (
      "S014 O1 —because x",
      """
      Error: Unknown option '—because'
      Help: Type two hyphens instead of a long dash: '--because'.
      """
    ),
    (
      "S014 O1 -5",
      """
      Error: Unknown option '-5'
      Help: To give a negative number as an argument, put '--' before the arguments.
      """
    ),
    ("S014 O1 --because", "Error: Missing value for '--because <text>'"),
    ("S014 O1 --because --dry-run", "Error: Missing value for '--because <text>'"),
    (
      "S014 O1 --because -5",
      """
      Error: Missing value for '--because <text>'
      Help: To give a value that begins with a hyphen, write '--because=-5'.
      """
    ),
    ("S014 O1 --dry-run=yes", "Error: The flag '--dry-run' takes no value"),
    ("S014 O1 -n=yes", "Error: The flag '-n' takes no value"),
    (
      "S014 O1 -n --dry-run",
      "Error: The option '--dry-run' was given twice\nHelp: It can be given only once."
    ),
    (
      "S014 O1 -b x -by",
      "Error: The option '-b' was given twice\nHelp: It can be given only once."
    ),
    ("S014 O1 2 extra", "Error: Unexpected argument 'extra'"),
    (
      "S014 O1 2 all targets met",
      """
      Error: 3 unexpected arguments: 'all', 'targets', 'met'
      Help: Put quotation marks around several words that belong together.
      """
    ),
    (
      "S014", "Error: Missing expected argument '<item>'\nHelp: <item>  What is rated"
    ),
    (
      "",
      """
      Error: Missing expected arguments '<reviewee>', '<item>'
      Help: <reviewee>  Whose statement
            <item>  What is rated
      """
    ),
    (
      "S014 O1 six",
      "Error: The value 'six' is invalid for '<level>': expected a whole number from -5 to 5"
    ),
    (
      "S014 O1 99999999999999999999",
      """
      Error: The value '99999999999999999999' is invalid for '<level>': \
      expected a whole number from -5 to 5
      """
    ),
    (
      "S014 O1 --voice reviewr",
      """
      Error: The value 'reviewr' is invalid for '--voice <voice>': \
      expected one of self, reviewer, agreed
      Help: Did you mean 'reviewer'?
      """
    ),
    (
      "S014 O1 --voice nobody",
      """
      Error: The value 'nobody' is invalid for '--voice <voice>': \
      expected one of self, reviewer, agreed
      """
    ),
    (
      "S014 O1 -d 2/3/26",
      """
      Error: The value '2/3/26' is invalid for '--as-of <day>': there is no such day
      Help: Write a day as YYYY-MM-DD, such as 2026-03-02.
      """
    ),
    (
      "S014 O1 --workspace=",
      "Error: The value '' is invalid for '--workspace <folder>': the name is empty"
    ),
  ]

  @Test(arguments: rateErrors)
  func `a mistake in a command says what, why and where`(_ error: (line: String, text: String)) {
    let words = error.line.split(separator: " ").map(String.init)
    #expect(SampleTool.errorText(["rate"] + words) == error.text + "\n" + Self.rateEnd)
  }

  static let rootErrors: [(line: String, text: String)] = [
    ("nope", "Error: Unknown subcommand 'nope'"),
    ("help nope", "Error: Unknown subcommand 'nope'"),
    ("--help nope", "Error: Unknown subcommand 'nope'"),
    ("raet", "Error: Unknown subcommand 'raet'\nHelp: Did you mean 'rate'?"),
    ("Rate", "Error: Unknown subcommand 'Rate'\nHelp: Did you mean 'rate'?"),
    ("rat", "Error: Unknown subcommand 'rat'\nHelp: Did you mean 'rate'?"),
    ("import", "Error: Unknown subcommand 'import'\nHelp: Did you mean 'appraise people import'?"),
    ("--verison", "Error: Unknown option '--verison'\nHelp: Did you mean '--version'?"),
    ("--", "Error: Unknown option '--'"),
    (
      "--workspace=w rate",
      """
      Error: Unknown option '--workspace'
      Help: Options come after the subcommand: 'appraise <subcommand> … --workspace'.
      """
    ),
  ]

  @Test(arguments: rootErrors)
  func `a mistake before the subcommand shows the program's usage`(
    _ error: (line: String, text: String)
  ) {
    let words = error.line.split(separator: " ").map(String.init)
    #expect(SampleTool.errorText(words) == error.text + "\n" + Self.rootEnd)
  }

  @Test func `a mistake in a branch shows the branch's usage`() {
    #expect(
      SampleTool.errorText(["people", "lsit"]) == """
        Error: Unknown subcommand 'lsit'
        Help: Did you mean 'list'?
        Usage: appraise people <subcommand>
          See 'appraise people --help' for more.
        """)
    #expect(
      SampleTool.errorText(["help", "undo", "it"]) == """
        Error: 'appraise undo' has no subcommand 'it'
        Usage: appraise undo
          See 'appraise undo --help' for more.
        """)
  }

  @Test func `required options and the least number of arguments are named`() {
    #expect(
      SampleTool.errorText(["reviewer", "assign", "S014"]) == """
        Error: Missing expected arguments '<reviewer>', '--ground <ground>'
        Help: <reviewer>  Who reviews
              --ground <ground>  Why this reviewer (values: line manager, panel)
        Usage: appraise reviewer assign <reviewee> <reviewer> ... --ground <ground>
          See 'appraise reviewer assign --help' for more.
        """)
    #expect(
      SampleTool.errorText(["reviewer", "assign", "S014", "R03", "-g", "panle"]) == """
        Error: The value 'panle' is invalid for '--ground <ground>': \
        expected one of line manager, panel
        Help: Did you mean 'panel'?
        Usage: appraise reviewer assign <reviewee> <reviewer> ... --ground <ground>
          See 'appraise reviewer assign --help' for more.
        """)
  }

  @Test func `the request for a script names the shells`() {
    let end = """
      Usage: appraise --generate-completion-script <shell>
        See 'appraise --help' for more.
      """
    #expect(
      SampleTool.errorText(["--generate-completion-script", "ash"]) == """
        Error: The value 'ash' is invalid for '--generate-completion-script <shell>': \
        expected one of bash, zsh, fish
        Help: Did you mean 'bash' or 'zsh'?
        \(end)
        """)
    #expect(
      SampleTool.errorText(["--generate-completion-script"])
        == "Error: Missing value for '--generate-completion-script <shell>'\n\(end)")
    #expect(
      SampleTool.errorText(["--generate-completion-script", "zsh", "rate"])
        == "Error: Unexpected argument 'rate'\n\(end)")
  }

  @Test func `many mistakes of one sort are named in part`() {
    let options = (1...9).map { "--unknown\($0)" }
    #expect(
      SampleTool.errorText(["undo"] + options).hasPrefix(
        "Error: Unknown options '--unknown1', '--unknown2', '--unknown3', '--unknown4', "
          + "'--unknown5' and 4 more\nUsage: "))
    #expect(
      SampleTool.errorText(["undo", "1", "2", "3", "4", "5", "6"]).hasPrefix(
        "Error: 6 unexpected arguments: '1', '2', '3', '4', '5' and 1 more\nHelp: "))
  }

  @Test func `a pasted word cannot steer the terminal or flood it`() {
    let text = SampleTool.errorText(["\u{1B}[2J\u{202E}\n" + String(repeating: "x", count: 500)])
    #expect(text.hasPrefix("Error: Unknown subcommand '\\u{1B}[2J\\u{202E}\\u{A}xxx"))
    #expect(text.contains("x…'\n"))
    #expect(text.count < 300)
  }

  @Test func `an error found later can be placed at its command`() {
    let error = SampleTool.tree.placing(
      UsageError("There is no person 'S14'", hint: "Did you mean 'S014'?"), at: ["undo"])
    #expect(
      error.rendered == """
        Error: There is no person 'S14'
        Help: Did you mean 'S014'?
        Usage: appraise undo
          See 'appraise undo --help' for more.
        """)
    #expect(UsageError.exitCode == 64)
  }

  @Test func `many options are summed up in the usage line`() {
    let tool = Declaration<Int>(
      "tool", "Sample", effect: .reads,
      Flag("a", ""), Flag("b", ""), Flag("c", ""), Flag("d", ""), Flag("e", ""), Flag("f", ""),
      Flag("g", ""), Flag("i", ""), Flag("j", ""), Flag("k", ""), Flag("l", ""), Flag("m", ""),
      RequiredOption("name", .text, ""), Argument("item", .text, ""),
      into: { _, _, _, _, _, _, _, _, _, _, _, _, _, _ in 0 })
    #expect {
      try tool.parse([])
    } throws: { error in
      (error as? UsageError)?.usage == "tool --name <text> <item> [<options>]"
    }
  }
}
