extension PolicyCheck {
  /// What levels are worth, what items weigh and what is worked out from that.
  mutating func checkScores() {
    for (index, scale) in policy.scales.enumerated() {
      let bare = scale.levels.filter { $0.points == nil }.map(\.code)
      if !bare.isEmpty, bare.count < scale.levels.count {
        add(
          [.key("scales"), .index(index), .key("levels")],
          "some levels have points and others have none: \(bare.joined(separator: ", "))",
          "Give points to every level, or to none.")
      }
    }
    unique(policy.assessment.measures.map(\.id), [.key("assessment"), .key("measures")])
    for (index, measure) in policy.assessment.measures.enumerated() {
      check(measure, at: [.key("assessment"), .key("measures"), .index(index)])
    }
    for (index, part) in policy.objectiveParts.enumerated()
    where !part.allowed.isEmpty && Self.wordsAboutItems.contains(part.id) {
      add(
        [.key("objectiveParts"), .index(index), .key("id")],
        "“\(part.id)” is already part of the names of facts", "Give the part another name.")
    }
  }

  /// What follows an area's name in the names of facts.
  private static let wordsAboutItems: Set<String> = [
    "with", "without", "at", "rated", "unrated", "share",
  ]

  private mutating func check(_ measure: Measure, at path: [PolicyProblem.Step]) {
    if (measure.mean == nil) == (measure.sum == nil) || measure.parts.isEmpty {
      add(
        path, "a measure is either a mean or a sum of some numbers", "Give it exactly one of them.")
    }
    let key = measure.mean == nil ? "sum" : "mean"
    for (index, part) in measure.parts.enumerated() {
      let place = path + [.key(key), .index(index)]
      if vocabulary.types[part.of] != .number {
        let numbers = vocabulary.types.filter { $0.value == .number }.map(\.key)
        add(
          place + [.key("of")],
          vocabulary.types[part.of] == nil
            ? "“\(part.of)” is not a fact of this policy" : "“\(part.of)” is not a number",
          NearestWord.to(part.of, among: numbers).map { "Did you mean “\($0)”?" }
            ?? "Name a number, such as AREA.score where the scale's levels have points.")
      }
      checkWeight(part.weight, at: place + [.key("weight")])
    }
    if measure.mean != nil, !measure.parts.isEmpty, measure.parts.allSatisfy({ $0.weight == 0 }) {
      add(path + [.key("mean")], "every weight is nought", "Give one of them a weight.")
    }
  }

  private mutating func checkWeight(_ weight: Int?, at path: [PolicyProblem.Step]) {
    if let weight, !WeightedMean.weights.contains(weight) {
      add(
        path, "\(weight) is not a weight",
        "Expected a whole number from \(WeightedMean.weights.lowerBound) to "
          + "\(WeightedMean.weights.upperBound).")
    }
  }

  /// What is rated in an area, and what it weighs.
  mutating func checkItems(of area: Area, at path: [PolicyProblem.Step]) {
    let items = area.items
    unique(items.list.map(\.id), path + [.key("list")])
    if items.from != .listed, !items.list.isEmpty || items.choice != nil {
      add(
        path, "items from “\(items.from.rawValue)” are not listed",
        "Leave out “list” and “choice”, or take them from “listed”.")
    }
    if items.from == .whole, let scale = area.level.scale, scale != area.scale {
      add(
        path + [.key("from")],
        "the area is rated as a whole on “\(area.scale)”, and its level is on “\(scale)”",
        "Use one scale for both.")
    }
    checkWeightPart(of: items, at: path + [.key("weightPart")])
    for (index, item) in items.list.enumerated() {
      checkWeight(item.weight, at: path + [.key("list"), .index(index), .key("weight")])
    }
    let weighed = items.list.count { $0.weight != nil }
    if weighed > 0, weighed < items.list.count {
      add(
        path + [.key("list")], "some items have a weight and others have none",
        "Give a weight to every item, or to none.")
    }
  }

  private mutating func checkWeightPart(of items: AreaItems, at path: [PolicyProblem.Step]) {
    guard let part = items.weightPart else { return }
    let parts = policy.objectiveParts.map(\.id)
    if items.from != .objectives {
      add(path, "only an objective has parts", "Give the items of the list a “weight” instead.")
    } else if !parts.contains(part) {
      add(path, "an objective has no part “\(part)”", suggestion(part, parts))
    }
  }
}
