// The standard library's searches for text in text are part of its regular expressions, which make
// every command start later; the package is built without them.

extension StringProtocol where SubSequence == Substring {
  /// Whether the part stands somewhere in the text; the empty part stands in every text.
  package func contains(_ part: String) -> Bool {
    TextSearch(for: part, in: self).offset(from: 0) != nil
  }

  /// The pieces of the text between the places where the separator, which is not empty, stands.
  package func split(
    separator: String, omittingEmptySubsequences omitsEmpty: Bool = true
  ) -> [Substring] {
    let search = TextSearch(for: separator, in: self)
    var pieces: [Substring] = []
    var start = startIndex
    var offset = 0
    func append(upTo end: Index) {
      if start < end || !omitsEmpty { pieces.append(self[start..<end]) }
    }
    while !separator.isEmpty, let found = search.offset(from: offset) {
      let end = utf8.index(start, offsetBy: found - offset)
      append(upTo: end)
      start = utf8.index(end, offsetBy: separator.utf8.count)
      offset = found + separator.utf8.count
    }
    append(upTo: endIndex)
    return pieces
  }
}

/// Looks for a text in another by code points.
private struct TextSearch {
  private let text: [UInt8]
  private let part: [UInt8]

  init(for part: String, in text: some StringProtocol) {
    self.text = Array(text.utf8)
    self.part = Array(part.utf8)
  }

  /// How many bytes come before the first place of the part from an offset on.
  func offset(from start: Int) -> Int? {
    guard text.count - start >= part.count else { return nil }
    return (start...(text.count - part.count)).first { text[$0...].starts(with: part) }
  }
}
