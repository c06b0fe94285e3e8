import AppraisalCore
import Testing

/// How the duties of a school stand: a policy's next review, what comes every year, a day of each
/// cycle.
struct DutyTests {
  @Test(
    arguments: [
      ("2026-06-29", .ahead(opens: Day(clamping: 20_634))), ("2026-06-30", .open),
      ("2026-09-30", .open), ("2026-10-01", .overdue(days: 1)),
    ] as [(String, DeadlineStanding)])
  func `a month in which the policy is reviewed next lasts to its last day`(
    day: String, standing: DeadlineStanding
  ) throws {
    #expect(try AlderDuties().status("review", day).standing == standing)
    #expect(try AlderDuties().status("review", day).due == (try Day.of("2026-09-30")))
  }

  @Test func `once it is reviewed, the next time counts from then`() throws {
    var duties = try AlderDuties()
    try duties.do("review", on: "2026-09-14")
    #expect(try duties.status("review", "2026-09-13").due == (try Day.of("2026-09-30")))
    #expect(try duties.status("review", "2026-10-01").due == (try Day.of("2029-09-14")))
    #expect(try duties.status("review", "2029-09-15").standing == .overdue(days: 1))
  }

  @Test func `what was done before the last review of the text does not count as the next`() throws
  {
    var duties = try AlderDuties()
    try duties.do("review", on: "2023-09-30")
    #expect(try duties.status("review", "2026-10-01").standing == .overdue(days: 1))
  }

  @Test func `the earlier of two days counts`() throws {
    let duties = try AlderDuties { $0.source.nextReview = "2027-09-30" }
    #expect(try duties.status("review", "2026-01-05").due == (try Day.of("2026-09-30")))
  }

  @Test(arguments: [
    ("2027", "2026-09-30"), ("2025-03", "2025-03-31"), ("2024-02-29", "2024-02-29"),
    ("when needed", "2026-09-30"),
  ])
  func `a year, a month, a day and words`(next: String, due: String) throws {
    let duties = try AlderDuties { $0.source.nextReview = next }
    #expect(try duties.status("review", "2026-01-05").due == (try Day.of(due)))
  }

  @Test func `what comes every year counts from the cycle's first day, then from the last time`()
    throws
  {
    var duties = try AlderDuties()
    #expect(try duties.status("report", "2026-09-01").standing == .open)
    #expect(try duties.status("report", "2026-09-02").standing == .overdue(days: 1))
    try duties.do("report", on: "2026-09-02")
    #expect(try duties.status("report", "2026-09-02").due == (try Day.of("2027-09-02")))
    #expect(try duties.status("report", "2026-09-02").last?.note == "minuted")
  }

  @Test func `a day of every cycle is met or late by what was done in it`() throws {
    var duties = try AlderDuties()
    try duties.do("brief", on: "2025-08-31")
    #expect(try duties.status("brief", "2025-10-31").standing == .open)
    #expect(try duties.status("brief", "2025-11-01").standing == .overdue(days: 1))
    try duties.do("brief", on: "2025-11-03")
    let late = DeadlineStanding.late(on: try Day.of("2025-11-03"), days: 3)
    #expect(try duties.status("brief", "2025-11-03").standing == late)
    var inTime = try AlderDuties()
    try inTime.do("brief", on: "2025-10-31")
    try inTime.do("brief", on: "2025-12-01")
    #expect(try inTime.status("brief", "2025-12-01").standing == .met)
  }

  @Test func `without a day to count from it waits until it was done once`() throws {
    var duties = try AlderDuties {
      $0.source.nextReview = nil
      $0.source.reviewed = "some years ago"
    }
    let waits = DeadlineStanding.waits(missing: [
      "from which day it counts: look at the policy again"
    ])
    #expect(try duties.status("review", "2026-01-05").standing == waits)
    try duties.do("review", on: "2026-01-05")
    #expect(try duties.status("review", "2026-01-05").due == (try Day.of("2029-01-05")))
  }

  @Test func `what was recorded later is not known yet`() throws {
    var duties = try AlderDuties()
    try duties.do("report", on: "2026-08-01", recorded: "2026-10-05")
    #expect(try duties.status("report", "2026-10-04").standing == .overdue(days: 33))
    #expect(try duties.status("report", "2026-10-05").standing == .open)
  }

  @Test(
    arguments: [
      ("2023", "2023-01-01"), ("2023-09", "2023-09-01"), ("2023-09-04", "2023-09-04"),
      ("autumn", nil),
    ] as [(String, String?)])
  func `a policy is of the first day that its date can mean`(text: String, day: String?) throws {
    var source = try AlderPolicy.load().source
    source.reviewed = text
    let first = try day.map { try Day.of($0) }
    #expect(source.firstDay == first)
    source.implemented = "2019-09"
    #expect(source.firstDay == (try Day.of("2019-09-01")))
  }

  @Test func `what was due before a cycle began is overdue, and not since it began`() throws {
    let review = try AlderDuties().status("review", "2026-10-01")
    #expect(review.isOverdue)
    #expect(review.isOverdue(since: try Day.of("2026-09-30")))
    #expect(!review.isOverdue(since: try Day.of("2026-10-01")))
  }

  @Test func `each of several schools does for itself what is of each`() throws {
    var duties = try AlderDuties { $0.duties[1].of = .school }
    let schools = [School(named: "Hill"), School(named: "Quay")]
    try duties.do("report", on: "2025-09-02", at: "quay")
    let reports = try duties.all("2026-09-02", schools).filter { $0.duty.id == "report" }
    #expect(reports.map(\.school?.id) == ["hill", "quay"])
    #expect(reports.map(\.standing) == [.overdue(days: 1), .open])
    #expect(reports.map(\.last?.school) == [nil, "quay"])
    #expect(try duties.all("2026-09-02", schools).filter { $0.duty.id == "review" }.count == 1)
  }

  @Test func `what was recorded of no school counts for each, and a school alone is not named`()
    throws
  {
    var duties = try AlderDuties { $0.duties[1].of = .school }
    let schools = [School(named: "Hill"), School(named: "Quay")]
    try duties.do("report", on: "2025-09-02")
    let reports = try duties.all("2026-09-02", schools).filter { $0.duty.id == "report" }
    #expect(reports.map(\.standing) == [.open, .open])
    let alone = try duties.all("2026-09-02", [schools[0]]).filter { $0.duty.id == "report" }
    #expect(alone.map(\.school) == [nil])
    try duties.do("report", on: "2026-01-05", at: "quay")
    let hill = try duties.all("2026-09-02", [schools[0]]).first { $0.duty.id == "report" }
    #expect(hill?.last?.school == nil)
  }

  @Test func `a school without a policy's duties has none`() throws {
    #expect(try AlderReview().rules.duties(done: [], asOf: try Day.of("2026-01-05")).isEmpty)
  }
}

/// The duties of the school at the alder.
struct AlderDuties {
  private let rules: CycleRules
  private var done: [DutyDone] = []

  init(_ change: (inout Policy) -> Void = { _ in }) throws {
    var policy = try AlderPolicy.load { text in
      text.replacing(#""source": {"document": "invented"},"#, with: Self.source)
        .replacing(#""deadlines": ["#, with: Self.duties + #""deadlines": ["#)
    }
    change(&policy)
    rules = CycleRules(
      policy: policy, choices: [:], period: try DayRange.of("2025-09-01 2026-08-31"),
      calendar: SchoolCalendar(bankHolidaysOf: .englandAndWales))
  }

  static let source =
    #""source": {"document": "invented", "reviewed": "2023-09", "nextReview": "2026-09"},"#
  static let duties = #"""
    "duties": [
      {"id": "review", "title": "look at the policy again", "by": "source.nextReview",
       "every": "3 years", "from": "source.reviewed", "opens": "3 months",
       "strength": "normally", "duty": ["head"], "clauses": ["A-2"]},
      {"id": "report", "title": "report", "every": "1 year", "strength": "must",
       "duty": ["head"]},
      {"id": "brief", "title": "brief everybody", "by": "date.plan-by", "strength": "must",
       "duty": ["deputy"]}],
    """#

  mutating func `do`(
    _ duty: String, on day: String, recorded: String? = nil, at school: String? = nil
  ) throws {
    done.append(
      DutyDone(
        id: try #require(EntryID("d\(1000 + done.count)")),
        at: try #require(Moment(iso: "\(recorded ?? day)T10:00:00.000Z")), on: try Day.of(day),
        by: try PersonID.of("H1"), duty: duty, note: "minuted", school: school))
  }

  func all(_ day: String, _ schools: [School]) throws -> [DutyStatus] {
    rules.duties(done: done, asOf: try Day.of(day), schools: schools)
  }

  func status(_ id: String, _ day: String) throws -> DutyStatus {
    let all = rules.duties(done: done, asOf: try Day.of(day))
    return try #require(all.first { $0.duty.id == id })
  }
}
