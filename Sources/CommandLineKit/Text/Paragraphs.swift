extension String {
  /// The paragraphs of a text, which blank lines part; none is empty.
  var paragraphs: [Substring] {
    var paragraphs: [Substring] = []
    var rest = self[...]
    while let end = rest.endOfParagraph {
      paragraphs.append(rest[..<end])
      rest = rest[end...].dropFirst(2)
    }
    return (paragraphs + [rest]).filter { !$0.isEmpty }
  }
}

extension Substring {
  /// Where the first two line breaks in a row stand.
  fileprivate var endOfParagraph: Index? {
    zip(indices, indices.dropFirst())
      .first { self[$0] == "\n" && self[$1] == "\n" }?.0
  }
}
