/// The greatest sum of some numbers of a system in whole numbers, by branch and bound on exact
/// corners.
struct WholeNumberSearch {
  /// What a search ends with.
  enum Answer: Equatable {
    /// The greatest value, or the first that is great enough.
    case reached(Int)
    /// There is no limit.
    case unlimited
    /// The system allows no whole numbers.
    case impossible
  }

  /// How many times a number that came out as a fraction may be pinned down, one after another.
  var depth = 40
  /// How many corners may be looked at in all.
  var corners = 400
  /// The whole-numbered solutions that were come upon, each of which satisfies the system.
  private(set) var found: [[Int]] = []

  private var best: Int?
  /// The greatest value that a part of the search might still have held when it was given up.
  private var givenUp: Int?

  /// A search with these limits.
  init(depth: Int = 40, corners: Int = 400) {
    self.depth = depth
    self.corners = corners
  }

  /// The greatest value of a sum; a search for one that is great enough ends with the first.
  ///
  /// - Parameters:
  ///   - terms: What is added up.
  ///   - simplex: The system's first corner, which is moved on; it saves finding one again.
  ///   - system: The system.
  ///   - enough: What is great enough; the greatest is sought where it is absent.
  /// - Returns: The value, or that there is no limit or no solution.
  /// - Throws: `Unsettled` where the limits of the search are passed.
  mutating func greatest(
    of terms: [CountSystem.Term], from simplex: inout ExactSimplex, in system: CountSystem,
    enough: Int? = nil
  ) throws(Unsettled) -> Answer {
    best = nil
    givenUp = nil
    guard case .reached(let bound, let corner) = try simplex.greatest(of: terms) else {
      return .unlimited
    }
    if let enough, bound < enough { return .reached(bound) }
    try look(at: corner, bound, terms, system, enough, depth)
    if let best, best >= enough ?? Int.max { return .reached(best) }
    if let givenUp, best.map({ givenUp > $0 }) ?? true { throw Unsettled() }
    return best.map { .reached($0) } ?? .impossible
  }

  private mutating func giveUp(_ bound: Int) {
    givenUp = max(givenUp ?? bound, bound)
  }

  private mutating func look(
    at corner: ExactSimplex.Corner, _ bound: Int, _ terms: [CountSystem.Term],
    _ system: CountSystem, _ enough: Int?, _ depth: Int
  ) throws(Unsettled) {
    if let best, bound <= best || best >= enough ?? Int.max { return }
    if let whole = corner.whole {
      guard system.allows(whole) else { throw Unsettled() }
      found.append(whole)
      best = max(best ?? bound, bound)
      return
    }
    guard let fraction = corner.firstFraction, depth > 0 else { return giveUp(bound) }
    for isAbove in [false, true] {
      var narrower = system
      let isLeft =
        isAbove
        ? narrower.narrow(fraction.unknown, from: fraction.below + 1)
        : narrower.narrow(fraction.unknown, to: fraction.below)
      if isLeft { try branch(into: narrower, bound, terms, enough, depth - 1) }
    }
  }

  private mutating func branch(
    into system: CountSystem, _ above: Int, _ terms: [CountSystem.Term], _ enough: Int?,
    _ depth: Int
  ) throws(Unsettled) {
    if let best, best >= enough ?? Int.max { return }
    corners -= 1
    guard corners > 0 else { return giveUp(above) }
    guard var simplex = try ExactSimplex(system) else { return }
    guard case .reached(let bound, let corner) = try simplex.greatest(of: terms) else {
      throw Unsettled()
    }
    try look(at: corner, bound, terms, system, enough, depth)
  }
}
