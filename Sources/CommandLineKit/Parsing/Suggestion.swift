/// Which of the known words somebody may have meant.
public enum Suggestion {
  /// Longer words are no slips of the finger, and comparing them would cost time.
  private static let longestCompared = 64

  /// The known words nearest to a word, at most three; empty where none is near.
  ///
  /// Near means one slip in three letters (a letter left out, added, changed or swapped with its
  /// neighbour), or the beginning of a known word from three letters on. Case is ignored.
  public static func nearest(to word: String, among known: [String]) -> [String] {
    let target = Array(word.lowercased().drop { $0 == "-" })
    guard !target.isEmpty, target.count <= longestCompared else { return [] }
    let scored = known.compactMap { candidate in
      slips(from: target, to: Array(candidate.lowercased().drop { $0 == "-" }))
        .map { (slips: $0, candidate: candidate) }
    }
    guard let fewest = scored.map(\.slips).min() else { return [] }
    return Array(scored.filter { $0.slips == fewest }.map(\.candidate).prefix(3))
  }

  /// A sentence such as `Did you mean 'rate'?`, or nil where nothing is near.
  public static func hint(for word: String, among known: [String]) -> String? {
    let names = nearest(to: word, among: known).map { "'\($0)'" }
    guard let last = names.last else { return nil }
    let earlier = names.dropLast().joined(separator: ", ")
    return earlier.isEmpty ? "Did you mean \(last)?" : "Did you mean \(earlier) or \(last)?"
  }

  private static func slips(from word: [Character], to candidate: [Character]) -> Int? {
    guard candidate.count <= longestCompared else { return nil }
    if word.count >= 3, candidate.starts(with: word) { return candidate == word ? 0 : 1 }
    let allowed = max(1, min(word.count, candidate.count) / 3)
    guard abs(word.count - candidate.count) <= allowed, min(word.count, candidate.count) > 1
    else { return nil }
    let distance = distance(word, candidate)
    return distance <= allowed ? distance : nil
  }

  /// The optimal string alignment distance: Levenshtein's with swaps of neighbours.
  private static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        var best = min(
          last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last.last ?? 0
  }
}
