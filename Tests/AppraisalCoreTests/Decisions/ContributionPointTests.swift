import AppraisalCore
import Testing

/// The contribution point around the last good day, 31 March 2026.
struct ContributionPointTests {
  private func coded(
    _ behaviours: String = "A", on day: String = "2026-03-10",
    _ change: (inout RevieweeFacts) -> Void = { _ in }
  ) throws -> SampleReview {
    var sample = try SampleReview(change)
    try sample.code(["A", "A"], behaviours: behaviours, on: day)
    return sample
  }

  private func outcome(of sample: SampleReview, asOf day: String) throws -> Decision.Outcome {
    try sample.asOf(day).contributionPoint().outcome
  }

  @Test(arguments: [
    ("2026-03-30", "2026-03-29", "awaited"), ("2026-03-30", "2026-03-30", "eligible"),
    ("2026-03-30", "2026-04-01", "eligible"), ("2026-03-31", "2026-03-30", "awaited"),
    ("2026-03-31", "2026-03-31", "eligible"), ("2026-03-31", "2026-04-01", "eligible"),
    ("2026-04-01", "2026-03-31", "awaited"), ("2026-04-01", "2026-04-01", "automatic"),
    ("2026-04-01", "2026-07-01", "automatic"),
  ])
  func `a review counts that was complete on the last good day, not one completed after it`(
    signed: String, asOf: String, expected: String
  ) throws {
    var sample = try coded()
    try sample.sign(on: signed)
    #expect(try outcome(of: sample, asOf: asOf) == .decided(expected))
  }

  @Test(arguments: [
    ("2026-03-30", "awaited"), ("2026-03-31", "awaited"), ("2026-04-01", "automatic"),
    ("2026-04-02", "automatic"),
  ])
  func `a signature recorded on 2 April cannot be dated back to 31 March`(
    asOf: String, expected: String
  ) throws {
    var sample = try coded()
    try sample.sign(on: "2026-03-31", recorded: "2026-04-02")
    #expect(try outcome(of: sample, asOf: asOf) == .decided(expected))
  }

  @Test func `a rating that is withdrawn and given again in April stays in time`() throws {
    var sample = try SampleReview()
    try sample.plan(2)
    try sample.meet("annual", on: "2026-03-10")
    let wrong = try sample.rate("O1", "P")
    try sample.rate("O2", "A")
    try sample.rate("behaviours", "A")
    try sample.sign(on: "2026-03-31")
    #expect(try outcome(of: sample, asOf: "2026-04-01") == .decided("not-eligible"))

    try sample.withdraw(wrong, on: "2026-04-08")
    #expect(try outcome(of: sample, asOf: "2026-04-08") == .decided("awaited"))

    try sample.rate("O1", "A", on: "2026-04-09")
    #expect(try outcome(of: sample, asOf: "2026-04-09") == .decided("awaited"))
    #expect(try sample.asOf("2026-04-09").record.signatures.isEmpty)

    try sample.sign(on: "2026-04-10")
    #expect(try outcome(of: sample, asOf: "2026-04-10") == .decided("eligible"))
    #expect(try outcome(of: sample, asOf: "2026-04-01") == .decided("not-eligible"))
  }

  @Test func `a correction in April that is about March does not undo a completion in time`() throws
  {
    var sample = try coded()
    try sample.sign(on: "2026-03-31")
    try sample.rate("O1", "P", on: "2026-03-10", recorded: "2026-04-09")
    #expect(try outcome(of: sample, asOf: "2026-04-08") == .decided("eligible"))
    #expect(try outcome(of: sample, asOf: "2026-04-09") == .decided("awaited"))
    try sample.sign(on: "2026-04-10")
    #expect(try outcome(of: sample, asOf: "2026-04-10") == .decided("not-eligible"))
  }

  @Test func `a signature voided before the last good day and not renewed by it is not in time`()
    throws
  {
    var sample = try coded()
    try sample.sign(on: "2026-03-20")
    #expect(try outcome(of: sample, asOf: "2026-03-20") == .decided("eligible"))
    try sample.rate("O1", "E", on: "2026-03-25")
    #expect(try outcome(of: sample, asOf: "2026-03-31") == .decided("awaited"))
    #expect(try outcome(of: sample, asOf: "2026-04-01") == .decided("automatic"))
    try sample.sign(on: "2026-04-02")
    #expect(try outcome(of: sample, asOf: "2026-04-02") == .decided("automatic"))
  }

  @Test func `a signature voided before the last good day and renewed on it is in time`() throws {
    var sample = try coded()
    try sample.sign(on: "2026-03-20")
    try sample.rate("O1", "E", on: "2026-03-25")
    try sample.sign(on: "2026-03-31")
    #expect(try outcome(of: sample, asOf: "2026-04-01") == .decided("eligible"))
  }

  @Test(arguments: ["P", "U"])
  func `below achieved there is no point however early the review was`(level: String) throws {
    var sample = try coded(level)
    try sample.sign(on: "2026-03-10")
    let point = try sample.asOf("2026-04-01").contributionPoint()
    #expect(point.outcome == .decided("not-eligible"))
    #expect(point.clauses.contains("STA-052"))
  }

  @Test(arguments: ["P", "U", "A", "E"])
  func `after a missed deadline the level plays no part`(level: String) throws {
    var sample = try coded(level, on: "2026-04-10")
    try sample.sign(on: "2026-04-10")
    let point = try sample.asOf("2026-04-10").contributionPoint()
    #expect(point.outcome == .decided("automatic"))
    #expect(Set(point.clauses).isSuperset(of: ["STA-038", "STA-039"]))
    sample.choose("missed-deadline", "not-this-year")
    let withheld = try sample.asOf("2026-04-10").contributionPoint()
    #expect(withheld.outcome == .decided("not-this-year"))
    #expect(withheld.clauses.contains("STA-180"))
  }

  @Test func `the school's own last good day counts`() throws {
    var sample = try coded()
    sample.choose("last-good-day", "03-15")
    try sample.sign(on: "2026-03-16")
    #expect(try outcome(of: sample, asOf: "2026-03-15") == .decided("awaited"))
    #expect(try outcome(of: sample, asOf: "2026-03-16") == .decided("automatic"))
  }

  @Test(arguments: [(9, "not-due"), (10, "not-due"), (11, "eligible"), (12, "not-due")])
  func `the point is due only where the next one is the last of the grade`(
    point: Int, expected: String
  ) throws {
    var sample = try coded { $0.point = point }
    try sample.sign(on: "2026-03-12")
    let decision = try sample.asOf("2026-03-12").contributionPoint()
    #expect(decision.outcome == .decided(expected))
    if expected == "not-due" { #expect(decision.clauses.contains("STA-036")) }
  }

  @Test func `an assessment that is put off is deferred, before and after the last good day`()
    throws
  {
    var sample = try coded()
    try sample.judge("defer-assessment", true, on: "2026-03-01")
    for day in ["2026-03-15", "2026-03-31", "2026-04-01"] {
      let point = try sample.asOf(day).contributionPoint()
      #expect(point.outcome == .decided("deferred"))
      #expect(point.clauses.contains("STA-132"))
    }
    try sample.judge("defer-assessment", false, on: "2026-03-20")
    #expect(try outcome(of: sample, asOf: "2026-04-01") == .decided("automatic"))
  }

  @Test func `where no assessment is due, none is deferred`() throws {
    var sample = try coded { $0.point = 5 }
    try sample.judge("defer-assessment", true, on: "2026-03-01")
    #expect(try outcome(of: sample, asOf: "2026-03-31") == .decided("not-due"))
  }

  @Test func `without the grade's top point nothing is decided and that is named`() throws {
    var sample = try coded { $0.gradeTop = nil }
    try sample.sign(on: "2026-03-12")
    let point = try sample.asOf("2026-03-12").contributionPoint()
    #expect(point.missing == ["the top point of the grade"])
    #expect(
      point.says
        == "Contribution point: not decided, because this is missing: the top point of the grade")
  }

  @Test func `without the person's point nothing is decided and that is named`() throws {
    let sample = try coded { $0.point = nil }
    let point = try sample.asOf("2026-04-01").contributionPoint()
    #expect(point.missing == ["the point on which the person is paid"])
  }

  @Test func `facts that arrive later decide from then on, where they held in time`() throws {
    var sample = try coded { $0.gradeTop = nil }
    try sample.sign(on: "2026-03-12")
    var facts = try #require(try sample.asOf("2026-03-12").record.facts)
    facts.gradeTop = 12
    try sample.add(.facts(facts), on: "2026-03-31", recorded: "2026-04-20")
    #expect(try sample.asOf("2026-04-19").contributionPoint().answer == nil)
    #expect(try outcome(of: sample, asOf: "2026-04-20") == .decided("eligible"))
  }

  @Test func `April's points take nothing from whoever was eligible in March`() throws {
    var sample = try coded { _ in }
    try sample.sign(on: "2026-03-12")
    var facts = try #require(try sample.asOf("2026-03-12").record.facts)
    facts.point = facts.gradeTop
    try sample.add(.facts(facts), on: "2026-04-01")
    #expect(try outcome(of: sample, asOf: "2026-04-20") == .decided("eligible"))
  }
}
