extension Review {
  /// The mean of what an area's levels are worth, weighed by the weights of its items.
  ///
  /// It is missing while an item is unrated: half an assessment has no score.
  func score(of area: Area) -> FactValue {
    let items = itemLevels(of: area)
    if let missing = missing(of: items, in: area) { return .missing(missing) }
    let levels = policy.scales.first { $0.id == area.scale }?.levels ?? []
    var parts: [WeightedMean.Part] = []
    for item in items {
      guard let points = levels.first(where: { $0.code == item.level })?.points else {
        return .missing("what the level of \(item.item) is worth")
      }
      guard let weight = weight(ofItem: item.item, in: area),
        let part = WeightedMean.Part(points.quantity, weight: weight)
      else { return .missing("a weight for \(item.item)") }
      parts.append(part)
    }
    return WeightedMean.mean(of: parts).map { .number($0) }
      ?? .missing("a weight above nought for one of the \(area.items.many)")
  }

  /// The weights of an area's items together.
  func weight(of area: Area) -> FactValue {
    var total = 0
    for item in itemNames(of: area) {
      guard let weight = weight(ofItem: item, in: area) else {
        return .missing("a weight for \(item)")
      }
      total += weight
    }
    return .number(Quantity(total))
  }

  /// How many per cent of the rated items stand at least at a level.
  func share(of area: Area, atLeast code: String) -> FactValue {
    let rated = itemLevels(of: area).compactMap(\.level)
    let reached = rated.count { rules.vocabulary.isAtLeast($0, code, on: area.scale) == true }
    return WeightedMean.percent(reached, of: rated.count).map { .number($0) }
      ?? .missing("a level for one of the \(area.items.many)")
  }

  /// An item's weight: from the objective's part or the policy's list, 1 where neither weighs.
  private func weight(ofItem item: String, in area: Area) -> Int? {
    if let part = area.items.weightPart {
      let text = record.objectives.first { $0.id == item }?.text.parts?[part]
      return text.flatMap { Int($0) }.flatMap(WeightedMean.weight)
    }
    guard area.items.list.contains(where: { $0.weight != nil }) else { return 1 }
    let listed = area.items.list.first { "\(area.id)/\($0.id)" == item }
    return listed?.weight.flatMap(WeightedMean.weight)
  }
}

extension WeightedMean {
  /// The weight, or nil where nothing can have it.
  fileprivate static func weight(_ number: Int) -> Int? {
    weights.contains(number) ? number : nil
  }
}
