extension PolicyCase {
  /// The entries of a statement that holds what the case gives.
  func entries(under rules: CycleRules, in setting: CaseSetting) -> [Entry] {
    var writer = CaseWriter(setting: setting)
    let start = setting.period.first
    writer.add(.enrolled(Enrolment(facts: person ?? setting.person)), "enrolled", on: start)
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
    for question in (judged ?? [:]).keys.sorted() {
      let judgement = Judgement(
        question: question, yes: judged?[question] == true, because: title)
      writer.add(.judgement(judgement), "judged-\(question)", on: day, recorded: recordedOn)
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

  private func rate(
    _ area: Area, _ ratings: CaseRatings, _ rules: CycleRules, on day: Day,
    to writer: inout CaseWriter
  ) {
    switch ratings.levels[area.id] {
    case .whole(let level): rate(area.id, level, ratings, on: day, to: &writer)
    case .items(let given):
      let names: [String] =
        switch area.items.from {
        case .objectives: given.indices.map { "O\($0 + 1)" }
        case .listed: rules.listedItems(of: area).map { "\(area.id)/\($0.id)" }
        case .whole: [area.id]
        }
      for (name, level) in zip(names, given) where level != "-" {
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
    let name = item.map { $0 == "/" ? "." : String($0) }.joined()
    let rating = RatingGiven(
      item: item, level: level, voice: ratings.voice, moment: ratings.moment)
    writer.add(
      .rating(rating), (parts + [name]).joined(separator: "-"), on: day, recorded: recordedOn)
  }
}

/// Writes entries in the order in which they are given, a second apart.
struct CaseWriter {
  let setting: CaseSetting
  private(set) var entries: [Entry] = []

  init(setting: CaseSetting) {
    self.setting = setting
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
