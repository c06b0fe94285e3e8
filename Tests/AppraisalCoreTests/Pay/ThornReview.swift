import AppraisalCore
import Foundation
import Testing

/// One review under the thorn, built entry by entry; R1 guides S1.
struct ThornReview {
  var policy: Policy
  var choices: [String: ChoiceValue] = [:]
  var period = "2025-09-01 2026-08-31"
  private(set) var entries: [Entry] = []

  init(
    _ policy: Policy? = nil, point: Int? = 8, top: Int? = 12,
    _ change: (inout RevieweeFacts) -> Void = { _ in }
  ) throws {
    self.policy = try policy ?? ThornPolicy.load()
    var facts = RevieweeFacts(
      post: "Clerk", managers: [.init(id: try PersonID.of("R1"), rank: 3)])
    facts.point = point
    facts.gradeTop = top
    facts.from = try Day.of("2020-01-06")
    facts.school = "hill"
    facts.leads = false
    facts.stage = "early"
    change(&facts)
    try add(.enrolled(Enrolment(facts: facts)))
  }

  var review: Review {
    get throws {
      Review(
        rules: CycleRules(
          policy: policy, choices: choices, period: try DayRange.of(period),
          calendar: SchoolCalendar(bankHolidaysOf: .none)),
        reviewee: try PersonID.of("S1"), entries: entries, asOf: try Day.of("2026-07-01"))
    }
  }

  mutating func add(_ content: EntryContent) throws {
    entries.append(try entry(content))
  }

  private func entry(_ content: EntryContent) throws -> Entry {
    let minute = String(format: "%02d", entries.count)
    return Entry(
      id: try #require(EntryID("e\(1000 + entries.count)")),
      at: try #require(Moment(iso: "2026-06-01T10:\(minute):00.000Z")),
      on: try Day.of("2026-06-01"), by: try PersonID.of("R1"), content: content)
  }

  /// Answers whether the work was done.
  mutating func judge(done: Bool) throws {
    try add(.judgement(Judgement(question: "done", yes: done, because: "seen")))
  }

  mutating func pay(
    _ rule: String, _ step: PayDecisionGiven.Step, _ outcome: String, points: Int? = nil,
    ground: String? = nil, because: String? = nil
  ) throws {
    try add(
      .payDecision(
        PayDecisionGiven(
          rule: rule, step: step, outcome: outcome, points: points, ground: ground,
          because: because)))
  }

  /// What a decision on pay comes to.
  func decision(_ rule: String) throws -> Decision {
    try #require(try review.pay.first { $0.question == rule })
  }

  /// What the policy says to an answer on pay.
  func verdict(_ given: PayDecisionGiven, roles: [String] = []) throws -> Verdict {
    try verdict(
      on: .payDecision(given), act: given.act, hasReason: given.because != nil, roles: roles)
  }

  /// What the policy says to reviewers who hold these roles.
  func verdict(reviewers: [String: [String]]?, of people: [String]) throws -> Verdict {
    let assignment = ReviewerAssignment(
      reviewers: try people.map { try PersonID.of($0) }, roles: reviewers)
    return try verdict(on: .reviewers(assignment), act: "reviewers.assign")
  }

  private func verdict(
    on content: EntryContent, act: String, hasReason: Bool = false, roles: [String] = []
  ) throws -> Verdict {
    let review = try review
    let entry = try entry(content)
    let actor = Actor(person: try PersonID.of("P1"), roles: roles)
    return review.verdict(
      on: entry,
      act: Act(
        name: act, item: nil, on: entry.on, hasReason: hasReason, content: content,
        relations: review.relations(of: actor)))
  }
}
