/// A stretch of days in which time does not count, for a reason that the policy knows.
///
/// Of entries of one kind with one first day the latest counts, which is how a pause gets its end.
public struct PauseGiven: Codable, Hashable, Sendable {
  /// The kind, one of the policy's.
  public var pause: String
  /// The first day.
  public var from: Day
  /// The last day; absent while there is no end.
  public var to: Day?
  /// Why.
  public var because: String

  /// A pause with its reason.
  public init(pause: String, from: Day, to: Day? = nil, because: String) {
    self.pause = pause
    self.from = from
    self.to = to
    self.because = because
  }

  /// The days as people write them, such as *12 Jan 2026 to 30 Jan 2026* or *since 12 Jan 2026*.
  public var text: String {
    guard let to else { return "since \(from.text)" }
    return from == to ? from.text : "\(from.text) to \(to.text)"
  }
}
