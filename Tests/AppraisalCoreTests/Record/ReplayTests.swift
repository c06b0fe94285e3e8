import AppraisalCore
import Foundation
import Testing

/// What was known on a day, from the entries recorded by then.
struct ReplayTests {
  @Test func `three past days show what was known then`() throws {
    var statement = try SampleStatement()
    try statement.add(.objective("O1", "First aim"), on: "2025-05-01")
    try statement.add(.objective("O2", "Second aim"), on: "2025-05-01")
    try statement.add(.rating("O1", "P"), on: "2026-03-01")
    let wrong = try statement.add(.rating("O2", "U"), on: "2026-03-01", recorded: "2026-03-05")
    try statement.add(.withdrawal(wrong), on: "2026-03-10")
    try statement.add(.rating("O2", "A"), on: "2026-03-10")
    try statement.add(.rating("O1", "A"), on: "2026-03-12")

    let first = try statement.asOf("2026-03-04")
    #expect(first.level("O1") == "P")
    #expect(first.level("O2") == nil)
    let second = try statement.asOf("2026-03-05")
    #expect(second.level("O2") == "U")
    #expect(second.withdrawals.isEmpty)
    let third = try statement.asOf("2026-03-10")
    #expect(third.level("O1") == "P")
    #expect(third.level("O2") == "A")
    #expect(third.withdrawals.keys.map(\.text) == [wrong.text])
    #expect(try statement.asOf("2026-03-12").level("O1") == "A")
  }

  @Test func `an entry recorded late about an earlier day is not known before it was recorded`()
    throws
  {
    var statement = try SampleStatement()
    try statement.add(.signature("reviewer"), on: "2026-03-31", recorded: "2026-04-02")
    #expect(try statement.asOf("2026-04-01").signatures.isEmpty)
    #expect(try statement.asOf("2026-04-02").signatures.count == 1)
    #expect(try statement.asOf("2026-04-02", about: "2026-03-30").signatures.isEmpty)
    #expect(try statement.asOf("2026-04-02", about: "2026-03-31").signatures.isEmpty)
    #expect(try statement.asOf("2026-04-03", about: "2026-04-02").signatures.count == 1)
  }

  @Test func `an entry recorded just before midnight in summer belongs to that British day`() throws
  {
    let reviewee = try #require(PersonID("S1"))
    let entry = Entry(
      id: try #require(EntryID("e1")), at: try #require(Moment(iso: "2026-06-30T23:30:00.000Z")),
      on: try Day.of("2026-07-01"), by: reviewee, content: .note(NoteText(text: "late")))
    #expect(Record.replay([entry], of: reviewee, asOf: try Day.of("2026-06-30")).notes.isEmpty)
    #expect(Record.replay([entry], of: reviewee, asOf: try Day.of("2026-07-01")).notes.count == 1)
  }

  @Test func `a withdrawn entry does not count but its withdrawal is kept`() throws {
    var statement = try SampleStatement()
    try statement.add(.rating("O1", "A"), on: "2026-03-01")
    let wrong = try statement.add(.rating("O1", "U"), on: "2026-03-02")
    let withdrawal = try statement.add(.withdrawal(wrong), on: "2026-03-03")
    let record = try statement.asOf("2026-03-03")
    #expect(record.level("O1") == "A")
    #expect(record.withdrawals[wrong]?.id == withdrawal)
    #expect(!record.entries.contains { $0.id == wrong })
    #expect(record.entries.contains { $0.id == withdrawal })
    #expect(statement.entries.contains { $0.id == wrong })
  }

  @Test func `a withdrawal that is withdrawn takes nothing back`() throws {
    var statement = try SampleStatement()
    let rating = try statement.add(.rating("O1", "A"), on: "2026-03-01")
    let first = try statement.add(.withdrawal(rating), on: "2026-03-02")
    let second = try statement.add(.withdrawal(first), on: "2026-03-03")
    #expect(try statement.asOf("2026-03-02").level("O1") == nil)
    let record = try statement.asOf("2026-03-03")
    #expect(record.level("O1") == "A")
    #expect(record.withdrawals.mapValues(\.id) == [first: second])
    try statement.add(.withdrawal(second), on: "2026-03-04")
    #expect(try statement.asOf("2026-03-04").level("O1") == nil)
  }

  @Test func `an objective keeps all its wordings and has to be agreed anew`() throws {
    var statement = try SampleStatement()
    try statement.add(.objective("O1", "First words"), on: "2025-05-01")
    try statement.add(.objectiveAgreed(ObjectiveStep(objective: "O1")), on: "2025-05-02")
    try statement.add(
      .objectiveAmended(ObjectiveText(objective: "O1", title: "Other words")), on: "2025-10-01")
    let before = try #require(try statement.asOf("2025-09-30").objectives.first)
    #expect(before.text.title == "First words")
    #expect(before.settled != nil)
    let after = try #require(try statement.asOf("2025-10-01").objectives.first)
    #expect(after.wordings.map(\.text.title) == ["First words", "Other words"])
    #expect(after.added.on == (try Day.of("2025-05-01")))
    #expect(after.settled == nil)
    try statement.add(.objectiveDetermined(ObjectiveStep(objective: "O1")), on: "2025-10-02")
    let settled = try #require(try statement.asOf("2025-10-02").objectives.first)
    #expect(settled.isDetermined)
    try statement.add(.objectiveDropped(ObjectiveStep(objective: "O1")), on: "2025-11-01")
    let dropped = try statement.asOf("2025-11-01").objectives
    #expect(dropped.map(\.isLive) == [false])
    #expect(dropped.first?.wordings.count == 2)
  }

  @Test func `an objective whose entry is withdrawn is gone, later words of it included`() throws {
    var statement = try SampleStatement()
    let added = try statement.add(.objective("O1", "First words"), on: "2025-05-01")
    try statement.add(
      .objectiveAmended(ObjectiveText(objective: "O1", title: "Other words")), on: "2025-10-01")
    try statement.add(.withdrawal(added), on: "2025-10-02")
    #expect(try statement.asOf("2025-10-02").objectives.isEmpty)
    #expect(try statement.asOf("2025-10-01").objectives.count == 1)
  }

  @Test func `a change of reviewer restarts nothing`() throws {
    var statement = try SampleStatement()
    let reviewers = try ["R1", "R2"].map { try #require(PersonID($0)) }
    try statement.add(
      .reviewers(ReviewerAssignment(reviewers: [reviewers[0]])), on: "2025-04-01")
    try statement.add(.objective("O1", "Aim"), on: "2025-05-01")
    try statement.add(.objectiveAgreed(ObjectiveStep(objective: "O1")), on: "2025-05-02")
    try statement.add(.meeting(MeetingHeld(meeting: "annual")), on: "2026-03-01")
    try statement.add(.rating("O1", "A"), on: "2026-03-01")
    try statement.add(.signature("reviewer"), on: "2026-03-02")
    let before = try statement.asOf("2026-03-05")
    try statement.add(
      .reviewers(ReviewerAssignment(reviewers: [reviewers[1]], ground: "away")), on: "2026-03-06")
    let after = try statement.asOf("2026-03-06")
    #expect(after.reviewers?.reviewers == [reviewers[1]])
    #expect(after.objectives == before.objectives)
    #expect(after.meetings == before.meetings)
    #expect(after.ratings == before.ratings)
    #expect(after.signatures == before.signatures)
    #expect(after.objectives.first?.settled != nil)
  }

  @Test func `declining to comment keeps its reason, where there is one`() throws {
    let json = #"""
      {"id": "e1", "at": "2026-06-01T10:00:00.000Z", "on": "2026-06-01", "by": "S1",
       "kind": "comment-declined"REASON}
      """#
    func entry(_ reason: String) throws -> Entry {
      let text = json.replacing("REASON", with: reason)
      let entry = try JSONDecoder().decode(Entry.self, from: Data(text.utf8))
      let again = try JSONDecoder().decode(Entry.self, from: try JSONEncoder().encode(entry))
      #expect(again == entry)
      return entry
    }
    let review = try ThornReview().review
    let bare = try entry("")
    #expect(bare.content == .commentDeclined(CommentDeclined()), "as it was written before")
    #expect(EntrySentence.text(bare, in: review) == "makes no comment")
    let reasoned = try entry(#", "because": "All is said""#)
    #expect(EntrySentence.text(reasoned, in: review) == "makes no comment (“All is said”)")
  }

  @Test func `the last word on each thing counts and voices stay apart`() throws {
    var statement = try SampleStatement()
    try statement.add(.answer(FormAnswer(field: "f.a", text: "one")), on: "2026-03-01")
    try statement.add(.answer(FormAnswer(field: "f.a", text: "two")), on: "2026-03-02")
    try statement.add(
      .rating(RatingGiven(item: "O1", level: "E", voice: "self")), on: "2026-03-03")
    try statement.add(.rating("O1", "P"), on: "2026-03-02", recorded: "2026-03-04")
    try statement.add(.commentDeclined(CommentDeclined()), on: "2026-03-04")
    try statement.add(.comment(CommentText(text: "after all")), on: "2026-03-05")
    let record = try statement.asOf("2026-03-05")
    #expect(record.level("O1") == "P")
    #expect(record.ratings.count == 2)
    #expect(record.comment?.content.kind == .comment)
    #expect(record.answers["f.a"]?.content == .answer(FormAnswer(field: "f.a", text: "two")))
  }

  @Test func `somebody left out and enrolled again is in`() throws {
    var statement = try SampleStatement()
    try statement.add(.enrolled(Enrolment(facts: RevieweeFacts(post: "Clerk"))), on: "2025-04-01")
    try statement.add(.leftOut(LeftOut(ground: "capability")), on: "2025-06-01")
    #expect(try statement.asOf("2025-06-01").leftOut?.ground == "capability")
    try statement.add(.enrolled(Enrolment(facts: RevieweeFacts(post: "Clerk"))), on: "2025-09-01")
    #expect(try statement.asOf("2025-09-01").leftOut == nil)
  }
}
