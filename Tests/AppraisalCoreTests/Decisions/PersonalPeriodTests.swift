import AppraisalCore
import Testing

/// Whose period is their own, over which days, and who decides on it.
struct PersonalPeriodTests {
  @Test func `everybody else has the cycle's`() throws {
    let period = try AlderReview().asOf("2025-10-01").period
    #expect(period.rule == nil)
    #expect(period.days == (try DayRange.of("2025-09-01 2026-08-31")))
    #expect(period.missing.isEmpty)
  }

  @Test(
    arguments: [
      ("2025-09-02", "2026-08-31", "short"), ("2025-09-01", "2026-08-31", nil),
      ("2025-01-06", "2025-12-19", "short"), ("2026-01-05", "2026-12-18", "short"),
    ] as [(String, String, String?)])
  func `a contract of a day less than a year is the period, one of a year is not`(
    from: String, to: String, rule: String?
  ) throws {
    let period = try AlderReview(from: from, to: to).asOf("2026-02-02").period
    #expect(period.rule?.id == rule)
    let days = rule == nil ? "2025-09-01 2026-08-31" : "\(from) \(to)"
    #expect(period.days == (try DayRange.of(days)))
  }

  @Test func `a contract without a last day leaves the period unknown`() throws {
    let review = try AlderReview { $0.contract = "fixed-term" }
    let period = try review.asOf("2025-10-01").period
    #expect(period.days == nil)
    #expect(period.missing == ["the last day of the contract"])
    #expect(try review.truth("period.to is known", "2025-10-01") == .no)
    #expect(try review.truth("period.decided", "2025-10-01") == .unknown)
  }

  @Test func `whoever starts a day after the cycle waits for a decision`() throws {
    let first = try AlderReview(from: "2025-09-01", to: nil)
    #expect(try first.asOf("2025-10-01").period.rule == nil)
    let second = try AlderReview(from: "2025-09-02", to: nil)
    let period = try second.asOf("2025-10-01").period
    #expect(period.isToBeDecided)
    #expect(period.first == (try Day.of("2025-09-02")))
    #expect(period.last == nil)
    #expect(period.proposed == (try DayRange.of("2025-09-02 2026-08-31")))
    #expect(period.missing == ["a first period: how long, which the head decides"])
    #expect(try second.truth("period.decided", "2025-10-01") == .no)
    #expect(try second.truth("period.to after cycle.to", "2025-10-01") == .unknown)
    let waits = try second.status("finish", "2025-10-01").standing
    #expect(waits == .waits(missing: period.missing))
  }

  @Test func `the decision counts from its recording, and the last one counts`() throws {
    var review = try AlderReview(from: "2026-02-02", to: nil)
    try review.decide(from: "2026-02-02", to: "2026-08-31", on: "2026-02-10")
    try review.decide(from: "2026-02-02", to: "2027-08-31", on: "2026-02-12")
    #expect(try review.asOf("2026-02-09").period.isToBeDecided)
    #expect(try review.asOf("2026-02-11").period.last == (try Day.of("2026-08-31")))
    let period = try review.asOf("2026-02-12").period
    #expect(period.days == (try DayRange.of("2026-02-02 2027-08-31")))
    #expect(try review.truth("period.own is first and period.decided", "2026-02-12") == .yes)
    #expect(try review.truth("period.to after cycle.to", "2026-02-12") == .yes)
  }

  @Test func `a decision that is taken back leaves it open again`() throws {
    var review = try AlderReview(from: "2026-02-02", to: nil)
    let days = (from: try Day.of("2026-02-02"), to: try Day.of("2026-08-31"))
    let id = try review.add(
      .periodSet(PeriodSet(from: days.from, to: days.to, because: "in step")), on: "2026-02-10")
    try review.add(.withdrawn(Withdrawal(entry: id, because: "too soon")), on: "2026-02-11")
    #expect(try review.asOf("2026-02-11").period.isToBeDecided)
  }

  @Test func `a decision no longer counts once the contract sets the period`() throws {
    var review = try AlderReview(from: "2026-02-02", to: nil)
    try review.decide(from: "2026-02-02", to: "2026-08-31", on: "2026-02-10")
    var facts = RevieweeFacts(post: "Clerk")
    facts.contract = "fixed-term"
    (facts.from, facts.to) = (try Day.of("2026-02-02"), try Day.of("2026-05-29"))
    try review.add(.facts(facts), on: "2026-03-02")
    #expect(try review.asOf("2026-03-02").period.last == (try Day.of("2026-05-29")))
  }

  @Test func `what is due by the end is due by the end of one's own period`() throws {
    let review = try AlderReview(from: "2025-09-08", to: "2026-01-30")
    #expect(try review.status("finish", "2026-01-30").standing == .open)
    #expect(try review.status("finish", "2026-01-31").standing == .overdue(days: 1))
  }

  @Test func `a window ends no later than a period that ends before the cycle`() throws {
    let short = try AlderReview(from: "2025-09-08", to: "2026-01-30").status(
      "look-back", "2026-01-05")
    #expect(short.due == (try Day.of("2026-01-30")))
    let cut = try AlderReview(from: "2025-10-01", to: "2026-07-20").status(
      "look-back", "2026-01-05")
    #expect(cut.opens == (try Day.of("2026-07-01")))
    #expect(cut.due == (try Day.of("2026-07-20")))
    let longer = try AlderReview(from: "2026-01-05", to: "2026-12-18").status(
      "look-back", "2026-02-02")
    #expect(longer.due == (try Day.of("2026-08-15")))
  }

  @Test func `nothing is due before a period that begins after the cycle`() throws {
    #expect(
      try AlderReview(from: "2025-10-31", to: nil).status("plan", "2025-11-01").standing
        == .overdue(days: 1))
    #expect(
      try AlderReview(from: "2025-11-01", to: nil).status("plan", "2025-11-01").standing
        == .notArising)
  }

  @Test(
    arguments: [
      ("2025-11-03", nil, "head", "2026-08-31", nil),
      ("2025-11-03", nil, "deputy", "2026-08-31", "This is for the head to decide."),
      (
        "2025-11-03", nil, "head", "2025-11-02",
        "The period would end (2 Nov 2025) before it begins (3 Nov 2025)."
      ),
      ("2025-11-03", nil, "head", "2028-11-06", nil),
      ("2025-11-03", nil, "head", "2028-11-07", "The period would last 1101 days."),
      (
        "2025-11-03", "2026-05-29", "head", "2026-08-31",
        "Nobody decides on this period: it follows from the policy."
      ),
      (
        "2025-09-01", nil, "head", "2026-08-31",
        "Nobody decides on this period: it follows from the policy."
      ),
    ] as [(String, String?, String, String, String?)])
  func `only what is left open is decided, by whoever may, on days that can be`(
    from: String, to: String?, who: String, last: String, refusal: String?
  ) throws {
    let review = try AlderReview(from: from, to: to)
    let set = PeriodSet(
      from: try Day.of("2025-11-03"), to: try Day.of(last), because: "in step")
    let found = try review.asOf("2025-12-01").refusals(of: .periodSet(set), by: [who])
    #expect(found.map(\.says) == [refusal].compactMap(\.self))
  }

  @Test func `the cohort says whose period is their own`() throws {
    let review = try AlderReview(from: "2025-11-03", to: nil).asOf("2025-12-01")
    #expect(
      review.period.sentence
        == "from 3 Nov 2025; the last day is not decided: a first period (A-2), proposed: "
        + "3 Nov 2025 to 31 Aug 2026")
  }
}
