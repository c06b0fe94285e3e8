import AppraisalCore
import ReportRendering

/// Questions and answers on a terminal: what is printed, what is typed.
struct Conversation {
  let environment: Environment
  /// The folder in which a text for an editor is kept meanwhile.
  let workspacePath: String
  /// What clauses say, for somebody who asks.
  let rules: CycleRules
  /// What bears on the whole review and was shown already.
  private var shown: Set<Beside> = []
  /// What stages wait for, as it was shown already.
  private var waiting: Set<[NextStep]> = []

  init(environment: Environment, workspacePath: String, rules: CycleRules) {
    self.environment = environment
    self.workspacePath = workspacePath
    self.rules = rules
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
    if let standstill = review.standstill { say(standstill.sentenceWithReasons) }
    say(
      "Every answer is saved at once. Enter skips, - leaves blank for now, ? explains, q leaves.")
  }

  /// Something that a review waits for.
  struct Step {
    let says: String
    let who: String
    let command: String?
  }

  /// What a stage waits for, at length the first time.
  mutating func sayWaiting(_ open: OpenStage, _ steps: [Step]) {
    let title = "“\(open.stage.title)”"
    if !waiting.insert(open.others).inserted { return say("\(title) still waits, as above.") }
    say("\(title) waits for this:")
    for step in steps {
      list([step.says])
      environment.out(fitted("  by \(step.who)"))
      // A command stands on a line of its own and is not broken, so that it can be copied whole.
      if let command = step.command {
        environment.out("    \(TerminalText.sanitise(command))\n")
      }
    }
  }

  /// Prints texts under a title.
  func list(_ title: String, _ texts: [String]) {
    say("\(title):")
    list(texts)
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
    choice(question, standard: standard) == .yes
  }

  /// What is said to a question of the conversation itself.
  enum Choice {
    case yes
    case no
    case left
  }

  /// Asks yes or no; an empty line stands for the standard answer.
  func choice(_ question: String, standard: Bool = true) -> Choice {
    environment.out("\n")
    while true {
      guard case .typed(let line) = ask(question) else {
        environment.out("\n")
        return .left
      }
      switch line.trimmed.lowercased() {
      case "": return standard ? .yes : .no
      case "y", "yes": return .yes
      case "n", "no", "-": return .no
      case "q": return .left
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
    if case .choice(let options) = prompt.kind, !question.isExplained || prompt.part != .main {
      list(options.map { $0.word == $0.title ? $0.word : "\($0.word): \($0.title)" })
    } else if !question.isExplained, prompt.kind != .text {
      say("Expected: \(prompt.expectation).")
    }
    for block in question.help {
      environment.out(renderer.lines(of: block).map { $0 + "\n" }.joined())
    }
    list(question.clauses.compactMap { rules.clause($0) }.map { "\($0.id): \($0.gist)" })
    say("Enter skips, - leaves blank for now, q leaves.")
    if prompt.kind == .text {
      say(
        "A line of a single full stop begins a text of several lines, another ends it; "
          + "e opens your editor.")
    }
  }

  private func list(_ items: [String]) {
    if items.isEmpty { return }
    environment.out(renderer.lines(of: .list(items)).map { $0 + "\n" }.joined())
  }
}

extension OpenQuestion {
  /// Whether there is something to read for whoever asks for help.
  fileprivate var isExplained: Bool { !help.isEmpty || !clauses.isEmpty }
}
