/// How a span of days compares with a length of time, as far as the calendar tells.
///
/// To answer a question such as “is it shorter?” ask ``isLess`` and its siblings: they answer as soon
/// as what is known decides the question, and with nil otherwise.
public enum LengthComparison: Hashable, Sendable {
  /// The span is shorter than the length.
  case less
  /// The span is exactly the length.
  case equal
  /// The span is longer than the length.
  case greater
  /// The span is no longer than the length; whether it is shorter is not known.
  case atMost
  /// The span is no shorter than the length; whether it is longer is not known.
  case atLeast
  /// Nothing is known.
  case unknown

  /// Compares a span that is known to be at least one value, and at most another or without a bound.
  init<Value: Comparable>(from least: Value, to most: Value?, with length: Value) {
    if least > length {
      self = .greater
    } else if let most, most < length {
      self = .less
    } else if least == length {
      self = most == length ? .equal : .atLeast
    } else {
      self = most == length ? .atMost : .unknown
    }
  }

  init<Value: Comparable>(_ span: Value, with length: Value) {
    self.init(from: span, to: span, with: length)
  }

  /// Whether the span is shorter than the length, or nil where that is not known.
  public var isLess: Bool? {
    isAtLeast.map { !$0 }
  }

  /// Whether the span is exactly the length, or nil where that is not known.
  public var isEqual: Bool? {
    switch self {
    case .equal: true
    case .less, .greater: false
    case .atMost, .atLeast, .unknown: nil
    }
  }

  /// Whether the span is longer than the length, or nil where that is not known.
  public var isGreater: Bool? {
    isAtMost.map { !$0 }
  }

  /// Whether the span is as long as the length or shorter, or nil where that is not known.
  public var isAtMost: Bool? {
    switch self {
    case .less, .equal, .atMost: true
    case .greater: false
    case .atLeast, .unknown: nil
    }
  }

  /// Whether the span is as long as the length or longer, or nil where that is not known.
  public var isAtLeast: Bool? {
    switch self {
    case .equal, .greater, .atLeast: true
    case .less: false
    case .atMost, .unknown: nil
    }
  }
}

extension SchoolCalendar {
  /// How a range of days, its first and last included, compares with a length of time.
  ///
  /// From 1 September to 31 August is exactly one year, and a day less is less. Months and years that
  /// begin on a day which the last month lacks end with that month: from 31 January to 28 February is
  /// one month in a common year. A day is 24 hours, whatever the clocks do.
  public func compare(_ range: DayRange, to length: Length) -> LengthComparison {
    switch length.unit {
    case .days, .calendarDays: LengthComparison(range.count, with: length.count)
    case .weeks: LengthComparison(range.count, with: length.count * 7)
    case .hours: LengthComparison(range.count * 24, with: length.count)
    case .workingDays: LengthComparison(workingDays(in: range), with: length.count)
    case .schoolDays: compare(range, toSchoolDays: length.count)
    case .terms: compare(range, toTerms: length.count)
    case .months: compare(range, toMonths: length.count)
    case .years: compare(range, toMonths: length.count * 12)
    }
  }

  private func compare(_ range: DayRange, toMonths months: Int) -> LengthComparison {
    guard months > 0 else { return .greater }
    // No last day: the length ends after the expressible days, and so after the range.
    guard let last = range.first.lastDay(ofMonths: months) else { return .less }
    return LengthComparison(range.last, with: last)
  }

  private func compare(_ range: DayRange, toSchoolDays days: Int) -> LengthComparison {
    let bounds = schoolDayBounds(in: range)
    return LengthComparison(from: bounds.lowerBound, to: bounds.upperBound, with: days)
  }
}
