import AppraisalCore
import Testing

/// Reasons that settle findings.
struct SettlingTests {
  private func settle(_ check: String, item: String? = nil) -> EntryContent {
    .settled(SettlementGiven(check: check, item: item, because: "agreed with the head"))
  }

  private func finding(_ check: String, in sample: BirchReview, _ day: String) throws -> Finding {
    try #require(try sample.asOf(day).found().first { $0.check == check })
  }

  @Test func `a reason settles a finding on whatever day it is looked at`() throws {
    var sample = try BirchReview()
    let entry = try sample.add(settle("few-goals"), on: "2025-10-01")
    for day in ["2025-10-01", "2025-10-02", "2026-08-31"] {
      #expect(try finding("few-goals", in: sample, day).settlement?.id == entry)
      #expect(try !sample.asOf(day).findings.contains { $0.check == "few-goals" })
    }
    #expect(try finding("few-goals", in: sample, "2025-09-30").settlement == nil)
  }

  @Test func `once the facts are others it comes back and says that it had been settled`() throws {
    var sample = try BirchReview()
    let entry = try sample.add(settle("few-goals"), on: "2025-10-01")
    try sample.add(
      .objectiveAdded(ObjectiveText(objective: "O1", title: "Read", measure: "Ten books")),
      on: "2025-10-02")
    let back = try finding("few-goals", in: sample, "2025-10-02")
    #expect(back.settlement == nil)
    #expect(back.outdated?.id == entry)
    #expect(back.settledBy == "settle S1 few-goals --because TEXT")
    let again = try sample.add(settle("few-goals"), on: "2025-10-03")
    #expect(try finding("few-goals", in: sample, "2025-10-03").settlement?.id == again)
  }

  @Test func `a reason that is withdrawn settles nothing`() throws {
    var sample = try BirchReview()
    let entry = try sample.add(settle("few-goals"), on: "2025-10-01")
    try sample.add(.withdrawn(Withdrawal(entry: entry, because: "wrong")), on: "2025-10-02")
    #expect(try finding("few-goals", in: sample, "2025-10-02").settlement == nil)
  }

  @Test func `items are settled one by one`() throws {
    var sample = try BirchReview()
    for objective in ["O1", "O2"] {
      try sample.add(
        .objectiveAdded(ObjectiveText(objective: objective, title: "Read")), on: "2025-10-01")
    }
    try sample.add(settle("no-measure", item: "O2"), on: "2025-10-02")
    let found = try sample.asOf("2025-10-02").found().filter { $0.check == "no-measure" }
    #expect(found.map(\.item) == ["O1", "O2"])
    #expect(found.map { $0.settlement != nil } == [false, true])
  }

  @Test func `a departure and a deadline that was met late are settled as well`() throws {
    var sample = try BirchReview()
    try sample.meet("visit", on: "2025-10-01")
    try sample.meet("talk", on: "2025-10-06")
    try sample.answer("sheet.record", "Went well", on: "2025-10-14")
    for check in ["visit-after-talk", "deadline.record"] {
      try sample.add(settle(check), on: "2025-10-15")
      #expect(try finding(check, in: sample, "2025-12-01").settlement != nil)
    }
  }

  @Test(
    arguments: [
      (
        "deadline.talk", nil,
        "This must not be so, and no reason settles it: "
          + "The last day to hold the talk was 31 Oct 2025."
      ),
      ("talk-in-autumn", nil, "“talk-in-autumn” finds nothing in this review."),
      ("few-goals", "O1", "“few-goals” is about the review as a whole, not about O1."),
      ("no-measure", nil, "This is settled item by item; it is found for O1."),
      ("no-measure", "O7", "This is settled item by item; it is found for O1."),
    ] as [(String, String?, String)])
  func `what cannot be settled is refused`(check: String, item: String?, says: String) throws {
    var sample = try BirchReview()
    try sample.add(
      .objectiveAdded(ObjectiveText(objective: "O1", title: "Read")), on: "2025-10-01")
    let refusals = try sample.asOf("2025-11-01")
      .refusals(of: settle(check, item: item), by: ["reviewer"])
    #expect(refusals.map(\.says) == [says])
  }
}
