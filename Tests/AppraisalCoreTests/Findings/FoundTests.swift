import AppraisalCore
import Testing

/// Deadlines and departures among what `check` finds.
struct FoundTests {
  private func found(
    _ check: String, _ day: String, private showsPrivate: Bool = true,
    _ change: (inout BirchReview) throws -> Void = { _ in }
  ) throws -> Finding? {
    var sample = try BirchReview()
    try change(&sample)
    return try sample.asOf(day).found(private: showsPrivate).first { $0.check == check }
  }

  @Test func `a must is an error from the day after its last one, until it is done`() throws {
    #expect(try found("deadline.talk", "2025-10-31") == nil)
    let finding = try #require(try found("deadline.talk", "2025-11-01"))
    #expect(finding.severity == .error)
    #expect(finding.says == "The last day to hold the talk was 31 Oct 2025.")
    #expect(finding.facts == ["whether the talk was held: no"])
    #expect(finding.remedy == "meeting S1 talk")
    #expect(finding.clauses == ["B-1"])
    #expect(finding.settledBy == nil)
  }

  @Test func `a must that was done late is a warning, once the record says when`() throws {
    let finding = try #require(
      try found("deadline.record", "2025-12-01") {
        try $0.meet("talk", on: "2025-10-06")
        try $0.answer("sheet.record", "Went well", on: "2025-10-14")
      })
    #expect(finding.severity == .warning)
    #expect(
      finding.says
        == "The last day to write the record was 13 Oct 2025; it was done 1 day late, on 14 Oct 2025."
    )
    #expect(finding.settledBy == "settle S1 deadline.record --because TEXT")
  }

  @Test func `what is wanted normally is a warning`() throws {
    #expect(try found("deadline.middle", "2026-04-01")?.severity == .warning)
  }

  @Test func `nothing becomes overdue in a closed review, and what was overdue stays so`() throws {
    let closing = EntryContent.closed(ReviewClosing())
    #expect(
      try found("deadline.talk", "2026-04-01") { try $0.add(closing, on: "2025-10-31") } == nil)
    #expect(
      try found("deadline.talk", "2026-04-01") { try $0.add(closing, on: "2025-11-01") }?.severity
        == .error)
  }

  @Test func `of two that are about the same the policy's own words are shown`() throws {
    var sample = try BirchReview()
    try sample.meet("talk", on: "2025-10-06")
    let checks = try sample.asOf("2025-11-01").found().map(\.check)
    #expect(checks.contains("no-record"))
    #expect(!checks.contains("deadline.record"))
  }

  @Test func `the graver of two is shown`() throws {
    var sample = try BirchReview()
    try sample.meet("talk", on: "2025-11-03")
    let found = try sample.asOf("2025-11-03").found()
    // Late is a warning, and so is the departure, which stands in its place.
    #expect(found.contains { $0.check == "talk-in-autumn" && $0.severity == .warning })
    #expect(!found.contains { $0.check == "deadline.talk" })
  }

  @Test func `a departure is found as it was when the entry was recorded`() throws {
    let finding = try #require(
      try found("visit-after-talk", "2025-10-20") {
        try $0.meet("visit", on: "2025-10-01")
        try $0.meet("talk", on: "2025-10-06")
      })
    #expect(finding.severity == .note)
    #expect(finding.facts.first == "recorded by R1 on 1 Oct 2025")
    #expect(finding.remedy == "Talk first.")
  }

  @Test func `an entry that was withdrawn departs from nothing`() throws {
    let finding = try found("visit-after-talk", "2025-10-20") {
      let visit = try $0.add(.meeting(MeetingHeld(meeting: "visit")), on: "2025-10-01")
      try $0.add(.withdrawn(Withdrawal(entry: visit, because: "no")), on: "2025-10-02")
    }
    #expect(finding == nil)
  }

  @Test func `departures are told to readers of the statement alone`() throws {
    #expect(
      try found("visit-after-talk", "2025-10-20", private: false) {
        try $0.meet("visit", on: "2025-10-01")
      } == nil)
  }
}
