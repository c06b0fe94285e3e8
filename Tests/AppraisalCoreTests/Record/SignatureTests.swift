import AppraisalCore
import Testing

/// Signatures stand until what was signed is changed.
struct SignatureTests {
  private func signed() throws -> SampleStatement {
    var statement = try SampleStatement()
    try statement.add(.objective("O1", "Aim"), on: "2025-05-01")
    try statement.add(.rating("O1", "A"), on: "2026-03-01")
    try statement.add(.note(NoteText(text: "noted")), on: "2026-03-01")
    try statement.add(.signature("reviewer"), on: "2026-03-02")
    try statement.add(.signature("reviewee"), on: "2026-03-02")
    return statement
  }

  static let substantial: [EntryContent] = [
    .objective("O2", "Another"),
    .objectiveAmended(ObjectiveText(objective: "O1", title: "Other words")),
    .objectiveDropped(ObjectiveStep(objective: "O1")),
    .objectiveAgreed(ObjectiveStep(objective: "O1")),
    .objectiveDetermined(ObjectiveStep(objective: "O1")),
    .answer(FormAnswer(field: "review.went-well", text: "much")),
    .judgement(Judgement(question: "q", yes: true, because: "so")), .rating("O1", "E"),
  ]

  static let unsubstantial: [EntryContent] = [
    .note(NoteText(text: "a line")), .meeting(MeetingHeld(meeting: "one-to-one")),
    .evidence(EvidenceText(item: "O1", text: "seen", source: "file")),
    .comment(CommentText(text: "thank you")), .commentDeclined(CommentDeclined()),
    .facts(RevieweeFacts(post: "Clerk")), .closed(ReviewClosing()),
  ]

  @Test(arguments: substantial)
  func `a later change of substance voids both signatures`(content: EntryContent) throws {
    var statement = try signed()
    let change = try statement.add(content, on: "2026-03-03")
    #expect(try statement.asOf("2026-03-02").signatures.keys.sorted() == ["reviewee", "reviewer"])
    let record = try statement.asOf("2026-03-03")
    #expect(record.signatures.isEmpty)
    #expect(record.voidedSignatures.map(\.part) == ["reviewee", "reviewer"])
    #expect(record.voidedSignatures.allSatisfy { $0.by == change })
    #expect(content.changesSubstance)
  }

  @Test(arguments: unsubstantial)
  func `what changes nothing of substance leaves signatures standing`(
    content: EntryContent
  ) throws {
    var statement = try signed()
    try statement.add(content, on: "2026-03-03")
    #expect(try statement.asOf("2026-03-03").signatures.count == 2)
    #expect(!content.changesSubstance)
  }

  @Test(arguments: [1, 2])
  func `withdrawing what was there when it was signed voids signatures`(index: Int) throws {
    var statement = try signed()
    try statement.add(.withdrawal(statement.entries[index].id), on: "2026-03-03")
    #expect(try statement.asOf("2026-03-03").signatures.isEmpty)
  }

  static let ofTheYear: [EntryContent] = [
    .note(NoteText(text: "a line")), .meeting(MeetingHeld(meeting: "one-to-one")),
    .evidence(EvidenceText(item: "O1", text: "seen", source: "file")),
  ]

  @Test(arguments: ofTheYear)
  func `what is dated back before the signatures voids them`(content: EntryContent) throws {
    var statement = try signed()
    let late = try statement.add(content, on: "2026-03-01", recorded: "2026-03-03")
    let record = try statement.asOf("2026-03-03")
    #expect(record.signatures.isEmpty)
    #expect(record.voidedSignatures.map(\.by) == [late, late])
    let past = try statement.asOf("2026-03-03", about: "2026-03-02")
    #expect(past.signatures.count == 2)
  }

  @Test(arguments: ofTheYear)
  func `what is of the day of signing or later stands as later than the signatures`(
    content: EntryContent
  ) throws {
    var statement = try signed()
    let late = try statement.add(content, on: "2026-03-02", recorded: "2026-03-03")
    let record = try statement.asOf("2026-03-03")
    #expect(record.signatures.count == 2)
    let entry = try #require(record.entries.last)
    #expect(entry.id == late)
    #expect(record.isLaterThanSigned(entry))
    #expect(!record.isLaterThanSigned(statement.entries[2]))
  }

  @Test(arguments: ofTheYear)
  func `what was left open is taken after the closing without voiding a signature`(
    content: EntryContent
  ) throws {
    var statement = try signed()
    try statement.add(.closed(ReviewClosing()), on: "2026-03-03")
    try statement.add(content, on: "2026-03-01", recorded: "2026-03-04")
    #expect(try statement.asOf("2026-03-04").signatures.count == 2)
  }

  @Test func `bringing an entry of substance back voids signatures too`() throws {
    var statement = try SampleStatement()
    let rating = try statement.add(.rating("O1", "A"), on: "2026-03-01")
    let withdrawal = try statement.add(.withdrawal(rating), on: "2026-03-02")
    try statement.add(.signature("reviewer"), on: "2026-03-03")
    try statement.add(.withdrawal(withdrawal), on: "2026-03-04")
    #expect(try statement.asOf("2026-03-03").signatures.count == 1)
    #expect(try statement.asOf("2026-03-04").signatures.isEmpty)
  }

  @Test func `taking back what came after the signatures leaves them as they were`() throws {
    var statement = try signed()
    let change = try statement.add(.rating("O1", "E"), on: "2026-03-03")
    try statement.add(.withdrawal(change), on: "2026-03-04")
    #expect(try statement.asOf("2026-03-03").signatures.isEmpty)
    let record = try statement.asOf("2026-03-04")
    #expect(record.signatures.count == 2)
    #expect(record.level("O1") == "A")
  }

  @Test func `whoever signed below a comment signed that comment and no other`() throws {
    var statement = try SampleStatement()
    try statement.add(.signature("reviewer"), on: "2026-03-01")
    try statement.add(.comment(CommentText(text: "thank you")), on: "2026-03-02")
    try statement.add(.signature("reviewee"), on: "2026-03-02")
    #expect(try statement.asOf("2026-03-02").signatures.count == 2)
    try statement.add(.commentDeclined(CommentDeclined()), on: "2026-03-03")
    #expect(try statement.asOf("2026-03-03").signatures.keys.sorted() == ["reviewer"])
  }

  @Test func `a signature given again stands and a withdrawn one does not`() throws {
    var statement = try signed()
    try statement.add(.rating("O1", "E"), on: "2026-03-03")
    let again = try statement.add(.signature("reviewer"), on: "2026-03-04")
    #expect(try statement.asOf("2026-03-04").signatures.mapValues(\.id) == ["reviewer": again])
    try statement.add(.withdrawal(again), on: "2026-03-05")
    #expect(try statement.asOf("2026-03-05").signatures.isEmpty)
  }

  @Test func `seen as at a past day, a correction recorded later does not undo a signature`() throws
  {
    var statement = try signed()
    try statement.add(.rating("O1", "E"), on: "2026-03-01", recorded: "2026-04-09")
    let past = try statement.asOf("2026-04-09", about: "2026-03-31")
    #expect(past.signatures.count == 2)
    #expect(past.level("O1") == "E")
    #expect(try statement.asOf("2026-04-09").signatures.isEmpty)
  }
}
