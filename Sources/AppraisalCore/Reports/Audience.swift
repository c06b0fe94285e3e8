/// Who a document is for, and how they should handle it.
///
/// Both texts are printed on the document itself, because a document outlives the folder whose
/// permissions protected it.
public struct Audience: Hashable, Sendable {
  /// The banner, such as “For the headteacher only”.
  public let title: String
  /// What the reader may and may not do with the document; empty where there is nothing to say.
  public let handling: String

  /// An audience with its banner and handling note.
  public init(title: String, handling: String = "") {
    self.title = title
    self.handling = handling
  }
}
