/// A reason that settles a finding, as long as the finding's facts are the same.
public struct SettlementGiven: Codable, Hashable, Sendable {
  /// The check's name.
  public var check: String
  /// The item that the finding is about, if any.
  public var item: String?
  /// The reason.
  public var because: String
  /// The last day on which the reason counts, where what is late is still to be done.
  public var until: Day?

  /// A reason for a finding.
  public init(check: String, item: String? = nil, because: String, until: Day? = nil) {
    self.check = check
    self.item = item
    self.because = because
    self.until = until
  }
}
