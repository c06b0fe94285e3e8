import AppraisalCore
import Testing

/// A cycle is for whoever is in post during it.
struct EmploymentInCycleTests {
  /// What becomes of one person with a post and a leaving date in a cycle of the school year.
  private func fate(
    start: String?, end: String? = nil, left: String? = nil, opened: String = "2025-09-10"
  ) throws -> String? {
    let post = Post(
      title: "Clerk", school: "hill", start: start.flatMap { Day(iso: $0) },
      end: end.flatMap { Day(iso: $0) })
    var person = Person(
      id: try PersonID.of("S1"), givenName: "Ida", familyName: "Reed",
      left: left.flatMap { Day(iso: $0) }, posts: [post])
    person.posts[0].leads = false
    let enrolment = CohortEnrolment(
      rules: CycleRules(
        policy: try ThornPolicy.load(), choices: [:],
        period: try DayRange.of("2025-09-01 2026-08-31"),
        calendar: SchoolCalendar(bankHolidaysOf: .none)),
      register: try Register(people: [person]), school: nil, group: nil, declared: [:],
      elsewhere: [:], now: try #require(Moment(iso: "\(opened)T10:00:00.000Z")), by: nil,
      random: { 7 })
    let cohort = enrolment.cohort()
    return cohort.statements.isEmpty ? cohort.outside.first?.because ?? "not named" : nil
  }

  @Test(
    arguments: [
      ("2024-01-01", nil, nil, "2025-09-10", nil),
      ("2025-09-01", nil, nil, "2025-07-07", nil),
      ("2025-09-10", nil, nil, "2025-09-10", nil),
      ("2025-09-11", nil, nil, "2025-09-10", "starts on 11 Sep 2025, and can be enrolled then"),
      ("2026-09-01", nil, nil, "2025-09-10", "starts on 1 Sep 2026, after the cycle"),
      ("2026-09-01", nil, nil, "2026-10-01", "started on 1 Sep 2026, after the cycle"),
      (
        "2024-01-01", "2025-08-31", nil, "2025-08-20",
        "the post ends on 31 Aug 2025, before the cycle begins"
      ),
      ("2024-01-01", "2025-09-01", nil, "2025-08-20", nil),
      ("2024-01-01", nil, "2026-07-20", "2026-07-20", nil),
      ("2024-01-01", nil, "2026-07-20", "2026-07-21", "left on 20 Jul 2026"),
      ("2024-01-01", nil, "2025-08-31", "2025-09-10", "not named"),
    ] as [(String, String?, String?, String, String?)])
  func `somebody is in a cycle whose post is open in it`(
    start: String, end: String?, left: String?, opened: String, because: String?
  ) throws {
    #expect(try fate(start: start, end: end, left: left, opened: opened) == because)
  }
}
