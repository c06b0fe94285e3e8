extension ReviewFacts {
  /// What is known of voices, moments, scores and measures, or nil for other names.
  func ratingValue(of parts: [String]) -> FactValue? {
    guard parts.count > 1, let first = parts.first else { return nil }
    let assessment = review.policy.assessment
    if first == "measure" {
      return assessment.measures.first { $0.id == parts[1] }.map(measureValue)
    }
    guard let area = assessment.areas.first(where: { $0.id == first }) else { return nil }
    let rest = Array(parts.dropFirst(2))
    switch (parts[1], rest.count) {
    case ("score", 0): return scoreValue(of: area) { review.score(of: area) }
    case ("weight", 0): return scoreValue(of: area) { review.weight(of: area) }
    case ("disagreements", 0): return .number(Quantity(review.disagreements(in: area)))
    case ("rated", 1), ("unrated", 1):
      return voiceCount(of: area, rest[0], isRated: parts[1] == "rated")
    case ("share", 2...) where rest[0] == "at-least":
      let code = rest.dropFirst().joined(separator: ".")
      return scoreValue(of: area) { review.share(of: area, atLeast: code) }
    case ("at", 1...): return momentValue(of: area, rest[0], Array(rest.dropFirst()))
    default: return nil
    }
  }

  /// A number about an area's levels, where the area applies to the person.
  private func scoreValue(of area: Area, _ value: () -> FactValue) -> FactValue {
    let applies = area.when.map { review.evaluate($0) } ?? Evaluation(truth: .yes)
    return switch applies.truth {
    case .yes: value()
    case .no: .absent
    case .unknown: .missing(applies.missing.joined(separator: "; "))
    }
  }

  private func voiceCount(of area: Area, _ voice: String, isRated: Bool) -> FactValue? {
    guard review.policy.assessment.voices(of: area).contains(where: { $0.id == voice }) else {
      return nil
    }
    let count = review.itemNames(of: area).count {
      (review.rating(of: $0, voice: voice) != nil) == isRated
    }
    return .number(Quantity(count))
  }

  /// A fact about an area as the levels of a moment give it.
  private func momentValue(of area: Area, _ id: String, _ rest: [String]) -> FactValue? {
    guard let moment = review.policy.assessment.moments.first(where: { $0.id == id }),
      moment.includes(area)
    else { return nil }
    let arises = review.arises(moment)
    switch arises.truth {
    case .no: return .absent
    case .unknown: return .missing(arises.missing.joined(separator: "; "))
    case .yes: break
    }
    let then = ReviewFacts(review: review.at(moment.id), item: item, act: act)
    return then.value(of: ([area.id] + rest).joined(separator: "."))
  }

  /// Facts about one item's ratings and answers, or nil for other names.
  func itemRatingValue(_ rest: String, of item: String) -> FactValue? {
    let parts = rest.dotted
    switch (parts.first, parts.count) {
    case ("judged", 2): return itemJudgedValue(parts[1], of: item)
    case ("level", 1): return itemLevelValue(of: item, voice: nil)
    case ("level", 2): return itemLevelValue(of: item, voice: parts[1])
    case ("rated", 2):
      let voices = review.policy.assessment.voices(of: review.area(ofItem: item))
      guard voices.contains(where: { $0.id == parts[1] }) else { return .absent }
      return .yesNo(review.rating(of: item, voice: parts[1]) != nil)
    case ("rated", 3) where parts[1] == "at":
      return .yesNo(review.at(parts[2]).rating(of: item) != nil)
    default: return nil
    }
  }

  /// How many objectives have a value as one of their parts, or nil for other names.
  func partValue(of name: String, among objectives: [Objective]) -> FactValue? {
    guard name.hasPrefix("objectives.") else { return nil }
    let rest = name.dropFirst("objectives.".count)
    for part in review.policy.objectiveParts where rest.hasPrefix(part.id + ".") {
      let value = String(rest.dropFirst(part.id.count + 1))
      guard part.allowed.contains(value) else { continue }
      return .number(Quantity(objectives.count { $0.text.parts?[part.id] == value }))
    }
    return nil
  }

  /// The mean or sum of a measure's parts; missing while one of them is.
  private func measureValue(_ measure: Measure) -> FactValue {
    var numbers: [WeightedMean.Part] = []
    for part in measure.parts {
      switch value(of: part.of) {
      case .number(let number):
        guard let part = WeightedMean.Part(number, weight: part.weight ?? 1) else {
          return .missing("a weight of \(part.of) that can be used")
        }
        numbers.append(part)
      case .missing(let what): return .missing(what)
      default: return .missing("\(part.of), which does not arise for this person")
      }
    }
    if measure.sum != nil { return .number(WeightedMean.sum(of: numbers)) }
    return WeightedMean.mean(of: numbers).map { .number($0) } ?? .missing("weights above nought")
  }
}
