import CommandLineKit
import Testing

struct HelpTests {
  @Test func `the program's help at 80 columns`() {
    #expect(
      SampleTool.tree.help(columns: 80) == """
        OVERVIEW: Run appraisal cycles for school staff

        Records are files in a workspace. Every answer names the clause that it rests
        on.

        A day is written YYYY-MM-DD.

        USAGE: appraise <subcommand>

        OPTIONS:
          --version               Show the version
          --generate-completion-script <shell>
                                  Print a script that completes words in a shell
                                  (values: bash, zsh, fish)
          -h, --help              Show help information

        SET-UP SUBCOMMANDS:
          people                  Keep the staff register
          reviewer                Choose reviewers

        RECORD SUBCOMMANDS:
          rate                    Record a level for one item of a statement
          undo                    Withdraw the latest entry

        SUBCOMMANDS:
          agenda                  List what is due

        EXAMPLES:
          appraise agenda --within 14

          See 'appraise help <subcommand>' for detailed help.
        """)
  }

  @Test func `a command's help at 80 columns`() {
    #expect(
      SampleTool.tree.help(for: ["rate"], columns: 80) == """
        OVERVIEW: Record a level for one item of a statement

        The item is an objective, such as O1, or an area with its attribute.

        USAGE: appraise rate <reviewee> <item> [<level>] [--voice <voice>]
               [--because <text>] [--as-of <day>] [--dry-run] [--verbose] [<options>]

        ARGUMENTS:
          <reviewee>              Whose statement
          <item>                  What is rated
          <level>                 The level

        COMMON OPTIONS:
          --workspace <folder>    The workspace's folder
          -q, --quiet             Print nothing but results

        OPTIONS:
          --voice <voice>         Who speaks (values: self, reviewer, agreed; default:
                                  reviewer)
          -b, --because <text>    The reason
          -d, --as-of <day>       The day it is about
          -n, --dry-run           Print what would be written; write nothing
          -v, --verbose           Say more
          -h, --help              Show help information

        EXAMPLES:
          appraise rate S014 O1 3 --because "All targets met"
        """)
  }

  @Test func `at 40 columns descriptions stand under their labels`() {
    #expect(
      SampleTool.tree.help(for: ["people", "import"], columns: 40) == """
        OVERVIEW: Read the staff register from a
        file

        USAGE: appraise people import <file>
               [--folder <folder>]
               [--map <field=Column> ...]
               [--output <file>]

        ARGUMENTS:
          <file>
              A file of comma-separated values

        OPTIONS:
          --folder <folder>
              Where further files are
          -m, --map <field=Column>
              Which column holds a field (may be
              repeated)
          -o, --output <file>
              Write the result to a file
          -h, --help
              Show help information
        """)
    #expect(
      SampleTool.tree.help(for: ["people"], columns: 40) == """
        OVERVIEW: Keep the staff register

        USAGE: appraise people <subcommand>

        OPTIONS:
          -h, --help
              Show help information

        SUBCOMMANDS:
          import
              Read the staff register from a
              file
          list
              List everybody

          See 'appraise help people
          <subcommand>' for detailed help.
        """)
  }

  @Test(arguments: [Int.min, -1, 0, 1, 20, 39, 59, 60, 79, 200, Int.max])
  func `help fits any width from 20 columns on`(_ columns: Int) {
    for (path, command) in SampleTool.tree.everyCommand {
      let lines = SampleTool.tree.help(for: path, columns: columns).split(separator: "\n")
      for line in lines where !command.examples.contains(String(line.dropFirst(2))) {
        #expect(TextWidth.columns(of: String(line)) <= max(20, columns))
        #expect(line.last != " ")
      }
    }
  }

  @Test func `wide and accented text is lined up by what a terminal shows`() {
    let tool = Declaration<Int>(
      "tool", "Évaluation", effect: .reads,
      Option("item", .text.named("日本"), "Élève"), Option("rest", .text.named("re\u{301}"), "Reste"),
      into: { _, _ in 0 })
    let lines = tool.help(columns: 80).split(separator: "\n").map(String.init)
    #expect(lines.contains("  --item <日本>           Élève"))
    #expect(lines.contains("  --rest <re\u{301}>             Reste"))
  }

  @Test func `an indented paragraph keeps its lines`() {
    let tool = Declaration<Int>(
      "tool", "Sample", discussion: "Words\nflow.\n\n  O1   first\n  O2   second", effect: .reads,
      into: { 0 })
    #expect(
      tool.help(columns: 80).contains(
        "\n\nWords flow.\n\n  O1   first\n  O2   second\n\nUSAGE: tool\n"))
  }

  @Test func `help for a path that leads nowhere is the program's`() {
    #expect(
      SampleTool.tree.help(for: ["nope"], columns: 80) == SampleTool.tree.help(columns: 80))
  }

  @Test func `the reference holds every command's help and effect`() {
    let reference = SampleTool.tree.reference(columns: 80)
    for (path, _) in SampleTool.tree.everyCommand {
      #expect(
        reference.contains("```\n" + SampleTool.tree.help(for: path, columns: 80) + "\n```\n"))
    }
    #expect(reference.hasPrefix("## appraise\n\n```\nOVERVIEW: "))
    #expect(reference.contains("\n\n## appraise undo\n\nThis command writes.\n\n```\n"))
    #expect(reference.contains("\n\n## appraise people list\n\nThis command reads.\n\n```\n"))
    #expect(reference.contains("\n\n## appraise people\n\n```\n"))
  }
}
