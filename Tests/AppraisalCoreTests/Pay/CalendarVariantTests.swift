import AppraisalCore
import Testing

/// Dates, windows and periods that are not the same for everybody.
struct CalendarVariantTests {
  @Test func `of several dates of one name the first that holds counts`() throws {
    let clerk = try ThornReview().review
    #expect(try clerk.truth("date.decided-by is 2026-10-31") == .yes)
    let head = try ThornReview { $0.stage = "head" }.review
    #expect(try head.truth("date.decided-by is 2026-12-31") == .yes)
    let unknown = try ThornReview { $0.stage = nil }.review
    #expect(try unknown.truth("date.decided-by after 2026-01-01") == .unknown)
  }

  @Test func `a date that is for nobody like this does not arise`() throws {
    let clerk = try ThornReview().review
    #expect(try clerk.truth("today before date.leaders-only") == .no)
    #expect(try clerk.truth("today after date.leaders-only") == .no)
    let leader = try ThornReview { $0.leads = true }.review
    #expect(try leader.truth("today before date.leaders-only") == .yes)
  }

  @Test func `a window may run over the end of the year`() throws {
    let review = try ThornReview().review
    #expect(
      try review.truth("window.planning.from is 2025-11-15 and window.planning.to is 2026-01-15")
        == .yes)
    #expect(try review.truth("window.reporting.to is known") == .no)
    var chosen = try ThornReview()
    chosen.choices["last-day"] = .text("06-30")
    #expect(try chosen.review.truth("window.reporting.to is 2026-06-30") == .yes)
  }

  @Test(arguments: [("port", "port"), ("hill", "common"), (nil, nil)])
  func `a person's period is the first that holds`(school: String?, period: String?) throws {
    let review = try ThornReview { $0.school = school }.review
    #expect(review.periodRule.rule?.id == period)
    #expect(review.periodRule.missing == (school == nil ? ["the person's school"] : []))
  }

  @Test func `a cycle of one period leaves out those of another, and says so`() throws {
    let review = try ThornReview { $0.school = "port" }.review
    #expect(review.ground(outsidePeriod: "port") == nil)
    let outside = try #require(review.ground(outsidePeriod: "common"))
    #expect(outside.ground == "another-period")
    #expect(outside.because == "belongs to the harbour year (T-1)")
    let unknown = try ThornReview { $0.school = nil }.review
    #expect(
      unknown.ground(outsidePeriod: "common")?.because
        == "not known which period applies: missing the person's school")
  }

  @Test func `enrolment takes the people of the period and the reviewer that follows`() throws {
    var people: [Person] = []
    for (id, school, leads) in [("S1", "hill", false), ("S2", "port", false), ("S3", "hill", true)]
    {
      var post = Post(title: "Clerk", school: school, leads: leads)
      post.managers = [try PersonID.of("S3")]
      people.append(
        Person(id: try PersonID.of(id), givenName: id, familyName: "Reed", posts: [post]))
    }
    people[2].posts[0].stage = "early"
    people[0].posts[0].stage = "early"
    people.append(
      Person(id: try PersonID.of("H1"), givenName: "Ada", familyName: "Head", posts: []))
    var enrolment = CohortEnrolment(
      rules: CycleRules(
        policy: try ThornPolicy.load(), choices: [:],
        period: try DayRange.of("2025-09-01 2026-08-31"),
        calendar: SchoolCalendar(bankHolidaysOf: .none)),
      register: try Register(people: people), school: nil, group: nil, declared: [:],
      elsewhere: [:], now: try #require(Moment(iso: "2025-09-02T10:00:00.000Z")), by: nil,
      random: { 7 })
    enrolment.period = "common"
    enrolment.holders = [RoleHolder(role: "head", person: try PersonID.of("H1"))]
    let cohort = enrolment.cohort()
    #expect(cohort.statements.map(\.reviewee.text) == ["S1", "S3"])
    #expect(cohort.outside.map(\.ground) == ["no-post", "another-period"])
    let assigned = cohort.statements.map { statement -> String in
      guard case .reviewers(let assignment)? = statement.entries.last?.content else { return "-" }
      return "\(assignment.reviewers) \(assignment.roles ?? [:])"
    }
    #expect(assigned == ["[S3] [:]", #"[H1] ["H1": ["head"]]"#])
  }
}
