/// The part of a year that was worked, as an exact fraction of its days.
public struct PartYear: Hashable, Comparable, Sendable {
  /// The number of days worked, from 0 to all of them.
  public let days: Int
  /// The number of days in the year, or other period, at least 1.
  public let total: Int

  /// The part of a year that the given ranges cover.
  ///
  /// A day in several ranges counts once, and days outside the year count for nothing.
  public init(worked ranges: [DayRange], of year: DayRange) {
    let parts = ranges.compactMap { $0.overlap(with: year) }.sorted { $0.first < $1.first }
    var days = 0
    var lastCounted: Day?
    for part in parts {
      let first = lastCounted.map { max(part.first, $0.adding(days: 1)) } ?? part.first
      guard let fresh = DayRange(first, part.last) else { continue }
      days += fresh.count
      lastCounted = fresh.last
    }
    self.days = days
    self.total = year.count
  }

  /// Whether every day was worked.
  public var isWhole: Bool { days == total }

  /// Whether at least this fraction of the year was worked, such as 1 over 2; the second number is
  /// taken to be positive.
  public func isAtLeast(_ numerator: Int, over denominator: Int) -> Bool {
    days.multipliedFullWidth(by: denominator) >= numerator.multipliedFullWidth(by: total)
  }

  /// The part as people write it, such as `183 of 365 days`.
  public var text: String {
    "\(days) of \(total) \(total == 1 ? "day" : "days")"
  }

  /// Whether the first is a smaller part than the second, whatever the lengths of the years.
  public static func < (first: PartYear, second: PartYear) -> Bool {
    first.days * second.total < second.days * first.total
  }
}
