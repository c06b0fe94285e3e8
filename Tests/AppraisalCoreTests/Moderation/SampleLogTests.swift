import AppraisalCore
import Testing

/// What a cycle keeps of the samples that were drawn.
struct SampleLogTests {
  private func drawing(
    _ number: Int, _ people: [String], seed: UInt64 = 20_260_831, earlier: Set<PersonID> = []
  ) throws -> ModerationSample {
    let draw = SampleDraw(
      from: people.map { SampleDraw.Candidate(id: $0, reviewer: "R1", level: nil) }, seed: seed)
    return ModerationSample(
      id: try #require(EntryID("E\(1_000_000 + number)")), at: try OakSchool.moment(number),
      by: try OakSchool.id("H1"), draw: draw, rated: 0, earlier: earlier)
  }

  @Test func `who is in already is not named again`() throws {
    let first = try drawing(1, ["S1", "S2"])
    let second = try drawing(2, ["S1", "S2", "S3"], earlier: Set(first.drawn.map(\.person)))
    #expect(Set(first.drawn.map(\.person.text)) == ["S1", "S2"])
    #expect(second.drawn.map(\.person.text) == ["S3"])
    #expect(
      ModerationLog(samples: [first, second]).members.map(\.person.text).sorted()
        == ["S1", "S2", "S3"])
  }

  @Test func `why somebody is in stands in plain words`() throws {
    let drawn = try drawing(1, ["S1", "S2"]).drawn
    #expect(drawn.map(\.because) == ["stands for reviewer R1", "drawn by number"])
  }

  @Test func `as of a day before it, nothing was drawn`() throws {
    let log = ModerationLog(samples: [try drawing(1, ["S1"])])
    let day = try #require(log.samples.first?.at.civilDay)
    #expect(log.asOf(day) == log)
    #expect(log.asOf(day.adding(days: -1)).samples.isEmpty)
  }

  @Test func `the seed that nobody chose is the cycle's last day`() throws {
    let cycle = try OakSchool.sample().cycle(under: try OakPolicy.rated())
    #expect(cycle.rules.usualSeed == 20_260_831)
  }

  @Test func `the lowest level is looked at in any case, and whoever is in stays in`() throws {
    let cycle = try OakSchool.sample().cycle(under: try OakPolicy.rated())
    let all = Set(cycle.reviews.map(\.id))
    let earlier: Set = [try OakSchool.id("S7")]
    let candidates = cycle.candidates(among: all, earlier: earlier)
    #expect(candidates.count == cycle.reviews.count)
    #expect(candidates.filter(\.isCertain).map(\.id).sorted() == ["S3", "S7"])
    #expect(candidates.first { $0.id == "S3" }?.level == "N")
    #expect(cycle.candidates(among: [], earlier: []).isEmpty)
  }
}
