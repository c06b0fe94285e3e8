import AppraisalCore
import Foundation
import Testing

/// Reports say what every answer does to pay, in words.
struct PayReportTests {
  private func report(
    onlyOpen: Bool = false, question: String? = nil,
    _ change: (inout ThornReview) throws -> Void = { _ in }
  ) throws -> Report {
    PayReport.report(
      on: try cycle(change), question: question, onlyOpen: onlyOpen, organisation: "Thorn Hill")
  }

  private func cycle(_ change: (inout ThornReview) throws -> Void) throws -> CycleSummary {
    var thorn = try ThornReview()
    try change(&thorn)
    let review = try thorn.review
    let opened = CycleEvent(at: try #require(Moment(iso: "2025-09-01T08:00:00.000Z")), by: nil)
    return CycleSummary(
      cycle: Cycle(
        name: try #require(CycleName("2025-26")), policy: review.policy.id,
        period: review.rules.period, choices: [:], calendar: review.rules.calendar,
        opened: opened, outside: [], periodRule: "common"),
      rules: review.rules, reviews: [review], names: NameBook { _ in nil }, asOf: review.today)
  }

  private func cells(_ report: Report, _ table: String, _ columns: String...) -> [[String]] {
    guard let table = report.table(table) else { return [] }
    return table.rows.map { row in
      zip(table.columns, row).filter { columns.contains($0.0.id) }.map { $0.1.words }
    }
  }

  @Test func `everybody is listed with answer and effect`() throws {
    let report = try report { thorn in
      try thorn.judge(done: true)
      try thorn.pay("step", .decided, "more", points: 3, because: "Two jobs")
      try thorn.pay("bonus", .decided, "yes", ground: "cover")
    }
    #expect(cells(report, "step", "answer", "effect") == [["More points", "3 points more"]])
    #expect(
      cells(report, "bonus", "answer", "effect") == [
        ["An honorarium", "2.5% of salary, one-off, for 2026"]
      ])
    #expect(
      cells(report, "merit", "answer", "effect") == [
        ["The policy does not say", ""]
      ])
    #expect(report.audience.title == "For the head")
    #expect(report.section("clauses") != nil)
  }

  @Test func `only what is open can be asked for, and one question alone`() throws {
    let open = try report(onlyOpen: true) { try $0.judge(done: true) }
    #expect(cells(open, "step", "person") == [])
    #expect(cells(open, "merit", "person") == [])
    #expect(cells(open, "bonus", "answer") == [["The policy leaves it to the head"]])
    #expect(try report(question: "bonus").sections.map(\.id) == ["bonus", "clauses"])
  }

  @Test func `the moderation report counts effects and lists whom something is recommended for`()
    throws
  {
    func listed(_ change: (inout ThornReview) throws -> Void) throws -> [[String]] {
      let report = ModerationReport.report(on: try cycle(change), organisation: "Thorn Hill")
      #expect(
        cells(report, "merit-counts", "effect").first == ["the policy does not say"])
      #expect(cells(report, "merit", "person") == [], "silence is the same for everybody")
      return cells(report, "bonus", "answer", "person")
    }
    #expect(try listed { _ in } == [], "nobody has asked for an honorarium")
    #expect(
      try listed { try $0.pay("bonus", .recommended, "yes", ground: "cover") } == [
        ["The policy leaves it to the head", "S1"]
      ])
  }

  @Test func `show, explain and the log say the same`() throws {
    var thorn = try ThornReview { $0.stage = "head" }
    try thorn.add(
      .reviewers(
        ReviewerAssignment(reviewers: [try PersonID.of("P2")], roles: ["P2": ["governor"]])))
    try thorn.pay("bonus", .decided, "yes", ground: "cover", because: "A long autumn")
    let review = try thorn.review
    let shown = ReviewReport.report(review) { $0.text }.texts.joined(separator: "\n")
    for text in [
      "as the head decided (2.5% of salary, one-off, for 2026)",
      "Merit payment: the policy does not say", "the governors with an adviser", "the chair",
      "P2: governor",
    ] { #expect(shown.contains(text), "\(text)") }
    let why = ExplanationReport.report(review.pay, about: review, name: "S1").texts
      .joined(separator: "\n")
    #expect(why.contains("ground: covered a vacant post (“A long autumn”)"))
    let last = try #require(thorn.entries.last)
    #expect(
      try EntrySentence.text(last, in: thorn.review)
        == "Honorarium decided: An honorarium, ground: covered a vacant post (“A long autumn”)")
  }

  @Test func `the policy is shown with its effects, grounds and silences`() throws {
    let report = PolicyReport.policy(
      try ThornPolicy.load(), choices: [:], asOf: try Day.of("2026-07-01"))
    #expect(report.table("bonus")?.emptyText == "The head decides.")
    let texts = report.texts
    for text in [
      "2025: £400, one-off; 2026: 2.5% of salary, one-off", "2 to 4 points", "one point less",
      "covered a vacant post", "the policy does not say", "asks: stay or back (the pay committee)",
      "decided under the pay policy",
    ] { #expect(texts.contains(text), "\(text)") }
  }

  @Test func `an answer on pay is kept as it was written`() throws {
    let json = #"""
      {"id": "e1", "at": "2026-06-01T10:00:00.000Z", "on": "2026-06-01", "by": "R1",
       "kind": "pay-decision", "rule": "step", "step": "decided", "outcome": "more",
       "points": 3, "ground": "g", "because": "Two jobs"}
      """#
    let entry = try JSONDecoder().decode(Entry.self, from: Data(json.utf8))
    #expect(
      entry.content
        == .payDecision(
          PayDecisionGiven(
            rule: "step", step: .decided, outcome: "more", points: 3, ground: "g",
            because: "Two jobs")))
    let again = try JSONDecoder().decode(Entry.self, from: try JSONEncoder().encode(entry))
    #expect(again == entry)
  }
}
