extension ReviewFacts {
  /// What is known of a kind of pause, by its name and what is asked.
  func pauseValue(_ rest: String) -> FactValue {
    let parts = rest.dotted
    guard parts.count == 2 else { return .missing("“\(rest)” is not part of a pause") }
    let clock = review.clock(of: review.pauses(of: [parts[0]]))
    return parts[1] == "now"
      ? .yesNo(clock.stop(on: review.today) != nil)
      : .number(Quantity(clock.days(upTo: review.today)))
  }

  /// The day on which the person last changed post, school or staff group during the cycle.
  var moved: FactValue {
    guard let day = review.record.moved?.on, review.rules.period.contains(day) else {
      return .absent
    }
    return .day(day)
  }
}
