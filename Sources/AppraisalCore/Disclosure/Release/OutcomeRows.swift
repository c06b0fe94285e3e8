/// The rows of a table of two outcomes, combined until each number stands for enough people.
public struct OutcomeRows: Hashable, Sendable {
  /// One row: a category, or several counted as one.
  public struct Row: Hashable, Sendable {
    /// What it is called.
    public var label: String
    /// The categories that it is made of, in their order.
    public var members: [String]
    /// How many people have a favourable outcome.
    public var favourable: Int
    /// How many have another.
    public var other: Int

    /// How many people there are.
    public var people: Int { favourable + other }
  }

  /// What the row is called that all combined categories without an order go into.
  public static let bucket = "all other groups"

  /// The rows, each with at least the threshold of people on both sides.
  public let rows: [Row]

  /// The rows of a characteristic, or nil where fewer than two would be left.
  ///
  /// - Parameters:
  ///   - characteristic: What is compared.
  ///   - people: Who is counted.
  ///   - rung: What counts as favourable.
  ///   - rule: How few people a number may not stand for.
  public init?(
    _ characteristic: CountedCharacteristic, _ people: [CountedPerson], _ rung: OutcomeRung,
    under rule: DisclosureRule
  ) {
    let favourable = Set(rung.codes)
    var rows = characteristic.categories.map { category in
      let own = people.filter { $0.categories[characteristic.name] == category }
      let good = own.count { favourable.contains($0.outcome) }
      return Row(
        label: category, members: [category], favourable: good, other: own.count - good)
    }
    // Somebody whose category is not among them would be missing from the table, and found by it.
    guard rows.reduce(0, { $0 + $1.people }) == people.count else { return nil }
    while let failing = Self.leastFailing(in: rows, rule.threshold) {
      guard rows.count > 1 else { return nil }
      rows =
        characteristic.isOrdered
        ? Self.joinNeighbours(rows, failing) : Self.joinBucket(rows, failing)
    }
    guard rows.count > 1 else { return nil }
    // In the order of the categories, so that it does not show which was put in first.
    self.rows = rows.map { row in
      var row = row
      row.members = characteristic.categories.filter(row.members.contains)
      return row
    }
  }

  private static func leastFailing(in rows: [Row], _ threshold: Int) -> Int? {
    let failing = rows.indices.filter { min(rows[$0].favourable, rows[$0].other) < threshold }
    return failing.min { (rows[$0].people, $0) < (rows[$1].people, $1) }
  }

  private static func joinNeighbours(_ rows: [Row], _ failing: Int) -> [Row] {
    let neighbours = [failing - 1, failing + 1].filter(rows.indices.contains)
    guard let nearest = neighbours.min(by: { (rows[$0].people, $0) < (rows[$1].people, $1) })
    else { return rows }
    let (first, second) = (min(failing, nearest), max(failing, nearest))
    var joined = sum(rows[first], rows[second])
    joined.label = joined.members.joined(separator: ", ")
    return Array(rows[..<first]) + [joined] + rows[(second + 1)...]
  }

  private static func joinBucket(_ rows: [Row], _ failing: Int) -> [Row] {
    let bucket = rows.firstIndex { $0.members.count > 1 }
    let others = rows.indices.filter { $0 != failing }
    let least = others.min { (rows[$0].people, $0) < (rows[$1].people, $1) }
    guard let partner = bucket == failing ? least : bucket ?? least else { return rows }
    let (first, second) = (min(failing, partner), max(failing, partner))
    var joined = sum(rows[first], rows[second])
    joined.label = Self.bucket
    let left = rows.indices.filter { $0 != failing && $0 != partner }.map { rows[$0] }
    return left + [joined]
  }

  private static func sum(_ first: Row, _ second: Row) -> Row {
    Row(
      label: "", members: first.members + second.members,
      favourable: first.favourable + second.favourable, other: first.other + second.other)
  }
}
