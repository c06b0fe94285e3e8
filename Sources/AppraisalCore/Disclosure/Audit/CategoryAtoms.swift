/// The parts that the categories of tables are made of, so that combined ones can be compared with
/// others.
///
/// Categories that no table tells apart are one part, which keeps the audit small.
struct CategoryAtoms {
  private var counts: [String: Int] = [:]
  private var places: [String: [String: Int]] = [:]
  private var shared: [String: [String: Set<[String]>]] = [:]

  /// The parts of all dimensions of these tables.
  init(of tables: [PublishedTable]) {
    let dimensions = tables.flatMap(\.dimensions)
    for dimension in dimensions {
      for (category, members) in dimension.members {
        shared[dimension.name, default: [:]][category, default: []].insert(members)
      }
    }
    for (name, alike) in Dictionary(grouping: dimensions, by: \.name) { number(name, alike) }
  }

  /// Numbers the parts of a dimension: those that stand in the same categories of all tables alike.
  private mutating func number(_ name: String, _ dimensions: [PublishedDimension]) {
    var standing: [String: [String]] = [:]
    var names: [String] = []
    for (table, dimension) in dimensions.enumerated() {
      for category in dimension.categories {
        for part in expanded(category, in: dimension) {
          if standing[part] == nil { names.append(part) }
          standing[part, default: []].append("\(table) \(category)")
        }
      }
    }
    var numbers: [[String]: Int] = [:]
    for part in names {
      let mark = standing[part] ?? []
      let number = numbers[mark] ?? numbers.count
      numbers[mark] = number
      places[name, default: [:]][part] = number
    }
    counts[name] = numbers.count
  }

  /// How many parts a dimension has.
  func count(of dimension: String) -> Int { counts[dimension] ?? 0 }

  /// The numbers of the parts that a category of a dimension is made of; all of the dimension's own
  /// for `*`, and nil where it has no such category.
  func places(of category: String, in dimension: PublishedDimension) -> [Int]? {
    let chosen: [String]
    if category == PublishedTable.all {
      chosen = dimension.categories
    } else if dimension.categories.contains(category) {
      chosen = [category]
    } else {
      return nil
    }
    let parts = chosen.flatMap { expanded($0, in: dimension) }
    return Set(parts.compactMap { places[dimension.name]?[$0] }).sorted()
  }

  /// A combined category that one table names and another explains counts as explained, where all
  /// explain it alike.
  private func expanded(
    _ category: String, in dimension: PublishedDimension, deeper: Int = 8
  ) -> [String] {
    let explained = shared[dimension.name]?[category]
    let members =
      dimension.members[category] ?? (explained?.count == 1 ? explained?.first : nil) ?? []
    if members.isEmpty || deeper == 0 || members.contains(category) { return [category] }
    return members.flatMap { expanded($0, in: dimension, deeper: deeper - 1) }
  }
}
