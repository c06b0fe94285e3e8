import AppraisalCore
import Testing

/// Terms that are entered or corrected while a cycle runs.
struct LaterTermTests {
  private func term(_ name: String, _ first: String, _ last: String) throws -> SchoolTerm {
    SchoolTerm(name: name, first: try Day.of(first), last: try Day.of(last))
  }

  private func calendar() throws -> SchoolCalendar {
    SchoolCalendar(
      terms: [try term("Autumn", "2025-09-02", "2025-12-19")], bankHolidaysOf: .none)
  }

  @Test func `a term that was not there is added in its place`() throws {
    var calendar = try calendar()
    let summer = try term("Summer", "2026-04-13", "2026-07-21")
    let spring = try term("Spring", "2026-01-05", "2026-03-27")
    let day = try Day.of("2026-05-01")
    #expect(calendar.enter(summer, on: day) == .added)
    #expect(calendar.enter(spring, on: day) == .added)
    #expect(calendar.enter(spring, on: day) == .unchanged)
    #expect(calendar.terms.map(\.name) == ["Autumn", "Spring", "Summer"])
  }

  @Test func `only days that are still to come are moved`() throws {
    var calendar = try calendar()
    let old = calendar.terms[0]
    let shorter = try term("Autumn", "2025-09-02", "2025-12-12")
    #expect(calendar.enter(shorter, on: try Day.of("2025-12-12")) == .corrected(from: old))
    #expect(calendar.terms == [shorter])
    // On the day after it the twelfth is over, and was the last day for what was due by then.
    #expect(calendar.enter(old, on: try Day.of("2025-12-13")) == .held(shorter))
    #expect(calendar.terms == [shorter])
    let other = try term("Autumn", "2025-09-01", "2025-12-18")
    let mixed = try term("Autumn", "2025-09-02", "2025-12-18")
    #expect(calendar.enter(other, on: try Day.of("2025-10-01")) == .held(mixed))
  }

  @Test func `a term across another is left aside`() throws {
    var calendar = try calendar()
    let twin = try term("Autumn term", "2025-09-01", "2025-12-19")
    #expect(calendar.enter(twin, on: try Day.of("2025-09-01")) == .refused("Autumn"))
    #expect(calendar == (try self.calendar()))
  }

  @Test func `a term is not taken for another while one before it is not known`() throws {
    var sample = try BirchReview()
    sample.calendar.terms = [try term("Summer", "2026-04-13", "2026-07-21")]
    #expect(try sample.standing("spring", "2025-10-01").kind == .waits)
    sample.calendar.terms.append(try term("Autumn", "2025-09-02", "2025-12-19"))
    #expect(try sample.standing("spring", "2025-10-01").kind == .waits)
    sample.calendar.terms.append(try term("Spring", "2026-01-05", "2026-03-27"))
    let spring = try sample.asOf("2025-10-01").deadlines.first { $0.deadline.id == "spring" }
    #expect(spring?.due == (try Day.of("2026-03-27")))
  }

  @Test
  func `a day that must be kept and cannot be known is found and given to whoever enters terms`()
    throws
  {
    let must = BirchPolicy.text.replacing(
      "\"done\": \"meeting.visit.held\", \"strength\": \"normally\"",
      with: "\"done\": \"meeting.visit.held\", \"strength\": \"must\"")
    var sample = try BirchReview(policy: must)
    let holder = RoleHolder(role: "hr-officer", person: try PersonID.of("H1"), school: nil)
    let item = try #require(
      try sample.items("2025-10-01", holders: [holder]).first { $0.matter == .deadline("spring") })
    #expect(item.hasGap)
    #expect(item.people == [try PersonID.of("H1")])
    #expect(item.command == "term add NAME --from DAY --to DAY")
    let finding = try sample.asOf("2025-10-01").found().first { $0.check == "term-dates-missing" }
    #expect(finding?.severity == .warning)
    #expect(
      finding?.says
        == "It cannot be known by when to look in by spring: the dates of a term are not entered.")
    try sample.meet("visit", on: "2025-10-02")
    #expect(
      try !sample.asOf("2025-10-02").found().contains { $0.check == "term-dates-missing" })
  }
}
