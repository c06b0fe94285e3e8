/// Where the facts of a condition come from.
public protocol FactSource {
  /// What is known about a fact.
  func value(of name: String) -> FactValue
  /// The levels of an area's items, by the word that conditions use for them.
  func items(_ word: String) -> FactValue
  /// The same source as it stood at the close of a day, or nil where the day is still to come.
  func asAt(_ day: Day) -> (any FactSource)?
  /// Term dates and closures, for lengths of time.
  var calendar: SchoolCalendar { get }
  /// The scale of the item that is looked at, where one is.
  var itemScale: String? { get }
}

extension FactSource {
  /// No item is looked at.
  public var itemScale: String? { nil }
}

/// The truth of a condition with everything that it rests on.
public struct Evaluation: Hashable, Sendable {
  /// The truth.
  public var truth: Truth
  /// The facts that were looked at, each once, in the order of the text.
  public var facts: [FactUse]
  /// What is missing, in plain words, where the truth is unknown.
  public var missing: [String]

  /// An evaluation.
  public init(truth: Truth, facts: [FactUse] = [], missing: [String] = []) {
    self.truth = truth
    self.facts = facts
    self.missing = missing
  }
}

/// Works out conditions in three-valued logic.
///
/// A condition that does not suit the vocabulary is unknown rather than wrong; `ConditionTyping`
/// finds such conditions before a policy is used.
public struct ConditionEvaluator {
  let vocabulary: Vocabulary
  let source: any FactSource

  /// An evaluator of conditions over a vocabulary, with facts from a source.
  public init(_ vocabulary: Vocabulary, facts source: any FactSource) {
    self.vocabulary = vocabulary
    self.source = source
  }

  /// The truth of a condition, with the facts it rests on.
  public func evaluate(_ condition: Condition) -> Evaluation {
    switch condition {
    case .all(let parts): joined(parts.map(evaluate), by: Truth.all, settledBy: .no)
    case .any(let parts): joined(parts.map(evaluate), by: Truth.any, settledBy: .yes)
    case .not(let part): negated(evaluate(part))
    case .holds(let fact): holds(fact.name)
    case .isKnown(let fact): isKnown(fact.name)
    case .compare(let fact, let comparison, let operand):
      compare(fact.name, comparison, operand)
    case .quantified(let quantifier, let items, let comparison, let operand):
      count(items.name, comparison, operand, quantifier)
    case .asAt(let part, let day): evaluate(part, asAt: day.name)
    case .otherwise: Evaluation(truth: .unknown)
    }
  }

  /// One part can settle the whole; then the answer rests on such parts alone.
  private func joined(
    _ parts: [Evaluation], by join: ([Truth]) -> Truth, settledBy settling: Truth
  ) -> Evaluation {
    let truth = join(parts.map(\.truth))
    var facts: [FactUse] = []
    var missing: [String] = []
    for part in parts where truth != settling || part.truth == settling {
      for fact in part.facts where !facts.contains(fact) { facts.append(fact) }
      if part.truth == .unknown {
        for text in part.missing where !missing.contains(text) { missing.append(text) }
      }
    }
    return Evaluation(truth: truth, facts: facts, missing: truth == .unknown ? missing : [])
  }

  private func negated(_ evaluation: Evaluation) -> Evaluation {
    var result = evaluation
    result.truth = evaluation.truth.negated
    return result
  }

  private func holds(_ name: String) -> Evaluation {
    let value = source.value(of: name)
    let use = [FactUse(name: name, value: value)]
    switch value {
    case .yesNo(let isSo): return Evaluation(truth: Truth(isSo), facts: use)
    case .absent: return Evaluation(truth: .no, facts: use)
    case .missing(let what): return Evaluation(truth: .unknown, facts: use, missing: [what])
    default: return Evaluation(truth: .unknown, facts: use)
    }
  }

  private func isKnown(_ name: String) -> Evaluation {
    let value = source.value(of: name)
    switch value {
    case .absent, .missing: return Evaluation(truth: .no, facts: [.init(name: name, value: value)])
    default: return Evaluation(truth: .yes, facts: [.init(name: name, value: value)])
    }
  }

  private func evaluate(_ part: Condition, asAt name: String) -> Evaluation {
    let value = Day(iso: name).map { FactValue.day($0) } ?? source.value(of: name)
    let use = FactUse(name: name, value: value)
    switch value {
    case .day(let day):
      guard let past = source.asAt(day) else {
        return Evaluation(
          truth: .unknown, facts: [use], missing: ["\(day.text) has not come yet"])
      }
      var result = ConditionEvaluator(vocabulary, facts: past).evaluate(part)
      result.facts = result.facts.map {
        FactUse(name: $0.name, value: $0.value, asAt: $0.asAt ?? day)
      }
      return result
    case .missing(let what): return Evaluation(truth: .unknown, facts: [use], missing: [what])
    default: return Evaluation(truth: .unknown, facts: [use])
    }
  }
}
