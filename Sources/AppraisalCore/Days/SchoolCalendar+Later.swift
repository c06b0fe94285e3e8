/// What entering the dates of a term does to a calendar that is in use.
public enum TermChange: Hashable, Sendable {
  /// The term was not there, and is now.
  case added
  /// The term has other days now; it had these.
  case corrected(from: SchoolTerm)
  /// Some of it, or all, stays as it is, since a day that would move is over; it has these days now.
  case held(SchoolTerm)
  /// It was there with these days.
  case unchanged
  /// It lies across another term, and is left aside; the text says across which.
  case refused(String)

  /// Whether the calendar is another than before.
  public var isChange: Bool {
    switch self {
    case .added, .corrected: true
    case .held, .unchanged, .refused: false
    }
  }
}

extension SchoolCalendar {
  /// Enters a term into the calendar of something that runs already, on a day.
  ///
  /// A term that was not there counts from its first day. Of one that was, only days that are still
  /// to come are moved: a day that is over, or that would be over once moved, has been relied on.
  ///
  /// - Returns: What became of it.
  public mutating func enter(_ term: SchoolTerm, on day: Day) -> TermChange {
    guard let index = terms.firstIndex(where: { $0.name == term.name }) else {
      if let other = terms.first(where: { $0.lies(across: term) }) { return .refused(other.name) }
      terms.append(term)
      terms.sort { $0.first < $1.first }
      return .added
    }
    let old = terms[index]
    if old == term { return .unchanged }
    let new = old.moved(to: term, on: day)
    if new.range == nil { return .held(old) }
    let others = terms.enumerated().filter { $0.offset != index }.map(\.element)
    if let other = others.first(where: { $0.lies(across: new) }) { return .refused(other.name) }
    terms[index] = new
    terms.sort { $0.first < $1.first }
    return new == term ? .corrected(from: old) : .held(new)
  }
}

extension SchoolTerm {
  fileprivate func lies(across other: SchoolTerm) -> Bool {
    first <= other.last && other.first <= last
  }

  /// The term with the days of another, as far as neither is over.
  fileprivate func moved(to term: SchoolTerm, on day: Day) -> SchoolTerm {
    func later(_ old: Day, _ new: Day) -> Day { min(old, new) < day ? old : new }
    return SchoolTerm(
      name: name, first: later(first, term.first), last: later(last, term.last),
      breaks: breaks.filter { $0.first < day } + term.breaks.filter { $0.first >= day })
  }
}
