/// What a reader can work out of the numbers of a system: exact bounds in whole numbers.
struct NumberBounds {
  /// How many solutions are kept to answer later questions.
  private static let mostKept = 600

  private let system: CountSystem
  private let reduced: ReducedSystem
  private let depth: Int
  private var simplex: ExactSimplex
  /// Whole-numbered solutions that were come upon.
  private(set) var solutions: [[Int]]

  /// The bounds of a system, or nil where it allows nothing.
  ///
  /// - Parameters:
  ///   - system: What is known.
  ///   - solutions: Solutions of this system that are known already.
  ///   - depth: How many fractions may be pinned down one after another.
  /// - Throws: `DisclosureFault.unsettled` where the numbers are too great to be sure.
  init?(_ system: CountSystem, solutions: [[Int]] = [], depth: Int = 40) throws(DisclosureFault) {
    guard let reduced = ReducedSystem(system) else { return nil }
    let simplex: ExactSimplex?
    do { simplex = try ExactSimplex(reduced.system) } catch { throw .unsettled }
    guard let simplex else { return nil }
    self.reduced = reduced
    self.simplex = simplex
    self.system = system
    self.depth = depth
    self.solutions = solutions
  }

  /// Between what a sum lies; nil where the system allows no whole numbers.
  mutating func range(of terms: [CountSystem.Term]) throws(DisclosureFault) -> CountRange? {
    guard let most = try greatest(of: terms) else { return nil }
    guard let least = try greatest(of: terms.map(\.negated)) else { return nil }
    switch (least, most) {
    case (.reached(let least), .reached(let most)): return CountRange(-least, most)
    case (.reached(let least), _): return CountRange(-least, nil)
    default: throw .unsettled
    }
  }

  /// Whether a sum can be as great as this.
  mutating func reaches(_ least: Int, _ terms: [CountSystem.Term]) throws(DisclosureFault) -> Bool {
    if solutions.contains(where: { Self.sum(terms, in: $0) >= least }) { return true }
    switch try greatest(of: terms, enough: least) {
    case .reached(let most)?: return most >= least
    case .unlimited?: return true
    case .impossible?, nil: return false
    }
  }

  private static func sum(_ terms: [CountSystem.Term], in solution: [Int]) -> Int {
    terms.reduce(0) { $0 + $1.factor * solution[$1.unknown] }
  }

  private mutating func greatest(
    of terms: [CountSystem.Term], enough: Int? = nil
  ) throws(DisclosureFault) -> WholeNumberSearch.Answer? {
    let (left, base) = reduced.reduced(terms)
    var search = WholeNumberSearch(depth: depth)
    let answer: WholeNumberSearch.Answer
    do {
      answer = try search.greatest(
        of: left, from: &simplex, in: reduced.system, enough: enough.map { $0 - base })
    } catch { throw .unsettled }
    try keep(search.found)
    switch answer {
    case .reached(let most): return .reached(most + base)
    case .unlimited: return .unlimited
    case .impossible: return nil
    }
  }

  private mutating func keep(_ found: [[Int]]) throws(DisclosureFault) {
    for solution in found where solutions.count < Self.mostKept {
      let full = reduced.expanded(solution)
      guard system.allows(full) else { throw .unsettled }
      solutions.append(full)
    }
  }
}

extension CountSystem.Term {
  /// The term taken away.
  var negated: Self { Self(unknown: unknown, factor: -factor) }
}
