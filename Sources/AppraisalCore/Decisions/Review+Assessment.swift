extension Review {
  /// The items of an area with the level of each that counts, in order.
  public func itemLevels(of area: Area) -> [ItemLevel] {
    itemNames(of: area).map { item in
      ItemLevel(item: item, level: rating(of: item).flatMap(Review.level))
    }
  }

  /// The names of an area's items: live objectives, or the listed items behind the area's name.
  public func itemNames(of area: Area) -> [String] {
    switch area.items.from {
    case .objectives: record.objectives.filter(\.isLive).map(\.id)
    case .listed: rules.listedItems(of: area).map { "\(area.id)/\($0.id)" }
    case .whole: [area.id]
    }
  }

  /// The title of an item, an area or the overall level.
  public func title(ofItem item: String) -> String {
    if let objective = record.objectives.first(where: { $0.id == item }) {
      return objective.text.title
    }
    for area in policy.assessment.areas {
      if area.id == item { return area.title }
      for listed in rules.listedItems(of: area) where "\(area.id)/\(listed.id)" == item {
        return listed.title
      }
    }
    return item == "overall" ? policy.assessment.overall?.title ?? item : item
  }

  static func level(_ entry: Entry) -> String? {
    if case .rating(let rating) = entry.content { rating.level } else { nil }
  }

  /// When an item was first talked through, at a meeting that is for that; nil if it never was.
  func discussed(_ item: String) -> Day? {
    let kinds = Set(policy.meetings.filter { $0.discusses == true }.map(\.id))
    let objective = record.objectives.first { $0.id == item }
    return record.meetings.compactMap { entry -> Day? in
      guard case .meeting(let meeting) = entry.content, kinds.contains(meeting.meeting),
        objective.map({ $0.added.on <= entry.on }) ?? true
      else { return nil }
      return entry.on
    }.min()
  }

  /// The level of an area, with what it rests on.
  public func level(of area: Area) -> Decision {
    level(of: area, confirmed: true)
  }

  /// The level of an area, with or without what a person gave for the area as a whole.
  func level(of area: Area, confirmed: Bool) -> Decision {
    workedOut.decision("level \(area.id) \(confirmed)") { workOut(area, confirmed: confirmed) }
  }

  private func workOut(_ area: Area, confirmed: Bool) -> Decision {
    let applies = area.when.map { evaluate($0) } ?? Evaluation(truth: .yes)
    switch applies.truth {
    case .yes:
      return area.hasLevel
        ? levelWhereItApplies(area, confirmed: confirmed) : itemByItem(area)
    case .no:
      return Decision(
        question: area.id, title: area.title, outcome: .notApplicable,
        says: "\(area.title): not assessed for this post", clauses: area.level.clauses)
    case .unknown:
      let missing = applies.missing.joined(separator: "; ")
      return Decision(
        question: area.id, title: area.title, outcome: .undecided(missing: applies.missing),
        says: "\(area.title): not known whether assessed, because this is missing: \(missing)",
        clauses: area.level.clauses, facts: applies.facts)
    }
  }

  private func levelWhereItApplies(_ area: Area, confirmed: Bool) -> Decision {
    let items = itemLevels(of: area)
    let isWhole = area.items.from == .whole
    let given = isWhole ? [] : items.compactMap { decision(ofItem: $0) }
    if !area.level.rows.isEmpty, !isWhole, let missing = missing(of: items, in: area) {
      return Decision(
        question: area.id, title: area.title, outcome: .undecided(missing: [missing]),
        says: "\(area.title): \(missing)", clauses: area.level.clauses, because: given)
    }
    return decide(
      area.level, question: area.id, item: confirmed ? area.id : nil, because: given)
  }

  /// The overall level, with what it rests on; nil where the policy gives none.
  public var overall: Decision? {
    policy.assessment.overall.map { rule in
      workedOut.decision("overall") {
        decide(rule, question: "overall", item: "overall", because: [])
      }
    }
  }

  func decision(ofItem item: ItemLevel) -> Decision? {
    guard let level = item.level, let entry = rating(of: item.item) else { return nil }
    return given(item.item, level, entry)
  }

  /// A rating as a decision that rests on somebody's word.
  func given(_ item: String, _ level: String, _ entry: Entry) -> Decision {
    if let decision = given(entry) { return decision }
    let title = title(ofItem: item)
    let name =
      title == item
      ? item : record.objectives.contains { $0.id == item } ? "\(item) (\(title))" : title
    let spoken = rules.vocabulary.spoken(level, on: scale(ofItem: item))
    var says = "\(name): \(spoken), given by \(entry.author) on \(entry.on.text)"
    if entry.at.civilDay != entry.on { says += ", recorded \(entry.at.civilDay.text)" }
    guard case .rating(let rating) = entry.content else {
      return Decision(question: item, title: title, outcome: .decided(level), says: says)
    }
    var decision = Decision(
      question: item, title: title, outcome: .decided(level), says: says + details(of: rating))
    decision.end(withWords: rating.because)
    return decision
  }

  /// In whose place a level counts, and what concern it rests on.
  private func details(of rating: RatingGiven) -> String {
    let deciding = policy.assessment.decidingVoice.title
    let voice = standingIn(rating).map { ", as “\($0.title)” in place of “\(deciding)”" }
    let concern = concern(of: rating).map { ", concern: \($0)" }
    return (voice ?? "") + (concern ?? "")
  }
}
