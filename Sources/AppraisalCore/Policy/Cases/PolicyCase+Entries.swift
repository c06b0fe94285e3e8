extension PolicyCase {
  /// The entries of a statement that holds what the case gives.
  func entries(under rules: CycleRules, in setting: CaseSetting) -> [Entry] {
    var writer = CaseWriter(setting: setting)
    let start = setting.period.first
    let enrolment = Enrolment(
      facts: person ?? setting.person, despite: despite, because: despite.map { _ in title })
    writer.add(.enrolled(enrolment), "enrolled", on: start)
    let assignment = ReviewerAssignment(
      reviewers: [setting.reviewer], rank: (person ?? setting.person).managers.first?.rank)
    writer.add(.reviewers(assignment), "reviewers", on: start)
    addLevels(rules, in: setting, to: &writer)
    for (index, step) in steps.enumerated() {
      writer.add(
        step.content, step.id?.text ?? "step-\(index + 1)", on: step.on, recorded: step.recorded,
        by: step.by)
    }
    return writer.entries
  }

  private func addLevels(
    _ rules: CycleRules, in setting: CaseSetting, to writer: inout CaseWriter
  ) {
    let day = completeOn ?? ratedOn ?? asOf
    for index in 0..<objectiveCount(under: rules.policy) {
      addObjective(index + 1, in: setting, to: &writer)
    }
    if levels != nil || voices != nil || completeOn != nil {
      for meeting in setting.completion?.meetings ?? [] {
        writer.add(
          .meeting(MeetingHeld(meeting: meeting)), "meeting-\(meeting)", on: day,
          recorded: recordedOn)
      }
    }
    for (question, yes) in (judged ?? [:]).sorted(by: { $0.key < $1.key }) {
      judge(question, yes, rules, on: day, to: &writer)
    }
    for ratings in ratings {
      for area in rules.policy.assessment.areas {
        rate(area, ratings, rules, on: day, to: &writer)
      }
    }
    guard completeOn != nil else { return }
    for part in setting.completion?.signatures ?? [] {
      writer.add(
        .signed(SignatureGiven(part: part)), "signed-\(part)", on: day, recorded: recordedOn)
    }
  }

  private func addObjective(
    _ number: Int, in setting: CaseSetting, to writer: inout CaseWriter
  ) {
    let id = "O\(number)"
    let text = ObjectiveText(
      objective: id, title: "Objective \(number)", measure: "seen", due: setting.period.last)
    writer.add(.objectiveAdded(text), "added-\(id)", on: setting.period.first)
    writer.add(
      .objectiveAgreed(ObjectiveStep(objective: id)), "agreed-\(id)", on: setting.period.first)
  }

  /// An answer to a question, for every item where it is asked item by item.
  private func judge(
    _ id: String, _ yes: Bool, _ rules: CycleRules, on day: Day, to writer: inout CaseWriter
  ) {
    let each = rules.policy.questions.first { $0.id == id }?.each
    let names = each?.wrappedValue.flatMap { itemNames(each: $0, rules) }.unique
    let items: [String?] = names ?? [nil]
    for item in items {
      let judgement = Judgement(question: id, item: item, yes: yes, because: title)
      let name = [id, item.map(CaseWriter.name)].compactMap { $0 }.joined(separator: "-")
      writer.add(.judgement(judgement), "judged-\(name)", on: day, recorded: recordedOn)
    }
  }

  private func itemNames(each name: String, _ rules: CycleRules) -> [String] {
    let area = rules.policy.assessment.areas.first { $0.id == name }
    return itemNames(of: area, rules)
  }

  /// The names of an area's items, or of the objectives where there is no area.
  private func itemNames(of area: Area?, _ rules: CycleRules) -> [String] {
    switch area?.items.from {
    case .listed:
      area.map { area in rules.listedItems(of: area).map { "\(area.id)/\($0.id)" } } ?? []
    case .whole: area.map { [$0.id] } ?? []
    case .objectives, nil: (0..<objectiveCount(under: rules.policy)).map { "O\($0 + 1)" }
    }
  }

  private func rate(
    _ area: Area, _ ratings: CaseRatings, _ rules: CycleRules, on day: Day,
    to writer: inout CaseWriter
  ) {
    switch ratings.levels[area.id] {
    case .whole(let level): rate(area.id, level, ratings, on: day, to: &writer)
    case .items(let given):
      for (name, level) in zip(itemNames(of: area, rules), given) where level != "-" {
        rate(name, level, ratings, on: day, to: &writer)
      }
    case nil: break
    }
  }

  private func rate(
    _ item: String, _ level: String, _ ratings: CaseRatings, on day: Day,
    to writer: inout CaseWriter
  ) {
    let parts = ["rated", ratings.moment, ratings.voice].compactMap { $0 }
    let rating = RatingGiven(
      item: item, level: level, voice: ratings.voice, moment: ratings.moment)
    writer.add(
      .rating(rating), (parts + [CaseWriter.name(item)]).joined(separator: "-"), on: day,
      recorded: recordedOn)
  }
}

/// Writes entries in the order in which they are given, a second apart.
struct CaseWriter {
  let setting: CaseSetting
  private(set) var entries: [Entry] = []

  init(setting: CaseSetting) {
    self.setting = setting
  }

  /// An item's name as part of an entry's.
  static func name(_ item: String) -> String {
    item.map { $0 == "/" ? "." : String($0) }.joined()
  }

  mutating func add(
    _ content: EntryContent, _ name: String, on day: Day, recorded: Day? = nil,
    by person: PersonID? = nil
  ) {
    entries.append(entry(content, name, on: day, recorded: recorded, by: person))
  }

  /// An entry recorded at noon, or as long after it as other entries come before it.
  func entry(
    _ content: EntryContent, _ name: String, on day: Day, recorded: Day?, by person: PersonID?
  ) -> Entry {
    let start = Moment(iso: "\((recorded ?? day).iso)T12:00:00.000Z") ?? .earliest
    return Entry(
      id: EntryID(unchecked: name), at: start.adding(milliseconds: entries.count * 1000), on: day,
      by: person ?? setting.reviewer, content: content)
  }
}
