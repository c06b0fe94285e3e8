/// A box of a printed form: what is asked, and what was written or room to write it.
public struct FormBox: Hashable, Sendable {
  /// The stable name that programs know the box by.
  public let id: String
  /// What is asked; empty where the section's heading says it.
  public let label: String
  /// A few words that help to fill it in, or nil.
  public let guidance: String?
  /// What stands in the box, in reading order.
  public let content: [Piece]
  /// Who wrote it and when, or nil.
  public let note: String?

  /// Something that stands in a box.
  public enum Piece: Hashable, Sendable {
    /// What was written; line breaks in it are kept.
    case text(String)
    /// Labelled values, one to a line.
    case facts([Fact])
    /// Answers of which one is ticked, or none yet.
    case choices([Choice])
    /// Nothing yet, with the reason.
    case missing(String)
    /// So many empty lines for writing by hand.
    case lines(Int)
  }

  /// An answer that can be ticked.
  public struct Choice: Hashable, Sendable {
    /// The answer.
    public let label: String
    /// Whether it is the one that was given.
    public let isTicked: Bool

    /// An answer, ticked or not.
    public init(_ label: String, isTicked: Bool) {
      self.label = label
      self.isTicked = isTicked
    }
  }

  /// A box of these parts.
  public init(
    id: String, label: String, guidance: String? = nil, content: [Piece], note: String? = nil
  ) {
    self.id = id
    self.label = label
    self.guidance = guidance
    self.content = content
    self.note = note
  }
}
