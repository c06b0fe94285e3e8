/// A clock that stands still over some stretches of days, the last of which may have no end yet.
struct StoppedClock: Hashable, Sendable {
  /// Days on which the clock stands still.
  struct Stop: Hashable, Sendable {
    let first: Day
    /// The last of them, or nil while there is no end.
    let last: Day?

    func contains(_ day: Day) -> Bool { first <= day && last.map { day <= $0 } ?? true }
  }

  /// The stretches in order; no two share a day or follow one another.
  let stops: [Stop]

  /// A clock with these stretches in any order; days of several count once.
  init(_ stretches: [Stop]) {
    var merged: [Stop] = []
    for stretch in stretches.sorted(by: { $0.first < $1.first }) {
      guard let before = merged.last else {
        merged.append(stretch)
        continue
      }
      guard let end = before.last else { break }
      if stretch.first > end.adding(days: 1) {
        merged.append(stretch)
      } else {
        merged[merged.count - 1] = Stop(
          first: before.first, last: stretch.last.map { max(end, $0) })
      }
    }
    stops = merged
  }

  /// A last day, moved by every day on which the clock stood still between the start and the last
  /// day, the moved one; nil where it stands still before that and has no end.
  func lastDay(_ due: Day, runningFrom start: Day) -> Day? {
    var due = due
    for stop in stops {
      let first = max(stop.first, start)
      if first > due { break }
      guard let last = stop.last else { return nil }
      if last >= first { due = due.adding(days: last.days(since: first) + 1) }
    }
    return due
  }

  /// The stretch in which a day lies, if it lies in one.
  func stop(on day: Day) -> Stop? { stops.first { $0.contains(day) } }

  /// On how many days up to a day it stood still.
  func days(upTo day: Day) -> Int {
    stops.reduce(0) { count, stop in
      let last = min(stop.last ?? day, day)
      return last < stop.first ? count : count + last.days(since: stop.first) + 1
    }
  }
}
