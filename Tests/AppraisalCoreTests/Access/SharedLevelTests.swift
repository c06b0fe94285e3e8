import AppraisalCore
import Testing

/// Levels of a voice that others may not read yet.
struct SharedLevelTests {
  private let item = "standards/organisation"

  private func level(
    in sample: GuidedSample, at moment: String?, for person: PersonID
  ) -> String? {
    guard
      case .rating(let rating)? = sample.review.readable(by: person).at(moment).rating(
        of: item, voice: "employee")?.content
    else { return nil }
    return rating.level
  }

  @Test(arguments: [("planning", "planning"), ("mid-year", "mid-year"), (nil, "annual")])
  func `a level of one's own is shown to others from its meeting on`(
    moment: String?, meeting: String
  ) throws {
    var sample = try GuidedSample("special-partnership", "ratings")
    let people = (sample.setting.reviewer, sample.setting.reviewee)
    try sample.rate(item, "3", voice: "employee", moment: moment, by: people.1)
    try sample.rate(item, "2", voice: "manager", moment: moment)
    let hidden = "[given, and not shared yet]"
    #expect(level(in: sample, at: moment, for: people.0) == hidden)
    #expect(level(in: sample, at: moment, for: people.1) == "3")
    let seen = sample.review.readable(by: people.0)
    // That it was given is known, and no check takes it for a level of another scale.
    #expect(!seen.findings.contains { $0.check == "level-of-another-scale" })
    #expect(try seen.evaluate(When("standards.disagreements is 0")).truth == .yes)
    #expect(!"\(seen.entries)".contains(#"level: "3""#))
    try sample.meet(meeting)
    #expect(level(in: sample, at: moment, for: people.0) == "3")
  }

  @Test func `it is shown before where the reviewee says so`() throws {
    var sample = try GuidedSample("special-partnership", "ratings")
    let people = (sample.setting.reviewer, sample.setting.reviewee)
    try sample.rate(item, "3", voice: "employee", moment: "planning", by: people.1)
    try sample.add(
      .judgement(Judgement(question: "share-self-assessment", yes: true, because: "so")),
      by: people.1)
    #expect(level(in: sample, at: "planning", for: people.0) == "3")
    try sample.rate(item, "3", voice: "employee", by: people.1)
    #expect(level(in: sample, at: nil, for: people.0) != "3")
  }

  @Test func `nobody can record what stands in the place of a level`() throws {
    let sample = try GuidedSample("special-partnership", "ratings")
    let rating = RatingGiven(item: item, level: "[given, and not shared yet]", voice: "employee")
    #expect(!sample.review.refusals(of: .rating(rating), by: ["reviewee"]).isEmpty)
  }
}
