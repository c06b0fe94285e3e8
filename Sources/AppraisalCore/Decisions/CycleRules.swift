/// What judges every review of a cycle: the frozen policy, the school's choices, the period and
/// the school's calendar.
public struct CycleRules: Sendable {
  /// Large and never changed, so that copies share it.
  private let kept: Kept

  /// The rules of a cycle.
  ///
  /// Nothing is judged by the text of a clause, so a policy may be given without its clauses and
  /// with a way to read them that is used when one is to be cited.
  public init(
    policy: Policy, choices: [String: ChoiceValue], period: DayRange, calendar: SchoolCalendar,
    vocabulary: Vocabulary? = nil, readClauses: (@Sendable () -> [Clause])? = nil
  ) {
    kept = Kept(
      policy: policy, choices: choices, period: period, calendar: calendar,
      vocabulary: vocabulary ?? Vocabulary(of: policy), readClauses: readClauses)
  }

  /// The policy as it was when the cycle opened.
  public var policy: Policy { kept.policy }

  /// What the school chose, where it did not leave the policy's standard.
  public var choices: [String: ChoiceValue] { kept.choices }

  /// The cycle's first and last day.
  public var period: DayRange { kept.period }

  /// Term dates and closures.
  public var calendar: SchoolCalendar { kept.calendar }

  /// The facts that conditions may name.
  public var vocabulary: Vocabulary { kept.vocabulary }

  /// What can be answered after signing.
  var openAfterSigning: OpenAfterSigning { kept.openAfterSigning }

  /// Which answers no longer count once something else is recorded.
  var reopenedAnswers: ReopenedAnswers { kept.reopenedAnswers }

  /// What can be given as a level, by item.
  var rateableLevels: RateableLevels { kept.rateableLevels }

  /// What facts come from in the end.
  var origins: FactOrigins { kept.origins }

  /// The requirements of which a departure is recorded, for a reason to settle.
  var settleable: [Requirement] { kept.settleable }

  /// What each check stands instead of, where there is something.
  var insteadOf: [String: [String]] { kept.insteadOf }

  /// The definitions that may come out otherwise for another item or act.
  var shifting: Set<String> { kept.shifting }

  /// Whether a word says how somebody stands to a review or a case, rather than which role they hold.
  func isRelation(_ word: String) -> Bool {
    Policy.isRelation(word) || kept.relationsOfCases.contains(word)
  }

  /// The value of a choice: the school's own, or the policy's standard, or nil while unset.
  public func choice(_ id: String) -> ChoiceValue? {
    choices[id] ?? policy.choices.first { $0.id == id }?.standard
  }

  /// The year by which values of pay go: that in which the cycle ends.
  public var yearOfPay: Int { period.last.parts.year }

  /// The day of a named date in this cycle, or nil where a choice it rests on is unset or it
  /// follows from a fact of a review.
  public func day(of date: NamedDate) -> Day? {
    guard let rule = date.day, let year = date.year else { return nil }
    return monthDay(rule).flatMap { day($0, year) }
  }

  /// The length of time that a rule gives, written out or by the name of a choice.
  public func length(_ rule: String) -> Length? {
    guard rule.hasPrefix("choice.") else { return Length(rule) }
    guard case .text(let text) = choice(String(rule.dropFirst(7))) else { return nil }
    return Length(text)
  }

  /// The day of the year that a rule gives, written out or by the name of a choice.
  public func monthDay(_ rule: String) -> MonthDay? {
    guard rule.hasPrefix("choice.") else { return MonthDay(rule) }
    guard case .text(let text) = choice(String(rule.dropFirst(7))) else { return nil }
    return MonthDay(text)
  }

  /// A clause by its identifier.
  public func clause(_ id: String) -> Clause? {
    (kept.readClauses?() ?? policy.clauses).first { $0.id == id }
  }

  /// The items of an area that the policy or the school lists.
  public func listedItems(of area: Area) -> [ListedItem] {
    guard let name = area.items.choice, case .list(let words) = choice(name) else {
      return area.items.list
    }
    return words.map { word in
      area.items.list.first { $0.id == word }
        ?? ListedItem(id: word, title: CycleRules.title(of: word))
    }
  }

  /// A title made of a word with hyphens, such as *Working with others*.
  private static func title(of word: String) -> String {
    let text = word.split(separator: "-").joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}

/// What the rules of a cycle consist of.
private final class Kept: Sendable {
  let policy: Policy
  let choices: [String: ChoiceValue]
  let period: DayRange
  let calendar: SchoolCalendar
  let vocabulary: Vocabulary
  let openAfterSigning: OpenAfterSigning
  let reopenedAnswers: ReopenedAnswers
  let rateableLevels: RateableLevels
  let origins: FactOrigins
  let settleable: [Requirement]
  let insteadOf: [String: [String]]
  let shifting: Set<String>
  let relationsOfCases: Set<String>
  /// Reads the policy's clauses, where that was put off until one is cited.
  let readClauses: (@Sendable () -> [Clause])?

  init(
    policy: Policy, choices: [String: ChoiceValue], period: DayRange, calendar: SchoolCalendar,
    vocabulary: Vocabulary, readClauses: (@Sendable () -> [Clause])?
  ) {
    self.policy = policy
    self.choices = choices
    self.period = period
    self.calendar = calendar
    self.vocabulary = vocabulary
    self.readClauses = readClauses
    openAfterSigning = OpenAfterSigning(of: policy)
    reopenedAnswers = ReopenedAnswers(of: policy)
    rateableLevels = RateableLevels(of: policy)
    origins = FactOrigins(policy, vocabulary)
    settleable = policy.requirements.filter { $0.isSettleable && !$0.looksAtRoles }
    let standing =
      policy.findings.map { ($0.id, $0.insteadOf) }
      + policy.requirements.filter(\.isSettleable).map { ($0.id, $0.insteadOf) }
    insteadOf = Dictionary(standing.filter { !$0.1.isEmpty }) { $0 + $1 }
    shifting = vocabulary.shiftingDefinitions
    relationsOfCases = Set(policy.cases.flatMap(\.people))
  }
}
