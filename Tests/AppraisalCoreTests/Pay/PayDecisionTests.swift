import AppraisalCore
import Testing

/// Pay is decided by the table, by a recorded decision where the policy lets it, or not at all.
struct PayDecisionTests {
  @Test func `the policy has no problems`() throws {
    #expect(PolicyCheck.problems(in: try ThornPolicy.load()) == [])
  }

  @Test func `the table answers where it can`() throws {
    var thorn = try ThornReview()
    #expect(try thorn.decision("step").answer == nil)
    try thorn.judge(done: true)
    #expect(try thorn.decision("step").answer == "one")
    #expect(try thorn.review.truth("pay.step is one and settled and headroom is 4") == .yes)
    var atTop = try ThornReview(point: 12)
    try atTop.judge(done: true)
    #expect(try atTop.decision("step").answer == "stay")
  }

  @Test(arguments: [
    ("2026-01-02", "not applicable"), ("2026-01-01", "undecided"), (nil, "unknown"),
  ])
  func `a question that does not arise is not asked`(start: String?, expected: String) throws {
    let thorn = try ThornReview { $0.from = start.flatMap { Day(iso: $0) } }
    let decision = try thorn.decision("step")
    switch expected {
    case "not applicable":
      #expect(decision.outcome == .notApplicable)
      #expect(decision.says == "Annual step: does not arise")
      #expect(try thorn.review.truth("pay.step is one") == .no)
      #expect(try thorn.review.truth("pay.step.decided") == .no)
    case "unknown":
      #expect(decision.outcome == .undecided(missing: ["the first day of the contract"]))
    default:
      #expect(decision.outcome == .undecided(missing: ["an answer to “Was the work done?”"]))
    }
  }

  @Test func `where the table asks, the one whom the row names decides among its answers`() throws {
    var thorn = try ThornReview()
    try thorn.judge(done: false)
    #expect(
      try thorn.decision("step").outcome == .asks(who: "pay committee", options: ["stay", "back"]))
    try thorn.pay("step", .decided, "back")
    #expect(try thorn.decision("step").answer == nil, "no reason was given")
    try thorn.pay("step", .decided, "back", because: "A year lost")
    let decision = try thorn.decision("step")
    #expect(decision.answer == "back")
    #expect(decision.says.contains("as the pay committee decided (the work was not done)"))
    #expect(decision.says.hasSuffix("(one point less)"))
    #expect(
      decision.because.map(\.says) == [
        "decided by R1 on 1 Jun 2026: One point is taken back (“A year lost”)"
      ])
  }

  @Test func `a departure from the table stands with a reason, and only so`() throws {
    var thorn = try ThornReview()
    try thorn.judge(done: true)
    try thorn.pay("step", .decided, "more", points: 3)
    #expect(try thorn.decision("step").answer == "one")
    try thorn.pay("step", .decided, "more", points: 3, because: "Two jobs")
    let decision = try thorn.decision("step")
    #expect(decision.answer == "more")
    #expect(decision.points == 3)
    #expect(decision.says == "Annual step: More points; the table gives One point (3 points more)")
  }

  @Test func `discretion waits for a decision, and shows what was recommended`() throws {
    var thorn = try ThornReview()
    #expect(try thorn.decision("bonus").outcome == .asks(who: "head", options: ["yes", "no"]))
    #expect(try thorn.review.truth("pay.bonus.recommended") == .no)
    try thorn.pay("bonus", .recommended, "yes", ground: "cover")
    let asked = try thorn.decision("bonus")
    #expect(asked.answer == nil)
    #expect(asked.says.hasSuffix("; recommended: An honorarium"))
    #expect(try thorn.review.truth("pay.bonus.recommended") == .yes)
    try thorn.pay("bonus", .decided, "yes", ground: "cover")
    let decided = try thorn.decision("bonus")
    #expect(decided.answer == "yes")
    #expect(
      decided.says
        == "Honorarium: An honorarium, as the head decided (2.5% of salary, one-off, for 2026)")
    #expect(decided.because.map(\.question) == ["bonus.decided", "bonus.recommended"])
    #expect(decided.because.flatMap(\.clauses).contains("T-4"))
  }

  @Test func `a year without a value has none`() throws {
    var thorn = try ThornReview()
    thorn.period = "2026-09-01 2027-08-31"
    try thorn.pay("bonus", .decided, "yes", ground: "cover")
    #expect(
      try thorn.decision("bonus").says.hasSuffix("(the policy gives no value for 2027)"))
  }

  @Test func `where the policy is silent nothing is guessed`() throws {
    var thorn = try ThornReview()
    let silent = try thorn.decision("merit")
    #expect(silent.outcome == .silent)
    #expect(silent.says == "Merit payment: the policy does not say (no rule leads to a payment)")
    #expect(silent.clauses == ["T-5"])
    #expect(try thorn.review.truth("pay.merit is award") == .unknown)
    try thorn.pay("merit", .decided, "award", because: "All agree")
    #expect(try thorn.decision("merit").outcome == .silent)
  }

  @Test func `a silent policy may still let somebody decide with a reason`() throws {
    let policy = try ThornPolicy.load(changing: [
      #""title": "Merit payment","#:
        #""title": "Merit payment", "decidedBy": "head", "departure": "with a reason","#
    ])
    var thorn = try ThornReview(policy)
    try thorn.pay("merit", .decided, "award", because: "All agree")
    let decision = try thorn.decision("merit")
    #expect(decision.answer == "award")
    #expect(decision.says.contains("as the head decided; the policy does not say"))
  }

  @Test func `a decision does not void the signatures under the review`() throws {
    var thorn = try ThornReview()
    try thorn.add(.signed(SignatureGiven(part: "reviewer")))
    try thorn.pay("bonus", .decided, "no")
    #expect(try thorn.review.truth("signed.reviewer") == .yes)
  }
}
