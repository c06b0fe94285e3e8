import AppraisalCore
import AppraisalFiles
import Foundation
import Testing

/// The worked examples beside the shipped policy, and what the runner says to wrong ones.
struct PolicyCaseTests {
  private static let folder = ShippedPolicy.folder.appending(path: "cases")

  static let files: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".json") }.sorted()
  }()

  private func cases(in file: String) throws -> PolicyCases {
    let data = try Data(contentsOf: Self.folder.appending(path: file))
    // Hours are written in the file as people write them, which its own reader knows.
    return try PolicyFile.cases(from: Array(data), file: file)
  }

  @Test(arguments: files)
  func `every case beside the policy holds`(file: String) throws {
    let cases = try cases(in: file)
    for mismatch in cases.mismatches(with: try ShippedPolicy.load()) {
      Issue.record("\(file): \(mismatch.text)")
    }
    #expect(!cases.cases.isEmpty)
    #expect(Set(cases.cases.map(\.title)).count == cases.cases.count)
    for one in cases.cases {
      #expect(
        one.expect?.isEmpty == false || one.attempt != nil || !one.finds.isEmpty
          || one.training?.isEmpty == false
          || !one.doesNotFind.isEmpty || one.deadlines?.isEmpty == false,
        "\(one.title) expects nothing")
    }
  }

  @Test func `there are cases for every part of the policy that decides`() throws {
    #expect(
      Self.files == [
        "access.json", "another-reviewer.json", "appeal.json",
        "contribution-point-calendar-year.json", "contribution-point-school-year.json",
        "contribution-point.json", "deadlines.json", "development.json", "grievance.json",
        "moderation.json", "moves.json",
        "objectives.json", "observation.json", "overall.json", "own-periods.json", "recording.json",
        "reports.json", "short-process.json", "support.json",
      ])
  }

  @Test func `every answer that the tables can give is some case's answer`() throws {
    let policy = try ShippedPolicy.load()
    let expected = try Self.files.flatMap { try cases(in: $0).cases }
      .flatMap { ($0.expect ?? [:]).map { "\($0.key) \($0.value)" } }
    let levels = ["E", "A", "P", "U", "asks", "undecided"]
    let outcomes = policy.pay[0].outcomes.map { "contribution-point \($0.id)" }
    for answer in levels.flatMap({ ["objectives \($0)", "overall \($0)"] }) + outcomes {
      #expect(expected.contains(answer), "no case expects \(answer)")
    }
  }

  @Test(arguments: files)
  func `cases read back as they were written`(file: String) throws {
    let cases = try cases(in: file)
    let again = try JSONDecoder().decode(PolicyCases.self, from: JSONEncoder().encode(cases))
    #expect(again == cases)
  }

  private func mismatches(_ change: (inout PolicyCase) throws -> Void) throws -> [String] {
    var cases = try cases(in: "contribution-point.json")
    try change(&cases.cases[0])
    cases.cases = [cases.cases[0]]
    cases.cases[0].title = "Case"
    return cases.mismatches(with: try ShippedPolicy.load()).map(\.text)
  }

  @Test func `a case that expects something else is shown with what was found`() throws {
    #expect(
      try mismatches { $0.expect = ["overall": "E", "contribution-point": "automatic"] } == [
        "Case: contribution-point: expected automatic, found eligible",
        "Case: overall: expected E, found A",
      ])
    #expect(try mismatches { $0.completeOn = try Day.of("2026-04-01") }.count == 3)
    #expect(
      try mismatches { $0.clauses = ["STA-050"] }.first?
        .hasPrefix("Case: clauses: expected STA-050, found STA-005, STA-016") == true)
    #expect(
      try mismatches { $0.missing = "anything" } == ["Case: missing: expected anything, found none"]
    )
    #expect(
      try mismatches { $0.finds = ["point-missed"] }.first?
        .hasPrefix("Case: findings: expected point-missed, found ") == true)
    #expect(
      try mismatches { $0.doesNotFind = ["no-priority"] }.first?
        .hasPrefix("Case: findings: expected not no-priority, found ") == true)
  }

  @Test func `a training that stands otherwise than a case expects is shown`() throws {
    let had = CaseTraining(training: "reviewer", on: try Day.of("2025-05-01"))
    #expect(
      try mismatches { $0.training = ["reviewer": .had] } == [
        "Case: training.reviewer: expected had, found not trained"
      ])
    #expect(
      try mismatches {
        $0.trained = [had]
        $0.training = ["reviewer": .had]
      } == [])
    #expect(
      try mismatches {
        $0.trained = [had]
        $0.training = ["reviewer": .wanted]
      } == ["Case: training.reviewer: expected wanted, found trained"])
    let other = CaseTraining(training: "review", on: had.on)
    #expect(
      try mismatches { $0.trained = [other] } == [
        "Case: trained: expected reviewer, observer, found review"
      ])
    #expect(
      try mismatches { $0.training = ["review": .had] } == [
        "Case: training: expected reviewer, observer, found review"
      ])
  }

  @Test func `a slip in a case is shown and not taken for an answer`() throws {
    #expect(
      try mismatches { $0.levels = ["objectives": .items(["A", "B"])] } == [
        "Case: levels.objectives: expected A, E, P, U, found B"
      ])
    #expect(
      try mismatches { $0.levels = ["behaviours": .items(["A", "A", "A"])] } == [
        "Case: levels.behaviours: expected care, teamwork, found 3 levels"
      ])
    #expect(
      try mismatches { $0.levels = ["behavior": .whole("A")] } == [
        "Case: levels: expected behaviours, objectives, found behavior"
      ])
    #expect(
      try mismatches { $0.choices = ["missed-deadline": .text("never")] } == [
        "Case: choices.missed-deadline: expected automatic, not-this-year, found never"
      ])
    #expect(try mismatches { $0.judged = ["nothing": true] }.count == 1)
    #expect(try mismatches { $0.choices = ["nothing": .yesNo(true)] }.count == 1)
    #expect(try mismatches { $0.finds = ["nothing"] }.count == 1)
    #expect(
      try mismatches { $0.expect?["contribution"] = "eligible" } == [
        "Case: contribution: expected a question, found no such question"
      ])
  }

  @Test func `a file of a newer format is not run`() throws {
    var cases = try cases(in: "overall.json")
    cases.format = 2
    #expect(
      cases.mismatches(with: try ShippedPolicy.load()).map(\.text) == [
        "The overall level from the two sides: format: expected 1, found 2"
      ])
  }

  @Test func `an attempt that the policy answers otherwise is shown with its reason`() throws {
    var cases = try cases(in: "recording.json")
    let index = try #require(cases.cases.firstIndex { $0.title == "A sixth objective is refused" })
    cases.cases[index].attempt?.verdict = .allowed
    #expect(
      cases.mismatches(with: try ShippedPolicy.load()).map(\.text) == [
        "A sixth objective is refused: objective.add: expected allowed, found refused: "
          + "There would be more than five objectives."
      ])
  }
}
