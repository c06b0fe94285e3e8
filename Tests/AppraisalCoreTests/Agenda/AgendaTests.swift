import AppraisalCore
import Testing

/// What is to be done, in order, and whose duty it is.
struct AgendaTests {
  private let names = NameBook { _ in nil }

  private func agenda(_ items: [AgendaItem], _ day: String) throws -> Agenda {
    Agenda(items, names: names, asOf: try Day.of(day))
  }

  private func titles(_ items: [AgendaItem]) -> [String] {
    items.map { "\($0.reviewee) \($0.title)" }
  }

  private func holder(_ role: String, _ person: String, school: String? = nil) throws -> RoleHolder
  {
    RoleHolder(role: role, person: try PersonID.of(person), school: school)
  }

  @Test func `overdue comes first by days, then the soonest due, then steps without a day`() throws
  {
    var one = try BirchReview(of: "S1")
    try one.meet("talk", on: "2025-11-03")
    var two = try BirchReview(of: "S2")
    try two.meet("visit", on: "2025-11-10")
    let day = "2025-11-13"
    let all = try agenda(one.items(day) + two.items(day), day)
    #expect(
      titles(all.overdue) == [
        "S2 hold the talk", "S1 write the record", "S2 give feedback on the visit",
      ])
    #expect(all.overdue.map(\.daysOverdue) == [13, 3, 1])
    #expect(all.steps.map(\.title) == ["make a note"])
    #expect(titles(all.ahead) == ["S1 look in"])
    #expect(titles(all.gaps) == ["S1 answer", "S1 look in by spring", "S2 answer"])
  }

  @Test func `a step is not said again where a deadline asks for its command`() throws {
    let items = try BirchReview().items("2025-10-01")
    #expect(items.count { $0.command == "meeting S1 talk" } == 1)
    #expect(items.contains { $0.matter == .step(stage: "talking", 1) })
  }

  @Test func `duty falls on the reviewee, the reviewers, the managers and role holders`() throws {
    let holders = [
      try holder("head", "H1", school: "hill"), try holder("head", "H2", school: "quay"),
      try holder("head", "H3"), try holder("head", "S1", school: "hill"),
    ]
    let items = try BirchReview().items("2025-10-01", holders: holders)
    func people(_ id: String) -> [String] {
      items.first { $0.matter == .deadline(id) }?.people.map(\.text) ?? []
    }
    #expect(people("talk") == ["R1", "S1"])
    #expect(people("middle") == ["R1"])
    #expect(people("feedback") == ["H1", "H3"])
  }

  @Test func `where nobody reviews, the duty is still there and nobody's`() throws {
    let items = try BirchReview(reviewer: nil).items("2025-11-01")
    let record = items.first { $0.matter == .deadline("record") }
    #expect(record?.duty.map(\.relation) == ["reviewer"])
    #expect(record?.people == [])
  }

  @Test func `nothing of a closed review is to be done`() throws {
    var sample = try BirchReview()
    try sample.add(.closed(ReviewClosing()), on: "2025-10-31")
    let items = try sample.items("2025-12-01")
    #expect(!items.isEmpty)
    #expect(items.allSatisfy { !$0.isLive })
  }

  @Test(
    arguments: [
      (AgendaFilter(onlyOverdue: true), ["hold the talk"]),
      (AgendaFilter(within: 0), ["hold the talk"]),
      (AgendaFilter(school: "quay"), []),
      (AgendaFilter(school: "hill", onlyOverdue: true), ["hold the talk"]),
    ] as [(AgendaFilter, [String])])
  func `a part can be asked for`(filter: AgendaFilter, expected: [String]) throws {
    let all = try agenda(BirchReview().items("2025-11-01"), "2025-11-01")
    #expect(all.filtered(by: filter).shown(filter).map(\.title) == expected)
  }

  @Test func `days ahead bring in what cannot be begun yet, up to the last of them`() throws {
    let all = try agenda(BirchReview().items("2025-11-01"), "2025-11-01")
    func shown(_ days: Int) -> [String] {
      let filter = AgendaFilter(within: days)
      return all.filtered(by: filter).shown(filter).map(\.title)
    }
    #expect(shown(149) == ["hold the talk"])
    #expect(shown(150) == ["hold the talk", "look in"])
  }

  @Test func `somebody who only follows progress sees nothing that gives a level away`() throws {
    var sample = try BirchReview()
    try sample.add(.rating(RatingGiven(item: "work", level: "N")), on: "2025-10-10")
    let reader = AgendaReader(
      cycle: try #require(CycleName("2025-26")), rules: try sample.rules,
      holders: [try holder("head", "H1", school: "hill")])
    let review = try sample.asOf("2025-11-01")
    func seen(_ person: String, _ roles: [String: [String]] = [:]) throws -> [String] {
      let actor = Actor(person: try PersonID.of(person), roles: [], ofSchools: roles)
      return reader.items(of: review, for: actor, by: review).filter(\.isLive).map(\.title)
    }
    #expect(try seen("R1").contains("offer help"))
    #expect(try seen("S1").contains("offer help"))
    #expect(try seen("H1", ["hill": ["head"]]).contains("hold the talk"))
    #expect(try !seen("H1", ["hill": ["head"]]).contains("offer help"))
    #expect(try seen("H2", ["quay": ["head"]]) == [])
    #expect(try seen("H1") == ["give feedback on the visit"])
  }
}
