import Foundation
import Testing

/// Somebody who sits at the terminal of a guided review and answers what is asked.
struct GuidedRobot {
  /// Answers to prompts, by words of them.
  let answers: [String: String]
  /// The texts that were typed.
  private(set) var texts: [String] = []
  private var count: Int

  /// No review of the small school asks for so many lines.
  private static let mostLines = 150

  init(answers: [String: String], from first: Int = 0) {
    self.answers = answers
    count = first
  }

  /// A question that was asked, and what became of it.
  struct Asked {
    let question: String
    var isRecorded = false
    /// How many lines the answer took, until it was recorded.
    var lines = 0
  }

  /// Answers all that is asked, up to the end of the program.
  ///
  /// - Parameters:
  ///   - terminal: Where it is asked.
  ///   - ask: What is done when a question was put, before it is answered.
  /// - Returns: What was asked, in order.
  /// - Throws: where there is no end to it, or the screen stands still.
  mutating func playThrough(
    _ terminal: PseudoTerminal, onQuestion ask: (String) throws -> Void
  ) throws -> [Asked] {
    var asked: [Asked] = []
    var shown = try terminal.readToPrompt()
    for _ in 0..<Self.mostLines where shown.isPrompt {
      if let question = Self.question(in: shown.text) {
        try ask(question)
        asked.append(Asked(question: question))
      }
      shown = try terminal.answer(reply(to: shown.text) + "\n")
      if let last = asked.indices.last, !asked[last].isRecorded {
        asked[last].lines += 1
        if shown.text.contains("\nRecorded for ") { asked[last].isRecorded = true }
      }
    }
    if shown.isPrompt { throw terminal.stuck("the review has no end") }
    return asked
  }

  /// Passes over what was left open before, up to a question.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - terminal: Where it is asked.
  ///   - skipped: The questions that were left open and are asked again.
  /// - Returns: What the terminal shows with the question.
  /// - Throws: where another is asked, or none.
  func goOn(
    to question: String, in terminal: PseudoTerminal, skipping skipped: Set<String>
  ) throws -> PseudoTerminal.Shown {
    var shown = try terminal.readToPrompt()
    for _ in 0..<Self.mostLines {
      guard shown.isPrompt else { throw terminal.stuck("“\(question)” is not asked again") }
      let asked = Self.question(in: shown.text)
      if asked == question { return shown }
      if let asked, !skipped.contains(asked) {
        throw terminal.stuck("“\(asked)” is asked, and “\(question)” was expected")
      }
      let goesOn = asked == nil && !Self.isOffer(shown.text)
      shown = try terminal.answer(goesOn ? "yes\n" : "\n")
    }
    throw terminal.stuck("“\(question)” is not reached")
  }

  /// The question that was put, where one was: the first lines of the last paragraph, or of that
  /// before the offer to go on with an answer.
  static func question(in text: String) -> String? {
    var paragraphs = text.components(separatedBy: "\n\n")[...]
    if paragraphs.last?.hasPrefix("Go on from there") == true { paragraphs.removeLast() }
    guard paragraphs.count > 1, let last = paragraphs.last, !last.hasPrefix("Go on "),
      !isOffer(last)
    else {
      return nil
    }
    // A line that is broken is followed by the rest of the question.
    let lines = last.split(separator: "\n").map(String.init)
    let broken = lines.prefix { $0.count > 55 && !$0.hasSuffix("?") }
    return lines.prefix(broken.count + 1).joined(separator: " ")
  }

  /// Whether what may stay blank is offered.
  private static func isOffer(_ text: String) -> Bool { text.contains("Fill them in?") }

  /// The words for a prompt: those that the school names, else the first that suit.
  mutating func reply(to text: String) -> String {
    if text.contains("It was not recorded") { return "-" }
    let prompt = text.components(separatedBy: "\n\n").last ?? text
    if Self.isOffer(prompt) { return "" }
    if prompt.hasPrefix("Is there another") || prompt.contains("held once more") { return "" }
    let joined = (prompt.split(separator: "\n").suffix(3)).joined(separator: " ")
    if joined.contains("Go on ") { return "yes" }
    // The last prompt stands last on the screen.
    let named = answers.keys.filter { joined.contains($0) }.sorted()
    if let name = named.first { return answers[name] ?? "" }
    if joined.contains("“none” if so") { return "" }
    if let hint = joined.matches(of: /\(([^()]*)\): $/).last {
      if hint.1.contains("Enter leaves it out") { return "" }
      return hint.1.hasPrefix("a day")
        ? "today" : String(hint.1.prefix { $0 != "," && $0 != ";" })
    }
    count += 1
    texts.append("Text \(count) of mine.")
    return "Text \(count) of mine."
  }
}
