extension ReviewFacts {
  /// The day of a date that falls so long after or before another day.
  func relativeDay(of date: NamedDate) -> FactValue {
    guard let fact = date.after ?? date.before, let rule = date.add else {
      return .missing("the day of \(date.title)")
    }
    guard let length = review.rules.length(rule)?.inDays else {
      return .missing("the school's choice “\(rule.dropFirst(7))”")
    }
    switch value(of: fact) {
    case .day(let day):
      let found =
        date.after != nil ? length.after(day, in: calendar) : length.before(day, in: calendar)
      // School days and terms can be counted only as far as term dates are entered.
      return found.map { .day($0) }
        ?? .missing(MissingTerms.text(for: length))
    case .missing(let what): return .missing(what)
    default: return .absent
    }
  }

  /// The day of a date at whose close a part of a stretch of days has gone by.
  func day(of date: NamedDate, ending part: Fraction) -> FactValue {
    let ends = [date.from, date.to].map { $0.map(value(of:)) ?? .absent }
    guard case .day(let first) = ends[0], case .day(let last) = ends[1] else {
      return ends.first(where: \.isMissing) ?? .absent
    }
    return DayRange(first, last).map { .day(part.lastDay(of: $0)) } ?? .absent
  }

  /// The day that the answer in a field of a form names; there is none before it is filled in.
  func day(inField name: String) -> FactValue {
    guard case .answer(let answer)? = review.record.answers[name]?.content else { return .absent }
    if let day = Day(iso: answer.text) { return .day(day) }
    return .missing("a day as YYYY-MM-DD in \(name)")
  }

  /// The day of an event of the review, or nil for other names.
  func eventValue(of name: String, _ parts: [String]) -> FactValue? {
    if name == "comment.on" { return review.record.comment.map { .day($0.on) } ?? .absent }
    if name == "reviewers.since" { return review.record.reviewersSince.map { .day($0) } ?? .absent }
    guard parts.count > 2, let asked = parts.last, asked == "on" || asked == "recorded" else {
      return nil
    }
    let event: Entry?
    switch (parts[0], parts.count) {
    case ("signed", 3): event = review.record.signatures[parts[1]]
    case ("judged", 3): event = review.record.judgements[.init(question: parts[1])]
    case ("pay", 3): event = review.record.payAnswer(to: parts[1], .decided)
    case ("form", 4): event = review.record.answers["\(parts[1]).\(parts[2])"]
    default: return nil
    }
    return event.map { .day(asked == "on" ? $0.on : $0.onRecord) } ?? .absent
  }
}
