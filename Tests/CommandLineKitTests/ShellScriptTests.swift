import CommandLineKit
import Testing

/// The scripts run by real shells, whose completion function is called directly.
struct ShellScriptTests {
  private static func run(
    _ shell: Shell, answer: String, _ commands: String
  ) throws -> (output: String, asked: [String]) {
    let sandbox = try ShellSandbox(
      script: shell.completionScript(program: "appraise"), answer: answer)
    defer { sandbox.remove() }
    let output = try sandbox.run(shell.rawValue, commands)
    return (output, sandbox.asked)
  }

  @Test(.enabled(if: ShellSandbox.isInstalled("bash")), .timeLimit(.minutes(12)))
  func `bash asks with the words as typed and keeps each answer whole`() throws {
    let (output, asked) = try Self.run(
      .bash, answer: "self\nteam\\ work\n*\n",
      """
      source ./script
      COMP_WORDS=(appraise rate 'S 14' --voice = s later)
      COMP_CWORD=5
      COMPREPLY=(stale)
      _appraise appraise s =
      printf '<%s>\\n' "${COMPREPLY[@]}"
      complete -p appraise
      """)
    #expect(output == "<self>\n<team\\ work>\n<*>\ncomplete -F _appraise appraise\n")
    #expect(asked == ["---complete", "bash", "rate", "S 14", "--voice", "=", "s"])
  }

  @Test(
    .enabled(if: ShellSandbox.isInstalled("bash")), .timeLimit(.minutes(12)),
    arguments: [("\tfiles\n", "compopt -o default"), ("\tfolders\n", "compopt -o dirnames")])
  func `bash finds files and folders itself`(_ answer: String, _ call: String) throws {
    let (output, _) = try Self.run(
      .bash, answer: answer,
      """
      compopt() { echo "compopt $*"; }
      source ./script
      COMP_WORDS=(appraise '') COMP_CWORD=1
      _appraise appraise
      echo "${#COMPREPLY[@]}"
      """)
    #expect(output == "\(call)\n0\n")
  }

  @Test(
    .enabled(if: ShellSandbox.isInstalled("zsh")), .timeLimit(.minutes(12)),
    arguments: [
      ("a\\:b:An area\nc\n", "_describe -V appraise answer <a\\:b:An area> <c>\n"),
      ("\tfiles\n", "compset -P 1 -*=\n_files\n"),
      ("\tfolders\n", "compset -P 1 -*=\n_files -/\n"),
      ("", ""),
    ])
  func `zsh asks with unquoted words and passes the answer on`(
    _ answer: String, _ calls: String
  ) throws {
    let (output, asked) = try Self.run(
      .zsh, answer: answer,
      """
      compdef() { :; }
      compset() { echo "compset $*"; }
      _files() { echo "_files${1:+ $1}"; }
      _describe() { echo "_describe $*" "<${(j:> <:)answer}>"; }
      source ./script
      words=(appraise rate 'S\\ 14' '' be later) CURRENT=5 PREFIX=b
      _appraise
      """)
    #expect(output == calls)
    #expect(asked == ["---complete", "zsh", "rate", "S 14", "", "b"])
  }

  static let fishCases: [(answer: String, line: String, output: String, asked: [String])] = [
    (
      "S014\tTeacher\nS015\n", "appraise rate S01", "S014\tTeacher\nS015\n",
      ["---complete", "fish", "rate", "S01"]
    ),
    (
      "--voice=self\n", "appraise rate 'S 14' --voice=", "--voice=self\n",
      ["---complete", "fish", "rate", "S 14", "--voice="]
    ),
    ("--voice\n", "appraise rate -", "--voice\n", ["---complete", "fish", "rate", "-"]),
    ("", "appraise ", "", ["---complete", "fish", ""]),
    ("\tfolders\n", "appraise da", "data folder/\n", ["---complete", "fish", "da"]),
  ]

  @Test(
    .enabled(if: ShellSandbox.isInstalled("fish")), .timeLimit(.minutes(12)), arguments: fishCases)
  func `fish asks with unquoted words and offers the answer`(
    _ one: (answer: String, line: String, output: String, asked: [String])
  ) throws {
    let (output, asked) = try Self.run(
      .fish, answer: one.answer,
      "source ./script; complete --do-complete \"\(one.line)\" | string replace -r 'Directory$' ''"
        + " | string trim")
    #expect(output == one.output)
    #expect(asked == one.asked)
  }

  @Test(.enabled(if: ShellSandbox.isInstalled("fish")), .timeLimit(.minutes(12)))
  func `fish finds files after an option's name`() throws {
    let (output, _) = try Self.run(
      .fish, answer: "\tfiles\n",
      "source ./script; complete --do-complete 'appraise --output=data'")
    let values = output.split(separator: "\n").compactMap { $0.split(separator: "\t").first }
    #expect(values.sorted() == ["--output=data file.csv", "--output=data folder/"])
  }

  @Test(arguments: Shell.allCases)
  func `a script's function is named after its program`(_ shell: Shell) {
    let script = shell.completionScript(program: "my-tool.x")
    #expect(script.contains("_my_tool_x"))
    #expect(script.contains(" my-tool.x\n") || script.contains("--command my-tool.x "))
  }
}
