/// A decision on the days over which one person's review runs.
public struct PeriodSet: Codable, Hashable, Sendable {
  /// The first day.
  public var from: Day
  /// The last day.
  public var to: Day
  /// Why.
  public var because: String

  /// A period with the reason for it.
  public init(from: Day, to: Day, because: String) {
    self.from = from
    self.to = to
    self.because = because
  }
}
