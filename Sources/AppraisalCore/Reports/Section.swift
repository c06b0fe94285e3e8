/// One part of a report: a heading and what stands under it.
public struct Section: Hashable, Sendable {
  /// The stable name that programs know the section by.
  public let id: String
  /// The heading that people read.
  public let title: String
  /// What stands under the heading, in reading order.
  public let blocks: [Block]

  /// A section of these blocks.
  public init(id: String, title: String, blocks: [Block]) {
    self.id = id
    self.title = title
    self.blocks = blocks
  }
}
