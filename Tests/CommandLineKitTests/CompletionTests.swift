import CommandLineKit
import Testing

struct CompletionTests {
  static let offers: [(words: [String], values: [String])] = [
    ([], ["people", "reviewer", "rate", "undo", "agenda", "help"]),
    ([""], ["people", "reviewer", "rate", "undo", "agenda", "help"]),
    (["r"], ["reviewer", "rate"]),
    (["x"], []),
    (["-"], ["--version", "--generate-completion-script", "--help"]),
    (["--generate-completion-script", ""], ["bash", "zsh", "fish"]),
    (["--generate-completion-script", "z"], ["zsh"]),
    (["people", ""], ["import", "list"]),
    (["people", "-"], ["--help"]),
    (["nope", ""], []),
    (["help", ""], ["people", "reviewer", "rate", "undo", "agenda", "--man"]),
    (["help", "people", "l"], ["list"]),
    (["help", "rate", ""], []),
    (["help", "--"], ["--man"]),
    (["rate", ""], ["S014", "S015", "R03"]),
    (["rate", "S"], ["S014", "S015"]),
    (["rate", "S014", ""], ["O1", "behaviours:team work"]),
    (["rate", "S014", "O1", ""], []),
    (["rate", "--voice", ""], ["self", "reviewer", "agreed"]),
    (["rate", "--voice", "re"], ["reviewer"]),
    (["rate", "--voice="], ["--voice=self", "--voice=reviewer", "--voice=agreed"]),
    (["rate", "--voice=a"], ["--voice=agreed"]),
    (["rate", "--because", ""], []),
    (["rate", "--nope="], []),
    (["rate", "--dry-run="], []),
    (["rate", "-nd"], []),
    (
      ["rate", "--"],
      [
        "--voice", "--because", "--as-of", "--dry-run", "--verbose", "--workspace", "--quiet",
        "--help",
      ]
    ),
    (
      ["rate", "-nvq", "-bx", "--voice=self", "-"], ["--as-of", "--workspace", "--help"]
    ),
    (["rate", "S014", "--", "-"], []),
    (["rate", "S014", "--", "O"], ["O1"]),
    (["rate", "S014", "O1", "3", ""], offersAfterLastArgument),
    (["undo", ""], ["--help"]),
    (["agenda", "--reviewer=R"], ["--reviewer=R03"]),
    (["agenda", "--reviewer", "R"], ["R03"]),
    (["people", "import", "--map", "a=b", "--m"], ["--map"]),
    (["reviewer", "assign", "S014", "R03", ""], ["S014", "S015", "R03"]),
    (["reviewer", "assign", "-gp"], ["-gpanel"]),
    (["reviewer", "assign", "-g="], ["-g=line manager", "-g=panel"]),
    (["reviewer", "assign", "-g", "line"], ["line manager"]),
  ]

  private static let offersAfterLastArgument = [
    "--voice", "--because", "--as-of", "--dry-run", "--verbose", "--workspace", "--quiet", "--help",
  ]

  @Test(arguments: offers)
  func `each place offers what can stand there`(_ offer: (words: [String], values: [String])) {
    #expect(SampleTool.offered(offer.words) == offer.values)
  }

  @Test(
    arguments: [
      (["people", "import", ""], .files), (["people", "import", "-o"], .files),
      (["people", "import", "--output=x"], .files), (["people", "import", "-ox"], .files),
      (["people", "import", "--folder", ""], .folders), (["people", "import", "-"], .none),
      (["rate", ""], .none),
    ] as [([String], Completions.Fallback)])
  func `files and folders are left to the shell`(
    _ words: [String], _ fallback: Completions.Fallback
  ) {
    let answer = SampleTool.tree.completions(for: words, resolve: SampleTool.resolve)
    #expect(answer.fallback == fallback)
  }

  @Test func `every long option and subcommand offered is one that parses`() {
    for (path, command) in SampleTool.tree.everyCommand where !command.isBranch {
      for option in SampleTool.offered(path + ["--"]) {
        #expect(!SampleTool.errorText(path + [option]).contains("Unknown option"))
      }
    }
  }

  @Test func `the program hears what has been typed before`() {
    let answer = SampleTool.tree.completions(
      for: ["rate", "--workspace", "w", "S014", ""], resolve: SampleTool.resolve)
    #expect(answer.candidates.first == CompletionCandidate("O1", "of S014"))
    var heard: [CompletionRequest] = []
    _ = SampleTool.tree.completions(for: ["agenda", "-w7", "--reviewer=R"]) { request in
      heard.append(request)
      return []
    }
    #expect(
      heard == [
        CompletionRequest(
          source: "person", path: ["agenda"], partial: "R", values: ["--within": ["7"]])
      ])
  }

  @Test(
    arguments: [
      (.bash, ["rate", "S01"], "S014\nS015\n"),
      (.bash, ["rate", "S014", "b"], "behaviours:team\\ work\n"),
      (.bash, ["rate", "S014", "\"b"], "behaviours:team work\n"),
      (.bash, ["rate", "S014", "behaviours", ":"], "team\\ work\n"),
      (.bash, ["rate", "S014", "behaviours", ":", "te"], "team\\ work\n"),
      (.bash, ["rate", "S014", "behaviours", ":", "team\\ w"], "team\\ work\n"),
      (.bash, ["rate", "--voice", "="], "self\nreviewer\nagreed\n"),
      (.bash, ["rate", "--voice", "=", "a"], "agreed\n"),
      (.bash, ["rate", "--voice", "=", "'a"], "agreed\n"),
      (.bash, ["rate", "--voice", "=", "self", "--because", "x", "S015", "O"], "O1\n"),
      (.bash, ["people", "import", "\"my file"], "\tfiles\n"),
      (.zsh, ["rate", "S01"], "S014:Teacher, main scale\nS015:Teacher\n"),
      (.zsh, ["rate", "R"], "R03\n"),
      (.zsh, ["rate", "S014", "b"], "behaviours\\:team work:An area\n"),
      (.zsh, ["people", "import", "--folder="], "\tfolders\n"),
      (.fish, ["rate", "S014", ""], "O1\tof S014\nbehaviours:team work\tAn area\n"),
      (.fish, ["rate", "S014", "x"], ""),
    ] as [(Shell, [String], String)])
  func `each shell is answered in its own way`(_ shell: Shell, _ words: [String], _ text: String) {
    #expect(
      SampleTool.tree.completionReply(to: words, in: shell, resolve: SampleTool.resolve) == text)
  }

  @Test func `control characters in data do not reach the shell`() {
    let reply = SampleTool.tree.completionReply(to: ["rate", ""], in: .fish) { _ in
      [CompletionCandidate("a\nb"), CompletionCandidate("c", "one\ttwo\u{1B}")]
    }
    #expect(reply == "c\tone\\u{9}two\\u{1B}\n")
  }
}
