import AppraisalCore
import Testing

/// Comparisons of a group with everybody else, against published and independently computed values.
struct FairnessTests {
  struct File: Decodable {
    let cases: [Case]
  }

  struct Case: Decodable {
    struct Numbers: Decodable {
      let a: Int
      let b: Int
      let c: Int
      let d: Int
    }
    enum CodingKeys: String, CodingKey {
      case name, table
      case rate = "rate_group"
      case restRate = "rate_comparator"
      case ratio = "impact_ratio_lower_over_higher"
      case gap = "difference"
      case gapInterval = "difference_newcombe95"
      case lower = "midp_lower_tail"
      case upper = "midp_upper_tail"
      case chance = "midp_two_sided_doubled"
      case smallest = "smallest_attainable_midp"
      case odds = "odds_ratio_midp95"
      case verdict = "verdict_before_multiplicity"
      case stands = "flag_after_tarone_holm_0.05_over_these_9"
    }
    let name: String
    let table: Numbers
    let rate: Double
    let restRate: Double
    let ratio: Double
    let gap: Double
    let gapInterval: [Double]
    let lower: Double
    let upper: Double
    let chance: Double
    let smallest: Double
    let odds: [Ratio]
    let verdict: String
    let stands: Bool

    func comparison() throws -> GroupComparison {
      try #require(
        GroupComparison(
          favourable: table.a, other: table.b, restFavourable: table.c, restOther: table.d))
    }
  }

  /// A number, or the word for one that is infinite.
  struct Ratio: Decodable {
    let value: Double

    init(from decoder: any Decoder) throws {
      let box = try decoder.singleValueContainer()
      value = try (try? box.decode(Double.self)) ?? (Double(box.decode(String.self)) ?? .nan)
    }
  }

  static func cases() throws -> [Case] {
    try ReferenceValues.read("fairness-cases.json", as: File.self).cases
  }

  private func expect(
    _ found: Double, _ expected: Double, _ digits: Double, _ name: String,
    _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(
      ReferenceValues.agree(found, expected, digits: digits), "\(name): \(found), not \(expected)",
      sourceLocation: location)
  }

  @Test func `rates, gaps and their intervals are those of the reference`() throws {
    let cases = try Self.cases()
    #expect(cases.count >= 6)
    for each in cases {
      let comparison = try each.comparison()
      expect(comparison.rate, each.rate, 10, each.name)
      expect(comparison.restRate, each.restRate, 10, each.name)
      expect(comparison.gap, each.gap, 10, each.name)
      expect(try #require(comparison.ratio), each.ratio, 10, each.name)
      expect(comparison.gapInterval.lowerBound, each.gapInterval[0], 10, each.name)
      expect(comparison.gapInterval.upperBound, each.gapInterval[1], 10, each.name)
    }
  }

  @Test func `exact chances and odds ratios are those of the reference`() throws {
    for each in try Self.cases() {
      let exact = ExactComparison(try each.comparison())
      expect(exact.lowerTail, each.lower, 10, each.name)
      expect(exact.upperTail, each.upper, 10, each.name)
      expect(exact.chance, each.chance, 10, each.name)
      expect(exact.smallestChance, each.smallest, 10, each.name)
      expect(exact.oddsRatioInterval.lowerBound, each.odds[0].value, 6, each.name)
      expect(exact.oddsRatioInterval.upperBound, each.odds[1].value, 6, each.name)
    }
  }

  @Test func `the published interval of 33 and 1 beside 27 and 7 is found`() throws {
    let comparison = try #require(
      GroupComparison(favourable: 33, other: 1, restFavourable: 27, restOther: 7))
    let interval = ExactComparison(comparison).oddsRatioInterval
    #expect((interval.lowerBound * 100).rounded() == 119)
    #expect(interval.upperBound.rounded() == 200)
  }

  @Test func `alone, each case has the verdict of the reference`() throws {
    for each in try Self.cases() {
      let words: [FairnessVerdict: String] = [
        .difference: "DIFFERENCE", .watch: "WATCH", .noClearDifference: "NO CLEAR DIFFERENCE",
        .tooFew: "TOO FEW",
      ]
      let verdict = FairnessVerdict.verdicts(on: [try each.comparison()])
      #expect(verdict.compactMap { words[$0] } == [each.verdict], "\(each.name)")
    }
  }

  @Test func `together, those stand out that the reference names`() throws {
    let cases = try Self.cases()
    let verdicts = FairnessVerdict.verdicts(on: try cases.map { try $0.comparison() })
    for (each, verdict) in zip(cases, verdicts) {
      #expect((verdict == .difference) == each.stands, "\(each.name)")
    }
  }

  @Test func `a table that is not shown is not tested, and counts for nothing`() throws {
    let cases = try Self.cases().map { try $0.comparison() }
    let alone = FairnessVerdict.verdicts(on: cases)
    #expect(FairnessVerdict.verdicts(on: [nil] + cases + [nil]) == [.tooFew] + alone + [.tooFew])
    #expect(FairnessVerdict.verdicts(on: []) == [])
  }

  @Test func `numbers that make no comparison are refused`() {
    #expect(GroupComparison(favourable: 0, other: 0, restFavourable: 3, restOther: 2) == nil)
    #expect(GroupComparison(favourable: 1, other: -1, restFavourable: 3, restOther: 2) == nil)
    #expect(GroupComparison(favourable: .max, other: 1, restFavourable: 3, restOther: 2) == nil)
    #expect(GroupComparison(favourable: 1, other: 1, restFavourable: .max, restOther: .max) == nil)
  }

  @Test func `where everybody has one outcome nothing can stand out`() throws {
    let comparison = try #require(
      GroupComparison(favourable: 6, other: 0, restFavourable: 30, restOther: 0))
    let exact = ExactComparison(comparison)
    #expect(exact.chance == 1)
    #expect(exact.smallestChance == 1)
    #expect(exact.oddsRatioInterval == 0...Double.infinity)
    #expect(FairnessVerdict.verdicts(on: [comparison]) == [.tooFew])
  }

  @Test func `ten thousand people are compared`() throws {
    let comparison = try #require(
      GroupComparison(favourable: 3000, other: 1000, restFavourable: 4700, restOther: 1300))
    let exact = ExactComparison(comparison)
    #expect(exact.chance > 1e-6 && exact.chance < 0.01)
    #expect(exact.oddsRatioInterval.upperBound < 1)
    // The normal approximation is close for numbers like these.
    #expect(abs(exact.oddsRatioInterval.lowerBound - 0.757) < 0.005)
  }

  @Test(arguments: 1...60)
  func `a group beside the rest is the rest beside the group`(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let numbers = (0..<4).map { _ in Int(generator.next() % 30) + 1 }
    let one = try #require(
      GroupComparison(
        favourable: numbers[0], other: numbers[1], restFavourable: numbers[2],
        restOther: numbers[3]))
    let other = try #require(
      GroupComparison(
        favourable: numbers[2], other: numbers[3], restFavourable: numbers[0],
        restOther: numbers[1]))
    let first = ExactComparison(one)
    let second = ExactComparison(other)
    expect(first.chance, second.chance, 10, "chance")
    #expect(first.chance >= first.smallestChance * (1 - 1e-12))
    expect(first.lowerTail + first.upperTail, 1, 12, "tails")
    expect(
      first.oddsRatioInterval.lowerBound, 1 / second.oddsRatioInterval.upperBound, 9, "odds")
    // The interval leaves out 1 just where the chance is below 5 %.
    #expect(first.oddsRatioInterval.contains(1) == (first.chance > 0.05))
    #expect(one.gapInterval.contains(one.gap))
  }
}
