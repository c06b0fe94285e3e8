import AppraisalCore
import Foundation
import Testing

/// What a proof finds outside the decision tables, each beside a twin that has it not.
struct ProofOtherTests {
  @Test func `a choice that has to be made is noted until it is`() throws {
    let sections = """
      "calendar": {}, "choices": [
        {"id": "start", "question": "When?", "type": "month-day", "needed": true},
        {"id": "spare", "question": "What?", "type": "word"}]
      """
    let sample = ProofSample(sections: sections)
    #expect(
      try sample.proof().found(.choice) == [
        "note choices[0]: “start” is the school’s to choose before a cycle opens: When?"
      ])
    #expect(try sample.proof(choices: ["start": .text("09-01")]).findings == [])
  }

  @Test(arguments: [
    ("meetng REVIEWEE annual", "meetng", "Did you mean “meeting”?"),
    ("objective ad REVIEWEE", "objective ad", "Did you mean “objective add”?"),
    (
      "xyzzy", "xyzzy", "Name a command without the program’s name; appraise --help lists them."
    ),
  ])
  func `a step whose command there is not is an error`(
    _ command: String, _ named: String, _ remedy: String
  ) throws {
    let proof = try ProofSample(sections: stage(command)).proof(
      commands: [["meeting"], ["objective", "add"], ["objective", "drop"]])
    #expect(
      proof.found(.command) == [
        "error stages[0].next[0].command: Review: there is no command “\(named)”"
      ])
    #expect(proof.findings.first?.remedy == remedy)
  }

  @Test func `a step whose command there is is none`() throws {
    let sample = ProofSample(sections: stage("objective add REVIEWEE TITLE"))
    #expect(try sample.proof(commands: [["objective", "add"]]).findings == [])
    #expect(try ProofSample(sections: stage("meetng")).proof().findings == [])
  }

  private func stage(_ command: String) -> String {
    """
    "calendar": {}, "stages": [{"id": "review", "title": "Review", "done": "meeting.annual.held",
      "next": [{"when": "not meeting.annual.held", "says": "meet", "command": "\(command)"}]}]
    """
  }

  @Test(arguments: [
    ("enforced", "error"), ("computed", "error"), ("warned", "warning"), ("recorded", "warning"),
    ("printed", "warning"),
  ])
  func `a clause that is said to be treated and that no rule cites is found`(
    _ treatment: String, _ severity: String
  ) throws {
    let clauses = """
      "calendar": {}, "clauses": [
        {"id": "C-1", "section": "1", "gist": "Something.", "treatment": "\(treatment)"},
        {"id": "C-2", "section": "1", "gist": "Else.", "treatment": "pending", "note": "later"}]
      """
    #expect(
      try ProofSample(sections: clauses).proof().found(.clause) == [
        "\(severity) clauses[0]: C-1 is said to be \(treatment), and no rule cites it"
      ])
    let cited = clauses + #", "objectiveParts": [{"id": "a", "title": "A", "clauses": ["C-1"]}]"#
    #expect(try ProofSample(sections: cited).proof().findings == [])
  }

  private func calendar(end: String, window: String? = nil) -> String {
    let windows = window.map {
      """
      , "windows": [{"id": "reviews", "title": "Reviews", "from": "02-01", "to": "\($0)",
         "year": "the year the cycle ends"}]
      """
    }
    return """
      "choices": [{"id": "end", "question": "When?", "type": "month-day"}],
      "calendar": {"periods": [{"id": "year", "from": "04-01", "to": "\(end)"}],
        "dates": [{"id": "pay", "title": "the pay date", "day": "03-31",
          "year": "the year the cycle ends"}]\(windows ?? "")}
      """
  }

  private static let rows = [
    #"{"is": "one", "when": "today on or before date.pay"}"#,
    #"{"is": "nothing", "when": "today after date.pay"}"#,
  ]

  @Test func `a cycle that ends after the date that pay looks at is found`() throws {
    let late = try ProofSample(pay: Self.rows, sections: calendar(end: "07-31")).proof()
    // The 31 July after 1 April 2026 is in 2026, four months after that year's pay date.
    #expect(
      late.found(.deadline) == [
        "warning calendar.periods[0].to: Rise looks at 31 March, the pay date, "
          + "but the cycle (year) ends on 31 July, which is later"
      ])
    let fine = try ProofSample(pay: Self.rows, sections: calendar(end: "03-31")).proof()
    #expect(fine.found(.deadline) == [])
  }

  @Test func `a window that lasts past the date that pay looks at is found`() throws {
    let late = try ProofSample(
      pay: Self.rows, sections: calendar(end: "03-31", window: "04-15")
    ).proof()
    #expect(
      late.found(.deadline) == [
        "warning calendar.windows[0].to: Rise looks at 31 March, the pay date, "
          + "but “Reviews” lasts until 15 April, which is later"
      ])
    let fine = try ProofSample(
      pay: Self.rows, sections: calendar(end: "03-31", window: "03-15")
    ).proof()
    #expect(fine.found(.deadline) == [])
  }

  @Test func `a deadline that rests on a choice is looked at once the choice is made`() throws {
    let sample = ProofSample(pay: Self.rows, sections: calendar(end: "choice.end"))
    #expect(try sample.proof().found(.deadline).map { $0.hasPrefix("note ") } == [true])
    let late = try sample.proof(choices: ["end": .text("08-31")])
    #expect(late.found(.deadline).map { $0.hasPrefix("warning ") } == [true])
    #expect(try sample.proof(choices: ["end": .text("03-31")]).found(.deadline) == [])
  }

  private func forms(_ contents: String) -> ProofSample {
    ProofSample(
      sections: """
        "calendar": {}, "objectiveParts": [{"id": "area", "title": "Area"}],
        "forms": [
          {"id": "review", "title": "Review", "fields": [
            {"id": "goals", "title": "Goals", "by": "reviewer"}]},
          {"id": "more", "title": "More", "fields": [
            {"id": "training", "title": "Training", "by": "reviewer"}]}],
        "contents": [{"id": "report", "title": "The report", \(contents)}]
        """)
  }

  @Test func `a form without a box for what it has to contain is found`() throws {
    let needs = #""needs": ["form.review.goals", "form.review.training", "objectives.part.area"]"#
    #expect(
      try forms(needs + #", "prints": "review""#).proof().found(.content) == [
        "warning contents[0].needs[1]: The report: the form “Review” has no box for “training”"
      ])
    let supplemented = forms(needs + #", "prints": "review", "supplement": "more""#)
    #expect(try supplemented.proof().findings == [])
  }

  @Test func `a part that the policy wants of itself and that nothing makes up is found`() throws {
    func proof(_ holds: String) throws -> [String] {
      try ProofSample(
        sections: """
          "calendar": {}, "meetings": [{"id": "annual", "title": "annual meeting"}],
          "parts": [{"id": "talks", "title": "Talks", "holds": [\(holds)]}]
          """
      ).proof().found(.content)
    }
    #expect(try proof(#""meetings", "meetings.annual""#) == [])
    #expect(
      try proof(#""meetings.interim", "pauses", "meetngs""#) == [
        "error parts[0].holds[2]: “Talks”: there is no section “meetngs”",
        "warning parts[0].holds[0]: “Talks” is to be part of the policy, but “meetings” has no “interim”",
        "warning parts[0].holds[1]: “Talks” is to be part of the policy, but “pauses” is empty",
      ])
    #expect(
      try proof("") == ["warning parts[0].holds: “Talks” is a part that nothing makes up"])
  }

  private func documents(_ shows: String, needs: String) -> ProofSample {
    ProofSample(
      sections: """
        "calendar": {}, "objectiveParts": [{"id": "area", "title": "Area"}],
        "forms": [
          {"id": "review", "title": "Review", "fields": [
            {"id": "goals", "title": "Goals", "by": "reviewer"},
            {"id": "training", "title": "Training", "by": "reviewer"}]}],
        "documents": [{"id": "report", "title": "Report", "sections": [\(shows)]}],
        "contents": [{"id": "content", "title": "The report", "needs": [\(needs)],
          "prints": "report"}]
        """)
  }

  @Test func `a document without a place for what it has to contain is found`() throws {
    let needs = #""form.review.goals", "form.review.training", "objectives.part.area", "comment""#
    #expect(
      try documents(
        #"{"shows": ["form.review", "comment"]}, {"shows": "objectives"}"#, needs: needs
      ).proof().found(.content) == [])
    #expect(
      try documents(
        #"{"shows": "form.review.goals"}, {"shows": "objectives", "with": ["due"]}"#, needs: needs
      ).proof().found(.content) == [
        "warning contents[0].needs[1]: The report: the document “Report” has no box for “training”",
        "warning contents[0].needs[2]: The report: the document “Report” has no box for "
          + "“objectives.part.area”",
        "warning contents[0].needs[3]: The report: the document “Report” has no box for “comment”",
      ])
  }

  @Test func `a form that no document prints is found`() throws {
    #expect(
      try documents(#"{"shows": "head"}"#, needs: "").proof().found(.content) == [
        "warning forms[0]: no document prints the form “Review”"
      ])
  }

  @Test func `contents that name nothing are errors`() throws {
    #expect(
      try forms(#""needs": ["form.review.goals"], "prints": "reveiw""#).proof().found(.content) == [
        "error contents[0].prints: The report: there is no form “reveiw”"
      ])
    #expect(
      try forms(#""needs": ["weather"], "prints": "review""#).proof().found(.content) == [
        "error contents[0].needs[0]: The report: “weather” is nothing that a document can contain"
      ])
    #expect(
      try forms(#""needs": ["objectives.part.aera"], "prints": "review""#).proof()
        .found(.content) == [
          "warning contents[0].needs[0]: The report: objectives have no part “aera”"
        ])
  }
}
