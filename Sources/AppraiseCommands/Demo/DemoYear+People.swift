import AppraisalCore

extension DemoYear {
  /// The person whose every command is shown.
  private static let example = "S013"

  private func step(_ person: DemoPerson, _ day: Day, _ words: [String], as actor: String? = nil)
    -> DemoStep
  {
    DemoStep(
      day, words + ["--cycle", cycle, "--as", actor ?? person.reviewer],
      isShown: person.id == DemoYear.example)
  }

  /// Days of one kind are spread over some weeks, as reviewers would.
  private func spread(_ person: DemoPerson, from first: Day) -> Day {
    first.adding(days: person.index * 7 % 23)
  }

  private func date(_ month: Int, _ day: Int, next: Bool = false) -> Day {
    Day(year: next ? year + 1 : year, month: month, day: day) ?? .earliest
  }

  func planning(_ person: DemoPerson) -> [DemoStep] {
    let day = spread(person, from: date(4, 24))
    if person.isShort { return jobChat(person, on: day) }
    var steps = [step(person, day, ["meeting", person.id, "planning"])]
    for (number, text) in DemoTexts.objectives(for: person).enumerated() {
      let due = date(2, 27, next: true).adding(days: -((person.index + number) % 5) * 14)
      steps.append(
        step(
          person, day,
          ["objective", "add", person.id, text.title, "--measure", text.measure, "--due", due.iso]
            + (person.index % 13 == 5 && number == 1 ? [] : ["--serves", text.priority])))
      if person.index % 17 == 7, number == 0 {
        steps.append(
          step(
            person, day.adding(days: 3),
            [
              "objective", "determine", person.id, "O1", "--because",
              "Needed for the school’s plan; we could not agree on the measure",
            ]))
      } else {
        steps.append(
          step(person, day, ["objective", "agree", person.id, "O\(number + 1)"]))
      }
    }
    return steps
  }

  private func jobChat(_ person: DemoPerson, on day: Day) -> [DemoStep] {
    let own = [
      ("role", "I know what is expected and like the team."),
      ("improve", "Deliveries on one fixed day would help."),
      ("training", "A food hygiene or safe handling refresher."),
    ]
    return [step(person, day, ["meeting", person.id, "job-chat"])]
      + own.map { field, text in
        step(person, day, ["answer", person.id, "job-chat.\(field)", text], as: person.id)
      } + [
        step(
          person, day, ["answer", person.id, "job-chat.performance", "Steady and dependable."])
      ]
  }

  func theYear(_ person: DemoPerson) -> [DemoStep] {
    let day = spread(person, from: date(6, 9))
    var steps = [
      step(person, day, ["note", person.id, DemoTexts.note(for: person)])
    ]
    if !person.isShort {
      for number in DemoTexts.objectives(for: person).indices {
        steps.append(
          step(
            person, spread(person, from: date(11, 3)),
            [
              "evidence", person.id, "O\(number + 1)", "Records seen at the autumn check",
              "--source", "Line manager’s file",
            ]))
      }
    }
    if DemoTexts.worry(for: person) {
      steps.append(
        step(
          person, spread(person, from: date(11, 10)),
          [
            "note", person.id, "Records have been late several times; talked it through",
            "--topic", "concern",
          ]))
    }
    return steps
  }

  func interim(_ person: DemoPerson) -> [DemoStep] {
    if person.isShort { return [] }
    let day = spread(person, from: date(10, 6))
    return [step(person, day, ["meeting", person.id, "interim", "--note", "On track so far"])]
  }
}
