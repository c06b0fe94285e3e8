import AppraisalCore
import Testing

/// What the policy says to an answer on pay before it is recorded.
struct PayRuleTests {
  private func given(
    _ rule: String, _ outcome: String, points: Int? = nil, ground: String? = nil,
    because: String? = nil, step: PayDecisionGiven.Step = .decided
  ) -> PayDecisionGiven {
    PayDecisionGiven(
      rule: rule, step: step, outcome: outcome, points: points, ground: ground, because: because)
  }

  private func judged(_ done: Bool, point: Int = 8) throws -> ThornReview {
    var thorn = try ThornReview(point: point)
    try thorn.judge(done: done)
    return thorn
  }

  @Test func `what the table gives may be confirmed, and departed from with a reason`() throws {
    let thorn = try judged(true)
    #expect(try thorn.verdict(given("step", "one")).refusals == [])
    let bare = try thorn.verdict(given("step", "stay")).refusals
    #expect(bare.map(\.says) == ["The table gives “One point”. A reason is needed."])
    #expect(bare.map(\.reasonSettles) == [true])
    #expect(try thorn.verdict(given("step", "stay", because: "Agreed")).refusals == [])
  }

  @Test func `without departures the table binds`() throws {
    let policy = try ThornPolicy.load(changing: [#""departure": "with a reason", "#: ""])
    var thorn = try ThornReview(policy)
    try thorn.judge(done: true)
    #expect(
      try thorn.verdict(given("step", "stay", because: "Agreed")).refusals.map(\.says) == [
        "Annual step follows from the table, which gives “One point”."
      ])
    try thorn.judge(done: false)
    #expect(
      try thorn.verdict(given("step", "one", because: "Agreed")).refusals.map(\.says) == [
        "Annual step can only be stay or back here."
      ])
  }

  @Test(
    arguments: [
      (1, "“More points” cannot bring 1 point."), (5, "“More points” cannot bring 5 points."),
      (nil, "“More points” brings 2 to 4 points."), (2, nil),
    ] as [(Int?, String?)])
  func `points stay within the effect's range`(points: Int?, says: String?) throws {
    let verdict = try judged(true).verdict(
      given("step", "more", points: points, because: "Two jobs"))
    let shape = verdict.refusals.map(\.says).filter { $0.hasPrefix("“More points”") }
    #expect(shape == (says.map { [$0] } ?? []))
    #expect((points == 2) == verdict.refusals.isEmpty)
  }

  @Test func `an outcome without points takes none`() throws {
    let verdict = try judged(true).verdict(
      given("step", "stay", points: 1, because: "Agreed"))
    #expect(verdict.refusals.map(\.says) == ["“No point” brings no points."])
    #expect(verdict.refusals.map(\.remedy) == ["Leave out --points."])
  }

  @Test func `requirements see the points, the ceiling and the role`() throws {
    let three = given("step", "more", points: 3, because: "Two jobs")
    let thorn = try judged(true)
    #expect(
      try thorn.verdict(three).refusals.map(\.says) == ["More than 2 are for the committee."])
    #expect(try thorn.verdict(three, roles: ["pay-committee"]).refusals == [])
    let nearTop = try judged(true, point: 11)
    #expect(
      try nearTop.verdict(given("step", "more", points: 2, because: "Two jobs"))
        .refusals.map(\.says) == ["The grade ends before that."])
    #expect(try nearTop.verdict(given("step", "one")).refusals == [])
    #expect(try judged(true, point: 12).verdict(given("step", "stay")).refusals == [])
  }

  @Test func `headroom that is not known keeps points from being given`() throws {
    var thorn = try ThornReview(top: nil)
    try thorn.judge(done: false)
    let verdict = try thorn.verdict(
      given("step", "more", points: 2, because: "Two jobs"))
    #expect(verdict.refusals.map(\.says) == ["The grade ends before that."])
    #expect(verdict.refusals.flatMap(\.facts).contains { $0.contains("not known") })
  }

  @Test func `a closed list of grounds wants one of them`() throws {
    let thorn = try ThornReview()
    let none = try thorn.verdict(given("bonus", "yes", because: "Nice")).refusals
    #expect(
      none.map(\.says) == ["This rests on one of the policy's grounds, and none is given."])
    #expect(none.map(\.remedy) == ["Use --ground with cover or project."])
    #expect(none.flatMap(\.facts) == ["cover: covered a vacant post", "project: led a project"])
    let other = try thorn.verdict(given("bonus", "yes", ground: "smile")).refusals
    #expect(other.map(\.says) == ["“smile” is not a ground for this."])
    #expect(try thorn.verdict(given("bonus", "yes", ground: "cover")).refusals == [])
    #expect(try thorn.verdict(given("bonus", "no")).refusals == [])
    #expect(
      try thorn.verdict(given("bonus", "no", ground: "cover")).refusals.map(\.remedy) == [
        "Leave out --ground; give the reason with --because."
      ])
  }

  @Test func `what is normally recommended first departs without it`() throws {
    var thorn = try ThornReview()
    #expect(
      try thorn.verdict(given("bonus", "no")).departures.map(\.says) == ["Nobody recommended it."])
    try thorn.pay("bonus", .recommended, "no")
    #expect(try thorn.verdict(given("bonus", "no")).departures == [])
  }

  @Test func `nothing is decided too early, where it does not arise or on silence`() throws {
    let open = try ThornReview()
    #expect(
      try open.verdict(given("step", "one")).refusals.map(\.says) == [
        "Annual step cannot be decided yet."
      ])
    #expect(try open.verdict(given("step", "one", step: .recommended)).refusals == [])
    let late = try ThornReview { $0.from = Day(iso: "2026-06-01") }
    let refusal = try #require(
      try late.verdict(given("step", "one", because: "x", step: .recommended)).refusals.first)
    #expect(refusal.says == "Annual step does not arise here.")
    #expect(
      refusal.facts == [
        "how long the person has served under the contract: 1 Jun 2026 to 1 Jul 2026"
      ])
    #expect(refusal.clauses == ["T-3"])
    #expect(
      try open.verdict(given("merit", "award", because: "x")).refusals.map(\.says) == [
        "The policy does not say, and lets nobody decide."
      ])
  }

  @Test func `unknown questions and answers are refused with what there is`() throws {
    let thorn = try ThornReview()
    #expect(
      try thorn.verdict(given("stap", "one")).refusals.map(\.remedy) == [
        "Choose step or bonus or merit."
      ])
    #expect(
      try thorn.verdict(given("bonus", "maybe")).refusals.map(\.remedy) == ["Choose yes or no."])
  }
}
