/// An answer that a policy gives, with everything it rests on.
///
/// Refusals, findings, reports and explanations print this same value.
public struct Decision: Hashable, Sendable {
  /// The question's name.
  public var question: String
  /// What is decided, in words.
  public var title: String
  /// The answer.
  public var outcome: Outcome
  /// The answer as a sentence.
  public var says: String
  /// The clauses that the answer cites.
  public var clauses: [String]
  /// The facts that were looked at.
  public var facts: [FactUse]
  /// The decisions that this one rests on.
  public var because: [Decision]
  /// How many points somebody chose, where the answer leaves a range.
  public var points: Int?
  /// The post that it is about, in words, where the person is paid in several.
  public var post: String?
  /// The row that settled the answer, where one did.
  public var row: DecidingRow?
  /// The reason that somebody gave in their own words, with which ``says`` ends; nil where none.
  public private(set) var ownWords: String?

  /// A decision.
  public init(
    question: String, title: String, outcome: Outcome, says: String, clauses: [String] = [],
    facts: [FactUse] = [], because: [Decision] = []
  ) {
    self.question = question
    self.title = title
    self.outcome = outcome
    self.says = says
    self.clauses = clauses
    self.facts = facts
    self.because = because
  }

  /// Ends the sentence with the reason that somebody gave, if they did.
  mutating func end(withWords words: String?) {
    guard let words else { return }
    ownWords = words
    says += Decision.quoted(words)
  }

  /// The decision without anybody's own words, here and in what it rests on.
  ///
  /// Reports on many people print it of those whose statement their reader may not read.
  public var withoutOwnWords: Decision {
    var decision = self
    if let words = ownWords, says.hasSuffix(Decision.quoted(words)) {
      decision.says.removeLast(Decision.quoted(words).count)
    }
    decision.ownWords = nil
    decision.because = because.map(\.withoutOwnWords)
    return decision
  }

  private static func quoted(_ words: String) -> String { " (“\(words)”)" }

  /// What the answer is.
  public enum Outcome: Hashable, Sendable {
    /// The code of a level, or the name of an outcome.
    case decided(String)
    /// Nothing yet: this is missing.
    case undecided(missing: [String])
    /// The policy leaves it to somebody, among these answers.
    case asks(who: String, options: [String])
    /// Two rows that exclude one another both apply.
    case conflict([String])
    /// The policy says nothing for this case.
    case silent
    /// The question does not arise.
    case notApplicable
  }

  /// The code of the level or the name of the outcome, where there is one.
  public var answer: String? {
    if case .decided(let answer) = outcome { answer } else { nil }
  }

  /// The decision as a fact for other conditions.
  var asLevel: FactValue {
    switch outcome {
    case .decided(let code): .level(code)
    case .notApplicable: .absent
    case .undecided, .asks, .conflict, .silent: .missing(says)
    }
  }
}

/// A proposed entry that the policy does not allow.
public struct Refusal: Error, Hashable, Sendable {
  /// What is wrong, as a sentence.
  public var says: String
  /// The facts that make it so, in plain words.
  public var facts: [String]
  /// The clauses that say so.
  public var clauses: [String]
  /// What to do.
  public var remedy: String
  /// Whether a recorded reason would settle it.
  public var reasonSettles: Bool

  /// A refusal.
  public init(
    says: String, facts: [String] = [], clauses: [String] = [], remedy: String,
    reasonSettles: Bool = false
  ) {
    self.says = says
    self.facts = facts
    self.clauses = clauses
    self.remedy = remedy
    self.reasonSettles = reasonSettles
  }
}
