/// A fact with the values that a proof tries for it.
struct ProofInput {
  let fact: ProofFact
  let values: [FactValue]
  /// Groups of values, by number, that no part of the table tells apart; the first stands for all.
  var classes: [[Int]] = []

  /// The class of a value.
  func classIndex(of value: Int) -> Int? {
    classes.firstIndex { $0.contains(value) }
  }
}
