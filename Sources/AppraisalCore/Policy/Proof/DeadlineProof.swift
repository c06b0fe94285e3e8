/// Looks for days by which the policy wants something that its own calendar brings only later.
struct DeadlineProof {
  let policy: Policy
  let domain: ProofDomain

  /// What cannot be met, under the standard choices and those that are made.
  static func findings(in policy: Policy, _ domain: ProofDomain) -> [ProofFinding] {
    DeadlineProof(policy: policy, domain: domain).findings
  }

  private var findings: [ProofFinding] {
    var findings: [ProofFinding] = []
    for rule in policy.pay {
      for date in dates(of: rule) {
        findings += periodsEnding(after: date, rule) + windowsEnding(after: date, rule)
      }
    }
    return findings.unique
  }

  /// The named dates that a rule's rows look at.
  private func dates(of rule: DecisionRule) -> [NamedDate] {
    let scope = ProofScope(of: rule, in: policy, domain.vocabulary)
    return policy.calendar.dates.filter { date in
      scope.facts.contains { $0.name == "date.\(date.id)" }
    }
  }

  private func periodsEnding(after date: NamedDate, _ rule: DecisionRule) -> [ProofFinding] {
    let periods = domain.rules.samplePeriods
    if periods.isEmpty, !policy.calendar.periods.isEmpty { return [unsettled(date, rule)] }
    return periods.compactMap { period, range in
      guard let day = day(of: date, in: range), range.last > day,
        let index = policy.calendar.periods.firstIndex(of: period)
      else { return nil }
      return finding(
        "the cycle (\(period.id)) ends on \(MonthDay(range.last).text)", day, date, rule,
        at: [.key("calendar"), .key("periods"), .index(index), .key("to")], period.clauses)
    }
  }

  private func windowsEnding(after date: NamedDate, _ rule: DecisionRule) -> [ProofFinding] {
    domain.rules.samplePeriods.prefix(1).flatMap { _, range in
      policy.calendar.windows.enumerated().compactMap { index, window -> ProofFinding? in
        guard let last = lastDay(of: window, in: range), let day = day(of: date, in: range),
          last > day
        else { return nil }
        return finding(
          "“\(window.title)” lasts until \(MonthDay(last).text)", day, date, rule,
          at: [.key("calendar"), .key("windows"), .index(index), .key("to")], window.clauses)
      }
    }
  }

  private func day(of date: NamedDate, in period: DayRange) -> Day? {
    CycleRules(
      policy: policy, choices: domain.rules.choices, period: period,
      calendar: domain.rules.calendar
    ).day(of: date)
  }

  private func lastDay(of window: WindowRule, in period: DayRange) -> Day? {
    guard let from = domain.rules.monthDay(window.from), let to = domain.rules.monthDay(window.to)
    else { return nil }
    let first: Day? =
      switch window.year {
      case .periodStart: from.in(year: period.first.parts.year)
      case .periodEnd: from.in(year: period.last.parts.year)
      case .afterEnd: from.firstOnOrAfter(period.last)
      }
    return first.flatMap(to.firstOnOrAfter)
  }

  private func finding(
    _ what: String, _ day: Day, _ date: NamedDate, _ rule: DecisionRule,
    at path: [PolicyProblem.Step], _ clauses: [String]
  ) -> ProofFinding {
    ProofFinding(
      .deadline, .warning, at: path,
      "\(rule.title) looks at \(MonthDay(day).text), \(date.title), but \(what), which is later",
      remedy: "Let it end by then, or move the date.", clauses: (clauses + date.clauses).unique)
  }

  private func unsettled(_ date: NamedDate, _ rule: DecisionRule) -> ProofFinding {
    ProofFinding(
      .deadline, .note, at: [.key("calendar"), .key("periods")],
      "\(rule.title) looks at \(date.title); whether the cycle ends by then shows only when the "
        + "school has chosen its days",
      remedy: "Adopt the policy with its choices, and check the adopted one.",
      clauses: date.clauses)
  }
}
