import AppraisalCore
import Foundation
import Testing

/// Facts on how often something is on record and since when.
struct RecordFactTests {
  private func review(_ entries: [(content: EntryContent, on: String, at: String)]) throws
    -> Review
  {
    let meetings = #""meetings": [{"id": "walk", "title": "walk"}], "access": ["#
    let policy = try ElmPolicy.load(changing: [#""access": ["#: meetings])
    let bare = try ElmReview(policy).review
    let added = try entries.enumerated().map { index, entry in
      Entry(
        id: try #require(EntryID("x\(1000 + index)")),
        at: try #require(Moment(iso: "\(entry.at)T12:00:00.000Z")), on: try Day.of(entry.on),
        by: try PersonID.of("R1"), content: entry.content)
    }
    return Review(
      rules: bare.rules, reviewee: bare.record.reviewee, entries: bare.entries + added,
      asOf: bare.today)
  }

  private let concern = EntryContent.note(NoteText(text: "late again", topic: "concern"))

  @Test func `meetings of a kind are counted`() throws {
    let walk = EntryContent.meeting(MeetingHeld(meeting: "walk"))
    #expect(try review([]).truth("meeting.walk.count is 0") == .yes)
    let two = try review([
      (walk, "2026-02-01", "2026-02-01"), (walk, "2026-05-01", "2026-05-02"),
    ])
    #expect(try two.truth("meeting.walk.count is 2 and meeting.walk.held") == .yes)
    #expect(try two.truth("meeting.walk.count is 1 as at 2026-03-01") == .yes)
  }

  @Test func `a concern is on record by the day on which it was written down`() throws {
    #expect(try review([]).truth("concerns.first is known") == .no)
    #expect(try review([]).truth("concerns.first before 2026-06-01") == .no)
    let some = try review([
      (concern, "2026-02-01", "2026-04-01"), (concern, "2026-03-01", "2026-03-01"),
      (.note(NoteText(text: "well done")), "2026-01-01", "2026-01-01"),
    ])
    #expect(try some.truth("concerns.first on the day 2026-03-01") == .yes)
    #expect(try some.truth("concerns.last on the day 2026-04-01") == .yes)
    #expect(try some.truth("concerns is 2") == .yes)
  }

  @Test func `a meeting that is dated back is on record from the day of its writing down`() throws {
    let walk = EntryContent.meeting(MeetingHeld(meeting: "walk"))
    #expect(try review([]).truth("meeting.walk.recorded is known") == .no)
    let two = try review([
      (walk, "2026-02-01", "2026-02-01"), (walk, "2026-03-01", "2026-05-02"),
    ])
    #expect(try two.truth("meeting.walk.first on the day 2026-02-01") == .yes)
    #expect(try two.truth("meeting.walk on the day 2026-03-01") == .yes)
    #expect(try two.truth("meeting.walk.recorded on the day 2026-05-02") == .yes)
    #expect(try two.truth("meeting.walk.recorded before 2026-05-02") == .no)
  }

  @Test func `a concern that the reviewee noted is not one of others`() throws {
    let noted = try review([(concern, "2026-03-01", "2026-03-01")])
    #expect(try noted.truth("concerns.byOthers is 1") == .yes)
    var own = try ElmReview()
    try own.add(concern, by: "S1")
    #expect(try own.review.truth("concerns is 1 and concerns.byOthers is 0") == .yes)
  }

  @Test func `a comment is current until something of substance follows it`() throws {
    var elm = try ElmReview()
    #expect(try elm.review.truth("comment.current") == .no)
    try elm.add(.comment(CommentText(text: "fair")), by: "S1")
    try elm.add(.note(NoteText(text: "a quiet week")))
    #expect(try elm.review.truth("comment.current") == .yes)
    try elm.rate("O1", "S")
    #expect(try elm.review.truth("comment.current") == .no)
    #expect(try elm.review.truth("comment.given") == .yes)
  }

  @Test func `the lowest point of a grade and the day an objective was set are facts`() throws {
    let elm = try ElmReview()
    #expect(try elm.review.evaluate(try When("post.bottom is 3")).truth == .unknown)
    let set = try elm.review.evaluate(try When("item.added on the day 2026-06-01"), item: "O1")
    #expect(set.truth == .yes)
  }
}
