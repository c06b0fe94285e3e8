/// What is known of a fact that is a day, for things that are due on it.
enum DayFact: Hashable, Sendable {
  /// The day.
  case day(Day)
  /// There is no such day: for the person at all, or before the event that the text names.
  case absent(String?)
  /// Not known; the text says what is missing.
  case missing(String)

  /// The day, where it is known.
  var day: Day? {
    if case .day(let day) = self { day } else { nil }
  }
}

extension Review {
  /// What the names of facts begin with that are days of events of the review.
  static let events: Set = [
    "meeting", "signed", "comment", "judged", "pay", "concerns", "reviewers", "form", "case",
  ]

  /// What is known of a fact that is a day; nothing where no fact is named.
  func dayFact(_ name: String?) -> DayFact {
    guard let name else { return .absent(nil) }
    switch ReviewFacts(review: self, item: nil, act: nil).value(of: name) {
    case .day(let day): return .day(day)
    case .missing(let what): return .missing(what)
    default: return .absent(event(behind: name, depth: 0))
    }
  }

  /// The event in words that a day without a value counts from, or nil where it is no event.
  private func event(behind name: String, depth: Int) -> String? {
    let parts = name.dotted
    guard parts.count > 1, depth < 16 else { return nil }
    switch parts[0] {
    case "date":
      let date = policy.calendar.dates.first { $0.id == parts[1] && holds($0.when) == .yes }
      return date?.origins.lazy.compactMap { event(behind: $0, depth: depth + 1) }.first
    case "deadline":
      let deadline = policy.deadlines.first { $0.id == parts[1] }
      return deadline?.lastDay.flatMap { event(behind: $0, depth: depth + 1) }
    case let head where Review.events.contains(head):
      return rules.vocabulary.description(of: name) ?? name
    default: return nil
    }
  }
}
