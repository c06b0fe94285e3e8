/// Finds what somebody probably meant.
public enum NearestWord {
  /// The word nearest to what was typed, or nil where none is near enough to be a slip.
  ///
  /// Near enough is at most two slips, or a third of the length for longer words; case counts for
  /// nothing. Between equally near words the one that begins most like what was typed is taken, and
  /// then the first in order.
  public static func to(_ typed: String, among words: some Sequence<String>) -> String? {
    let wanted = typed.lowercased()
    let limit = max(1, min(wanted.count / 3 + 1, max(2, wanted.count / 3)))
    return words.sorted()
      .map { (word: $0, slips: EditDistance.between(wanted, $0.lowercased())) }
      .filter { $0.slips <= limit && $0.slips < max(wanted.count, 1) }
      .min { first, second in
        (first.slips, -alike(first.word, wanted)) < (second.slips, -alike(second.word, wanted))
      }?.word
  }

  /// How many letters two words have in common at their beginnings.
  private static func alike(_ word: String, _ typed: String) -> Int {
    zip(word.lowercased(), typed).prefix { $0 == $1 }.count
  }
}
