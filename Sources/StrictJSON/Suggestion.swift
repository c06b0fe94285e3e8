/// What to say to someone who wrote a word that is not known.
enum Suggestion {
  /// Longer lists of what is known help nobody.
  private static let mostListed = 40

  /// The remedy for an unknown key: the key probably meant, and those that are known.
  static func remedy(for key: String, known: [String]) -> String {
    let near = didYouMean(key, among: known).map { "did you mean \($0)?" }
    let list = known.isEmpty ? "no key is known here" : "known: \(listed(known))"
    return [near, list].compactMap(\.self).joined(separator: " ")
  }

  private static func listed(_ known: [String]) -> String {
    let names = known.prefix(mostListed).map(Quotation.shortened).joined(separator: ", ")
    let others = known.count - mostListed
    return others > 0 ? "\(names) and \(others) more" : names
  }
}
