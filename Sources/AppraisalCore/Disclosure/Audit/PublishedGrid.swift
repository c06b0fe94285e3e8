/// The numbers of people of one population by some dimensions, at their finest categories.
struct PublishedGrid {
  /// The dimensions' names in the order of the numbers.
  let dimensions: [String]
  /// How many finest categories each dimension has.
  let counts: [Int]
  /// The place of the first number in the system.
  let first: Int

  /// How many numbers there are; nil where there are more than can be audited.
  static func size(_ counts: [Int], most: Int) -> Int? {
    var size = 1
    for count in counts {
      size *= max(count, 1)
      if size > most { return nil }
    }
    return size
  }

  /// The numbers at chosen categories, dimension by dimension; all of one that is not named.
  func unknowns(at chosen: [String: [Int]]) -> [Int] {
    var offsets = [0]
    for (dimension, count) in zip(dimensions, counts) {
      let places = chosen[dimension] ?? Array(0..<count)
      offsets = offsets.flatMap { offset in places.map { offset * count + $0 } }
    }
    return offsets.map { first + $0 }
  }

  /// Every combination of finest categories of some of the dimensions.
  func places(of shared: [String]) -> [[String: [Int]]] {
    var places: [[String: [Int]]] = [[:]]
    for (dimension, count) in zip(dimensions, counts) where shared.contains(dimension) {
      places = places.flatMap { place in
        (0..<count).map { atom in place.merging([dimension: [atom]]) { _, new in new } }
      }
    }
    return places
  }
}
