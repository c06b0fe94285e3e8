import AppraisalCore
import Testing

/// ITEM in the words of a policy gives way to the item that they are about.
struct NamedItemTests {
  @Test func `a refusal names the item, and no placeholder`() throws {
    var sample = try GuidedSample("passmores", "interims")
    try sample.meet("planning")
    try sample.plan()
    let rating = EntryContent.rating(
      RatingGiven(item: "O1", level: "Green", moment: "spring", because: "seen"))
    let act = Act(
      name: "rate.at.spring.item.objectives.O1", item: "O1", on: sample.review.today,
      hasReason: true, content: rating, relations: ["reviewer"])
    let entry = Entry(
      id: try #require(EntryID("e9999")), at: try #require(sample.review.entries.last?.at),
      on: sample.review.today, by: sample.setting.reviewer, content: rating)
    let remedies = sample.review.verdict(on: entry, act: act).refusals.map(\.remedy)
    #expect(remedies.contains { $0.contains(" O1 ") })
    #expect(!remedies.contains { $0.contains("ITEM") })
  }
}
