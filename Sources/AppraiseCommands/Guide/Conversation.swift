import AppraisalCore
import ReportRendering

/// Questions and answers on a terminal: what is printed, what is typed.
struct Conversation {
  let environment: Environment
  /// The folder in which a text for an editor is kept meanwhile.
  let workspacePath: String
  /// What bears on the whole review and was shown already.
  private var shown: Set<Beside> = []

  init(environment: Environment, workspacePath: String) {
    self.environment = environment
    self.workspacePath = workspacePath
  }

  /// What was typed at a prompt.
  enum Reply {
    case words(String)
    case nothing
    case left
  }

  private var renderer: TextRenderer { TextRenderer(columns: environment.columns, color: false) }

  /// Prints a text in lines that fit.
  func say(_ text: String) {
    let lines = TerminalText.wrap(text, width: min(environment.columns, 100))
    environment.out(lines.joined(separator: "\n") + "\n")
  }

  func heading(_ title: String) {
    environment.out("\n")
    say("== \(title)")
  }

  func greet(_ review: Review, name: String) {
    let standing = review.standing
    say("\(name): \(standing.done) of \(standing.stages.count) stages done.")
    say(
      "Every answer is saved at once. Enter skips, - leaves blank for now, ? explains, q leaves.")
  }

  /// What a stage waits for from others.
  func sayWaiting(_ open: OpenStage) {
    if open.others.isEmpty { return }
    say("“\(open.stage.title)” waits for this:")
    environment.out(
      renderer.lines(of: .list(open.others.map(\.says))).joined(separator: "\n") + "\n")
  }

  /// Prints a question with what bears on it.
  mutating func pose(_ question: OpenQuestion) {
    environment.out("\n")
    say(question.asks + (question.isOptional ? " (may stay blank)" : ""))
    for beside in question.beside {
      let isKnown = beside.isOfReview && !shown.insert(beside).inserted
      show(beside, again: isKnown)
    }
  }

  /// Prints what bears on a question; where it was shown before, only that it was.
  private func show(_ beside: Beside, again isKnown: Bool) {
    if isKnown { return say("\(beside.title): as above.") }
    environment.out(text(of: beside, margin: "  "))
  }

  /// Prints what followed from the answers, once.
  mutating func showOnce(_ beside: Beside) {
    if shown.insert(beside).inserted { show(beside, again: false) }
  }

  /// Prints lines of a refusal or a remark on standard error, each broken where it has to be.
  func complain(_ text: String) { environment.err(fitted(text)) }

  /// The lines of a text, with the space at their beginnings kept where they are broken.
  func fitted(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: true).flatMap { line -> [String] in
      let indent = String(repeating: " ", count: line.prefix { $0 == " " }.count)
      return TerminalText.wrap(String(line), width: min(environment.columns, 100) - indent.count)
        .map { indent + $0 }
    }.map { $0 + "\n" }.joined()
  }

  private func text(of beside: Beside, margin: String) -> String {
    let lines = TextRenderer(columns: environment.columns - margin.count, color: false)
      .lines(of: beside.block)
    return ([TerminalText.sanitise(beside.title) + ":"] + lines.map { margin + $0 })
      .map { $0 + "\n" }.joined()
  }

  /// The question with what bears on it, as lines that an editor shows and nobody records.
  func remarks(on question: OpenQuestion) -> String {
    let text =
      question.asks + "\n" + question.beside.map { self.text(of: $0, margin: "  ") }.joined()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    return (lines + ["Lines that begin with # are left out."]).map { "# \($0)\n" }.joined()
  }

  /// Whether the person goes on; an empty line stands for the standard answer.
  func confirms(_ question: String, standard: Bool) -> Bool {
    environment.out("\n")
    while true {
      guard case .typed(let line) = ask(question) else {
        environment.out("\n")
        return false
      }
      switch line.trimmed.lowercased() {
      case "": return standard
      case "y", "yes": return true
      case "q", "n", "no", "-": return false
      default: say("Type yes or no.")
      }
    }
  }

  /// Prints a prompt and waits for a line.
  func ask(_ prompt: String) -> Keyboard.Line {
    let lines = TerminalText.wrap(prompt, width: min(environment.columns, 100) - 2)
    environment.out(lines.joined(separator: "\n") + ": ")
    return environment.keyboard.readLine()
  }

  /// Explains a question.
  func explain(_ question: OpenQuestion, _ prompt: Prompt) {
    if case .choice(let options) = prompt.kind, question.help.isEmpty || prompt.part != .main {
      list(options.map { $0.word == $0.title ? $0.word : "\($0.word): \($0.title)" })
    } else if question.help.isEmpty {
      say("Expected: \(prompt.expectation).")
    }
    for block in question.help {
      environment.out(renderer.lines(of: block).map { $0 + "\n" }.joined())
    }
    say("Enter skips, - leaves blank for now, q leaves.")
    if prompt.kind == .text {
      say(
        "A line of a single full stop begins a text of several lines, another ends it; "
          + "e opens your editor.")
    }
  }

  private func list(_ items: [String]) {
    environment.out(renderer.lines(of: .list(items)).map { $0 + "\n" }.joined())
  }
}
