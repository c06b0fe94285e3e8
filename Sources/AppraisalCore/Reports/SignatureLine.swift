/// A place for a signature on a printed document.
public struct SignatureLine: Hashable, Sendable {
  /// As whom somebody signs, such as “Reviewer”.
  public let part: String
  /// Who signs; empty where it is not known.
  public let name: String
  /// How it stands.
  public let state: State

  /// How a signature stands.
  public enum State: Hashable, Sendable {
    /// It was given on that day and stands.
    case signed(Day)
    /// It was given and no longer stands, with the reason; there is room to sign anew.
    case void(String)
    /// There is none yet; there is room to sign.
    case open
  }

  /// A place for a signature.
  public init(part: String, name: String, state: State) {
    self.part = part
    self.name = name
    self.state = state
  }
}
