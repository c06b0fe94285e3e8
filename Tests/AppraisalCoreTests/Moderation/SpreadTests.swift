import AppraisalCore
import Testing

struct SpreadTests {
  private func spread(_ subject: Spread.Subject, by grouping: Grouping) throws -> Spread {
    let cycle = try OakSchool.sample().cycle(under: OakPolicy.rated())
    return try #require(Spread(of: subject, by: grouping, in: cycle))
  }

  private func lines(_ spread: Spread) -> [String] {
    (spread.rows + [spread.whole]).map { row in
      "\(row.label): \(row.levels) \(row.notRated) of \(row.total)"
    }
  }

  @Test func `objectives are counted one by one under the reviewer who leads`() throws {
    #expect(
      lines(try spread(.items(area: "tasks"), by: .reviewer)) == [
        "Zed Ash (R3): [0, 1, 0] 0 of 1",
        "Émile Barrow (R2): [1, 1, 0] 1 of 3",
        "Ula Quill (R1): [3, 4, 1] 0 of 8",
        "no reviewer yet: [0, 0, 0] 0 of 0",
        "The whole school: [4, 6, 1] 1 of 12",
      ])
  }

  @Test func `a review without a level is counted as not rated and not as the lowest`() throws {
    #expect(
      lines(try spread(.overall, by: .grade)) == [
        "G4: [0, 0, 0] 2 of 2",
        "G9: [1, 1, 1] 0 of 3",
        "G10: [0, 2, 0] 0 of 2",
        "grade not known: [0, 0, 0] 1 of 1",
        "The whole school: [1, 3, 1] 3 of 8",
      ])
  }

  @Test func `spellings of a post that differ in case are one group`() throws {
    #expect(
      lines(try spread(.level(area: "tasks"), by: .post)) == [
        "Caretaker: [0, 1, 0] 0 of 1",
        "Clerk: [0, 0, 0] 1 of 1",
        "Cook: [0, 0, 0] 2 of 2",
        "Lead cook: [0, 1, 0] 0 of 1",
        "Teaching Assistant: [1, 1, 1] 0 of 3",
        "The whole school: [1, 3, 1] 3 of 8",
      ])
  }

  @Test func `an area is counted only for those whom it concerns`() throws {
    let habits = try spread(.items(area: "conduct"), by: .reviewer)
    #expect(habits.whole.levels == [1, 0, 0])
    #expect(habits.whole.notRated == 1)
    #expect(habits.whole.total == 2)
    #expect(try spread(.level(area: "conduct"), by: .reviewer).whole.total == 1)
  }

  @Test func `a level that is not on the scale is none`() throws {
    var school = try OakSchool.sample()
    try school.rate("O2", "Z", of: "S5")
    let cycle = try school.cycle(under: OakPolicy.rated())
    let spread = try #require(Spread(of: .items(area: "tasks"), by: .reviewer, in: cycle))
    #expect(spread.whole.levels == [4, 6, 1])
    #expect(spread.whole.notRated == 1)
    #expect(spread.whole.total == 12)
  }

  @Test func `what a policy does not rate has no spread`() throws {
    let cycle = try OakSchool.sample().cycle(under: OakPolicy.withoutScales())
    #expect(Spread.subjects(of: cycle.rules.policy).isEmpty)
    #expect(Spread(of: .overall, by: .reviewer, in: cycle) == nil)
  }

  @Test func `several schools are told apart`() throws {
    var school = try OakSchool.sample()
    try school.enrol(
      "S20", post: "Cook", grade: "G4", point: 1, school: "ash", reviewer: "R2")
    let cycle = try school.cycle(under: OakPolicy.rated())
    let spread = try #require(Spread(of: .overall, by: .school, in: cycle))
    #expect(
      lines(spread) == [
        "ash: [0, 0, 0] 1 of 1", "oak: [1, 3, 1] 3 of 8", "All schools: [1, 3, 1] 4 of 9",
      ])
  }
}
