/// The ways in which a person can be engaged to do a post.
public enum ContractKind: String, Codable, Hashable, Sendable, CaseIterable {
  /// Employed with no end date.
  case permanent
  /// Employed until a stated day or event.
  case fixedTerm = "fixed-term"
  /// Employed for a time that is not yet stated.
  case temporary
  /// Employed when needed, with no promised hours.
  case casual
  /// Supplied by an agency that employs them.
  case agency
  /// Engaged under a contract of services, not employed.
  case contractor

  /// The kind as an office would write it.
  public var text: String {
    switch self {
    case .fixedTerm: "fixed term"
    default: rawValue
    }
  }
}
