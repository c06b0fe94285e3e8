import AppraisalCore
import Testing

/// Levels given during the year are kept beside the final ones.
struct RatingMomentTests {
  @Test func `an earlier level is history and no final one`() throws {
    var elm = try ElmReview()
    try elm.rate("O1", "B", moment: "spring")
    try elm.rate("O2", "S", moment: "spring")
    var review = try elm.review
    #expect(try review.level("tasks").answer == nil)
    #expect(try review.truth("tasks.at.spring is B and tasks.at.spring.decided") == .yes)
    #expect(try review.truth("tasks.at.spring.rated is 2 and tasks.rated is 0") == .yes)
    #expect(try review.truth("item.rated.at.spring and not item.rated", item: "O1") == .yes)
    try elm.rate("O1", "G")
    try elm.rate("O2", "G")
    review = try elm.review
    #expect(try review.level("tasks").answer == "G")
    #expect(try review.truth("tasks.at.spring is B") == .yes)
  }

  @Test func `while an item is unrated at a moment its level is unknown`() throws {
    var elm = try ElmReview()
    try elm.rate("O1", "B", moment: "spring")
    let review = try elm.review
    #expect(try review.truth("tasks.at.spring is B") == .unknown)
    #expect(try review.truth("tasks.at.spring.unrated is 1") == .yes)
    #expect(try review.truth("tasks.at.spring.decided") == .no)
  }

  @Test func `a moment that is not for a person has no level`() throws {
    var elm = try ElmReview(leads: false)
    try elm.rate("O1", "G", moment: "summer")
    try elm.rate("O2", "G", moment: "summer")
    #expect(try elm.review.truth("tasks.at.summer is G") == .no)
    #expect(try elm.review.truth("tasks.at.summer is known") == .no)
    var leader = try ElmReview(leads: true)
    try leader.rate("O1", "G", moment: "summer")
    try leader.rate("O2", "G", moment: "summer")
    #expect(try leader.review.truth("tasks.at.summer is G") == .yes)
    #expect(try ElmReview(leads: nil).review.truth("tasks.at.summer is G") == .unknown)
  }

  @Test(arguments: [
    ("summer", "O1", "Summer interim is not for this person."),
    ("autumn", "O1", "Nothing is rated here at “autumn”."),
    ("summer", "safety", "Nothing is rated here at “summer”."),
    ("spring", "overall", "Nothing is rated here at “spring”."),
  ])
  func `a level at a moment that does not arise is refused`(
    moment: String, item: String, says: String
  ) throws {
    let elm = try ElmReview()
    let verdict = try elm.verdict(
      onRating: RatingGiven(item: item, level: "S", moment: moment))
    #expect(verdict.refusals.map(\.says) == [says])
  }

  @Test func `what is said of a moment cites its clauses`() throws {
    let elm = try ElmReview()
    let verdict = try elm.verdict(
      onRating: RatingGiven(item: "overall", level: "S", moment: "spring"))
    #expect(verdict.refusals.flatMap(\.clauses) == ["E-2"])
    let policy = try ElmPolicy.load(changing: [
      #"{"is": "G", "when": "measure.total at least 3.5"}"#:
        #"{"is": "G", "when": "measure.total at least 3.5 or tasks.at.spring is G"}"#
    ])
    var other = try ElmReview(policy)
    for item in ["O1", "O2"] { try other.rate(item, "G", moment: "spring") }
    for item in ["O1", "O2", "safety"] { try other.rate(item, "G") }
    #expect(try other.review.overall?.allClauses.contains("E-2") == true)
  }

  @Test func `a level at a moment is judged by that moment's table`() throws {
    var elm = try ElmReview()
    for item in ["O1", "O2"] { try elm.rate(item, "B", moment: "spring") }
    let same = try elm.verdict(onRating: RatingGiven(item: "tasks", level: "B", moment: "spring"))
    #expect(same.refusals == [])
    let other = try elm.verdict(onRating: RatingGiven(item: "tasks", level: "S", moment: "spring"))
    #expect(
      other.refusals.map(\.says) == ["Tasks follows from the table, which gives B."])
  }

  @Test func `a review as of a past day keeps to its moment`() throws {
    var elm = try ElmReview()
    for item in ["O1", "O2"] { try elm.rate(item, "B", moment: "spring") }
    let then = try #require(try elm.review.at("spring").asAt(try Day.of("2026-06-01")))
    #expect(try then.level("tasks").answer == "B")
    let before = try #require(try elm.review.at("spring").asAt(try Day.of("2026-05-31")))
    #expect(try before.level("tasks").answer == nil)
  }
}
