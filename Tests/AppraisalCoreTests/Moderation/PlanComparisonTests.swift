import AppraisalCore
import Testing

struct PlanComparisonTests {
  /// A school of assistants with these plans, each a list of objectives' due days.
  private func assistants(
    _ plans: [[String?]], parts: [Int: [String: String]] = [:], determined: Set<Int> = []
  ) throws -> PlanComparison {
    var school = OakSchool()
    for (index, days) in plans.enumerated() {
      let id = "S\(index)"
      try school.enrol(id, post: "Assistant", grade: "G2", point: 1, reviewer: "R1")
      for (number, day) in days.enumerated() {
        try school.objective(
          "O\(number)", of: id, due: day, parts: parts[index] ?? [:],
          settled: determined.contains(index) ? .determined : .agreed)
      }
    }
    return PlanComparison(of: try school.cycle(under: OakPolicy.rated()))
  }

  private func differences(_ comparison: PlanComparison) -> [String: [String]] {
    Dictionary(
      comparison.standingOut.map { ($0.compared.plan.person.id.text, $0.compared.differences) },
      uniquingKeysWith: { $0 + $1 })
  }

  private static func days(_ count: Int) -> [String?] {
    Array(repeating: "2026-07-10", count: count)
  }

  @Test(arguments: [
    ([2, 2, 3], [String]()), ([2, 2, 4], ["S2"]), ([4, 4, 2], ["S2"]), ([1, 1, 1, 2], []),
    ([2, 4, 4, 6], ["S0", "S3"]), ([1, 3], []), ([1, 5], ["S0", "S1"]), ([5], []),
  ])
  func `a number two or more from the median stands out`(
    counts: [Int], expected: [String]
  ) throws {
    let comparison = try assistants(counts.map(Self.days))
    #expect(differences(comparison).keys.sorted() == expected)
  }

  @Test func `the sample marks the assistant with twice the number, an early date and no link`()
    throws
  {
    let cycle = try OakSchool.sample().cycle(under: OakPolicy.rated())
    let found = differences(PlanComparison(of: cycle))
    #expect(
      found["S3"] == [
        "4 objectives; the median of the group is 2",
        "due 31 Jan 2026 to 10 Jul 2026; the others 30 Jun 2026 to 10 Jul 2026",
        "1 set without agreement; the others have none",
        "nothing under “Priority served”; 2 of the 2 others have something",
      ])
    #expect(found["S6"] == ["no objectives yet; the other has"])
    #expect(found.keys.sorted() == ["S3", "S6"])
  }

  @Test(arguments: [("2026-06-13", 1), ("2026-06-12", 2), ("2026-06-11", 2)])
  func `a date stands out from 28 days outside the others' range`(
    day: String, marked: Int
  ) throws {
    // The second plan is as far from the first as the first is from it.
    let comparison = try assistants([["2026-07-10"], [day]])
    #expect(comparison.standingOut.count == (marked == 1 ? 0 : 2))
  }

  @Test func `a heading that half of the others fill in is no difference, one that most do is`()
    throws
  {
    let one = Self.days(1)
    let half = try assistants([one, one, one], parts: [0: ["serves": "x"]])
    #expect(half.standingOut.isEmpty)
    let most = try assistants([one, one, one], parts: [0: ["serves": "x"], 1: ["serves": "y"]])
    #expect(differences(most).keys.sorted() == ["S2"])
  }

  @Test func `what the reviewer set is a difference only where nobody else's was`() throws {
    let one = Self.days(1)
    #expect(differences(try assistants([one, one], determined: [1])).keys.sorted() == ["S1"])
    #expect(try assistants([one, one], determined: [0, 1]).standingOut.isEmpty)
  }

  @Test func `somebody alone in post and grade is compared with nobody`() throws {
    let cycle = try OakSchool.sample().cycle(under: OakPolicy.rated())
    let comparison = PlanComparison(of: cycle)
    #expect(comparison.alone == 3)
    #expect(
      comparison.groups.map { "\($0.label): \($0.plans.count)" } == [
        "Caretaker, G10: 1", "Clerk, grade not known: 1", "Cook, G4: 2", "Lead cook, G10: 1",
        "Teaching Assistant, G9: 3",
      ])
    let alone = comparison.groups.filter(\.isAlone).flatMap(\.plans)
    #expect(alone.flatMap(\.differences) == [])
  }

  @Test func `plans count what is agreed, determined and still open`() throws {
    let cycle = try OakSchool.sample().cycle(under: OakPolicy.rated())
    let plans = PlanComparison(of: cycle).groups.flatMap(\.plans).map(\.plan)
    let cook = try #require(plans.first { $0.person.id.text == "S5" })
    #expect([cook.objectives, cook.agreed, cook.determined, cook.open] == [2, 1, 0, 1])
    let assistant = try #require(plans.first { $0.person.id.text == "S3" })
    #expect(
      [assistant.objectives, assistant.agreed, assistant.determined, assistant.open]
        == [4, 3, 1, 0])
    #expect(assistant.parts.isEmpty)
    #expect(assistant.firstDue?.iso == "2026-01-31")
  }
}
