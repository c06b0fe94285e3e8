import AppraisalCore
import Testing

/// Who reviews whom: line managers, holders of a role, and panels.
struct ReviewersRuleTests {
  private func allowed(
    _ thorn: ThornReview, _ roles: [String: [String]]?, _ people: [String]
  ) throws -> Bool {
    try thorn.verdict(reviewers: roles, of: people).refusals.isEmpty
  }

  @Test func `without a rule of one's own the line manager reviews`() throws {
    let clerk = try ThornReview()
    #expect(try allowed(clerk, [:], ["R1"]))
    #expect(try !allowed(clerk, [:], ["P2"]))
    #expect(try !allowed(clerk, [:], ["R1", "P2"]), "P2 is an outsider")
    #expect(try allowed(clerk, nil, ["R1"]), "a line manager is one whatever their roles")
  }

  @Test func `a role is held by whoever leads`() throws {
    let leader = try ThornReview { $0.leads = true }
    #expect(try allowed(leader, ["P2": ["head"]], ["P2"]))
    #expect(try !allowed(leader, ["P2": ["head"]], ["P3"]))
    #expect(try !allowed(leader, nil, ["P2"]), "nobody wrote down what P2 was")
  }

  @Test(arguments: [
    (["G", "G", "A"], true), (["G", "G", "G", "A"], true), (["G", "A"], false),
    (["G", "G", "G", "G", "A"], false), (["G", "G", "A", "A"], false), (["G", "G"], false),
    (["G", "G", "A", "-"], false),
    // One who is both can sit on either chair, and not on two.
    (["G", "G", "GA"], true), (["G", "GA"], false), (["G", "GA", "GA"], true),
    (["GA", "GA", "GA", "A"], true),
  ])
  func `a panel has so many of each role, nobody in two seats`(
    seats: [String], fits: Bool
  ) throws {
    let head = try ThornReview { $0.stage = "head" }
    let people = seats.indices.map { "P\($0 + 2)" }
    var roles: [String: [String]] = [:]
    for (person, seat) in zip(people, seats) {
      roles[person] = seat.compactMap { $0 == "G" ? "governor" : $0 == "A" ? "adviser" : nil }
    }
    #expect(try allowed(head, roles, people) == fits)
  }

  @Test func `facts count the roles that were held on the day`() throws {
    var head = try ThornReview { $0.stage = "head" }
    #expect(try head.review.truth("reviewers.fit") == .no)
    try head.add(
      .reviewers(
        ReviewerAssignment(
          reviewers: [try PersonID.of("P2"), try PersonID.of("P3")],
          roles: ["P2": ["adviser", "governor"]])))
    let review = try head.review
    #expect(try review.truth("reviewers.role.governor is 1") == .yes)
    #expect(try review.truth("reviewers.role.line-manager is 0") == .yes)
    #expect(try review.truth("reviewers.outsiders is 1") == .yes)
  }

  @Test func `a rule that may or may not hold leaves the fit open`() throws {
    let unknown = try ThornReview { $0.stage = nil }
    #expect(try unknown.review.truth("reviewers.fit") == .unknown)
    #expect(unknown.policy.reviewers.count == 2)
  }

  @Test func `the overseer of the rule stands so to the review`() throws {
    let chair = Actor(person: try PersonID.of("P9"), roles: ["chair"])
    let head = try ThornReview { $0.stage = "head" }.review
    #expect(head.relations(of: chair) == ["chair", "overseer"])
    #expect(try ThornReview().review.relations(of: chair) == ["chair"])
  }

  @Test func `roles are kept where the policy asks for them, and nowhere else`() throws {
    let holders = [
      RoleHolder(role: "head", person: try PersonID.of("P2")),
      RoleHolder(role: "adviser", person: try PersonID.of("P2")),
    ]
    let people = [try PersonID.of("P2"), try PersonID.of("P3")]
    #expect(
      try ThornPolicy.load().roles(of: people, among: holders) == ["P2": ["adviser", "head"]])
    #expect(try OakPolicy.rated().roles(of: people, among: holders) == nil)
  }
}
