/// The equations of a linear programme in the shape that the simplex method works on, exactly.
///
/// All entries are whole numbers over one common denominator (Edmonds' integer pivoting), so that
/// nothing is ever rounded. An unknown runs from 0 to its limit. One that stands at its limit is
/// counted down from there (it is turned), so that every unknown outside the basis is 0.
struct ExactTableau {
  /// Entries stay below this, so that no product of two of them, nor the difference of two such
  /// products, can overflow.
  static let greatest = 1 << 31 - 1

  /// How many unknowns there are.
  let width: Int
  /// How far each unknown can go up; nil where there is no limit.
  private(set) var limits: [Int?]
  /// Which unknowns are counted down from their limit.
  private(set) var isTurned: [Bool]
  /// The entries of each equation; the last is its value.
  private(set) var rows: [[Int]] = []
  /// The unknown that each equation gives the value of; -1 for one made up to begin with.
  private(set) var basis: [Int] = []
  /// Whether an unknown is in the basis.
  private(set) var isBasic: [Bool]
  /// What all entries are to be divided by.
  private(set) var denominator = 1
  /// What each unknown adds to the aim, over the denominator; the last is what is reached, negated.
  private(set) var aim: [Int]

  /// Whether made-up unknowns have to stay 0 from now on.
  private(set) var isPossible = false
  private let greatestLimit: Int

  /// The equations of a system, each with a made-up unknown to begin with.
  init(_ system: CountSystem) throws(Unsettled) {
    width = system.count
    limits = zip(system.least, system.most).map { least, most in most.map { $0 - least } }
    greatestLimit = limits.reduce(1) { max($0, $1 ?? 0) }
    isTurned = Array(repeating: false, count: width)
    isBasic = isTurned
    aim = Array(repeating: 0, count: width + 1)
    guard greatestLimit <= Self.greatest else { throw Unsettled() }
    for equation in system.equations {
      var row = Array(repeating: 0, count: width + 1)
      row[width] = equation.value
      for term in equation.terms {
        row[term.unknown] += term.factor
        row[width] -= term.factor * system.least[term.unknown]
      }
      if row[width] < 0 { row = row.map(-) }
      try Self.check(row)
      rows.append(row)
      basis.append(-1)
    }
  }

  /// Throws where an entry is so great that going on could overflow.
  private static func check(_ row: [Int]) throws(Unsettled) {
    guard row.allSatisfy({ abs($0) <= greatest }) else { throw Unsettled() }
  }

  /// The limit of the unknown that an equation gives the value of.
  func limit(ofRow row: Int) -> Int? {
    if basis[row] >= 0 { return limits[basis[row]] }
    return isPossible ? 0 : nil
  }

  /// Sets the aim, whose entries are over the denominator.
  mutating func setAim(_ aim: [Int]) throws(Unsettled) {
    try Self.check(aim)
    self.aim = aim
  }

  /// Brings an unknown into the basis in an equation whose entry for it is above 0.
  mutating func pivot(row: Int, column: Int) throws(Unsettled) {
    let pivotRow = rows[row]
    let pivot = pivotRow[column]
    for other in rows.indices where other != row {
      try Self.eliminate(column, of: &rows[other], by: pivotRow, over: denominator)
    }
    try Self.eliminate(column, of: &aim, by: pivotRow, over: denominator)
    denominator = pivot
    // The product of a limit with the denominator is an entry as well, once an unknown is turned.
    guard pivot <= Self.greatest / greatestLimit else { throw Unsettled() }
    if basis[row] >= 0 { isBasic[basis[row]] = false }
    basis[row] = column
    isBasic[column] = true
  }

  private static func eliminate(
    _ column: Int, of row: inout [Int], by pivotRow: [Int], over denominator: Int
  ) throws(Unsettled) {
    let factor = row[column]
    let pivot = pivotRow[column]
    if factor == 0 && pivot == denominator { return }
    var size = 0
    for place in row.indices {
      let entry = (row[place] * pivot - factor * pivotRow[place]) / denominator
      row[place] = entry
      size = max(size, abs(entry))
    }
    if size > greatest { throw Unsettled() }
  }

  /// Counts an unknown outside the basis from its other end.
  mutating func turn(column: Int) throws(Unsettled) {
    guard let limit = limits[column] else { return }
    for row in rows.indices where rows[row][column] != 0 {
      try Self.turn(column, of: &rows[row], limit: limit)
    }
    try Self.turn(column, of: &aim, limit: limit)
    isTurned[column].toggle()
  }

  private static func turn(
    _ column: Int, of row: inout [Int], limit: Int
  ) throws(Unsettled) {
    let last = row.count - 1
    row[last] -= row[column] * limit
    row[column] = -row[column]
    guard abs(row[last]) <= greatest else { throw Unsettled() }
  }

  /// Counts the unknown that an equation gives the value of from its other end.
  mutating func turn(row: Int) {
    guard let limit = limit(ofRow: row) else { return }
    let value = rows[row][width]
    rows[row] = rows[row].map(-)
    rows[row][width] = limit * denominator - value
    guard basis[row] >= 0 else { return }
    rows[row][basis[row]] = denominator
    isTurned[basis[row]].toggle()
  }

  /// Leaves out equations that say nothing, now that all of them hold.
  mutating func keepPossible() {
    isPossible = true
    let kept = rows.indices.filter { row in
      basis[row] >= 0 || rows[row].contains { $0 != 0 }
    }
    rows = kept.map { rows[$0] }
    basis = kept.map { basis[$0] }
  }

  /// The values of all unknowns above their least, over the denominator.
  var numerators: [Int] {
    var values = Array(repeating: 0, count: width)
    for row in rows.indices where basis[row] >= 0 { values[basis[row]] = rows[row][width] }
    for column in 0..<width where isTurned[column] {
      values[column] = (limits[column] ?? 0) * denominator - values[column]
    }
    return values
  }
}
