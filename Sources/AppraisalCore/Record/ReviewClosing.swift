/// The closing of a review.
public struct ReviewClosing: Codable, Hashable, Sendable {
  /// Why it was closed over what was still open; nil where nothing was.
  public var because: String?

  /// A closing, with a reason where something was still open.
  public init(because: String? = nil) {
    self.because = because
  }
}
