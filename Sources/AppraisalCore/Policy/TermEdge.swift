/// Which end of a school term a date is.
public enum TermEdge: String, Codable, Hashable, Sendable, CaseIterable {
  /// The term's first day.
  case first = "first day"
  /// The term's last day.
  case last = "last day"
}

extension CycleRules {
  /// The end of one of the terms that fall into the cycle, counted from 1, or nil where the term
  /// dates of the school do not reach so far.
  ///
  /// Where a term before it is not known, nobody knows which it is.
  func day(ofTerm number: Int, _ edge: TermEdge) -> Day? {
    let terms = calendar.terms.compactMap(\.range).filter {
      $0.last >= period.first && $0.first <= period.last
    }.sorted { $0.first < $1.first }
    guard number > 0, terms.indices.contains(number - 1) else { return nil }
    let ends = [period.first.adding(days: -1)] + terms.map(\.last)
    let holidays = zip(ends, terms.prefix(number)).map { $1.first.days(since: $0) - 1 }
    guard holidays.allSatisfy({ $0 <= SchoolCalendar.longestHoliday }) else { return nil }
    let term = terms[number - 1]
    return edge == .first ? term.first : term.last
  }
}
