import CommandLineKit
import Testing

/// Keys pressed in interactive shells on a pseudo-terminal, which zsh's `zpty` provides.
@Suite(.enabled(if: ShellSandbox.isInstalled("zsh")), .timeLimit(.minutes(12)))
struct InteractiveShellTests {
  /// Presses keys at the first prompt, then Control-G, which stores the line, and returns the line.
  private static func line(
    in shell: Shell, answer: String, after keys: String
  ) throws -> (line: String, asked: [String]) {
    let setUp =
      shell == .bash
      ? """
      bind 'set enable-bracketed-paste off'
      bind -x '"\\C-g": printf "%s" "$READLINE_LINE" >line'
      source ./script
      PS1=READY:
      """
      : """
      autoload -Uz compinit; compinit -u -D
      store() { print -rn -- "$BUFFER" >line }
      zle -N store; bindkey -e; bindkey '^G' store
      source ./script
      unset zle_bracketed_paste
      PS1=READY:
      """
    let start = shell == .bash ? "bash --noprofile --rcfile .bashrc -i" : "zsh -d -i"
    let sandbox = try ShellSandbox(
      script: shell.completionScript(program: "appraise"), answer: answer)
    defer { sandbox.remove() }
    let output = try sandbox.run(
      "zsh",
      """
      print -r -- \(quotedForZsh(setUp)) >.\(shell.rawValue)rc
      unset ZDOTDIR
      zmodload zsh/zpty
      zpty shell \(quotedForZsh(start))
      zpty -r shell text '*READY:*'
      zpty -w -n shell \(quotedForZsh(keys + "\u{07}\u{15}exit\n"))
      while zpty -r shell text; do :; done
      cat line
      """)
    return (output, sandbox.asked)
  }

  private static func quotedForZsh(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }

  static let bashCases: [(answer: String, keys: String, line: String)] = [
    ("rate\n", "appraise ra\t", "appraise rate "),
    ("team\\ work\n", "appraise rate te\t", "appraise rate team\\ work "),
    ("team work\n", "appraise rate \"te\t", "appraise rate \"team work\" "),
    ("reviewer\n", "appraise rate --voice=re\t", "appraise rate --voice=reviewer "),
    ("self\n", "appraise rate --voice=\t", "appraise rate --voice=self "),
    ("area:team\n", "appraise rate ar\t", "appraise rate area:team "),
    ("team\n", "appraise rate area:te\t", "appraise rate area:team "),
    ("\tfiles\n", "appraise import data\\ fi\t", "appraise import data\\ file.csv "),
    ("\tfiles\n", "appraise --output=data\\ fi\t", "appraise --output=data\\ file.csv "),
    ("\tfolders\n", "appraise import da\t", "appraise import data\\ folder/"),
    ("", "appraise nothing\t", "appraise nothing"),
  ]

  @Test(.enabled(if: ShellSandbox.isInstalled("bash")), arguments: bashCases)
  func `bash completes what is typed`(_ one: (answer: String, keys: String, line: String)) throws {
    #expect(try Self.line(in: .bash, answer: one.answer, after: one.keys).line == one.line)
  }

  static let zshCases: [(answer: String, keys: String, line: String)] = [
    ("rate:Record a level\n", "appraise ra\t", "appraise rate "),
    ("team work:An area\n", "appraise rate te\t", "appraise rate team\\ work "),
    ("team work\n", "appraise rate \"te\t", "appraise rate \"team work\" "),
    ("--voice=reviewer\n", "appraise rate --voice=re\t", "appraise rate --voice=reviewer "),
    ("area\\:team:An area\n", "appraise rate area:te\t", "appraise rate area:team "),
    ("\tfiles\n", "appraise import data\\ fi\t", "appraise import data\\ file.csv "),
    ("\tfiles\n", "appraise --output=data\\ fi\t", "appraise --output=data\\ file.csv "),
    ("\tfolders\n", "appraise import da\t", "appraise import data\\ folder/"),
    ("", "appraise nothing\t", "appraise nothing"),
  ]

  @Test(arguments: zshCases)
  func `zsh completes what is typed`(_ one: (answer: String, keys: String, line: String)) throws {
    #expect(try Self.line(in: .zsh, answer: one.answer, after: one.keys).line == one.line)
  }

  @Test(.enabled(if: ShellSandbox.isInstalled("bash")))
  func `bash hands over what it broke at equals signs and colons`() throws {
    let (_, asked) = try Self.line(
      in: .bash, answer: "", after: "appraise rate 'S 14' --voice=self area:te\t")
    #expect(
      asked == ["---complete", "bash", "rate", "'S 14'", "--voice", "=", "self", "area", ":", "te"])
  }

  @Test func `zsh hands over unquoted words up to the cursor`() throws {
    let (_, asked) = try Self.line(in: .zsh, answer: "", after: "appraise rate 'S 14' --voice=se\t")
    #expect(asked == ["---complete", "zsh", "rate", "S 14", "--voice=se"])
    #expect(
      try Self.line(in: .zsh, answer: "", after: "appraise ra\t").asked
        == ["---complete", "zsh", "ra"])
  }
}
