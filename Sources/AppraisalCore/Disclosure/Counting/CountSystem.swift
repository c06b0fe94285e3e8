/// What is known of some numbers of people: between what each lies, and sums of them.
struct CountSystem: Sendable {
  /// One number with how often it counts in a sum.
  struct Term: Hashable, Sendable {
    let unknown: Int
    let factor: Int
  }

  /// Terms that add up to a number.
  struct Equation: Hashable, Sendable {
    let terms: [Term]
    let value: Int
  }

  /// The least of each number.
  private(set) var least: [Int] = []
  /// The most of each number; nil where there is no limit.
  private(set) var most: [Int?] = []
  /// The sums that are known.
  private(set) var equations: [Equation] = []

  /// How many numbers there are.
  var count: Int { least.count }

  /// Adds a number and answers its place.
  mutating func addUnknown(from least: Int = 0, to most: Int? = nil) -> Int {
    self.least.append(least)
    self.most.append(most)
    return count - 1
  }

  /// Says what terms add up to.
  mutating func add(_ terms: [Term], equal value: Int) {
    equations.append(Equation(terms: terms, value: value))
  }

  /// Says between what terms add up to lies.
  mutating func add(_ terms: [Term], from least: Int, to most: Int?) {
    if least == most {
      add(terms, equal: least)
    } else if least > 0 || most != nil {
      let spare = addUnknown(to: most.map { $0 - least })
      add(terms + [Term(unknown: spare, factor: -1)], equal: least)
    }
  }

  /// Narrows a number, or answers false where nothing is left of it.
  mutating func narrow(_ unknown: Int, from lower: Int? = nil, to upper: Int? = nil) -> Bool {
    if let lower { least[unknown] = max(least[unknown], lower) }
    if let upper { most[unknown] = min(most[unknown] ?? upper, upper) }
    return most[unknown].map { least[unknown] <= $0 } ?? true
  }

  /// Whether the numbers are possible, exactly.
  func allows(_ numbers: [Int]) -> Bool {
    numbers.indices.allSatisfy { place in
      numbers[place] >= least[place] && (most[place].map { numbers[place] <= $0 } ?? true)
    }
      && equations.allSatisfy { equation in
        equation.terms.reduce(0) { $0 + $1.factor * numbers[$1.unknown] } == equation.value
      }
  }
}

/// That a question about numbers could not be settled within the limits of the search; whoever
/// asked has to take the worse answer.
struct Unsettled: Error {}
