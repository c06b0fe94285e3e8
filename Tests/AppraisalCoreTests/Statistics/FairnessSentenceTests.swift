import AppraisalCore
import Testing

/// What governors read of a comparison.
struct FairnessSentenceTests {
  private let sentence = FairnessSentence(
    group: "women", rest: "men", outcome: "met or exceeded what was expected")

  private func comparison(_ a: Int, _ b: Int, _ c: Int, _ d: Int) throws -> GroupComparison {
    try #require(GroupComparison(favourable: a, other: b, restFavourable: c, restOther: d))
  }

  @Test func `a difference says how rarely chance would make it, and that it proves nothing`()
    throws
  {
    let text = sentence.text(for: try comparison(61, 19, 284, 36), verdict: .difference)
    #expect(
      text
        == "61 of 80 women and 284 of 320 men met or exceeded what was expected. A gap this large would arise by "
        + "chance in fewer than 1 in 156 years. It is not proof of unfair treatment; the reasons are being examined "
        + "(equality duty).")
  }

  @Test func `a chance too small for words is not counted out`() throws {
    let text = sentence.text(for: try comparison(5, 100, 300, 5), verdict: .difference)
    #expect(text.contains("fewer than 1 in a million years"))
  }

  @Test func `a wide gap is looked at again, and no gap is no proof`() throws {
    #expect(
      sentence.text(for: try comparison(9, 5, 33, 7), verdict: .watch).hasSuffix(
        "The gap is wide but the numbers are too small to tell it from chance; it will be looked at again with next "
          + "year's results and across the trust."))
    let none = sentence.text(for: try comparison(12, 8, 24, 16), verdict: .noClearDifference)
    #expect(none.contains("only a gap of about 38 points would show up reliably"))
    #expect(none.hasSuffix("so this does not prove there is none."))
  }

  @Test func `too few people have the one withheld text`() throws {
    let text = sentence.text(for: try comparison(1, 1, 20, 10), verdict: .tooFew)
    #expect(text == FairnessSentence.withheld)
    let hasNumber = text.contains { $0.isNumber }
    #expect(!hasNumber)
  }

  @Test func `no sentence speaks of proof otherwise, nor of a p value`() throws {
    for verdict in [FairnessVerdict.difference, .watch, .noClearDifference] {
      let text = sentence.text(for: try comparison(9, 5, 33, 7), verdict: verdict)
      #expect(!text.contains("no discrimination") && !text.contains("p ="))
    }
    #expect(FairnessSentence.closing(comparisons: 5) == "5 comparisons were made.")
    #expect(FairnessSentence.closing(comparisons: 1) == "1 comparison was made.")
  }
}
