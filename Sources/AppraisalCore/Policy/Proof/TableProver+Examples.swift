extension TableProver {
  /// How many combinations are looked at to see whether an input matters to an example.
  private static let lookedAt = 4_000

  /// The inputs that matter to what is wrong with a combination, by number.
  ///
  /// Whatever the others are, the same is wrong: each is left out only after that was tried.
  ///
  /// - Parameters:
  ///   - codes: The combination.
  ///   - keeping: Inputs that are kept whether they matter or not.
  ///   - isSame: Whether another combination with its outcome has the same thing wrong with it.
  /// - Returns: The inputs without which it would not be so.
  mutating func essential(
    _ codes: [Int], keeping: Set<Int> = [],
    isSame: ([Int], Int, inout ProofEngine) -> Bool
  ) -> Set<Int> {
    var kept = Set(inputs.indices)
    for input in inputs.indices.sorted(by: { matter($0) < matter($1) })
    where !keeping.contains(input) {
      let fewer = kept.subtracting([input])
      if holdsThroughout(fewer, of: codes, isSame) { kept = fewer }
    }
    return kept
  }

  /// Facts that a reader looks at last are left out first.
  private func matter(_ number: Int) -> Int {
    let fact = inputs[number].fact
    if fact.day != nil { return 0 }
    if ProofFact.isFixed(fact.name) { return 1 }
    return fact.isItems || inputs[number].values.contains(where: \.isLevel) ? 3 : 2
  }

  private mutating func holdsThroughout(
    _ kept: Set<Int>, of codes: [Int], _ isSame: ([Int], Int, inout ProofEngine) -> Bool
  ) -> Bool {
    let values = standing.enumerated().map { kept.contains($0) ? [codes[$0]] : $1 }
    guard let count = ProofGate.product(values.map(\.count)), count <= 50 * TableProver.lookedAt
    else { return false }
    var left = TableProver.lookedAt
    return engine.run(values) { codes, outcome, engine in
      left -= 1
      return left >= 0 && isSame(codes, outcome, &engine)
    }
  }

  /// The combination with the fewest items, the fewest things missing and the simplest values.
  func smallest(of combinations: [[Int]]) -> [Int]? {
    combinations.min { size($0).lexicographicallyPrecedes(size($1)) }
  }

  private func size(_ codes: [Int]) -> [Int] {
    let values = zip(inputs, codes).map { $0.values[$1] }
    return [
      values.reduce(0) { $0 + ($1.itemCount ?? 0) },
      values.count { $0.isMissing || $0 == .absent },
      codes.reduce(0, +),
    ] + codes
  }

  /// A combination in plain words, of the inputs that matter.
  func text(_ codes: [Int], _ kept: Set<Int>) -> String {
    if kept.isEmpty { return "in any case" }
    return "where " + facts(codes, kept)
  }

  /// The inputs that matter, with their values.
  func facts(_ codes: [Int], _ kept: Set<Int>) -> String {
    kept.sorted().map { inputs[$0].text(of: codes[$0], in: domain.vocabulary) }
      .joined(separator: "; ")
  }
}
