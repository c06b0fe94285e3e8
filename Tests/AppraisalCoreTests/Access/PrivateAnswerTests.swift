import AppraisalCore
import Testing

/// What the policy keeps private, and what people wrote in their own words, is not for everybody
/// who has a report on many people.
struct PrivateAnswerTests {
  private let words = "six months of leave"

  private func policy() throws -> Policy {
    try ThornPolicy.load(changing: [
      #"{"id": "bonus", "title": "Honorarium","#:
        #"{"id": "bonus", "title": "Honorarium", "private": true,"#,
      #""definitions": ["#: #"""
      "findings": [
        {"id": "away", "severity": "warning", "private": true, "when": "judged done",
         "says": "Somebody was away.", "remedy": "Talk."},
        {"id": "late", "severity": "warning", "when": "judged done", "says": "It was late.",
         "remedy": "Talk."}],
      "definitions": [
      """#,
    ])
  }

  private func cycle(isReadable: Bool) throws -> CycleSummary {
    var thorn = try ThornReview(try policy())
    try thorn.judge(done: false)
    try thorn.pay("step", .decided, "stay", because: words)
    try thorn.judge(done: true)
    try thorn.pay("step", .decided, "stay", because: words)
    try thorn.pay("bonus", .decided, "yes", ground: "cover", because: words)
    let review = try thorn.review
    let opened = CycleEvent(at: try #require(Moment(iso: "2025-09-01T08:00:00.000Z")), by: nil)
    return CycleSummary(
      cycle: Cycle(
        name: try #require(CycleName("2025-26")), policy: review.policy.id,
        period: review.rules.period, choices: [:], calendar: review.rules.calendar,
        opened: opened, outside: [], periodRule: "common"),
      rules: review.rules, reviews: [review], names: NameBook { _ in nil }, asOf: review.today,
      readable: isReadable ? [review.record.reviewee] : [],
      hidden: isReadable ? [] : [try PersonID.of("Y1"), try PersonID.of("Y2")])
  }

  private func texts(isReadable: Bool) throws -> [[String]] {
    let cycle = try cycle(isReadable: isReadable)
    return [
      ModerationReport.report(on: cycle, organisation: "Thorn Hill").texts,
      PayReport.report(on: cycle, question: nil, onlyOpen: false, organisation: "Thorn Hill").texts,
    ]
  }

  @Test func `the reason of an answer is read by those alone whom the policy names`() throws {
    let policy = try ThornPolicy.load(changing: [
      #""unanswered": "unknown"}"#: #""unanswered": "unknown", "readers": ["pay-committee"]}"#
    ])
    var thorn = try ThornReview(policy)
    try thorn.judge(done: true)
    let review = try thorn.review
    func reason(for roles: [String]) throws -> String? {
      let reader = Actor(person: try PersonID.of("Z9"), roles: roles)
      let seen = review.readable(by: reader, standingIn: review)
      guard
        case .judgement(let judgement) = seen.record.judgements[.init(question: "done")]?.content
      else { return nil }
      #expect(judgement.yes)
      return judgement.because
    }
    #expect(try reason(for: ["pay-committee"]) == "seen")
    #expect(try reason(for: ["head"]) == "[given, for the pay committee alone]")
  }

  @Test func `who may read the statement is shown all of it`() throws {
    for texts in try texts(isReadable: true) {
      #expect(texts.contains { $0.contains(words) })
      #expect(texts.contains { $0.contains("Honorarium") })
      #expect(!texts.contains("What is left out"))
    }
    #expect(try texts(isReadable: true)[0].contains { $0.contains("Somebody was away.") })
  }

  @Test func `to others neither private answers and findings are shown nor anybody's own words`()
    throws
  {
    for texts in try texts(isReadable: false) {
      #expect(!texts.contains { $0.contains(words) })
      #expect(!texts.contains { $0.contains("Honorarium") })
      #expect(
        texts.contains("2 people are left out: the policy does not let you see them."))
      #expect(texts.contains { $0.hasPrefix("You may not read the statement of 1 person in it") })
      #expect(texts.contains { $0.contains("Annual step") }, "what is not private stays")
    }
    let moderation = try texts(isReadable: false)[0]
    #expect(!moderation.contains { $0.contains("Somebody was away.") })
    #expect(moderation.contains { $0.contains("It was late.") })
  }

  @Test func `a change of policy tells others no private answer and no words`() throws {
    var thorn = try ThornReview(try policy())
    try thorn.judge(done: false)
    try thorn.pay("step", .decided, "stay", because: words)
    try thorn.pay("bonus", .decided, "yes", ground: "cover", because: words)
    var other = thorn
    other.policy.pay = []
    let changes = try thorn.review.outcomeChanges(to: try other.review)
    #expect(changes.count { $0.isPrivate } == 1)
    let told = changes.compactMap(\.toldToOthers)
    #expect(told.count == changes.count - 1)
    let decisions = told.compactMap(\.before).flatMap { [$0] + $0.because }
    #expect(!decisions.isEmpty)
    #expect(!decisions.contains { $0.says.contains(words) })
  }

  @Test func `a level is not private`() throws {
    let policy = try ElmPolicy.load(changing: [
      #""title": "Overall", "scale": "brg","#:
        #""title": "Overall", "private": true, "scale": "brg","#
    ])
    #expect(
      PolicyCheck.problems(in: policy).map(\.message).contains("a level is not kept out of reports")
    )
  }
}
