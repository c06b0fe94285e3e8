/// One person's review under the rules of its cycle, as of a day.
///
/// Everything that the program says about a review is asked of this value.
public struct Review {
  /// The cycle's rules.
  public let rules: CycleRules
  /// What was replayed, once for all copies of the review.
  private let replayed: Replayed
  /// The moment of the cycle whose levels are looked at, or nil for the final ones.
  public internal(set) var moment: String?
  /// The kinds of pause of which the reader may not know why.
  var untoldPauses: Set<String> = []
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
    let record = Record.replay(
      entries, of: reviewee, asOf: asOf, about: about,
      voice: rules.policy.assessment.decidingVoice.id, open: rules.openAfterSigning,
      reopening: rules.reopenedAnswers, levels: rules.rateableLevels)
    replayed = Replayed(entries: entries, record: record, about: about)
  }

  /// The statement's entries, all of them.
  public var entries: [Entry] { replayed.entries }

  /// What was known as of the day.
  public var record: Record { replayed.record }

  /// Entries about later days were left aside, where the review is seen as at a past day.
  public var about: Day? { replayed.about }

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
      ).withholding(pauses: untoldPauses).at(moment)
    }
  }

  /// The review as it would be with one more entry.
  public func adding(_ entry: Entry) -> Review {
    reading(entries + [entry], asOf: max(record.asOf, entry.at.civilDay))
  }

  /// The review with other entries, for the same reader and looked at in the same moment.
  func reading(_ entries: [Entry], asOf: Day? = nil) -> Review {
    var review = Review(
      rules: rules, reviewee: record.reviewee, entries: entries, asOf: asOf ?? record.asOf)
    review.untoldPauses = untoldPauses
    return review.at(moment)
  }

  /// The review for a reader who may not know why there are some kinds of pause.
  func withholding(pauses: Set<String>) -> Review {
    if pauses == untoldPauses { return self }
    var review = self
    review.untoldPauses = pauses
    review.workedOut = WorkedOut()
    return review
  }

  /// The truth of a condition about this review.
  public func evaluate(_ when: When, item: String? = nil, act: Act? = nil) -> Evaluation {
    evaluator(item: item, act: act).evaluate(when.condition)
  }

  /// The truth of a condition about this review, without what it rests on.
  public func truth(of when: When, item: String? = nil, act: Act? = nil) -> Truth {
    evaluator(item: item, act: act).truth(of: when.condition)
  }

  /// What works out conditions about this review, or one item or act of it.
  func evaluator(item: String? = nil, act: Act? = nil) -> ConditionEvaluator {
    ConditionEvaluator(
      rules.vocabulary, facts: ReviewFacts(review: self, item: item, act: act))
  }

  /// Whether a condition holds; where it is absent it does.
  public func holds(_ when: When?) -> Truth {
    when.map { truth(of: $0) } ?? .yes
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

  /// Whether the policy has groups and none of them takes the person, whatever is missing.
  var isInNoGroup: Bool { !policy.groups.isEmpty && firstPossibleGroup == nil }

  private var firstPossibleGroup: (StaffGroup, Evaluation)? {
    workedOut.firstPossibleGroup {
      policy.groups.lazy
        .map { ($0, $0.when.map { self.evaluate($0) } ?? Evaluation(truth: .yes)) }
        .first { $0.1.truth != .no }
    }
  }
}

/// A statement's entries and what they come to: large, never changed, and asked for without end, so
/// that copies of a review share it.
private final class Replayed {
  let entries: [Entry]
  let record: Record
  let about: Day?

  init(entries: [Entry], record: Record, about: Day?) {
    self.entries = entries
    self.record = record
    self.about = about
  }
}
