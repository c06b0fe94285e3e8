import StrictJSON

extension PolicyFile {
  /// Every text that says nothing: a title, a question or a sentence that was to be written.
  static func blankTexts(in document: JSONDocument) -> [JSONProblem] {
    var problems: [JSONProblem] = []
    func look(at node: JSONNode, _ path: [JSONPathElement]) {
      switch node.value {
      case .string(let text):
        if text.allSatisfy(\.isWhitespace) {
          problems.append(
            document.problem(
              at: path, "the text is empty", remedy: "Write it, or leave the key out."))
        }
      case .array(let elements):
        for (index, element) in elements.enumerated() { look(at: element, path + [.index(index)]) }
      case .object(let members):
        for member in members { look(at: member.node, path + [.key(member.key)]) }
      default: break
      }
    }
    look(at: document.root, [])
    return problems
  }
}
