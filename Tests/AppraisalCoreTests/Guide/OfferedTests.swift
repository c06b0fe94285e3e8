import AppraisalCore
import Testing

/// What is offered although no stage waits for it, and what is not offered at all.
struct OfferedTests {
  @Test(arguments: [("one-level", false), ("kept-apart", true)])
  func `a level that the school does without is not offered`(
    choice: String, isOffered: Bool
  ) throws {
    var sample = try GuidedSample(
      "special-partnership", "ratings", choosing: ["partly-met": .text(choice)])
    try sample.meet("planning")
    try sample.plan(["employer": "trust"])
    let standard = sample.review.itemNames(each: "standards")[0].split(separator: "/").last ?? ""
    let own = try sample.question("rate.item.standards.\(standard)@manager", of: sample.reviewer)
    #expect(
      own.prompts[0].expectation
        == (isOffered
          ? "1 Exceeds, 2 Met, 2p Partially met, 3 Not met" : "1 Exceeds, 2 Met, 3 Not met"))
    #expect("\(own.help)".contains("Partially met") == isOffered)
    // Objectives have three levels in every school.
    let objective = try sample.question("rate.item.objectives.O1", of: sample.reviewer)
    #expect(objective.prompts[0].expectation == "1 Exceeds, 2 Met, 3 Not met")
  }

  @Test(arguments: [
    ("staffordshire", "overall", ["serves", "pupil-benefit"]),
    ("brooke-weston", "form", ["serves", "whose"]), ("passmores", "interims", ["serves"]),
    ("special-partnership", "ratings", ["serves"]),
  ])
  func `a part that a check looks for is asked for with a new objective, and may be left out`(
    policy: String, cases: String, parts: [String]
  ) throws {
    let sample = try GuidedSample(policy, cases)
    let question = try sample.question("objective.add.O1", of: sample.reviewer)
    for part in parts {
      let prompt = try #require(question.prompts.first { $0.part == .named(part) }, "\(part)")
      #expect(prompt.isOptional)
    }
  }

  @Test func `a part that an objective lacks is offered until it is given`() throws {
    var sample = try GuidedSample("staffordshire", "overall")
    try sample.meet("planning")
    try sample.plan()
    let missing = ["objective.amend.O1.serves", "objective.amend.O1.pupil-benefit"]
    #expect(Set(sample.offered(to: sample.reviewer)).isSuperset(of: missing))
    #expect(Set(sample.offered(to: sample.reviewee)).isDisjoint(with: missing))
    let question = try sample.question(missing[0], of: sample.reviewer)
    let before = try #require(sample.review.record.objectives.first?.text)
    let content = try #require(question.content(from: [.main: "Reading"]))
    try sample.add(content)
    let after = try #require(sample.review.record.objectives.first?.text)
    #expect(after.parts?["serves"] == "Reading")
    #expect(after.title == before.title && after.measure == before.measure)
    #expect(!sample.offered(to: sample.reviewer).contains(missing[0]))
    try sample.add(.signed(SignatureGiven(part: "reviewer")))
    #expect(Set(sample.offered(to: sample.reviewer)).isDisjoint(with: missing))
  }

  @Test func `a field is offered in its stage, for as many goals as there are`() throws {
    var sample = try GuidedSample("brooke-weston", "form")
    try sample.meet("opening")
    #expect(sample.offered(to: sample.reviewee) == [])
    try sample.plan(["area": "departmental", "serves": "Reading"])
    let atMidYear = ["answer.pdd.goal-1-mid-year", "answer.pdd.mid-year-employee"]
    #expect(sample.offered(to: sample.reviewee) == atMidYear)
    #expect(sample.offered(to: sample.reviewer) == ["answer.pdd.mid-year-lead"])
    // What was left blank is offered in the stages that follow as well.
    try sample.meet("mid-year")
    let after = [
      "answer.pdd.goal-1-mid-year", "answer.pdd.goal-1-end-of-year", "answer.pdd.goal-1-impact",
      "answer.pdd.mid-year-employee", "answer.pdd.end-of-year-employee",
    ]
    #expect(sample.offered(to: sample.reviewee) == after)
    try sample.fill("pdd.goal-1-mid-year", "pdd.mid-year-employee")
    #expect(
      sample.offered(to: sample.reviewee) == after.filter { !$0.contains("mid-year") })
    try sample.add(.signed(SignatureGiven(part: "reviewer")))
    #expect(sample.offered(to: sample.reviewee) == [])
  }

  @Test func `the boxes of a termly review are offered in their stage`() throws {
    var sample = try GuidedSample("soham", "confirmation")
    try sample.meet("planning")
    try sample.plan(["serves": "Reading"])
    try sample.fill("plan.termly-dates", "plan.observation", "plan.sent")
    let head = try PersonID.of("H1")
    for question in ["objectives-appropriate", "support-appropriate"] {
      try sample.add(
        .judgement(Judgement(question: question, yes: true, because: "they are")), by: head)
    }
    try sample.meet("annual")
    #expect(!sample.offered(to: sample.reviewer).contains("answer.review.strengths"))
    #expect(
      sample.offered(to: sample.reviewer).filter { $0.hasPrefix("answer.interim.") } == [
        "answer.interim.on-track", "answer.interim.shortfall", "answer.interim.achievement",
        "answer.interim.support-delivered",
      ])
    #expect(sample.offered(to: sample.reviewee).contains("answer.review.self-review"))
  }

  @Test func `a field that a check misses is offered once it does`() throws {
    var sample = try GuidedSample("brooke-weston", "form")
    try sample.meet("opening")
    try sample.plan(["area": "departmental"])
    try sample.meet("mid-year", "closing")
    try sample.fill(
      "pdd.values", "pdd.cpd-done", "pdd.cpd-wanted", "pdd.end-of-year-lead",
      "supplement.role-assessment", "supplement.goals-assessment", "supplement.training-needs",
      "supplement.training-actions")
    let wellbeing = "answer.supplement.wellbeing"
    #expect(!sample.offered(to: sample.reviewer).contains(wellbeing))
    try sample.meet("handing-over")
    #expect(sample.offered(to: sample.reviewer).contains(wellbeing))
    #expect(try sample.question(wellbeing, of: sample.reviewer).isOptional)
    #expect(sample.asked(of: sample.reviewer).last == "sign.reviewer")
    try sample.fill("supplement.wellbeing")
    #expect(!sample.offered(to: sample.reviewer).contains(wellbeing))
  }
}

extension GuidedSample {
  /// What is offered, by whatever stage.
  fileprivate func offered(to actor: Actor) -> [String] {
    review.openStages(for: actor).flatMap(\.questions).filter(\.isOffered).map(\.id)
  }
}
