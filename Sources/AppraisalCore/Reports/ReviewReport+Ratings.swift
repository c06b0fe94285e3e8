extension ReviewReport {
  /// What is shown of the levels beside the ones that count: every voice, earlier moments, what
  /// the levels mean for this person and the answers item by item; nothing where there is none.
  static func ratings(_ review: Review, _ names: (PersonID) -> String) -> [Block] {
    let assessment = review.policy.assessment
    var blocks: [Block] = []
    if assessment.voices.count > 1 { blocks += voices(review.at(nil)) }
    blocks += assessment.moments.compactMap { moment($0, review) }
    blocks += assessment.areas.compactMap { meanings(of: $0, review) }
    let numbers = numbers(of: review.at(nil))
    if !numbers.isEmpty { blocks.append(.facts(numbers)) }
    if let answers = answers(review, names) { blocks.append(answers) }
    return blocks
  }

  /// The scores of the areas and the measures.
  private static func numbers(of review: Review) -> [Fact] {
    let assessment = review.policy.assessment
    let facts = ReviewFacts(review: review, item: nil, act: nil)
    let names =
      assessment.areas.map { ("\($0.id).score", "Score of \($0.title)") }
      + assessment.measures.map { ("measure.\($0.id)", $0.title) }
    return names.compactMap { name, label in
      guard review.rules.vocabulary.types[name] != nil else { return nil }
      switch facts.value(of: name) {
      case .number(let number):
        return Fact(label: label, value: .decimal(hundredths: number.hundredths))
      case .missing(let what): return Fact(label: label, value: .missing(what))
      default: return nil
      }
    }
  }

  /// Each item with the level of every voice, and beside them the one that counts.
  private static func voices(_ review: Review) -> [Block] {
    let voices = review.policy.assessment.voices
    let rows = rated(review).map { item -> [Cell] in
      [.text(item), .text(review.title(ofItem: item))]
        + voices.map { cell(review.rating(of: item, voice: $0.id)) }
        + [cell(review.rating(of: item))]
    }
    if rows.isEmpty { return [] }
    return [
      .table(
        Table(
          id: "voices", caption: "Levels by voice",
          columns: [Column(id: "item", title: "Id"), Column(id: "title", title: "What is rated")]
            + voices.map { Column(id: "voice-\($0.id)", title: $0.title, kind: .level) }
            + [Column(id: "counts", title: "Counts", kind: .level)],
          rows: rows, emptyText: ""))
    ]
  }

  /// Everything that any voice rated at the review's moment, in the policy's order.
  private static func rated(_ review: Review) -> [String] {
    let items = review.policy.assessment.areas.flatMap { area in
      area.items.from == .whole ? [area.id] : review.itemNames(of: area) + [area.id]
    }
    let voices = review.policy.assessment.voices(of: nil)
    var seen: Set<String> = []
    return (items + ["overall"]).filter { item in
      voices.contains { review.rating(of: item, voice: $0.id) != nil } && seen.insert(item).inserted
    }
  }

  private static func cell(_ entry: Entry?) -> Cell {
    entry.flatMap(Review.level).map { .text($0) } ?? .empty
  }

  /// What was given at an earlier moment; nil where nothing was.
  private static func moment(_ moment: RatingMoment, _ review: Review) -> Block? {
    let then = review.at(moment.id)
    let voices = review.policy.assessment.voices(of: nil)
    let rows = rated(then).map { item -> [Cell] in
      let entry = then.rating(of: item)
      return [.text(item), .text(then.title(ofItem: item))]
        + (voices.count > 1 ? voices.map { cell(then.rating(of: item, voice: $0.id)) } : [])
        + [
          cell(entry), entry.map { .day($0.on) } ?? .empty,
          cell(review.at(nil).rating(of: item)),
        ]
    }
    if rows.isEmpty { return nil }
    return .table(
      Table(
        id: "moment-\(moment.id)", caption: "Levels at: \(moment.title)",
        columns: [Column(id: "item", title: "Id"), Column(id: "title", title: "What was rated")]
          + (voices.count > 1
            ? voices.map { Column(id: "voice-\($0.id)", title: $0.title, kind: .level) } : [])
          + [
            Column(id: "then", title: "Then", kind: .level),
            Column(id: "on", title: "Given on", kind: .day),
            Column(id: "now", title: "Final", kind: .level),
          ], rows: rows, emptyText: ""))
  }

  /// What the levels of an area mean for this person, where the area has its own words for them.
  private static func meanings(of area: Area, _ review: Review) -> Block? {
    guard !area.descriptors.isEmpty, review.holds(area.when) == .yes,
      let scale = review.policy.scales.first(where: { $0.id == area.scale })
    else { return nil }
    return .table(
      Table(
        id: "meaning-\(area.id)", caption: "What the levels of \(area.title) mean here",
        columns: [
          Column(id: "level", title: "Level", kind: .level), Column(id: "name", title: "Name"),
          Column(id: "means", title: "What it means"),
        ],
        rows: scale.levels.map { level in
          [
            .text(level.code), .text(level.name),
            review.descriptor(of: level.code, in: area).map { .text($0) } ?? .empty,
          ]
        }, emptyText: ""))
  }

  /// The answers to questions that are asked item by item, and those that are waited for.
  private static func answers(_ review: Review, _ names: (PersonID) -> String) -> Block? {
    let rows = review.policy.questions.flatMap { question -> [[Cell]] in
      guard let each = question.each else { return [] }
      return review.itemNames(each: each).compactMap { item in
        let key = Record.JudgementKey(question: question.id, item: item)
        guard let entry = review.record.judgements[key], case .judgement(let given) = entry.content
        else {
          // What counts as no until somebody says otherwise is waited for by nobody.
          return question.unanswered == .no
            ? nil : [.text(item), .text(question.asks), .missing("open"), .empty, .empty]
        }
        return [
          .text(item), .text(question.asks), .text(given.yes ? "yes" : "no"),
          .text(given.because), .text(names(entry.author)),
        ]
      }
    }
    if rows.isEmpty { return nil }
    return .table(
      Table(
        id: "answers", caption: "Answers item by item",
        columns: [
          Column(id: "item", title: "Id"), Column(id: "question", title: "Question"),
          Column(id: "answer", title: "Answer"), Column(id: "because", title: "Reason"),
          Column(id: "by", title: "By"),
        ], rows: rows))
  }
}
