import AppraisalCore
import Testing

/// What the tables say to a level that somebody wants to give by hand.
struct RatingRuleTests {
  private func review(
    _ codes: [String], behaviours: String = "", requirementsNotMet: Bool = false
  ) throws -> Review {
    var sample = try SampleReview()
    try sample.code(codes, behaviours: behaviours, requirementsNotMet: requirementsNotMet)
    return try sample.asOf("2026-03-10")
  }

  @Test func `the table's own level may be given, with or without a reason`() throws {
    let review = try review(["A", "P"], behaviours: "A")
    #expect(review.refusal(ofLevel: "P", for: "overall", because: nil) == nil)
    #expect(review.refusal(ofLevel: "P", for: "objectives", because: nil) == nil)
  }

  @Test func `an overall level beside the table's needs a reason`() throws {
    let review = try review(["A", "P"], behaviours: "A")
    let refusal = review.refusal(ofLevel: "A", for: "overall", because: nil)
    #expect(refusal?.says == "The table gives P, not A. A reason is needed.")
    #expect(refusal?.reasonSettles == true)
    #expect(refusal?.clauses.contains("STA-049") == true)
    #expect(review.refusal(ofLevel: "A", for: "overall", because: "") != nil)
    #expect(review.refusal(ofLevel: "A", for: "overall", because: "the least of the aims") == nil)
  }

  @Test func `the objectives' level is the table's, whatever the reason`() throws {
    let review = try review(["A", "P"], behaviours: "A")
    let refusal = review.refusal(ofLevel: "A", for: "objectives", because: "well meant")
    #expect(refusal?.reasonSettles == false)
    #expect(refusal?.clauses.contains("STA-049") == true)
  }

  @Test func `in a gap only the answers asked for are taken, and with a reason`() throws {
    let review = try review(["P", "U"])
    #expect(review.refusal(ofLevel: "A", for: "objectives", because: "well meant") != nil)
    #expect(review.refusal(ofLevel: "P", for: "objectives", because: nil)?.reasonSettles == true)
    #expect(review.refusal(ofLevel: "P", for: "objectives", because: "begun late") == nil)
  }

  @Test func `before everything is there a level cannot be given by hand`() throws {
    let review = try review(["A", ""])
    for item in ["objectives", "overall"] {
      let refusal = review.refusal(ofLevel: "A", for: item, because: "in advance")
      #expect(refusal?.reasonSettles == false)
      #expect(refusal?.facts.isEmpty == false)
    }
  }

  @Test func `items and behaviour as a whole have no table`() throws {
    let review = try review(["A", ""])
    for item in ["O1", "behaviours", "behaviours/care"] {
      #expect(review.refusal(ofLevel: "E", for: item, because: nil) == nil)
    }
  }
}

/// A review seen as it stood on a past day.
struct PastReviewTests {
  @Test func `a day that had not come yet is not a past day`() throws {
    let review = try SampleReview().asOf("2026-03-31")
    #expect(review.asAt(try Day.of("2026-04-01")) == nil)
    let past = try #require(review.asAt(try Day.of("2026-03-10")))
    #expect(past.today == (try Day.of("2026-03-10")))
    #expect(past.asAt(try Day.of("2026-03-11")) == nil)
    #expect(past.asAt(try Day.of("2026-03-10")) != nil)
  }

  @Test func `a review is judged as of three past days by what was known then`() throws {
    var sample = try SampleReview()
    try sample.code(["A", "P"], behaviours: "A")
    let wrong = try sample.rate("O1", "U", on: "2026-03-12")
    try sample.withdraw(wrong, on: "2026-03-20")
    try sample.rate("O2", "A", on: "2026-03-25")
    func overall(_ day: String) throws -> String? {
      try sample.asOf(day).overallLevel().answer ?? sample.asOf(day).objectivesLevel().answer
    }
    #expect(try overall("2026-03-11") == "P")
    #expect(
      try sample.asOf("2026-03-12").objectivesLevel().outcome
        == .asks(who: "reviewer", options: ["P", "U"]))
    #expect(try overall("2026-03-20") == "P")
    #expect(try overall("2026-03-25") == "A")
    #expect(try sample.asOf("2026-03-25").record.withdrawals[wrong] != nil)
  }
}
