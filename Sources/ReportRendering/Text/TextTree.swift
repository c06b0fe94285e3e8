import AppraisalCore

/// A tree of statements: what each rests on stands under it, indented, its clause at the right.
struct TextTree {
  /// The width of the page.
  let columns: Int
  /// The emphasis.
  let style: TextStyle

  /// The lines of the trees.
  func lines(of nodes: [TreeNode]) -> [String] {
    nodes.flatMap { lines(of: $0, depth: 0) }
  }

  private func lines(of node: TreeNode, depth: Int) -> [String] {
    // Deep trees stop moving to the right before the text runs out of room.
    let indent = min(2 * depth, columns / 2 - 4)
    var lines = TextReference.lines(
      node.text, indent: indent, reference: node.reference, columns: columns, style: style)
    if let note = node.note, !note.isEmpty {
      let space = String(repeating: " ", count: indent + 2)
      lines += TerminalText.wrap(note, width: columns - indent - 2).map { space + style.faint($0) }
    }
    return lines + node.children.flatMap { self.lines(of: $0, depth: depth + 1) }
  }
}
