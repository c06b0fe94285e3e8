import AppraisalCore
import Testing

/// What becomes of questions that are answered, by everybody in turn, under every policy.
struct GuidedAnswersTests {
  static let samples = [
    ("staffordshire", "overall"), ("staffordshire", "short-process"), ("brooke-weston", "form"),
    ("special-partnership", "ratings"), ("passmores", "interims"), ("soham", "confirmation"),
  ]

  /// More than any of the policies asks of one person.
  private static let mostQuestions = 150

  @Test(arguments: samples)
  func `a question is open no longer once it is answered`(policy: String, cases: String) throws {
    var sample = try GuidedSample(policy, cases)
    let head = Actor(
      person: try PersonID.of("H1"), roles: ["headteacher", "principal", "senior-leader"])
    var answered = 0
    // The head confirms what the others plan, and they go on from there.
    for actor in [sample.reviewer, sample.reviewee, head, sample.reviewer, sample.reviewee] {
      answered += try answerAll(of: actor, in: &sample)
    }
    #expect(answered >= 10, "\(policy)")
  }

  private func answerAll(of actor: Actor, in sample: inout GuidedSample) throws -> Int {
    var tried: Set<String> = []
    while tried.count < Self.mostQuestions {
      let stages = sample.review.openStages(for: actor) { [tried] stage in
        stage.questions.contains { Self.isOpen($0, tried) }
      }
      let open = stages.flatMap(\.questions)
      let again = open.map(\.id).filter { tried.contains($0) && !$0.hasPrefix("objective.add") }
      #expect(again == [])
      // All that a stage asks is answered before the next look at it.
      let questions = stages.last?.questions.filter { Self.isOpen($0, tried) } ?? []
      if questions.isEmpty { return tried.count }
      for question in questions {
        tried.insert(question.id)
        let content = try #require(question.content(from: words(for: question, in: sample)))
        try sample.add(content, by: actor.person)
      }
    }
    Issue.record("there is no end to the questions: \(tried.sorted())")
    return Self.mostQuestions
  }

  /// There could always be another objective.
  private static func isOpen(_ question: OpenQuestion, _ tried: Set<String>) -> Bool {
    !tried.contains(question.id) && !question.asks.hasPrefix("Is there another ")
  }

  private func words(for question: OpenQuestion, in sample: GuidedSample) -> OpenQuestion.Words {
    var words: OpenQuestion.Words = [.reason: "so it was"]
    for prompt in question.prompts {
      words[prompt.part] =
        switch prompt.kind {
        case .text: "so it was"
        case .day: sample.setting.period.last.iso
        case .number: "1"
        // An objective of each kind, where there are kinds.
        case .choice(let options):
          options.isEmpty
            ? nil : options[sample.review.record.objectives.count % options.count].word
        }
    }
    return words
  }

  @Test func `parts of an answer are kept until it is forgotten`() throws {
    let sample = try GuidedSample("soham", "objectives")
    let question = try sample.question("objective.add.O1", of: sample.reviewer)
    let today = try Day.of("2025-05-02")
    var begun = BegunAnswers(reviewee: sample.setting.reviewee, by: sample.setting.reviewer)
    #expect(begun.given(to: question, today: today) == [:])
    begun.keep([.main: "Read more", .measure: ""], of: question)
    begun.keep([.main: "Read more", .measure: "", .due: "2025-11-30"], of: question)
    #expect(begun.answers.count == 1)
    let given = begun.given(to: question, today: today)
    #expect(given == [.main: "Read more", .measure: "", .due: "2025-11-30"])
    #expect(
      question.lines(of: given) == [
        "What is to be achieved: Read more", "How it will be seen: left out", "By when: 2025-11-30",
      ])
    begun.forget(question.id)
    #expect(begun.answers == [])
  }

  @Test func `parts that do not suit any more are asked for again`() throws {
    let sample = try GuidedSample("soham", "objectives")
    let question = try sample.question("objective.add.O1", of: sample.reviewer)
    let today = try Day.of("2025-05-02")
    var begun = BegunAnswers(reviewee: sample.setting.reviewee, by: sample.setting.reviewer)
    begun.keep([.main: "Read more", .due: "soon"], of: question)
    #expect(begun.given(to: question, today: today) == [.main: "Read more"])
    // Without the first part the others mean nothing.
    begun.keep([.due: "2025-11-30"], of: question)
    #expect(begun.given(to: question, today: today) == [:])
  }
}
