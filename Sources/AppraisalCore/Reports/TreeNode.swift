/// A statement together with the statements that it rests on.
public struct TreeNode: Hashable, Sendable {
  /// The statement.
  public let text: String
  /// The clause that it rests on, or nil.
  public let reference: String?
  /// A remark under the statement, or nil.
  public let note: String?
  /// What the statement rests on, in reading order.
  public let children: [TreeNode]

  /// A statement with what it rests on.
  public init(
    _ text: String, reference: String? = nil, note: String? = nil, children: [TreeNode] = []
  ) {
    self.text = text
    self.reference = reference
    self.note = note
    self.children = children
  }
}
