/// A reason that settles a finding, as long as the finding's facts are the same.
public struct SettlementGiven: Codable, Hashable, Sendable {
  /// The check's name.
  public var check: String
  /// The item that the finding is about, if any.
  public var item: String?
  /// The reason.
  public var because: String

  /// A reason for a finding.
  public init(check: String, item: String? = nil, because: String) {
    self.check = check
    self.item = item
    self.because = because
  }
}
