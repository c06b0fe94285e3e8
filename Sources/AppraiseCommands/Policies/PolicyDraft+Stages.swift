import StrictJSON

extension PolicyDraft {
  /// What has to be so for a stage to be done, what is then still to do, and how.
  private struct Step {
    let when: String
    let says: String
    let command: String
  }

  /// The stages of a review; whatever keeps one from being done has a step that says so.
  var stages: JSONMember {
    let planning = stage(
      "planning", "Planning", done: "meeting.planning.held and objectives.live above 0",
      [
        Step(
          when: "not meeting.planning.held", says: "hold the planning meeting",
          command: "meeting REVIEWEE planning"),
        Step(
          when: "objectives.live is 0", says: "agree an objective",
          command: "objective add REVIEWEE TITLE --measure TEXT --due DAY"),
      ])
    let annual = stage(
      "review", "Annual review", done: "meeting.annual.held",
      [
        Step(
          when: "not meeting.annual.held", says: "hold the annual review meeting",
          command: "meeting REVIEWEE annual")
      ])
    let rating = stage("rating", "Rating", done: allRated, ratingSteps)
    let signing = stage(
      "signing", "Signing", done: "signed.reviewer",
      [Step(when: "not signed.reviewer", says: "sign", command: "sign REVIEWEE")])
    return list("stages", [planning, annual] + (levels.isEmpty ? [] : [rating]) + [signing])
  }

  /// That everything which the policy rates has a level.
  var allRated: String {
    (areas.flatMap { ["\($0).unrated is 0", "\($0).decided"] }
      + (judgesOverall ? ["overall.decided"] : [])).joined(separator: " and ")
  }

  /// The areas, in the order in which they are rated.
  private var areas: [String] { ["objectives"] + (attributes.isEmpty ? [] : ["behaviours"]) }

  /// Items first, then each area as a whole, then overall.
  private var ratingSteps: [Step] {
    var steps = [
      Step(
        when: "objectives.unrated above 0", says: "rate each objective",
        command: "rate REVIEWEE OBJECTIVE LEVEL")
    ]
    if !attributes.isEmpty {
      steps.append(
        Step(
          when: "behaviours.unrated above 0", says: "rate each attribute",
          command: "rate REVIEWEE behaviours/ATTRIBUTE LEVEL"))
    }
    steps += areas.map { area in
      Step(
        when: "\(area).unrated is 0 and not \(area).decided",
        says: "give the \(area) a level as a whole", command: "rate REVIEWEE \(area) LEVEL")
    }
    if judgesOverall {
      let before = areas.map { "\($0).decided" }.joined(separator: " and ")
      steps.append(
        Step(
          when: "\(before) and not overall.decided", says: "give the overall level",
          command: "rate REVIEWEE overall LEVEL"))
    }
    return steps
  }

  private func stage(
    _ id: String, _ title: String, done: String, _ steps: [Step]
  ) -> [JSONMember] {
    [
      text("id", id), text("title", title), text("done", done),
      list(
        "next",
        steps.map { step in
          [text("when", step.when), text("says", step.says), text("command", step.command)]
        }),
    ]
  }
}
