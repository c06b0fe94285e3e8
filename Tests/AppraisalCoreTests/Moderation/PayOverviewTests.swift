import AppraisalCore
import Testing

struct PayOverviewTests {
  @Test func `everybody whose pay is in question is listed with the reason, others are counted`()
    throws
  {
    let cycle = try OakSchool.sample().cycle(under: OakPolicy.rated())
    let overview = try #require(PayOverview.all(in: cycle).first)
    let found = overview.groups.map { group in
      "\(group.title): "
        + group.people.map { "\($0.person.id)\($0.needsLook ? "" : " unlisted")" }
        .joined(separator: ", ")
    }
    #expect(
      found == [
        "Due the last step: S1", "Not this time: S3", "Awaited: S5",
        "Nothing due: S9 unlisted, S7 unlisted, S6 unlisted, S2 unlisted",
        "Cannot be decided yet: S4",
      ])
    #expect(overview.count == 8)
  }

  @Test func `the reason says what the answer rests on`() throws {
    let cycle = try OakSchool.sample().cycle(under: OakPolicy.rated())
    let people = PayOverview.all(in: cycle).flatMap(\.groups).flatMap(\.people)
    func reason(_ id: String) -> String? { people.first { $0.person.id.text == id }?.reason }
    #expect(reason("S1") == "Overall: G (Golden), from Tasks: G (Golden).")
    #expect(reason("S3") == "Overall: N (Nickel), from Tasks: N (Nickel).")
    #expect(reason("S2") == "It is not so that the next point is the last.")
    let missing = try #require(reason("S4"))
    #expect(missing.contains("the point on which the person is paid"))
  }

  @Test func `somebody who was left out is due nothing and found nothing`() throws {
    let cycle = try OakSchool.sample().cycle(under: OakPolicy.rated())
    #expect(!cycle.reviews.contains { $0.id.text == "S8" })
    #expect(
      cycle.outside.map { "\($0.person.label): \($0.ground)" } == [
        "Hal Stone (S8): still on probation", "X1: works for an agency",
      ])
  }
}
