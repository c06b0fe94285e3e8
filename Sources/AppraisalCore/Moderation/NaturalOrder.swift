/// The order in which people expect grades and posts: letter case and accents make no difference,
/// and numbers stand in order of size, so that grade 9 comes before grade 10.
struct NaturalOrder: Hashable, Comparable, Sendable {
  private enum Run: Hashable, Comparable, Sendable {
    case number(Int)
    case text(String)
  }

  private let runs: [Run]

  init(_ text: String) {
    var runs: [Run] = []
    var digits = ""
    var letters = ""
    for character in NameFolding.folded(text) {
      if character.isASCII, character.isNumber {
        if !letters.isEmpty { runs.append(.text(letters)) }
        letters = ""
        digits.append(character)
      } else {
        if !digits.isEmpty { runs.append(NaturalOrder.run(digits)) }
        digits = ""
        letters.append(character)
      }
    }
    if !digits.isEmpty { runs.append(NaturalOrder.run(digits)) }
    if !letters.isEmpty { runs.append(.text(letters)) }
    self.runs = runs
  }

  private static func run(_ digits: String) -> Run {
    Int(digits).map { .number($0) } ?? .text(digits)
  }

  static func < (first: Self, second: Self) -> Bool {
    first.runs.lexicographicallyPrecedes(second.runs)
  }
}
