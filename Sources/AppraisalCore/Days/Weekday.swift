/// A day of the week, in the order of ISO 8601: Monday comes first.
public enum Weekday: String, CaseIterable, Codable, Comparable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The weekday's number by ISO 8601, from 1 for Monday to 7 for Sunday.
  public var number: Int {
    switch self {
    case .monday: 1
    case .tuesday: 2
    case .wednesday: 3
    case .thursday: 4
    case .friday: 5
    case .saturday: 6
    case .sunday: 7
    }
  }

  /// The name as people write it, such as `Monday`.
  public var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// Whether the day is a Saturday or a Sunday.
  public var isWeekend: Bool {
    self == .saturday || self == .sunday
  }

  /// Whether the first comes before the second in a week that begins on Monday.
  public static func < (first: Weekday, second: Weekday) -> Bool {
    first.number < second.number
  }
}

extension Day {
  /// The day of the week.
  public var weekday: Weekday {
    // The earliest expressible day, 1 January 1900, was a Monday.
    switch days(since: .earliest) % 7 {
    case 0: .monday
    case 1: .tuesday
    case 2: .wednesday
    case 3: .thursday
    case 4: .friday
    case 5: .saturday
    default: .sunday
    }
  }

  /// The last such weekday on or before this day, held at the earliest expressible day.
  func last(_ weekday: Weekday) -> Day {
    adding(days: -((self.weekday.number - weekday.number + 7) % 7))
  }

  /// The first such weekday on or after this day, held at the latest expressible day.
  func next(_ weekday: Weekday) -> Day {
    adding(days: (weekday.number - self.weekday.number + 7) % 7)
  }
}
