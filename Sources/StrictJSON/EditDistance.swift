/// How many slips of the hand lie between two words.
public enum EditDistance {
  /// The number of insertions, deletions, changes and swaps of neighbours that turn one word into
  /// the other, none of them within the result of another (optimal string alignment).
  ///
  /// The words are compared by Unicode scalars; the time is the product of their lengths.
  public static func between(_ first: String, _ second: String) -> Int {
    between(Array(first.unicodeScalars), Array(second.unicodeScalars))
  }

  static func between(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    for row in 0..<first.count {
      var current = [row + 1]
      for column in 0..<second.count {
        let change = last[column] + (first[row] == second[column] ? 0 : 1)
        var best = min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1],
          first[row - 1] == second[column]
        {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }
}

/// The word that was probably meant, or nil where none is near enough or several are as near.
///
/// Case does not matter. Longer words forgive more slips: words of two letters one, of five two,
/// then one for each three letters. Words of more than 64 characters are not considered.
///
/// - Parameters:
///   - word: The word as it was written.
///   - candidates: The words that are known.
/// - Returns: One of the known words, as it is known.
public func didYouMean(_ word: String, among candidates: some Sequence<String>) -> String? {
  let lowered = word.lowercased()
  let letters = Array(lowered.unicodeScalars)
  guard !letters.isEmpty, letters.count <= 64 else { return nil }
  var best: (distance: Int, words: Set<String>) = (Int.max, [])
  for candidate in candidates where candidate != word {
    let known = Array(candidate.lowercased().unicodeScalars)
    let allowed = allowedSlips(min(letters.count, known.count))
    guard known.count <= 64, abs(known.count - letters.count) <= allowed else { continue }
    let distance = EditDistance.between(letters, known)
    guard distance <= allowed, distance <= best.distance else { continue }
    best = (distance, distance < best.distance ? [candidate] : best.words.union([candidate]))
  }
  if best.words.count == 1 { return best.words.first }
  let sameStart = best.words.filter { $0.lowercased().first == lowered.first }
  return sameStart.count == 1 ? sameStart.first : nil
}

private func allowedSlips(_ length: Int) -> Int {
  switch length {
  case ..<2: 0
  case 2...4: 1
  default: max(2, length / 3)
  }
}
