import AppraisalCore
import AppraisalFiles

extension Conversation {
  /// Reads the words for a prompt, until they suit.
  ///
  /// - Parameters:
  ///   - prompt: What is asked for.
  ///   - question: The question that it belongs to.
  ///   - canSkip: Whether an empty line leaves it out; else only `-` does.
  ///   - earlier: Words that an empty line stands for, where there are any.
  /// - Returns: The words, that it was left out, or that the person leaves.
  func read(
    _ prompt: Prompt, of question: OpenQuestion, canSkip: Bool, or earlier: String? = nil
  ) -> Reply {
    while true {
      guard case .typed(let line) = ask(shown(prompt, canSkip, earlier)) else {
        environment.out("\n")
        return .left
      }
      switch line.trimmed.lowercased() {
      case "" where earlier != nil: return .words(earlier ?? "")
      case "" where canSkip: return .nothing
      case "": say("This is needed; - leaves the question for now.")
      case "-": return .nothing
      case "no" where canSkip && prompt.isTick, "n" where canSkip && prompt.isTick: return .nothing
      case "q": return .left
      case "?": explain(question, prompt)
      case "." where prompt.kind == .text:
        switch severalLines() {
        case .nothing: continue
        case let reply: return reply
        }
      case "e" where prompt.kind == .text:
        if let text = edited(question) { return .words(text) }
      default:
        if let words = suiting(prompt, line) { return .words(words) }
      }
    }
  }

  /// What was typed, as it is recorded; nil, with what was expected said, where it does not suit.
  private func suiting(_ prompt: Prompt, _ line: String) -> String? {
    if prompt.kind == .text { return pasted(after: line) }
    if let words = prompt.reading(line, today: environment.today) { return words }
    say("“\(line.withoutControls)” does not suit. Expected: \(prompt.expectation).")
    return nil
  }

  private func shown(_ prompt: Prompt, _ canSkip: Bool, _ earlier: String?) -> String {
    let leaves = canSkip && prompt.part != .main
    let hints = [
      prompt.kind == .text ? nil : prompt.expectation,
      earlier.map { "Enter keeps “\($0)”" } ?? (leaves ? "Enter leaves it out" : nil),
      earlier != nil && leaves ? "- leaves it out" : nil,
    ].compactMap(\.self)
    return hints.isEmpty ? prompt.asks : "\(prompt.asks) (\(hints.joined(separator: "; ")))"
  }

  /// A text of several lines that was pasted at once is one answer and not several.
  private func pasted(after first: String) -> String? {
    if first.utf8.count >= Self.longestLine {
      say(
        "A terminal passes on \(Self.longestLine) bytes of a line and no more, so this was cut off. "
          + "Break it into lines between two lines of a single full stop, or type e.")
      return nil
    }
    var lines = [first]
    while environment.keyboard.hasMore(), case .typed(let line) = environment.keyboard.readLine() {
      lines.append(line)
    }
    if lines.count > 1 { say("Taken as one text of \(lines.count) lines.") }
    return lines.joined(separator: "\n").trimmed
  }

  /// The bytes that a terminal passes on of one line, by the limit of Linux and others.
  private static let longestLine = 4095

  /// Lines up to one that is a single full stop.
  private func severalLines() -> Reply {
    say("Write; a line of a single full stop ends it.")
    var lines: [String] = []
    while true {
      guard case .typed(let line) = environment.keyboard.readLine() else {
        environment.out("\n")
        say("The text that was begun was not ended, and is not recorded.")
        return .left
      }
      if line.trimmed.lowercased() == "." { break }
      lines.append(line)
    }
    let text = lines.joined(separator: "\n").trimmed
    return text.isEmpty ? .nothing : .words(text)
  }

  /// What was written in the person's editor; nil where nothing was.
  private func edited(_ question: OpenQuestion) -> String? {
    do throws(FileFailure) {
      let text = try PrivateText.edited(
        "\n" + remarks(on: question), in: workspacePath, environment)
      guard let text else {
        say("No editor is named. Set VISUAL or EDITOR, or write between two lines of “.”.")
        return nil
      }
      if text.isEmpty { say("Nothing was written.") }
      return text.isEmpty ? nil : text
    } catch {
      complain(Failure(.file(error)).text)
      return nil
    }
  }
}
