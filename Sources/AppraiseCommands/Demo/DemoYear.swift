import AppraisalCore

/// The sample year: who does what on which day.
struct DemoYear {
  let year: Int

  var cycle: String { "\(year)-\((year + 1) % 100)-support" }

  /// The day on which the cycle is closed.
  var lastDay: Day { day(4, 8, next: true) }

  private func day(_ month: Int, _ day: Int, next: Bool = false) -> Day {
    Day(year: next ? year + 1 : year, month: month, day: day) ?? .earliest
  }

  /// Making the workspace.
  func opening(_ folder: String) -> [DemoStep] {
    [
      DemoStep(
        day(4, 7),
        ["init", folder, "--organisation", "Alder Bridge Primary and Nursery"])
    ]
  }

  /// The HR officer fills the workspace and opens the cycle.
  func setUp(list: String) -> [DemoStep] {
    let first = day(4, 7)
    return [
      DemoStep(first, ["people", "import", list]),
      DemoStep(first, ["role", "set", "hr-officer", "S004"]),
      DemoStep(first, ["role", "set", "headteacher", "S001", "--as", "S004"]),
      DemoStep(
        first,
        term("Summer \(year)", day(4, 22), day(7, 21))),
      DemoStep(first, term("Autumn \(year)", day(9, 1), day(12, 19))),
      DemoStep(first, term("Spring \(year + 1)", day(1, 5, next: true), day(3, 27, next: true))),
      DemoStep(
        first,
        [
          "policy", "adopt", "staffordshire", "--name", "ours", "--set", "cycle-start=04-01",
          "--set", "cycle-end=03-31", "--set", "moderation=all", "--set",
          "short-process-families=catering,cleaning,lunchtime-supervision", "--set",
          "behavioural-attributes=working-with-others,communication,reliability", "--as", "S004",
        ]),
      DemoStep(
        first, ["cycle", "open", cycle, "--policy", "ours", "--as", "S004"]),
      DemoStep(
        first,
        [
          "reviewer", "assign", "S030", "S007", "--ground",
          "Both managers agreed that S007 leads and S011 gives her view", "--cycle", cycle,
          "--as", "S004",
        ]),
    ]
  }

  private func term(_ name: String, _ from: Day, _ to: Day) -> [String] {
    ["term", "add", name, "--from", from.iso, "--to", to.iso, "--as", "S004"]
  }

  /// The phases of the year for everybody, in order.
  func phases(for people: [DemoPerson]) -> [(String, [DemoStep])] {
    [
      ("Planning: reviewers and reviewees agree objectives", people.flatMap(planning)),
      ("The year: notes and evidence", people.flatMap(theYear)),
      ("Interim meetings", people.flatMap(interim)),
      ("Annual meetings: coding, comments, signatures", people.flatMap(annual)),
    ]
  }

  /// The HR officer closes the cycle.
  var ending: [DemoStep] {
    [DemoStep(lastDay, ["cycle", "close", cycle, "--as", "S004"])]
  }
}
