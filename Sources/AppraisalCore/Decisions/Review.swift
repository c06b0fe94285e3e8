/// One person's review under the rules of its cycle, as of a day.
///
/// Everything that the program says about a review is asked of this value.
public struct Review {
  /// The cycle's rules.
  public let rules: CycleRules
  /// The statement's entries, all of them.
  public let entries: [Entry]
  /// What was known as of the day.
  public let record: Record
  /// Entries about later days were left aside, where the review is seen as at a past day.
  public let about: Day?
  /// The moment of the cycle whose levels are looked at, or nil for the final ones.
  public internal(set) var moment: String?
  /// What has been worked out of it so far.
  var workedOut = WorkedOut()

  /// A review replayed as of a day.
  public init(rules: CycleRules, reviewee: PersonID, entries: [Entry], asOf: Day) {
    self.init(rules: rules, reviewee: reviewee, entries: entries, asOf: asOf, about: nil)
  }

  private init(
    rules: CycleRules, reviewee: PersonID, entries: [Entry], asOf: Day, about: Day?
  ) {
    self.rules = rules
    self.entries = entries
    self.about = about
    record = Record.replay(
      entries, of: reviewee, asOf: asOf, about: about,
      voice: rules.policy.assessment.decidingVoice.id, open: rules.openAfterSigning,
      reopening: rules.reopenedAnswers, levels: rules.rateableLevels)
  }

  /// The day as of which it is judged.
  public var today: Day { about ?? record.asOf }

  /// The policy.
  public var policy: Policy { rules.policy }

  /// The review as it stood at the close of a day, or nil where the day is still to come.
  public func asAt(_ day: Day) -> Review? {
    guard day <= today else { return nil }
    return workedOut.review(asAt: day) {
      Review(
        rules: rules, reviewee: record.reviewee, entries: entries, asOf: record.asOf, about: day
      ).at(moment)
    }
  }

  /// The review as it would be with one more entry.
  public func adding(_ entry: Entry) -> Review {
    Review(
      rules: rules, reviewee: record.reviewee, entries: entries + [entry],
      asOf: max(record.asOf, entry.at.civilDay)
    ).at(moment)
  }

  /// The truth of a condition about this review.
  public func evaluate(_ when: When, item: String? = nil, act: Act? = nil) -> Evaluation {
    ConditionEvaluator(
      rules.vocabulary, facts: ReviewFacts(review: self, item: item, act: act)
    ).evaluate(when.condition)
  }

  /// The truth of each of several conditions; facts that are worked out are so once for all.
  func evaluate(all conditions: [When]) -> (When) -> Evaluation {
    let derived = rules.vocabulary.derived
    let names = Set(conditions.flatMap(\.condition.facts)).intersection(derived)
    var facts = ReviewFacts(review: self, item: nil, act: nil)
    for name in names.sorted() { facts.known[name] = facts.value(of: name) }
    let evaluator = ConditionEvaluator(rules.vocabulary, facts: facts)
    return { evaluator.evaluate($0.condition) }
  }

  /// Whether a condition holds; where it is absent it does.
  public func holds(_ when: When?) -> Truth {
    when.map { evaluate($0).truth } ?? .yes
  }

  /// The group that the person belongs to: the first whose condition holds.
  ///
  /// Nil while a fact is missing that would put the person into an earlier group.
  public var group: StaffGroup? {
    let first = firstPossibleGroup
    return first?.1.truth == .yes ? first?.0 : nil
  }

  /// What is missing to tell the person's group, where it is not known.
  var missingForGroup: [String] {
    firstPossibleGroup?.1.missing ?? ["a group of the policy that takes the person"]
  }

  private var firstPossibleGroup: (StaffGroup, Evaluation)? {
    workedOut.firstPossibleGroup {
      policy.groups.lazy
        .map { ($0, $0.when.map { self.evaluate($0) } ?? Evaluation(truth: .yes)) }
        .first { $0.1.truth != .no }
    }
  }
}
