import AppraisalCore

extension DemoYear {
  /// The annual review: one reviewer is late, one assessment is put off.
  func annual(_ person: DemoPerson) -> [DemoStep] {
    let isLate = person.id == "S033"
    let first = Day(year: year + 1, month: 2, day: 23) ?? .earliest
    let late = Day(year: year + 1, month: 4, day: 2) ?? .earliest
    let day = isLate ? late : first.adding(days: person.index * 5 % 26)
    let levels = DemoLevels(person)
    func step(_ words: [String], as actor: String? = nil) -> DemoStep {
      DemoStep(
        day, words + ["--cycle", cycle, "--as", actor ?? person.reviewer],
        isShown: person.id == "S013")
    }
    var steps = [step(["meeting", person.id, "annual"])]
    for (number, level) in levels.objectives.enumerated() where !person.isShort {
      steps.append(step(["rate", person.id, "O\(number + 1)", level]))
    }
    for (attribute, level) in zip(DemoLevels.attributes, levels.attributes) {
      steps.append(step(["rate", person.id, "behaviours/\(attribute)", level]))
    }
    steps.append(step(["rate", person.id, "behaviours", levels.behaviours]))
    if person.isShort {
      steps.append(
        step([
          "judge", person.id, "key-tasks-met", levels.behaviours == "P" ? "no" : "yes",
          "--because", "Rota and checks of the year",
        ]))
    } else {
      steps += form(person).map { field, text in
        step(["answer", person.id, "review.\(field)", text])
      }
      steps.append(
        step(
          ["answer", person.id, "review.aspirations", "Happy to stay; would like more training."],
          as: person.id))
    }
    if levels.isBelow {
      steps.append(
        step(["answer", person.id, "support.offer", "Weekly check-in with the line manager"]))
      steps.append(
        step(["answer", person.id, "support.target-day", "By the end of the summer term"]))
    }
    steps.append(comment(person, step))
    if person.id == "S037" || person.id == "S028" {
      steps.append(
        step(
          [
            "judge", person.id, "defer-assessment", "yes", "--because",
            "Away for most of the year; agreed with occupational health",
          ], as: "S001"))
    }
    steps.append(step(["sign", person.id]))
    if person.isShort { steps.append(step(["sign", person.id], as: person.id)) }
    return steps
  }

  private func comment(
    _ person: DemoPerson, _ step: ([String], String?) -> DemoStep
  ) -> DemoStep {
    person.index % 3 == 0
      ? step(["comment", person.id, "A fair account of the year."], person.id)
      : step(["decline-comment", person.id], nil)
  }

  private func form(_ person: DemoPerson) -> [(String, String)] {
    [
      ("went-well", DemoTexts.note(for: person)),
      ("went-less-well", "Paperwork at busy times; a weekly slot would help"),
      ("contribution", "Always there for the team and the children"),
      ("effectiveness", "Works well within the role"),
      ("learning", "Safeguarding update and first aid"),
    ]
  }
}

/// The levels that people of the sample get: most achieve, some exceed, a few fall short.
struct DemoLevels {
  static let attributes = ["working-with-others", "communication", "reliability"]

  let objectives: [String]
  let attributes: [String]
  let behaviours: String
  let isBelow: Bool

  init(_ person: DemoPerson) {
    let count = DemoTexts.objectives(for: person).count
    let isLenient = person.reviewer == "S006"
    if DemoTexts.worry(for: person) {
      objectives = (0..<count).map { $0 == 0 ? "A" : "P" }
      attributes = ["A", "A", "P"]
      behaviours = "P"
      isBelow = true
    } else if isLenient || person.index % 9 == 4 {
      objectives = Array(repeating: "E", count: count)
      attributes = ["E", "E", "A"]
      behaviours = "E"
      isBelow = false
    } else {
      objectives = (0..<count).map { (person.index + $0) % 4 == 1 ? "E" : "A" }
      attributes = ["A", person.index % 4 == 2 ? "E" : "A", "A"]
      behaviours = "A"
      isBelow = false
    }
  }
}
