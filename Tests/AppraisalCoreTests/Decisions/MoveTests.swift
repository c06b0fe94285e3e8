import AppraisalCore
import Testing

/// When somebody last changed post, school or staff group.
struct MoveTests {
  @Test(
    arguments: [
      ("Clerk", "hill", nil, "2026-01-12", false), ("Cook", "hill", nil, "2026-01-12", true),
      ("Clerk", "dale", nil, "2026-01-12", true), ("Clerk", "hill", "leaders", "2026-01-12", true),
      ("Cook", "hill", nil, "2025-09-01", true), ("Cook", "hill", nil, "2026-08-31", true),
      ("Cook", "hill", nil, "2026-09-01", false),
    ] as [(String, String, String?, String, Bool)])
  func `a move changes one of the three, on a day of the cycle`(
    post: String, school: String, group: String?, day: String, isMove: Bool
  ) throws {
    var review = try AlderReview()
    var facts = RevieweeFacts(post: post)
    facts.school = school
    facts.group = group
    facts.grade = "another"
    try review.add(.facts(facts), on: day)
    #expect(try review.truth("moved.on is known", "2026-09-02") == (isMove ? .yes : .no))
    if isMove { #expect(try review.truth("moved.on is \(day)", "2026-09-02") == .yes) }
  }

  @Test func `who only joined has not moved, and the last of several moves counts`() throws {
    var review = try AlderReview()
    #expect(try review.truth("moved.on is known", "2025-10-01") == .no)
    for (day, post) in [("2025-11-03", "Cook"), ("2026-02-02", "Clerk")] {
      var facts = RevieweeFacts(post: post)
      facts.school = "hill"
      try review.add(.facts(facts), on: day)
    }
    #expect(try review.truth("moved.on is 2025-11-03", "2026-01-31") == .yes)
    #expect(try review.truth("moved.on is 2026-02-02", "2026-02-02") == .yes)
  }
}
