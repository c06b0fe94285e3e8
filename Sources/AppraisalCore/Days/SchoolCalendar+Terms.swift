extension SchoolCalendar {
  /// How many terms a range of days holds, or nil where the known terms do not cover it.
  ///
  /// The range is covered from the first day of the first known term to the last day of the last;
  /// holidays between known terms count as nothing where they last at most ``longestHoliday``.
  public func terms(in range: DayRange) -> TermCount? {
    guard let known = knownTerms(in: range), known.isAll else { return nil }
    return known.count
  }

  /// How a range of days compares with a number of terms.
  ///
  /// Where the known terms do not cover the range, what is known may still decide: days that are not
  /// known can only add to the terms counted.
  public func compare(_ range: DayRange, toTerms terms: Int) -> LengthComparison {
    guard let known = knownTerms(in: range) else { return .unknown }
    return LengthComparison(
      from: known.count, to: known.isAll ? known.count : nil, with: TermCount(terms))
  }

  /// The first day before which that many terms have passed, counted from a day on, or nil.
  func day(terms: Int, after day: Day) -> Day? {
    guard terms > 0 else { return terms == 0 ? day : nil }
    guard let end = self.terms.map(\.last).max() else { return nil }
    let range = shortestRange(holding: terms, upTo: end.days(since: day) + 1) {
      DayRange(day, day.adding(days: $0 - 1))
    }
    return range.flatMap { Day(number: Int($0.last.number) + 1) }
  }

  /// The last day from which that many terms pass before a day, or nil.
  func day(terms: Int, before day: Day) -> Day? {
    guard terms > 0 else { return terms == 0 ? day : nil }
    guard let start = self.terms.map(\.first).min() else { return nil }
    let range = shortestRange(holding: terms, upTo: day.days(since: start)) {
      DayRange(day.adding(days: -$0), day.adding(days: -1))
    }
    return range?.first
  }

  /// The shortest of some ranges, from 1 to a limit of days long, that holds that many terms, or nil.
  ///
  /// It is found by bisection, since a range holds no fewer terms than a shorter one inside it.
  private func shortestRange(
    holding terms: Int, upTo limit: Int, ofLength range: (Int) -> DayRange?
  ) -> DayRange? {
    func isEnough(_ length: Int) -> Bool {
      let known = range(length).flatMap { knownTerms(in: $0) }
      return known.map { $0.count >= TermCount(terms) } ?? false
    }
    guard limit >= 1, isEnough(limit) else { return nil }
    var (low, high) = (1, limit)
    while low < high {
      let middle = (low + high) / 2
      if isEnough(middle) { high = middle } else { low = middle + 1 }
    }
    return range(low).flatMap { self.terms(in: $0) == nil ? nil : $0 }
  }

  /// The terms that are known in a range and whether they are all there are, or nil where known terms
  /// contradict each other.
  private func knownTerms(in range: DayRange) -> (count: TermCount, isAll: Bool)? {
    let ranges = terms.compactMap(\.range).sorted { $0.first < $1.first }
    let gaps = zip(ranges, ranges.dropFirst()).map { ($0.last, $1.first) }
    guard ranges.count == terms.count, gaps.allSatisfy({ $0 < $1 }),
      let first = ranges.first?.first, let last = ranges.last?.last
    else { return nil }
    let count = ranges.reduce(TermCount(0)) { sum, term in
      guard let part = term.overlap(with: range) else { return sum }
      return sum.plus(TermCount(days: part.count, of: term.count))
    }
    let hasLongGap = gaps.contains { before, after in
      after.days(since: before) - 1 > SchoolCalendar.longestHoliday
        && before.adding(days: 1) <= range.last && range.first <= after.adding(days: -1)
    }
    return (count, first <= range.first && range.last <= last && !hasLongGap)
  }
}
