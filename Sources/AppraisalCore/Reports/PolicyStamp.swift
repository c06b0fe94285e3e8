/// The policy and version that a report rests on, for printing.
public struct PolicyStamp: Hashable, Sendable {
  /// The policy's identifier.
  public let id: String
  /// The policy's title.
  public let title: String
  /// The version in words, such as “adopted 1 Sep 2025”.
  public let version: String

  /// A stamp with these texts.
  public init(id: String, title: String, version: String) {
    self.id = id
    self.title = title
    self.version = version
  }
}
