extension Vocabulary {
  /// The facts on voices, moments, scores, entries about levels and answers item by item.
  mutating func addRatings(of policy: Policy) {
    let assessment = policy.assessment
    for area in assessment.areas {
      addVoices(of: area, in: assessment)
      addScores(of: area, in: policy)
      for moment in assessment.moments where moment.includes(area) {
        addLevels(of: area, at: moment, hasScore: hasScore(area))
      }
    }
    for voice in assessment.voices {
      add("item.rated.\(voice.id)", .yesNo, "whether the item has a level from: \(voice.title)")
      add("item.level.\(voice.id)", .itemLevel, "the level of the item from: \(voice.title)")
    }
    for moment in assessment.moments {
      add("item.rated.at.\(moment.id)", .yesNo, "whether the item has a level at: \(moment.title)")
    }
    for measure in assessment.measures {
      add("measure.\(measure.id)", .number, measure.title)
      derived.insert("measure.\(measure.id)")
    }
    addEntry(of: policy)
    for part in policy.objectiveParts {
      for value in part.allowed {
        add(
          "objectives.\(part.id).\(value)", .number,
          "how many objectives have “\(value)” as “\(part.title)”")
      }
    }
  }

  private mutating func addVoices(of area: Area, in assessment: Assessment) {
    guard !assessment.voices.isEmpty else { return }
    let voices = assessment.voices(of: area)
    let many = area.items.many
    for voice in voices {
      add("\(area.id).rated.\(voice.id)", .number, "how many \(many) have: \(voice.title)")
      add("\(area.id).unrated.\(voice.id)", .number, "how many \(many) lack: \(voice.title)")
    }
    if voices.count > 1 {
      add("\(area.id).disagreements", .number, "of how many \(many) two voices differ")
    }
  }

  private func hasScore(_ area: Area) -> Bool {
    scales[area.scale]?.levels.contains { $0.points != nil } == true
  }

  private mutating func addScores(of area: Area, in policy: Policy) {
    if hasScore(area) {
      add("\(area.id).score", .number, "the score of \(area.title)")
      derived.insert("\(area.id).score")
    }
    if area.items.weightPart != nil || area.items.list.contains(where: { $0.weight != nil }) {
      add("\(area.id).weight", .number, "the weights of the \(area.items.many) together")
    }
    for level in scales[area.scale]?.levels ?? [] {
      add(
        "\(area.id).share.at-least.\(level.code)", .number,
        "the percentage of rated \(area.items.many) that are at least \(level.code)")
    }
  }

  private mutating func addLevels(of area: Area, at moment: RatingMoment, hasScore: Bool) {
    let stem = "\(area.id).at.\(moment.id)"
    let what = "\(area.title) at: \(moment.title)"
    if area.hasLevel {
      add(stem, .level(scale: area.level.scale ?? area.scale), "the level of \(what)")
      add("\(stem).decided", .yesNo, "whether there is a level of \(what)")
      derived.formUnion([stem, "\(stem).decided"])
    }
    add("\(stem).rated", .number, "how many \(area.items.many) have a level, \(moment.title)")
    add("\(stem).unrated", .number, "how many \(area.items.many) have none, \(moment.title)")
    if hasScore { add("\(stem).score", .number, "the score of \(what)") }
  }

  private mutating func addEntry(of policy: Policy) {
    let codes = policy.scales.flatMap { $0.levels.map(\.code) }
    knownWords["entry.level"] = codes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    knownWords["entry.voice"] = policy.assessment.voices(of: nil).map(\.id)
  }

  /// The facts on a question: its answer, or for one asked item by item what was answered.
  mutating func add(_ question: Question) {
    guard let each = question.each else {
      add("judged." + question.id, .yesNo, "the answer to: \(question.asks)")
      return
    }
    add("item.judged.\(question.id)", .yesNo, "the answer to: \(question.asks)")
    for (answer, what) in [("yes", "answered yes"), ("no", "answered no"), ("open", "open")] {
      add(
        "judged.\(question.id).\(answer)", .number,
        "of how many of the \(each.text) this is \(what): \(question.asks)")
    }
  }
}
