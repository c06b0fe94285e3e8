import AppraisalCore
import Testing

/// What is typed at a prompt.
struct PromptTests {
  private func prompt(_ question: String) throws -> Prompt {
    let sample = try GuidedSample("staffordshire", "overall")
    return try sample.question(question, of: sample.reviewer).prompts[0]
  }

  @Test(
    arguments: [
      ("today", "2025-05-02"), ("2025-04-30", "2025-04-30"), (" 2025-04-30 ", "2025-04-30"),
      ("30 Apr 2025", "2025-04-30"), ("1 october 2025", "2025-10-01"), ("Today", "2025-05-02"),
      ("01/10/2025", "2025-10-01"), ("1/9/2025", "2025-09-01"), ("10/13/2025", nil),
      ("30.4.2025", nil), ("2025-02-30", nil), ("31 Jun 2025", nil), ("1 Ju 2025", nil),
      ("1 10 2025", nil), ("1/10/25", nil), ("1/Oct 2025", nil), ("soon", nil), ("", nil),
    ] as [(String, String?)])
  func `a day is a real day or today`(typed: String, expected: String?) throws {
    let day = try prompt("meeting.planning")
    #expect(day.reading(typed, today: try Day.of("2025-05-02")) == expected)
  }

  @Test(
    arguments: [("Agreed", "agreed"), ("yes", "agreed"), ("no", nil)] as [(String, String?)])
  func `an answer among several goes by its word, title or another word`(
    typed: String, expected: String?
  ) throws {
    var sample = try GuidedSample("staffordshire", "overall")
    try sample.add(.objectiveAdded(ObjectiveText(objective: "O1", title: "Run the club")))
    let choice = try sample.question("objective.settle.O1", of: sample.reviewer).prompts[0]
    #expect(choice.reading(typed, today: try Day.of("2025-05-02")) == expected)
  }

  @Test func `a text loses the white space around it and nothing else`() throws {
    let text = try prompt("objective.add.O1")
    #expect(text.reading("  Run the club \n", today: try Day.of("2025-05-02")) == "Run the club")
    #expect(text.reading("   ", today: try Day.of("2025-05-02")) == nil)
  }

  @Test func `parts make the objective that is recorded`() throws {
    let sample = try GuidedSample("soham", "objectives")
    let question = try sample.question("objective.add.O1", of: sample.reviewer)
    // The policy wants a measure and a day of everybody, and one of several parts.
    #expect(question.prompts.map(\.isOptional).prefix(4) == [false, false, false, true])
    #expect(question.prompts.dropFirst(3).filter { !$0.isOptional } == [])
    let words: OpenQuestion.Words = [
      .main: "Read more", .measure: "Ten books", .due: "2025-11-30", .named("serves"): "Reading",
    ]
    #expect(
      question.content(from: words)
        == .objectiveAdded(
          ObjectiveText(
            objective: "O1", title: "Read more", measure: "Ten books",
            due: try Day.of("2025-11-30"), parts: ["serves": "Reading"])))
    #expect(question.content(from: [:]) == nil)
  }
}
