/// One reviewee's record in one cycle, as its file keeps it.
public struct Statement: Codable, Hashable, Sendable {
  /// The newest file format that this program reads.
  public static let newestFormat = 1

  /// The file format's number.
  public var format: Int
  /// Whose record it is.
  public var reviewee: PersonID
  /// The entries, in the order in which they were recorded.
  public var entries: [Entry]

  /// A statement.
  public init(reviewee: PersonID, entries: [Entry] = []) {
    format = Statement.newestFormat
    self.reviewee = reviewee
    self.entries = entries
  }
}
