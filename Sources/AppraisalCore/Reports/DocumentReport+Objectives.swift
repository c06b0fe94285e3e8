extension DocumentReport {
  /// How many objectives a blank form leaves room for where it does not say so.
  private static let usualObjectives = 3

  /// Each objective in a box of its own, or empty boxes to write them into.
  func objectives(_ section: DocumentSection) -> [Block] {
    if isBlank {
      return (1...max(section.room ?? DocumentReport.usualObjectives, 1)).map {
        .box(
          FormBox(
            id: "O\($0)", label: "\(review.policy.words.aim.capitalisedFirst) \($0)",
            content: [.lines(2), .facts(emptyFacts(section))]))
      }
    }
    let objectives = review.record.objectives
    if objectives.isEmpty { return [.paragraph("There are no \(review.policy.words.aim)s.")] }
    return objectives.map { objective in
      .box(
        FormBox(
          id: objective.id, label: "\(objective.id)  \(objective.text.title)",
          content: [.facts(facts(of: objective, section))]))
    }
  }

  /// The objectives of the review before with the levels they were given, and which go on.
  func previousObjectives(_ section: DocumentSection) -> Block {
    let room = max(section.room ?? DocumentReport.usualObjectives, 1)
    let word = review.policy.words.aim.capitalisedFirst
    let continued = Set(review.record.objectives.compactMap(\.text.continues))
    let rows: [[Cell]] =
      isBlank
      ? Array(repeating: [.blank, .blank, .blank], count: room)
      : (previous?.record.objectives ?? []).map { objective in
        let level = previous?.rating(of: objective.id).flatMap(Review.level)
        let goesOn = continued.contains { $0.hasSuffix("/\(objective.id)") }
        return [
          .text(objective.text.title), level.map { .text($0) } ?? .missing("not rated"),
          .text(objective.dropped != nil ? "given up" : goesOn ? "goes on" : "ended"),
        ]
      }
    return .table(
      Table(
        id: "previous-objectives", caption: "\(word)s of the \(review.policy.words.cycle) before",
        columns: [
          Column(id: "objective", title: word),
          Column(id: "level", title: "Level", kind: .level),
          Column(id: "became", title: "What became of it"),
        ], rows: rows, emptyText: "There is no earlier review on record."))
  }

  private func shows(_ detail: ObjectiveDetail, _ section: DocumentSection) -> Bool {
    section.with.isEmpty ? detail != .evidence : section.with.contains(detail.rawValue)
  }

  private func parts(_ section: DocumentSection) -> [ObjectivePart] {
    review.policy.objectiveParts.filter { section.with.isEmpty || section.with.contains($0.id) }
  }

  /// The areas in which objectives are rated.
  private var areas: [Area] {
    review.policy.assessment.areas.filter {
      $0.items.from == .objectives && review.holds($0.when) != .no
    }
  }

  private func emptyFacts(_ section: DocumentSection) -> [Fact] {
    var labels: [String] = []
    if shows(.measure, section) { labels.append("Measure") }
    if shows(.due, section) { labels.append("Due") }
    labels += parts(section).map { part in
      part.allowed.isEmpty
        ? part.title : "\(part.title) (\(part.allowed.joined(separator: ", ")))"
    }
    if shows(.state, section) { labels.append("Agreed or determined, on") }
    if shows(.levels, section), !areas.isEmpty { labels.append("Level") }
    return labels.map { Fact(label: $0, value: .blank) }
  }

  private func facts(of objective: Objective, _ section: DocumentSection) -> [Fact] {
    let text = objective.text
    var facts: [Fact] = []
    if shows(.measure, section) {
      facts.append(
        Fact(label: "Measure", value: text.measure.map { .text($0) } ?? .missing("none yet")))
    }
    if shows(.due, section), let due = text.due {
      facts.append(Fact(label: "Due", value: .day(due)))
    }
    facts += parts(section).compactMap { part in
      text.parts?[part.id].map { Fact(label: part.title, value: .text($0)) }
    }
    if shows(.state, section) { facts += states(of: objective) }
    if shows(.levels, section) {
      facts += areas.flatMap { levels(of: objective.id, in: $0, section) }
    }
    if shows(.evidence, section) { facts += evidence(for: objective.id) }
    return facts
  }

  /// Whether it is agreed, by whom it was determined, whether it was reworded or given up.
  private func states(of objective: Objective) -> [Fact] {
    var facts: [Fact] = []
    if objective.wordings.count > 1, let last = objective.wordings.last {
      facts.append(
        Fact(
          label: "Reworded",
          value: .text(written(last.entry) + reason(last.text.because))))
    }
    if let step = objective.dropped {
      facts.append(Fact(label: "Given up", value: .text(written(step) + reason(step))))
    } else if let step = objective.settled {
      facts.append(
        Fact(
          label: objective.isDetermined ? "Determined" : "Agreed",
          value: .text(written(step) + reason(step))))
    } else {
      facts.append(Fact(label: "State", value: .missing("not agreed yet")))
    }
    return facts
  }

  /// The levels of one objective: at each moment, by each voice, with their reasons.
  private func levels(of item: String, in area: Area, _ section: DocumentSection) -> [Fact] {
    let moments = review.moments(of: area).map { ($0.id as String?, $0.title as String?) }
    return (moments + [(nil, nil)]).flatMap { moment, title in
      let then = review.at(moment)
      let prefix = areas.count > 1 ? area.title : "Level"
      return then.ratings(of: item, in: area).map { voice, entry in
        let label = [prefix, title, voice].compactMap(\.self).joined(separator: ", ")
        let code = Review.level(entry) ?? ""
        let why = shows(.reasons, section) ? reason(entry) : ""
        return Fact(label: label, value: .text(level(code, in: area.scale) + why))
      }
    }
  }

  private func evidence(for item: String) -> [Fact] {
    review.record.evidence.compactMap { entry in
      guard case .evidence(let evidence) = entry.content, evidence.item == item else {
        return nil
      }
      let origin = "(\(evidence.origin(in: review.policy)), \(entry.on.text))"
      return Fact(
        label: "Evidence", value: .text("\(evidence.text) \(origin)\(remark(on: entry))"))
    }
  }

  /// A level by its code and its name, where they differ.
  func level(_ code: String, in scale: String) -> String {
    let level = review.policy.scales.first { $0.id == scale }?.level(code)
    return level.map { $0.name == code ? code : "\(code), \($0.name)" } ?? code
  }

  /// The reason that was given with an entry, in brackets.
  func reason(_ entry: Entry) -> String {
    switch entry.content {
    case .objectiveDropped(let step), .objectiveAgreed(let step), .objectiveDetermined(let step):
      reason(step.because)
    case .rating(let rating): reason(rating.because)
    default: ""
    }
  }

  func reason(_ text: String?) -> String { text.map { " (“\($0)”)" } ?? "" }
}

extension Review {
  /// The ratings of an item by each voice at the review's moment, with the voice's title where
  /// there are several.
  func ratings(of item: String, in area: Area?) -> [(voice: String?, entry: Entry)] {
    let voices = policy.assessment.voices(of: area)
    return voices.compactMap { voice in
      rating(of: item, voice: voice.id).map { (voices.count > 1 ? voice.title : nil, $0) }
    }
  }
}
