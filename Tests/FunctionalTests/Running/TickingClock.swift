import AppraisalCore
import Synchronization

/// A clock that starts each day at nine and moves on with every look and every command.
final class TickingClock: Sendable {
  private let milliseconds: Mutex<Int>

  init(milliseconds: Int) {
    self.milliseconds = Mutex(milliseconds)
  }

  /// The milliseconds since 1970 at which the clock stands.
  var reading: Int { milliseconds.withLock { $0 } }

  /// Puts the clock to nine o'clock of a day, in Greenwich, or later if it stands there already.
  func set(to day: Day) {
    let nine = Int(day.number) * 86_400_000 + 32_400_000
    milliseconds.withLock { $0 = nine }
  }

  /// A minute goes by between commands.
  func passMinute() {
    milliseconds.withLock { $0 += 60_000 }
  }

  /// The instant now; the next look is a millisecond later.
  func now() -> Moment {
    let reading = milliseconds.withLock { milliseconds in
      milliseconds += 1
      return milliseconds
    }
    return Moment(milliseconds: reading) ?? .earliest
  }
}
