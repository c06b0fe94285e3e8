/// A system without the numbers that follow at once from others.
///
/// A known number is left out, and of two numbers with a known sum or difference the second; of a
/// staff list, where the size of every group is known, half the numbers go.
struct ReducedSystem {
  /// A number as another one times 1 or -1, or times 0 for a known one, and something besides.
  private struct Place {
    var base: Int
    var factor: Int
    var other: Int
  }

  /// What is left.
  private(set) var system = CountSystem()
  private var places: [Place]
  private var numbers: [Int: Int] = [:]
  private var least: [Int]
  private var most: [Int?]

  /// What is left of a system, or nil where it contradicts itself.
  init?(_ original: CountSystem) {
    places = (0..<original.count).map { Place(base: 0, factor: 1, other: $0) }
    least = original.least
    most = original.most
    for unknown in 0..<original.count where least[unknown] == most[unknown] {
      places[unknown] = Place(base: least[unknown], factor: 0, other: unknown)
    }
    var left = original.equations
    var before = -1
    while left.count != before {
      before = left.count
      var waiting: [CountSystem.Equation] = []
      for equation in left {
        guard let isSettled = settle(equation) else { return nil }
        if !isSettled { waiting.append(equation) }
      }
      left = waiting
    }
    for unknown in 0..<original.count {
      let place = resolved(unknown)
      guard place.factor != 0, numbers[place.other] == nil else { continue }
      numbers[place.other] = system.addUnknown(from: least[place.other], to: most[place.other])
    }
    for equation in left {
      let (terms, base) = reduced(equation.terms)
      system.add(terms, equal: equation.value - base)
    }
  }

  /// The terms in what is left, and what is to be added to them.
  func reduced(_ terms: [CountSystem.Term]) -> (terms: [CountSystem.Term], base: Int) {
    let (factors, base) = collected(terms)
    let left = factors.sorted { $0.key < $1.key }.compactMap { unknown, factor in
      numbers[unknown].map { CountSystem.Term(unknown: $0, factor: factor) }
    }
    return (left, base)
  }

  /// The numbers of the original system from those of what is left.
  func expanded(_ solution: [Int]) -> [Int] {
    places.indices.map { unknown in
      let place = resolved(unknown)
      let value = place.factor == 0 ? 0 : numbers[place.other].map { solution[$0] } ?? 0
      return place.base + place.factor * value
    }
  }

  private func resolved(_ unknown: Int) -> Place {
    var place = places[unknown]
    while place.factor != 0 {
      let next = places[place.other]
      if next.factor == 1 && next.base == 0 && next.other == place.other { break }
      place = Place(
        base: place.base + place.factor * next.base, factor: place.factor * next.factor,
        other: next.other)
    }
    return place
  }

  private func collected(_ terms: [CountSystem.Term]) -> (factors: [Int: Int], base: Int) {
    var factors: [Int: Int] = [:]
    var base = 0
    for term in terms {
      let place = resolved(term.unknown)
      base += term.factor * place.base
      if place.factor != 0 { factors[place.other, default: 0] += term.factor * place.factor }
    }
    return (factors.filter { $0.value != 0 }, base)
  }

  /// Draws what follows from an equation; false where it has to stay, nil where it cannot hold.
  private mutating func settle(_ equation: CountSystem.Equation) -> Bool? {
    let (factors, base) = collected(equation.terms)
    let value = equation.value - base
    let terms = factors.sorted { $0.key < $1.key }
    if terms.isEmpty { return value == 0 ? true : nil }
    let (first, factor) = terms[0]
    if terms.count == 1 {
      guard value % factor == 0 else { return nil }
      return bound(first, from: value / factor, to: value / factor) ? true : nil
    }
    guard terms.count == 2, abs(factor) == 1, abs(terms[1].value) == 1 else { return false }
    let (second, other) = terms[1]
    // The second number is `other * value - other * factor * first`.
    let slope = -other * factor
    let start = other * value
    let lower = least[second] - start
    let upper = most[second].map { $0 - start }
    places[second] = Place(base: start, factor: slope, other: first)
    let isPossible =
      slope > 0
      ? bound(first, from: lower, to: upper)
      : bound(first, from: upper.map { -$0 }, to: -lower)
    return isPossible ? true : nil
  }

  private mutating func bound(_ unknown: Int, from lower: Int?, to upper: Int?) -> Bool {
    if let lower { least[unknown] = max(least[unknown], lower) }
    if let upper { most[unknown] = min(most[unknown] ?? upper, upper) }
    if let most = most[unknown], most <= least[unknown] {
      places[unknown] = Place(base: most, factor: 0, other: unknown)
      return most == least[unknown]
    }
    return true
  }
}
