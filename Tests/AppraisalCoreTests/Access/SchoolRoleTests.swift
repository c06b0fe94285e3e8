import AppraisalCore
import Testing

/// Roles that are held for one school only.
struct SchoolRoleTests {
  private let organisation: Organisation

  init() throws {
    organisation = Organisation(
      organisation: "Rowan Trust",
      schools: [School(id: "hill", name: "Hill School"), School(id: "quay", name: "Quay School")],
      calendar: SchoolCalendar(bankHolidaysOf: .none),
      roles: [
        RoleHolder(role: "chair", person: try PersonID.of("H1"), school: "hill"),
        RoleHolder(role: "head", person: try PersonID.of("H1"), school: "hill"),
        RoleHolder(role: "head", person: try PersonID.of("H2"), school: "quay"),
        RoleHolder(role: "head", person: try PersonID.of("H3"), school: "quay"),
        RoleHolder(role: "head", person: try PersonID.of("X1")),
      ])
  }

  private func relations(_ person: String, at school: String?) throws -> [String] {
    try RowanPolicy.review { $0.school = school }
      .relations(of: organisation.actor(try PersonID.of(person)))
  }

  @Test func `a role for a school counts for people of that school only`() throws {
    #expect(try relations("H1", at: "hill") == ["chair", "head", "overseer"])
    #expect(try relations("H1", at: "quay") == [])
    #expect(try relations("X1", at: "quay") == ["head"], "held everywhere")
  }

  @Test func `where the person's school is not known, only roles held everywhere count`() throws {
    #expect(try relations("H1", at: nil) == [])
    #expect(try relations("X1", at: nil) == ["head"])
  }

  @Test func `what the access table gives comes with it, in reports too`() throws {
    let head = organisation.actor(try PersonID.of("H1"))
    #expect(try RowanPolicy.review().permits("read.statement", to: head))
    #expect(try !RowanPolicy.review { $0.school = "quay" }.permits("read.statement", to: head))
    #expect(try RowanPolicy.review().permits("comment", to: head), "the overseer of that school")
    #expect(try RowanPolicy.review().isTold(in: "report.progress", to: head))
    let quay = try RowanPolicy.review { $0.school = "quay" }
    #expect(!quay.isTold(in: "report.progress", to: head))
    #expect(quay.isTold(in: "report.progress", to: try everywhere("X1")))
  }

  private func everywhere(_ person: String) throws -> Actor {
    organisation.actor(try PersonID.of(person))
  }

  @Test func `nobody has the powers of a role in their own review`() throws {
    #expect(try relations("S1", at: "hill") == ["reviewee"])
  }

  @Test func `holders everywhere and their school are told apart`() throws {
    #expect(organisation.holders(of: "head").map(\.text) == ["X1"])
    #expect(organisation.roles(of: try PersonID.of("H1")) == [])
    #expect(
      organisation.roles.map(organisation.text)
        == [
          "chair (Hill School)", "head (Hill School)", "head (Quay School)",
          "head (Quay School)", "head",
        ])
  }

  @Test func `reviewers keep the roles that count for the person's school`() throws {
    let policy = try RowanPolicy.load()
    let people = [try PersonID.of("H1"), try PersonID.of("X1")]
    #expect(
      policy.roles(of: people, among: organisation.roles, at: "hill")
        == ["H1": ["chair", "head"], "X1": ["head"]])
    #expect(policy.roles(of: people, among: organisation.roles, at: "quay") == ["X1": ["head"]])
  }

  @Test(arguments: [("hill", "H1"), ("quay", nil)])
  func `who joins is reviewed by the head of their school, where there is one`(
    school: String, head: String?
  ) throws {
    let ids = ["S1", "H1", "H2", "H3"]
    let people = try ids.map { id in
      Person(
        id: try PersonID.of(id), givenName: id, familyName: "Reed",
        posts: [Post(title: "Clerk", school: school)])
    }
    var enrolment = CohortEnrolment(
      rules: try RowanPolicy.rules(), register: try Register(people: people), school: nil,
      group: nil, declared: [:], elsewhere: [:],
      now: try #require(Moment(iso: "2025-10-01T10:00:00.000Z")), by: nil, random: { 7 })
    enrolment.holders = organisation.roles.filter { $0.school != nil }
    let facts = try #require(enrolment.facts(of: people[0]))
    let entries = enrolment.statement(of: people[0].id, facts).entries
    guard case .reviewers(let assignment)? = entries.last?.content else {
      #expect(head == nil, "the quay has two")
      return
    }
    #expect(assignment.reviewers.map(\.text) == [head])
    #expect(assignment.roles == ["H1": ["chair", "head"]])
  }

  @Test func `what roles the person reviewed holds is kept where the policy asks`() throws {
    #expect(try RowanPolicy.load().asksForRolesOfReviewees)
    #expect(try !OakPolicy.rated().asksForRolesOfReviewees)
    #expect(try RowanPolicy.review().truth("reviewee.role.head") == .unknown)
    #expect(try RowanPolicy.review { $0.roles = [] }.truth("reviewee.role.head") == .no)
    let head = try RowanPolicy.review { $0.roles = ["chair", "head"] }
    #expect(try head.truth("reviewee.role.head") == .yes)
    #expect(try head.truth("reviewee.role.director") == .no)
    #expect(head.findings.map(\.check) == ["self"])
  }

  @Test(arguments: [("hill", ["chair", "head"]), ("quay", [])])
  func `the roles of a reviewee are those for their own school`(
    school: String, roles: [String]
  ) throws {
    let person = Person(
      id: try PersonID.of("H1"), givenName: "Ada", familyName: "Reed",
      posts: [Post(title: "Head", school: school)])
    let facts = RevieweeFacts(
      of: person, in: try Register(people: [person]), on: try Day.of("2025-10-01"),
      try RowanPolicy.load(), among: organisation.roles)
    #expect(facts?.roles == roles)
  }
}
