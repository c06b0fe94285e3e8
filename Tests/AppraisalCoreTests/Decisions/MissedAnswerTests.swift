import AppraisalCore
import Testing

/// Why a level is not a better one.
struct MissedAnswerTests {
  private func review(_ behaviours: String) throws -> Review {
    var sample = try SampleReview()
    try sample.code(["A", "E", "A"], behaviours: behaviours)
    return try sample.asOf("2026-03-12")
  }

  @Test func `each better level is named with the facts that failed`() throws {
    let review = try review("P")
    let overall = try #require(review.overall)
    #expect(overall.says == "Overall: P (Progressing)")
    let missed = review.missedAnswers(of: overall)
    #expect(missed.map(\.level) == ["E (Exceeded)", "A (Achieved)"])
    #expect(missed.last?.facts.map(\.name) == ["behaviours"])
    #expect(missed.allSatisfy { !$0.clauses.isEmpty })
  }

  @Test func `it is said in the explanation, with the level's name`() throws {
    let review = try review("P")
    let overall = try #require(review.overall)
    let texts = ExplanationReport.report([overall], about: review, name: "S1").texts
    #expect(
      texts.contains {
        $0.hasPrefix("not A (Achieved), because ") && $0.hasSuffix("attributes: P (Progressing)")
      }, "\(texts)")
  }

  @Test func `the best level misses nothing, and neither does a person's own judgement`() throws {
    var sample = try SampleReview()
    try sample.code(["E", "E"], behaviours: "E")
    let review = try sample.asOf("2026-03-12")
    #expect(review.missedAnswers(of: try #require(review.overall)).isEmpty)
    let area = try #require(review.policy.assessment.areas.last)
    #expect(review.missedAnswers(of: review.level(of: area)).isEmpty)
  }

  @Test func `the row that decided is kept with its condition`() throws {
    let overall = try #require(try review("P").overall)
    let row = try #require(overall.row)
    #expect(row.place.hasPrefix("rows["))
    #expect(!row.condition.isEmpty)
    #expect(row.clauses == ["STA-049"])
  }
}
