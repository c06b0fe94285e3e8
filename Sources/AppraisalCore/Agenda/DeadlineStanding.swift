/// How a deadline stands for one person as of a day.
public enum DeadlineStanding: Hashable, Sendable {
  /// It does not arise for the person.
  case notArising
  /// It counts from something that has not happened yet.
  case awaits(String)
  /// Its day is not known; the texts say what is missing.
  case waits(missing: [String])
  /// Whether it arises is not known yet; the texts say what is missing.
  case undecided(missing: [String])
  /// Its time has not begun.
  case ahead(opens: Day)
  /// Time does not count at present; until when, where that is known.
  case stopped(since: Day, until: Day?)
  /// It can be done and is not late.
  case open
  /// It is so many days late and not done.
  case overdue(days: Int)
  /// It was done by its day.
  case met
  /// It was done so many days after its day; that stays so.
  case late(on: Day, days: Int)
  /// It is done; whether in time cannot be told while its day is not known.
  case done

  /// How it stands, without days.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// It does not arise.
    case notArising = "does not arise"
    /// It waits for an event, or for a fact without which nobody knows its day or whether it arises.
    case waits
    /// Its time has not begun.
    case ahead
    /// Its time does not count at present.
    case stopped
    /// It can be done and is not late.
    case open
    /// It is late and not done.
    case overdue
    /// It was done in time.
    case met
    /// It was done late.
    case late
    /// It is done, and whether in time is not known.
    case done
  }

  /// How it stands, without days.
  public var kind: Kind {
    switch self {
    case .notArising: .notArising
    case .awaits, .waits, .undecided: .waits
    case .ahead: .ahead
    case .stopped: .stopped
    case .open: .open
    case .overdue: .overdue
    case .met: .met
    case .late: .late
    case .done: .done
    }
  }

  /// Whether something is still to be done about it, now or later.
  public var isUnsettled: Bool {
    switch self {
    case .notArising, .met, .late, .done: false
    case .awaits, .waits, .undecided, .ahead, .stopped, .open, .overdue: true
    }
  }

  /// How many days it is overdue; 0 where it is not.
  public var daysOverdue: Int {
    if case .overdue(let days) = self { days } else { 0 }
  }
}
