/// What to say to someone who wrote a word that is not known.
enum Suggestion {
  /// The remedy for an unknown key: the key probably meant, and those that are known.
  static func remedy(for key: String, known: [String]) -> String {
    let near = didYouMean(key, among: known).map { "did you mean \($0)?" }
    let list = known.isEmpty ? "no key is known here" : "known: \(known.joined(separator: ", "))"
    return [near, list].compactMap(\.self).joined(separator: " ")
  }
}
