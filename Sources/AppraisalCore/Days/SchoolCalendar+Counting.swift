extension SchoolCalendar {
  /// The last of that many working days after a day, which is not itself counted.
  ///
  /// None after a day is that day, whether it is a working day or not. The answer is nil for a negative
  /// number, and where it would be after the year 2999.
  public func workingDay(_ count: Int, after day: Day) -> Day? {
    walk(count, from: day, step: 1, counts: isWorkingDay)
  }

  /// The first of that many working days before a day, which is not itself counted.
  ///
  /// None before a day is that day, whether it is a working day or not. The answer is nil for a negative
  /// number, and where it would be before the year 1900.
  public func workingDay(_ count: Int, before day: Day) -> Day? {
    walk(count, from: day, step: -1, counts: isWorkingDay)
  }

  /// The last of that many school days after a day, which is not itself counted.
  ///
  /// None after a day is that day. The answer is nil for a negative number, and where a day on the way
  /// is not known to be a school day or not.
  public func schoolDay(_ count: Int, after day: Day) -> Day? {
    walk(count, from: day, step: 1, counts: isSchoolDay)
  }

  /// The first of that many school days before a day, which is not itself counted.
  ///
  /// None before a day is that day. The answer is nil for a negative number, and where a day on the way
  /// is not known to be a school day or not.
  public func schoolDay(_ count: Int, before day: Day) -> Day? {
    walk(count, from: day, step: -1, counts: isSchoolDay)
  }

  /// The number of working days in a range.
  public func workingDays(in range: DayRange) -> Int {
    range.days.count { isWorkingDay($0) }
  }

  /// The number of school days in a range, or nil where a day in it is unknown.
  public func schoolDays(in range: DayRange) -> Int? {
    let bounds = schoolDayBounds(in: range)
    return bounds.lowerBound == bounds.upperBound ? bounds.lowerBound : nil
  }

  /// The fewest and the most school days that a range can hold by what is known.
  func schoolDayBounds(in range: DayRange) -> ClosedRange<Int> {
    var known = 0
    var unknown = 0
    for day in range.days {
      switch isSchoolDay(day) {
      case true?: known += 1
      case false?: break
      case nil: unknown += 1
      }
    }
    return known...(known + unknown)
  }

  private func walk(
    _ count: Int, from start: Day, step: Int, counts: (Day) -> Bool?
  ) -> Day? {
    guard count >= 0 else { return nil }
    var remaining = count
    var day = start
    while remaining > 0 {
      guard let next = Day(number: Int(day.number) + step), let isCounted = counts(next) else {
        return nil
      }
      day = next
      if isCounted { remaining -= 1 }
    }
    return day
  }
}
