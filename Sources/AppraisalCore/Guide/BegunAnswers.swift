/// What somebody began to answer in a guided review and did not finish.
///
/// An answer of several parts is recorded when its last part is given. Until then the parts are kept
/// here, beside the record and no part of it, so that nobody has to say them again.
public struct BegunAnswers: Codable, Hashable, Sendable {
  /// The newest file format that this program reads.
  public static let newestFormat = 1

  /// The file format's number.
  public var format: Int
  /// Whose record is answered about.
  public var reviewee: PersonID
  /// Who answers.
  public var by: PersonID
  /// For whom they do, if for another.
  public var onBehalfOf: PersonID?
  /// The answers, in the order in which they were begun.
  public var answers: [Begun]

  /// One answer of which some parts were given.
  public struct Begun: Codable, Hashable, Sendable {
    /// The question, by its name.
    public var question: String
    /// The parts, in the order in which they were given.
    public var parts: [Part]
  }

  /// One part of an answer.
  public struct Part: Codable, Hashable, Sendable {
    /// Which part, by its name.
    public var part: String
    /// The words; nil where the part was left out.
    public var text: String?
  }

  /// Nothing begun yet.
  public init(reviewee: PersonID, by: PersonID, onBehalfOf: PersonID? = nil) {
    format = BegunAnswers.newestFormat
    self.reviewee = reviewee
    self.by = by
    self.onBehalfOf = onBehalfOf
    answers = []
  }

  /// Keeps the parts of an answer that were given so far, in place of those before.
  ///
  /// - Parameters:
  ///   - given: The words by part, empty where a part was left out.
  ///   - question: What they answer.
  public mutating func keep(_ given: OpenQuestion.Words, of question: OpenQuestion) {
    let parts = question.parts(of: given)
    forget(question.id)
    if !parts.isEmpty { answers.append(Begun(question: question.id, parts: parts)) }
  }

  /// Forgets what was begun of an answer.
  public mutating func forget(_ question: String) {
    answers.removeAll { $0.question == question }
  }

  /// The parts of an answer that were given and still suit, empty where one was left out.
  public func given(to question: OpenQuestion, today: Day) -> OpenQuestion.Words {
    let begun = answers.first { $0.question == question.id }?.parts ?? []
    var words: OpenQuestion.Words = [:]
    for prompt in question.prompts + [.reason(isOptional: true)] {
      guard let kept = begun.first(where: { $0.part == prompt.part.name }) else { continue }
      // Words that do not suit any more are asked for again.
      words[prompt.part] =
        if let text = kept.text { prompt.reading(text, today: today) } else { "" }
    }
    // The other parts follow from the first.
    return words[.main] == nil ? [:] : words
  }
}

extension OpenQuestion {
  fileprivate func parts(of given: Words) -> [BegunAnswers.Part] {
    (prompts.map(\.part) + [.reason]).unique.compactMap { part in
      given[part].map { BegunAnswers.Part(part: part.name, text: $0.isEmpty ? nil : $0) }
    }
  }

  /// What was given, each part under what was asked, as lines for whoever gave it.
  public func lines(of given: Words) -> [String] {
    (prompts + [.reason(isOptional: true)]).reduce(into: [(Prompt.Part, String)]()) { lines, next in
      guard let text = given[next.part], !lines.contains(where: { $0.0 == next.part }) else {
        return
      }
      lines.append((next.part, "\(next.asks): \(text.isEmpty ? "left out" : text)"))
    }.map(\.1)
  }
}

extension Prompt.Part {
  /// The name under which a part is kept.
  var name: String {
    switch self {
    case .main: "main"
    case .measure: "measure"
    case .due: "due"
    case .named(let name): "part.\(name)"
    case .source: "source"
    case .note: "note"
    case .concern: "concern"
    case .points: "points"
    case .ground: "ground"
    case .reason: "reason"
    }
  }
}
