import AppraisalCore

/// What to say to somebody who wrote a word that is not among those known.
enum KnownWords {
  /// The nearest word, where one is near, and all of them; or that there are none.
  ///
  /// - Parameters:
  ///   - word: The word as it was written.
  ///   - known: The words that are known.
  ///   - plural: What they are called, such as *choices*.
  /// - Returns: One or two sentences.
  static func remedy(for word: String, among known: [String], called plural: String) -> String {
    var seen: Set<String> = []
    let words = known.filter { seen.insert($0).inserted }
    if words.isEmpty { return "There are no \(plural)." }
    let near = NearestWord.to(word, among: words).map { "Did you mean \($0)? " } ?? ""
    return "\(near)The \(plural) are \(words.joined(separator: ", "))."
  }
}
