/// The finest categories that tables count by, so that combined ones can be compared with others.
struct CategoryAtoms {
  private var names: [String: [String]] = [:]
  private var places: [String: [String: Int]] = [:]
  private var shared: [String: [String: Set<[String]>]] = [:]

  /// The finest categories of all dimensions of these tables.
  init(of tables: [PublishedTable]) {
    let dimensions = tables.flatMap(\.dimensions)
    for dimension in dimensions {
      for (category, members) in dimension.members {
        shared[dimension.name, default: [:]][category, default: []].insert(members)
      }
    }
    for dimension in dimensions {
      for category in dimension.categories {
        for atom in expanded(category, in: dimension) { add(atom, to: dimension.name) }
      }
    }
  }

  /// How many finest categories a dimension has.
  func count(of dimension: String) -> Int { names[dimension]?.count ?? 0 }

  /// The places of the finest categories that a category of a dimension is made of; all of the
  /// dimension's own for `*`, and nil where it has no such category.
  func places(of category: String, in dimension: PublishedDimension) -> [Int]? {
    let chosen: [String]
    if category == PublishedTable.all {
      chosen = dimension.categories
    } else if dimension.categories.contains(category) {
      chosen = [category]
    } else {
      return nil
    }
    let atoms = chosen.flatMap { expanded($0, in: dimension) }
    return Set(atoms).compactMap { places[dimension.name]?[$0] }.sorted()
  }

  private mutating func add(_ atom: String, to dimension: String) {
    guard places[dimension]?[atom] == nil else { return }
    places[dimension, default: [:]][atom] = names[dimension]?.count ?? 0
    names[dimension, default: []].append(atom)
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
