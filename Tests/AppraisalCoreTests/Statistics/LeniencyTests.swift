import AppraisalCore
import Testing

/// Reviewers' ratings side by side, against independently computed values.
struct LeniencyTests {
  struct File: Decodable {
    let sets: [Sample]
  }

  struct Sample: Decodable {
    enum CodingKeys: String, CodingKey {
      case name, data, results
      case limit = "alpha_over_K_at_last_step"
    }
    let name: String
    let data: [Row]
    let results: [String: Outcome]
    let limit: Double
  }

  struct Row: Decodable {
    let review: RatedReview

    init(from decoder: any Decoder) throws {
      var box = try decoder.unkeyedContainer()
      let id = try box.decode(String.self)
      let reviewer = try box.decode(String.self)
      let group = try box.decode(String.self)
      let rating = try box.decode(Int.self)
      review = try #require(
        RatedReview(id: id, reviewer: reviewer, roleGroup: group, rating: rating))
    }
  }

  struct Outcome: Decodable {
    enum CodingKeys: String, CodingKey {
      case n, sum, difference, shrunken, flag, statements, tested
      case expected = "expected_sum"
      case chance = "p_exact"
      case smallest = "smallest_attainable_p"
      case isSame = "all_same_rating"
      case chanceOfSame = "p_all_same_rating"
      case unadjusted = "raw_mean_minus_overall"
      case flagForSame = "flag_same_rating_for_all"
    }
    let n: Int
    let statements: Int
    let tested: Bool
    let sum: Int?
    let expected: Double?
    let difference: Double?
    let shrunken: Double?
    let chance: Double?
    let smallest: Double?
    let isSame: Bool?
    let chanceOfSame: Double?
    let unadjusted: Double
    let flag: String?
    let flagForSame: Bool
  }

  private func agree(_ found: Double?, _ expected: Double?) -> Bool {
    guard let found, let expected else { return found == nil && expected == nil }
    return abs(found - expected) <= max(1e-10 * abs(expected), 1e-13)
  }

  @Test func `every figure is that of the reference`() throws {
    let file = try ReferenceValues.read("leniency-cases.json", as: File.self)
    #expect(file.sets.count == 3)
    for sample in file.sets {
      let analysis = LeniencyAnalysis(of: sample.data.map(\.review))
      #expect(analysis.reviewers.map(\.reviewer) == sample.results.keys.sorted())
      #expect(agree(analysis.limit, sample.limit), "\(sample.name): \(analysis.limit)")
      for found in analysis.reviewers {
        let expected = try #require(sample.results[found.reviewer])
        let place: Comment = "\(sample.name), \(found.reviewer): \(found), not \(expected)"
        #expect(found.reviews == expected.statements, place)
        #expect(found.compared == expected.n, place)
        #expect(found.isTested == expected.tested, place)
        #expect(found.figures?.sum == expected.sum, place)
        #expect(found.figures?.isSameForAll == expected.isSame, place)
        #expect(agree(found.figures?.expected, expected.expected), place)
        #expect(agree(found.difference, expected.difference), place)
        #expect(agree(found.shrunken, expected.shrunken), place)
        #expect(agree(found.figures?.chance, expected.chance), place)
        #expect(agree(found.figures?.smallestChance, expected.smallest), place)
        #expect(agree(found.figures?.chanceOfSame, expected.chanceOfSame), place)
        #expect(agree(found.unadjusted, expected.unadjusted), place)
        #expect(found.flag?.rawValue == expected.flag, place)
        #expect(found.isFlaggedForSame == expected.flagForSame, place)
      }
    }
  }

  private func review(
    _ id: Int, _ reviewer: String, _ rating: Int, group: String = "teacher"
  ) throws -> RatedReview {
    try #require(
      RatedReview(id: "S\(id)", reviewer: reviewer, roleGroup: group, rating: rating))
  }

  /// The chance by trying every way to hand out the ratings.
  private func counted(_ ratings: [Int], own: Int) -> Double {
    let sum = ratings.prefix(own).reduce(0, +)
    let total = ratings.reduce(0, +)
    func distance(_ sum: Int) -> Int { abs(sum * ratings.count - total * own) }
    var all = 0
    var far = 0
    for choice in 0..<(1 << ratings.count) where choice.nonzeroBitCount == own {
      let chosen = ratings.indices.reduce(0) { $0 + ((choice >> $1) & 1) * ratings[$1] }
      all += 1
      if distance(chosen) >= distance(sum) { far += 1 }
    }
    return Double(far) / Double(all)
  }

  @Test(arguments: 1...30)
  func `the chance is the share of all ways to hand the ratings out`(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let ratings = (0..<10).map { _ in Int(generator.next() % 4) + 1 }
    let own = Int(generator.next() % 6) + 1
    let reviews = try ratings.enumerated().map { place, rating in
      try review(place, place < own ? "R1" : "R2", rating)
    }
    let found = try #require(LeniencyAnalysis(of: reviews).reviewers.first?.figures)
    #expect(agree(found.chance, counted(ratings, own: own)))
  }

  @Test func `who gives everybody the same is flagged where others do not`() throws {
    var reviews = try (0..<8).map { try review($0, "R1", 3) }
    for id in 8..<48 { reviews.append(try review(id, "R\(id / 8 + 1)", [1, 2, 4, 3, 4][id % 5])) }
    let found = LeniencyAnalysis(of: reviews).flagged
    #expect(found.map(\.reviewer) == ["R1"])
    #expect(found.first?.isFlaggedForSame == true)
    #expect(found.first?.flag == nil)
  }

  @Test func `where nobody else rates like posts, nothing is compared`() throws {
    let reviews = try (0..<6).map { try review($0, "R\($0 / 3)", 3, group: "post \($0 / 3)") }
    for found in LeniencyAnalysis(of: reviews).reviewers {
      #expect(found.compared == 0)
      #expect(found.figures == nil)
      #expect(!found.isTested)
    }
    #expect(LeniencyAnalysis(of: []).reviewers.isEmpty)
  }

  @Test func `ratings off the scale are no ratings`() {
    #expect(RatedReview(id: "S1", reviewer: "R1", roleGroup: "", rating: 0) == nil)
    #expect(RatedReview(id: "S1", reviewer: "R1", roleGroup: "", rating: .max) == nil)
  }

  @Test func `a trust of ten thousand is worked out, and one of hundreds is not counted`() throws {
    var generator = SplitMix64(seed: 3)
    var reviews: [RatedReview] = []
    for id in 0..<10_000 {
      let reviewer = id < 300 ? "R0" : "R\(id / 12)"
      reviews.append(
        try review(
          id, reviewer, Int(generator.next() % 4) + 1, group: "post \(id % 37)"))
    }
    let analysis = LeniencyAnalysis(of: reviews)
    let large = try #require(analysis.reviewers.first { $0.reviewer == "R0" })
    #expect(large.compared == 300)
    #expect(large.figures == nil)
    #expect(analysis.reviewers.count { $0.isTested } == analysis.reviewers.count - 1)
    #expect(analysis.flagged.count <= 3)
  }

  @Test func `two hundred reviews of one reviewer are counted out`() throws {
    var generator = SplitMix64(seed: 5)
    let reviews = try (0..<450).map { id in
      try review(id, id < 120 ? "R1" : "R\(id)", Int(generator.next() % 4) + 1)
    }
    let figures = try #require(LeniencyAnalysis(of: reviews).reviewers.first?.figures)
    #expect(figures.chance > 0 && figures.chance <= 1)
    #expect(figures.smallestChance >= 0 && figures.smallestChance < 1e-20)
  }
}
