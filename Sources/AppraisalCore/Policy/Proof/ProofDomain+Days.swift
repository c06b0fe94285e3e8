extension ProofDomain {
  /// The days before, on and after every day that it is compared with; one day where the policy
  /// and the standard choices fix it.
  func days(of fact: ProofFact, in scope: ProofScope) -> [FactValue] {
    let fixed = fixedDays(fact.name)
    if !fixed.isEmpty { return fixed }
    let cluster = scope.cluster(of: fact)
    let named = cluster.flatMap { fixedDays($0.name).compactMap(\.day) }
    let written = cluster.flatMap { scope.uses[$0]?.constants ?? [] }.compactMap { Day(iso: $0) }
    let free = cluster.count { fixedDays($0.name).isEmpty }
    let points = (named + written).unique.sorted()
    let reach = min(3, max(1, free))
    let days =
      points.isEmpty
      ? (0..<max(2, min(4, free))).map { rules.period.first.adding(days: $0) }
      : points.flatMap { point in (-reach...reach).map { point.adding(days: $0) } }.unique.sorted()
    return days.map { .day($0) } + (mayBeAbsent(fact.name) ? [.absent] : [])
  }

  /// The days that a named day can be: one for each of its variants, and none where none may hold.
  func fixedDays(_ name: String) -> [FactValue] {
    if let day = Day(iso: name) { return [.day(day)] }
    let dates = policy.calendar.dates.filter { "date." + $0.id == name }
    let days = dates.compactMap { rules.day(of: $0) }
    guard !days.isEmpty, days.count == dates.count else { return [] }
    let mayBeNone = dates.allSatisfy { $0.when != nil }
    return days.unique.map { .day($0) } + (mayBeNone ? [.absent] : [])
  }

  private func mayBeAbsent(_ name: String) -> Bool {
    name.hasPrefix("meeting.") || name.hasPrefix("concerns.") || name == "contract.end"
  }

  /// Stretches of time that are shorter than, as long as and longer than each length.
  func spans(_ constants: [String]) -> [FactValue] {
    let lengths = constants.compactMap { Length($0) }
    let first = rules.period.first
    var seen: Set<[LengthComparison]> = []
    var values: [FactValue] = []
    for days in lengths.flatMap(candidates).unique.sorted() {
      guard let range = DayRange(first, first.adding(days: days)) else { continue }
      let comparisons = lengths.map { rules.calendar.compare(range, to: $0) }
      if seen.insert(comparisons).inserted { values.append(.span(from: first, to: range.last)) }
    }
    return values + [.span(from: first, to: nil)]
  }

  /// Numbers of days around a length, far enough on both sides to reach past it.
  private func candidates(around length: Length) -> [Int] {
    let daysInUnit: Double =
      switch length.unit {
      case .days, .calendarDays: 1
      case .workingDays: 1.45
      case .schoolDays: 1.9
      case .hours: 1.0 / 24
      case .weeks: 7
      case .months: 30.44
      case .terms: 122
      case .years: 365.25
      }
    let middle = Int(Double(length.count) * daysInUnit)
    let reach = 30 + middle / 3
    return Array(max(0, middle - reach)...(middle + reach))
  }
}

extension CycleRules {
  /// The rules of a cycle such as a policy may have, for trying out; choices that the school has
  /// still to make leave the days that rest on them open.
  static func sample(of policy: Policy, choices: [String: ChoiceValue]) -> CycleRules {
    let start = Day(year: 2026, month: 9, day: 1) ?? .earliest
    let year = DayRange(start, start.adding(days: 364)) ?? DayRange(start)
    let rules = CycleRules(
      policy: policy, choices: choices, period: year, calendar: .sample(from: start))
    return CycleRules(
      policy: policy, choices: choices, period: rules.samplePeriods.first?.range ?? year,
      calendar: rules.calendar)
  }

  /// The policy's periods as they fall in a year, where the choices they rest on are made.
  var samplePeriods: [(rule: PeriodRule, range: DayRange)] {
    policy.calendar.periods.compactMap { rule in
      guard let first = monthDay(rule.from)?.in(year: 2026),
        let last = monthDay(rule.to)?.firstOnOrAfter(first), let range = DayRange(first, last)
      else { return nil }
      return (rule, range)
    }
  }
}

extension SchoolCalendar {
  /// Three terms a year for a few years.
  fileprivate static func sample(from start: Day) -> SchoolCalendar {
    let terms = (0..<5).flatMap { year -> [SchoolTerm] in
      let first = start.adding(days: year * 364)
      return [(0, 108), (126, 94), (238, 88)].map { offset, length in
        SchoolTerm(
          name: "Term", first: first.adding(days: offset),
          last: first.adding(days: offset + length))
      }
    }
    return SchoolCalendar(terms: terms, bankHolidaysOf: .none)
  }
}
