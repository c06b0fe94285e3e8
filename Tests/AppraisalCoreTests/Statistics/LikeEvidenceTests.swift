import AppraisalCore
import Testing

/// Pairs of like evidence with unlike ratings.
struct LikeEvidenceTests {
  private func record(
    _ id: String, _ group: String, _ rating: Int, _ levels: [Int]
  ) -> LikeEvidence.Record {
    LikeEvidence.Record(
      id: id, roleGroup: group, rating: rating,
      components: levels.enumerated().map { LikeEvidence.Component("O\($0.offset)", $0.element) })
  }

  struct File: Decodable {
    enum CodingKeys: String, CodingKey { case example = "dominance_example" }
    let example: Example
  }

  struct Example: Decodable {
    enum CodingKeys: String, CodingKey {
      case staff
      case pairs = "pairs_lower_rating_despite_at_least_equal_evidence"
    }
    let staff: [String: Row]
    let pairs: [[String]]
  }

  struct Row: Decodable {
    let group: String
    let rating: Int
    let levels: [Int]

    init(from decoder: any Decoder) throws {
      var box = try decoder.unkeyedContainer()
      group = try box.decode(String.self)
      _ = try box.decode(String.self)
      rating = try box.decode(Int.self)
      levels = try box.decode([Int].self)
    }
  }

  @Test func `the pair of the reference is found`() throws {
    let example = try ReferenceValues.read("leniency-cases.json", as: File.self).example
    let found = LikeEvidence(
      among: example.staff.map { record($0.key, $0.value.group, $0.value.rating, $0.value.levels) })
    #expect(found.pairs.map { [$0.lower, $0.higher] } == example.pairs)
    #expect(found.total == 1)
    #expect(found.pairs.first?.isSame == false)
  }

  @Test func `the same levels with unlike ratings are a pair that is the same`() {
    let found = LikeEvidence(
      among: [record("S1", "TA", 3, [2, 3]), record("S2", "TA", 2, [2, 3])])
    #expect(
      found.pairs == [
        LikeEvidence(among: [record("S2", "TA", 2, [2, 3]), record("S1", "TA", 3, [2, 3])]).pairs[0]
      ])
    #expect(found.pairs.first?.isSame == true)
    #expect(found.pairs.first?.lower == "S2")
  }

  @Test func `people rated in different things are not compared`() {
    #expect(
      LikeEvidence(among: [record("S1", "TA", 2, [4, 4]), record("S2", "TA", 3, [1])]).total == 0)
    #expect(
      LikeEvidence(among: [record("S1", "TA", 2, []), record("S2", "TA", 3, [])]).total == 0)
  }

  @Test(arguments: 1...25)
  func `all pairs are counted and the first are listed`(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let records = (0..<40).map { id in
      record(
        "S\(100 + id)", "post \(generator.next() % 2)", Int(generator.next() % 3),
        (0..<2).map { _ in Int(generator.next() % 3) })
    }
    var expected: [[String]] = []
    for low in records {
      for high in records where low.roleGroup == high.roleGroup && low.rating < high.rating {
        if zip(low.components, high.components).allSatisfy({ $0.level >= $1.level }) {
          expected.append([low.id, high.id])
        }
      }
    }
    expected.sort { $0.lexicographicallyPrecedes($1) }
    let found = LikeEvidence(among: records.shuffled(using: &generator), listing: 7)
    #expect(found.total == expected.count)
    #expect(found.pairs.map { [$0.lower, $0.higher] } == Array(expected.prefix(7)))
  }

  @Test func `ten thousand people in one post take no time`() {
    var generator = SplitMix64(seed: 1)
    let records = (0..<10_000).map { id in
      record(
        "S\(id)", "teacher", Int(generator.next() % 4),
        (0..<4).map { _ in Int(generator.next() % 4) })
    }
    let found = LikeEvidence(among: records)
    #expect(found.pairs.count == 100)
    #expect(found.total > 1_000_000)
  }
}
