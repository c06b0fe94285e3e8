extension PublishedNumber {
  /// Between what a reader knows the number to lie from what is printed for it alone.
  var known: CountRange? {
    switch value {
    case .number(let number): CountRange(number, number)
    case .hidden: range
    case .text(let text): range ?? CountRange(printed: text)
    }
  }
}

extension CountRange {
  /// The range that a printed band names, such as `<5` or `0-4`, or nil.
  init?(printed text: String) {
    if text.hasPrefix("<"), let most = Int(text.dropFirst()), most > 0 {
      self.init(0, most - 1)
      return
    }
    let ends = text.split(separator: "-").map { Int($0) }
    guard ends.count == 2, let least = ends[0], let most = ends[1] else { return nil }
    self.init(least, most)
  }
}
