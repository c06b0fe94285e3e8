/// The simplex method for unknowns with limits, in exact whole-number arithmetic.
///
/// It begins with the steepest way and, where that takes long, goes on by Bland's rule, which never
/// runs in a circle.
struct ExactSimplex {
  /// A corner of what is possible.
  struct Corner {
    /// The values of all unknowns, over the denominator.
    let numerators: [Int]
    /// What the values are to be divided by.
    let denominator: Int

    /// The values, where all of them are whole.
    var whole: [Int]? {
      let isWhole = numerators.allSatisfy { $0 % denominator == 0 }
      return isWhole ? numerators.map { $0 / denominator } : nil
    }

    /// The first unknown whose value is not whole, and the whole number below it.
    var firstFraction: (unknown: Int, below: Int)? {
      let place = numerators.firstIndex { $0 % denominator != 0 }
      return place.map { ($0, numerators[$0] / denominator) }
    }
  }

  /// The greatest value of an aim.
  enum Greatest {
    /// It is reached at a corner; the value is rounded down.
    case reached(Int, Corner)
    /// There is no limit.
    case unlimited
  }

  private var tableau: ExactTableau
  private let least: [Int]

  /// A first corner of what a system allows, or nil where it allows nothing.
  init?(_ system: CountSystem) throws(Unsettled) {
    tableau = try ExactTableau(system)
    least = system.least
    var aim = tableau.aim
    for row in tableau.rows {
      for place in row.indices { aim[place] += row[place] }
    }
    try tableau.setAim(aim)
    guard try climb(), tableau.aim[tableau.width] == 0 else { return nil }
    tableau.keepPossible()
  }

  /// The greatest value that the terms can add up to, and where.
  mutating func greatest(of terms: [CountSystem.Term]) throws(Unsettled) -> Greatest {
    try setAim(terms)
    guard try climb() else { return .unlimited }
    let corner = self.corner
    let reached = terms.reduce(0) { $0 + $1.factor * corner.numerators[$1.unknown] }
    return .reached(Self.floor(reached, corner.denominator), corner)
  }

  private static func floor(_ number: Int, _ divisor: Int) -> Int {
    let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  private var corner: Corner {
    let denominator = tableau.denominator
    let numerators = zip(tableau.numerators, least).map { $0 + $1 * denominator }
    return Corner(numerators: numerators, denominator: denominator)
  }

  private mutating func setAim(_ terms: [CountSystem.Term]) throws(Unsettled) {
    var factors = Array(repeating: 0, count: tableau.width + 1)
    for term in terms {
      factors[term.unknown] += tableau.isTurned[term.unknown] ? -term.factor : term.factor
    }
    guard factors.allSatisfy({ abs($0) <= 1 << 20 }), tableau.rows.count <= 1 << 10 else {
      throw Unsettled()
    }
    var aim = factors.map { $0 * tableau.denominator }
    for row in tableau.rows.indices where tableau.basis[row] >= 0 {
      let factor = factors[tableau.basis[row]]
      guard factor != 0 else { continue }
      for place in aim.indices { aim[place] -= factor * tableau.rows[row][place] }
    }
    try tableau.setAim(aim)
  }

  /// Goes from corner to corner while the aim grows; false where it grows without limit.
  private mutating func climb() throws(Unsettled) -> Bool {
    let patience = 2 * (tableau.width + tableau.rows.count)
    var steps = 0
    while let column = entering(byRule: steps > patience) {
      steps += 1
      if steps > 100 * patience + 1_000 { throw Unsettled() }
      let blocking = firstBlocking(column)
      if let limit = tableau.limits[column],
        blocking.map({ limit * $0.divisor <= $0.room }) ?? true
      {
        try tableau.turn(column: column)
      } else if let blocking {
        if tableau.rows[blocking.row][column] < 0 { tableau.turn(row: blocking.row) }
        try tableau.pivot(row: blocking.row, column: column)
      } else {
        return false
      }
    }
    return true
  }

  private func entering(byRule: Bool) -> Int? {
    var best: Int?
    for column in 0..<tableau.width
    where tableau.aim[column] > 0 && !tableau.isBasic[column] && tableau.limits[column] != 0 {
      if byRule { return column }
      if best.map({ tableau.aim[column] > tableau.aim[$0] }) ?? true { best = column }
    }
    return best
  }

  private struct Blocking {
    let row: Int
    /// How far the unknown can go, over the divisor.
    let room: Int
    let divisor: Int
  }

  /// The equation that first stops an unknown from growing; of equals that of the first unknown.
  private func firstBlocking(_ column: Int) -> Blocking? {
    var first: Blocking?
    for row in tableau.rows.indices {
      guard let found = blocking(row, column) else { continue }
      guard let known = first else {
        first = found
        continue
      }
      let (mine, theirs) = (found.room * known.divisor, known.room * found.divisor)
      if mine < theirs || mine == theirs && tableau.basis[row] < tableau.basis[known.row] {
        first = found
      }
    }
    return first
  }

  private func blocking(_ row: Int, _ column: Int) -> Blocking? {
    let entry = tableau.rows[row][column]
    let value = tableau.rows[row][tableau.width]
    if entry > 0 { return Blocking(row: row, room: value, divisor: entry) }
    guard entry < 0, let limit = tableau.limit(ofRow: row) else { return nil }
    return Blocking(row: row, room: limit * tableau.denominator - value, divisor: -entry)
  }
}
