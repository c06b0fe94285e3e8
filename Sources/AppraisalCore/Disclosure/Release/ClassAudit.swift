/// Whether readers who know who is in every printed group can work out anybody's outcome from
/// complete tables of two outcomes, taken together.
///
/// People who stand in the same row of every table form a class. Nobody's outcome is known as long
/// as some whole-numbered solution of all rows leaves at least one person of each class with either
/// outcome, also for a colleague who knows his own. A question that is not settled counts as unsafe.
struct ClassAudit {
  /// How many fractions may be pinned down one after another.
  private static let depth = 40
  /// How many corners one question may take, so that an unsafe release is soon given up.
  private static let corners = 400

  private let sizes: [Int]
  private let system: CountSystem
  private var solutions: [[Int]]

  /// The audit of some rows.
  ///
  /// - Parameters:
  ///   - sizes: How many people each class has, from 1.
  ///   - rows: The classes of each printed row.
  ///   - favourable: How many of each class have a favourable outcome, as it is.
  init(sizes: [Int], rows: [[Int]], favourable: [Int]) {
    self.sizes = sizes
    var system = CountSystem()
    for size in sizes { _ = system.addUnknown(to: size) }
    for row in rows {
      system.add(
        row.map { CountSystem.Term(unknown: $0, factor: 1) },
        equal: row.reduce(0) { $0 + favourable[$1] })
    }
    self.system = system
    solutions = [favourable]
  }

  /// What a solution has to leave open: the least and most of one class.
  private struct Demand {
    let place: Int
    let least: Int
    let most: Int
  }

  /// Whether nobody can be found out, by a reader with the staff list or by a colleague.
  mutating func isSafe() -> Bool {
    for place in sizes.indices {
      guard leavesOpen(place, knowing: nil, own: 0, isFavourable: true) else { return false }
    }
    for colleague in sizes.indices {
      let size = sizes[colleague]
      for isFavourable in [true, false] {
        let known =
          isFavourable
          ? Demand(place: colleague, least: 1, most: size)
          : Demand(place: colleague, least: 0, most: size - 1)
        for place in sizes.indices {
          let own = place == colleague ? 1 : 0
          guard leavesOpen(place, knowing: known, own: own, isFavourable: isFavourable) else {
            return false
          }
        }
      }
    }
    return true
  }

  /// Whether somebody of a class, leaving out the reader, can have either outcome.
  private mutating func leavesOpen(
    _ place: Int, knowing known: Demand?, own: Int, isFavourable: Bool
  ) -> Bool {
    let size = sizes[place]
    guard size > own else { return true }
    let some = Demand(place: place, least: 1 + (isFavourable ? own : 0), most: size)
    let notAll = Demand(place: place, least: 0, most: size - 1 - (isFavourable ? 0 : own))
    return [some, notAll].allSatisfy { isPossible([$0] + (known.map { [$0] } ?? [])) }
  }

  private mutating func isPossible(_ demands: [Demand]) -> Bool {
    let isKnown = solutions.contains { solution in
      demands.allSatisfy { $0.least <= solution[$0.place] && solution[$0.place] <= $0.most }
    }
    if isKnown { return true }
    var narrowed = system
    for demand in demands {
      guard narrowed.narrow(demand.place, from: demand.least, to: demand.most) else {
        return false
      }
    }
    guard let found = Self.solution(of: narrowed) else { return false }
    solutions.append(found)
    return true
  }

  private static func solution(of system: CountSystem) -> [Int]? {
    var search = WholeNumberSearch(depth: depth, corners: corners)
    do {
      guard var simplex = try ExactSimplex(system) else { return nil }
      _ = try search.greatest(of: [], from: &simplex, in: system, enough: 0)
    } catch { return nil }
    return search.found.first
  }
}
