import AppraisalCore
import Testing

/// Documents are printed as the policy lays them out, filled in from the record or left blank.
struct PrintedDocumentTests {
  /// A review with an objective, levels, a form, a comment and the reviewer's signature.
  private func filled() throws -> SampleReview {
    var sample = try SampleReview()
    try sample.code(["A", "E"], behaviours: "A")
    try sample.add(
      .answer(FormAnswer(field: "review.went-well", text: "The reading group.")), on: "2026-03-11")
    try sample.add(.comment(CommentText(text: "A good year.")), on: "2026-03-12")
    try sample.sign(on: "2026-03-13")
    return sample
  }

  private let names = DocumentNames(
    person: { "Name of \($0)" }, post: { $0.text == "R1" ? "Office manager" : nil },
    school: { $0 })

  private func document(_ id: String, of review: Review) throws -> PrintedDocument {
    try #require(review.policy.printedDocuments.first { $0.id == id })
  }

  private func words(
    _ id: String, of review: Review, isBlank: Bool = false
  ) throws -> [String] {
    DocumentReport.report(
      try document(id, of: review), of: review, isBlank: isBlank, names: names
    ).texts
  }

  @Test func `a filled statement holds what is recorded`() throws {
    let words = try words("statement", of: try filled().asOf("2026-03-20"))
    for expected in [
      "Name of S1", "Office assistant", "Name of R1, Office manager", "O1  Aim 1", "seen",
      "[x] A  Achieved", "[ ] U  Underperformed", "The reading group.", "Name of R1, 11 Mar 2026",
      "A good year.", "signed 2026-03-13",
    ] {
      #expect(words.contains(expected), "\(expected)")
    }
    #expect(!words.contains("____") || words.contains("Reviewee"))
  }

  @Test func `a blank one holds nothing that is recorded but the head`() throws {
    let words = try words("statement", of: try filled().asOf("2026-03-20"), isBlank: true)
    #expect(words.contains("Name of S1"))
    #expect(words.contains("Objective 3"))
    #expect(words.contains { $0.hasPrefix("[ ] ") })
    for recorded in ["O1  Aim 1", "seen", "The reading group.", "A good year."] {
      #expect(!words.contains(recorded), "\(recorded)")
    }
    #expect(!words.contains { $0.hasPrefix("[x] ") || $0.hasPrefix("signed ") })
  }

  @Test func `a signature that no longer stands is said to be void`() throws {
    var sample = try filled()
    try sample.add(
      .answer(FormAnswer(field: "review.problems", text: "None.")), on: "2026-03-15")
    let words = try words("statement", of: try sample.asOf("2026-03-20"))
    #expect(words.contains { $0.hasPrefix("void: the signature of 13 Mar 2026") })
    #expect(!words.contains("signed 2026-03-13"))
  }

  @Test func `a document that is not complete says so, unless it is blank`() throws {
    var sample = try SampleReview()
    try sample.plan(1)
    let review = try sample.asOf("2025-05-01")
    #expect(try words("statement", of: review).contains { $0.contains("not complete") })
    #expect(
      try !words("statement", of: review, isBlank: true).contains { $0.contains("not complete") })
    #expect(review.isComplete(try document("statement", of: review)) == false)
    #expect(review.isComplete(try document("career-review", of: review)) == nil)
  }

  @Test func `what is kept on paper only is always blank`() throws {
    let review = try filled().asOf("2026-03-20")
    #expect(try document("career-review", of: review).isPaper)
    #expect(try words("career-review", of: review).contains("To be filled in by hand"))
    #expect(try !document("statement", of: review).isPaper)
    #expect(try !words("statement", of: review).contains("Main purpose"))
    #expect(try words("statement", of: review, isBlank: true).contains("Main purpose"))
  }

  @Test func `documents are those of the person's group`() throws {
    let full = try SampleReview().asOf("2025-05-01").documents.map(\.id)
    #expect(full.contains("statement") && !full.contains("job-chat"))
    let short = try SampleReview {
      $0.family = "cleaning"
      $0.taskBased = true
    }.asOf("2025-05-01").documents.map(\.id)
    #expect(short.contains("job-chat") && !short.contains("statement"))
  }

  @Test func `a policy that lays out no documents has one with all there is`() throws {
    var sample = try filled()
    sample.policy.documents = []
    let review = try sample.asOf("2026-03-20")
    #expect(review.policy.printedDocuments.map(\.id) == ["statement"])
    let words = try words("statement", of: review)
    for expected in ["O1  Aim 1", "The reading group.", "A good year.", "signed 2026-03-13"] {
      #expect(words.contains(expected), "\(expected)")
    }
    #expect(!words.contains("Job chat"))
  }

  @Test func `an objective keeps its history in print`() throws {
    var sample = try SampleReview()
    try sample.plan(2)
    let text = ObjectiveText(
      objective: "O1", title: "Aim 1", measure: "counted", because: "a new register")
    try sample.add(.objectiveAmended(text), on: "2025-06-01")
    try sample.add(
      .objectiveDropped(ObjectiveStep(objective: "O2", because: "no longer needed")),
      on: "2025-06-02")
    let words = try words("statement", of: try sample.asOf("2025-07-01"))
    #expect(words.contains { $0.contains("a new register") })
    #expect(words.contains { $0.contains("no longer needed") })
    #expect(words.contains("[not agreed yet]"))
  }

  @Test func `a field that holds a day has it as people write days`() throws {
    var sample = try filled()
    try sample.add(
      .answer(FormAnswer(field: "review.problems", text: "2026-03-15")), on: "2026-03-15")
    let words = try words("statement", of: try sample.asOf("2026-03-20"))
    #expect(words.contains("15 Mar 2026"))
    #expect(!words.contains("2026-03-15"))
  }

  @Test func `what is not rated yet says so and nothing of the program's reasons`() throws {
    var sample = try SampleReview()
    try sample.plan(2)
    let words = try words("statement", of: try sample.asOf("2025-06-01"))
    #expect(words.contains("[not rated yet]"))
    #expect(!words.contains { $0.contains("not decided, because") || $0.contains("no level yet") })
  }
}
