/// What a worked case shows of a policy's limits.
struct CaseLook {
  /// A review, or an item of it, under what is about to be recorded.
  struct View {
    let review: Review
    let item: String?
    let act: Act?

    /// The truth of a condition at the close of the days that it looks at.
    func holds(_ condition: Condition, _ days: [Condition.FactReference]) -> Truth {
      let whole = days.reversed().reduce(condition) { .asAt($0, $1) }
      return ConditionEvaluator(
        review.rules.vocabulary, facts: ReviewFacts(review: review, item: item, act: act)
      ).evaluate(whole).truth
    }
  }

  private let one: PolicyCase
  private let review: Review
  private let attempted: View?

  /// The review that a case describes, with what it attempts.
  init(_ one: PolicyCase, in setting: CaseSetting, _ policy: Policy) {
    self.one = one
    let rules = CycleRules(
      policy: policy, choices: (setting.choices ?? [:]).merging(one.choices ?? [:]) { $1 },
      period: setting.period,
      calendar: setting.daysKept)
    let review = Review(
      rules: rules, reviewee: setting.reviewee, entries: one.entries(under: rules, in: setting),
      asOf: one.asOf)
    self.review = review
    attempted = one.attempt.flatMap { attempt in
      one.proposal(of: attempt, review, setting).map { entry, act in
        View(review: review.adding(entry), item: attempt.item, act: act)
      }
    }
  }

  /// How a deadline stands in the case; nil where the case does not speak of it.
  func status(of deadline: Deadline) -> DeadlineStatus? {
    one.deadlines?[deadline.id] == nil ? nil : review.status(of: deadline)
  }

  /// Whether a deadline is done on the very day that the case shows as its last.
  func isLastDay(of deadline: Deadline) -> Bool {
    status(of: deadline).map(isLastDay) ?? false
  }

  /// How the deadline of a step stands in the cases of a kind; those of which the example speaks.
  func statuses(of event: String, in kind: String) -> [DeadlineStatus] {
    review.caseStatuses.filter { status in
      guard let of = status.case, of.kind == kind, of.event == event else { return false }
      return one.deadlines?["\(of.name).\(of.event)"] != nil
    }
  }

  /// Whether a deadline is done on the very day that is its last.
  func isLastDay(_ status: DeadlineStatus) -> Bool {
    guard let due = status.due else { return false }
    switch status.standing {
    case .open: return review.today == due
    case .met:
      let before = review.asAt(due.adding(days: -1))
      return before?.evaluate(status.deadline.done).truth != .yes
    default: return false
    }
  }

  /// Whether the case shows a deadline one day after its last.
  func isDayAfter(_ deadline: Deadline) -> Bool {
    status(of: deadline)?.standing.isDayAfter ?? false
  }

  /// What the case shows of a limit; nothing where it is about something else.
  func views(for limit: PolicyLimit) -> [View] {
    switch limit.owner {
    case .requirement(let rule):
      guard let attempted, let act = attempted.act, rule.acts.contains(where: act.matches) else {
        return []
      }
      return [attempted]
    case .finding(let rule):
      guard one.finds.contains(rule.id) || one.doesNotFind.contains(rule.id) else { return [] }
      guard let each = rule.each else { return [View(review: review, item: nil, act: nil)] }
      return review.itemNames(each: each).map { View(review: review, item: $0, act: nil) }
    case .question(let question):
      let asked = one.expect?[question] != nil
      return asked ? [View(review: review, item: nil, act: nil)] : []
    }
  }
}

extension DeadlineStanding {
  /// Whether it is one day after the last.
  var isDayAfter: Bool {
    switch self {
    case .overdue(days: 1), .late(on: _, days: 1): true
    default: false
    }
  }
}
