import Foundation

/// Somebody who answers whatever the guided review asks, and interrupts it after each answer.
struct GuidedRobot {
  /// Answers to prompts, by words of them.
  let answers: [String: String]
  /// The questions that were asked, in order.
  private(set) var asked: [String] = []
  /// The questions whose answers were recorded.
  private(set) var answered: [String] = []
  /// The texts that were typed and recorded.
  private(set) var texts: [String] = []
  /// The questions at whose prompt the program was interrupted.
  private var interrupted: [String] = []
  private var count = 0

  init(answers: [String: String]) {
    self.answers = answers
  }

  /// What came of one run of the program.
  struct Session {
    var screen = ""
    var recorded = 0
    /// Whether nothing was left to ask.
    var hasEnded = false
  }

  /// How often a question was asked without an answer, because the program was interrupted there.
  func passed(_ question: String) -> Int { interrupted.count { $0 == question } }

  /// Answers until something is recorded, then interrupts: by the key, or by the signal while the
  /// answer is being recorded.
  mutating func play(_ terminal: PseudoTerminal, signalling: Bool) -> Session {
    var session = Session()
    var question = ""
    var typed: [String] = []
    // Nothing is asked so often without being recorded, unless something is wrong.
    for _ in 0..<40 {
      guard let shown = terminal.readToPrompt() else { return session }
      session.screen += shown.text
      if shown.text.contains("Recorded for P4") {
        session.recorded += 1
        answered.append(question)
        texts += typed
        typed = []
      }
      guard shown.isPrompt else {
        session.hasEnded = !shown.text.contains("To go on:")
        return session
      }
      if let next = Self.question(in: shown.text) {
        question = next
        asked.append(next)
      }
      if session.recorded > 0 {
        if Self.question(in: shown.text) != nil { interrupted.append(question) }
        terminal.type("\u{3}")
        continue
      }
      let answer = reply(to: shown.text)
      if answer.hasPrefix("Text ") { typed.append(answer) }
      terminal.type(answer + "\n")
      if signalling, answer.hasPrefix("Text ") {
        // Long enough for the line to be read, and most likely not for the entry to be written.
        usleep(2000)
        terminal.send(SIGINT)
      }
    }
    return session
  }

  /// The question that was put, where one was: the paragraph after the last empty line.
  private static func question(in text: String) -> String? {
    let paragraphs = text.components(separatedBy: "\n\n")
    guard paragraphs.count > 1, let last = paragraphs.last, !last.hasPrefix("Go on with")
    else { return nil }
    // A line that is broken is followed by the rest of the question.
    let lines = last.split(separator: "\n").map(String.init)
    let broken = lines.prefix { $0.count > 55 }
    return lines.prefix(broken.count + 1).joined(separator: " ")
  }

  private mutating func reply(to text: String) -> String {
    let prompt = text.components(separatedBy: "\n\n").last ?? text
    let joined = prompt.replacingOccurrences(of: "\n", with: " ")
    for (words, answer) in answers where joined.contains(words) { return answer }
    if text.contains("It was not recorded") { return "-" }
    if joined.contains("Go on with") { return "yes" }
    if joined.contains("Is there another") { return "" }
    if joined.contains("Enter leaves it out"), !joined.contains("By when") { return "" }
    if let hint = joined.matches(of: /\(([^()]*)\): $/).last {
      return hint.1.hasPrefix("a day")
        ? "today" : String(hint.1.prefix { $0 != "," && $0 != ";" })
    }
    count += 1
    return "Text \(count) of mine."
  }
}
