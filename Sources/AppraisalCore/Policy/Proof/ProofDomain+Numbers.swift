extension ProofDomain {
  /// Every count up to the limit, or the numbers at and beside those that it is compared with.
  func numbers(of fact: ProofFact, in scope: ProofScope) -> [FactValue] {
    if let most = greatestCount(fact.name) {
      return (0...most).map { .number(Quantity($0)) }
    }
    let cluster = scope.cluster(of: fact)
    var points = cluster.flatMap { scope.uses[$0]?.constants ?? [] }.compactMap { Quantity($0) }
    if points.isEmpty { points = [Quantity(1)] }
    let isWhole = cluster.allSatisfy { !ProofDomain.isFractional($0.name) }
    let step = isWhole && points.allSatisfy { $0.hundredths % 100 == 0 } ? 100 : 1
    let reach = max(1, cluster.count - 1)
    let range = bounds(of: fact.name)
    let values = points.flatMap { point in
      (-reach...reach).map { point.hundredths + $0 * step }
    }
    return values.filter(range.contains).unique.sorted()
      .map { .number(Quantity(hundredths: $0)) }
  }

  /// The greatest that a count of an area's items or of objectives can be; nil for other numbers.
  func greatestCount(_ name: String) -> Int? {
    let parts = name.dotted
    guard let first = parts.first, parts.count > 1 else { return nil }
    let counts = ["count", "rated", "unrated", "disagreements"]
    let isAtMoment = parts.count > 3 && parts[1] == "at" && counts.contains(parts[3])
    if let area = policy.assessment.areas.first(where: { $0.id == first }),
      counts.contains(parts[1]) || isAtMoment
    {
      return greatestCount(of: area)
    }
    if first == "judged", let question = policy.questions.first(where: { $0.id == parts[1] }),
      let each = question.each
    {
      return each.wrappedValue.reduce(0) { sum, name in
        sum
          + (policy.assessment.areas.first { $0.id == name }.map(greatestCount(of:))
            ?? mostObjectives)
      }
    }
    let isRating = ["at", "score", "weight", "share"].contains(parts[1])
    return first == "objectives" && !isRating ? mostObjectives : nil
  }

  /// How many items of an area there can be; a list that is longer than six is cut there.
  func greatestCount(of area: Area) -> Int {
    switch area.items.from {
    case .objectives: mostObjectives
    case .listed:
      min(6, rules.listedItems(of: area).isEmpty ? 4 : rules.listedItems(of: area).count)
    case .whole: 1
    }
  }

  /// Whether a number has decimals, unlike a count.
  static func isFractional(_ name: String) -> Bool {
    name == "post.weeklyHours" || name.hasPrefix("measure.") || name.hasSuffix(".score")
      || name.contains(".share.")
  }

  /// The least and the greatest hundredths that a number can have.
  private func bounds(of name: String) -> ClosedRange<Int> {
    if name.contains(".share.") { return 0...10_000 }
    if name.hasSuffix(".score"),
      let area = policy.assessment.areas.first(where: { name.hasPrefix($0.id + ".") }),
      let points = vocabulary.scales[area.scale]?.levels.compactMap({ $0.points?.quantity }),
      let least = points.min(), let most = points.max()
    {
      return least.hundredths...most.hundredths
    }
    let canBeNegative = name == "headroom" || name.hasPrefix("measure.")
    let most = Quantity(Int.max).hundredths
    return (canBeNegative ? -most : 0)...most
  }
}

extension ProofScope {
  /// A fact with those that it is compared with, and those that these are compared with.
  func cluster(of fact: ProofFact) -> [ProofFact] {
    var cluster = [fact]
    var next = 0
    while next < cluster.count {
      for other in uses[cluster[next]]?.others ?? [] where !cluster.contains(other) {
        cluster.append(other)
      }
      next += 1
    }
    return cluster
  }
}
