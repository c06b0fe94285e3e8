import AppraisalCore
import Testing

/// What each policy still asks, stage by stage, of each side.
struct OpenStageTests {
  @Test func `planning asks for the meeting and the first objective`() throws {
    let sample = try GuidedSample("staffordshire", "overall")
    #expect(sample.asked(of: sample.reviewer) == ["meeting.planning", "objective.add.O1"])
    // A comment is about the whole review, and waits for it.
    #expect(
      sample.asked(of: sample.reviewee) == [
        "answer.review.aspirations", "answer.review.occupational-standards",
      ])
    let stage = try #require(sample.review.openStages(for: sample.reviewee).first)
    #expect(stage.stage.id == "planning")
    #expect(stage.questions.isEmpty)
    #expect(stage.others.count == 2)
  }

  @Test func `an objective that is not settled asks for another one and for its settling`() throws {
    var sample = try GuidedSample("staffordshire", "overall")
    try sample.meet("planning")
    try sample.add(.objectiveAdded(ObjectiveText(objective: "O1", title: "Run the club")))
    #expect(
      sample.asked(of: sample.reviewer) == [
        "objective.add.O2", "objective.settle.O1", "objective.amend.O1.due",
        "objective.amend.O1.serves", "objective.amend.O1.pupil-benefit",
      ])
    #expect(try sample.question("objective.add.O2", of: sample.reviewer).isOptional)
    #expect(sample.asked(of: sample.reviewee) == ["objective.settle.O1"])
    let settling = try sample.question("objective.settle.O1", of: sample.reviewee)
    #expect(settling.prompts[0].expectation == "agreed")
    #expect(
      try sample.question("objective.settle.O1", of: sample.reviewer).prompts[0].expectation
        == "agreed, determined")
  }

  @Test func `coding asks for evidence and a level of each item, then confirms the overall level`()
    throws
  {
    var sample = try GuidedSample("staffordshire", "overall")
    try sample.meet("planning")
    try sample.plan(["serves": "Reading", "pupil-benefit": "Confidence"])
    try sample.meet("interim", "annual")
    let items =
      sample.rules.policy.assessment.areas.first { $0.id == "behaviours" }.map {
        sample.review.itemNames(of: $0)
      } ?? []
    #expect(
      sample.asked(of: sample.reviewer)
        == ["evidence.O1", "rate.item.objectives.O1"]
        + items.map { "rate.item.behaviours.\($0.split(separator: "/").last ?? "")" }
        + ["rate.area.behaviours"])
    try sample.rate("O1", "A")
    for item in items { try sample.rate(item, "A") }
    try sample.rate("behaviours", "A")
    // The table gives the overall level: it is confirmed, or departed from.
    #expect(sample.asked(of: sample.reviewer) == ["rate.overall"])
    let overall = try sample.question("rate.overall", of: sample.reviewer)
    #expect(overall.context.contains("Overall: A"))
    #expect(overall.context.contains("STA-048"))
    let day = sample.setting.period.last
    #expect(overall.prompts[0].reading("yes", today: day) == "A")
    let departing = try #require(overall.content(from: [.main: "P"]))
    let wanted = sample.review.reasonsWanted(
      departing, to: overall, on: day, by: sample.reviewer)
    #expect(wanted.refusals.count == 1)
    let reasoned = try #require(overall.content(from: [.main: "P", .reason: "late"]))
    #expect(
      reasoned == .rating(RatingGiven(item: "overall", level: "P", because: "late")))
    try sample.rate("overall", "A")
    // Then the form that no stage names, before the comment.
    #expect(
      sample.asked(of: sample.reviewer).prefix(2) == [
        "answer.review.went-well", "answer.review.went-less-well",
      ])
    #expect(sample.asked(of: sample.reviewee).contains("answer.review.aspirations"))
    #expect(sample.asked(of: sample.reviewee).last == "comment")
  }

  @Test func `a level is not confirmed once somebody signed`() throws {
    var sample = try GuidedSample("staffordshire", "overall")
    try sample.meet("planning")
    try sample.plan()
    try sample.meet("interim", "annual")
    try sample.rate("O1", "A")
    for item in sample.review.itemNames(each: "behaviours") { try sample.rate(item, "A") }
    try sample.rate("behaviours", "A")
    try sample.add(.signed(SignatureGiven(part: "reviewee")), by: sample.setting.reviewee)
    #expect(!sample.asked(of: sample.reviewer).contains("rate.overall"))
  }

  @Test func `the short process has a sheet with parts for each side`() throws {
    var sample = try GuidedSample("staffordshire", "short-process")
    #expect(sample.asked(of: sample.reviewer).first == "meeting.job-chat")
    try sample.meet("job-chat")
    #expect(
      sample.asked(of: sample.reviewer)
        == [
          "answer.job-chat.performance", "answer.job-chat.summary", "answer.job-chat.suggestions",
        ])
    #expect(
      sample.asked(of: sample.reviewee)
        == ["answer.job-chat.role", "answer.job-chat.improve", "answer.job-chat.training"])
  }

  @Test func `without ratings there are meetings, goals and words`() throws {
    var sample = try GuidedSample("brooke-weston", "form")
    #expect(sample.asked(of: sample.reviewer) == ["meeting.opening", "objective.add.O1"])
    let goal = try sample.question("objective.add.O1", of: sample.reviewer)
    #expect(goal.prompts.map(\.part).contains(.named("area")))
    try sample.meet("opening")
    try sample.plan(["area": "departmental", "serves": "Reading"])
    try sample.meet("mid-year")
    // The employee's part is not the lead's to write; the next stage is.
    #expect(sample.asked(of: sample.reviewee).first == "answer.pdd.values")
    #expect(sample.asked(of: sample.reviewer) == ["answer.pdd.mid-year-lead"])
    let lead = sample.review.openStages(for: sample.reviewer)
    #expect(lead[0].questions[0].isOptional)
    #expect(lead[0].others.count == 3)
    #expect(lead[1].questions.map(\.id) == ["meeting.closing"])
    try sample.fill("pdd.values", "pdd.cpd-done", "pdd.cpd-wanted")
    try sample.meet("closing")
    let own = sample.asked(of: sample.reviewer)
    #expect(own.first == "answer.supplement.role-assessment")
    #expect(own.contains("answer.pdd.end-of-year-lead"))
    #expect(!own.contains { $0.hasPrefix("rate") })
  }

  @Test func `three voices are asked each of its own`() throws {
    var sample = try GuidedSample("special-partnership", "ratings")
    try sample.meet("planning")
    try sample.plan(["employer": "trust"])
    try sample.fill(
      "planning.overview", "planning.self-assessment-discussed", "planning.feedback",
      "next-review.mid-year-date")
    try sample.meet("mid-year")
    try sample.fill(
      "mid-year.appraiser-feedback", "mid-year.objectives", "mid-year.support",
      "mid-year.training", "mid-year.changes", "mid-year.feedback-received",
      "mid-year.extra-support", "next-review.annual-date")
    try sample.meet("annual")
    try sample.fill("annual.appraiser-overview")
    let standards = sample.review.itemNames(each: "standards").map {
      "rate.item.standards.\($0.split(separator: "/").last ?? "")"
    }
    try #require(!standards.isEmpty)
    #expect(
      sample.asked(of: sample.reviewee).prefix(standards.count)
        == standards.map { "\($0)@employee" }[...])
    let own = sample.asked(of: sample.reviewer)
    #expect(own.prefix(standards.count) == standards.map { "\($0)@manager" }[...])
    #expect(own.contains(standards[0]))
    #expect(!own.contains { $0.hasSuffix("@employee") })
    let item = sample.review.itemNames(each: "standards")[0]
    try sample.rate(item, "2", voice: "employee")
    try sample.rate(item, "1", voice: "manager")
    let agreed = try sample.question(standards[0], of: sample.reviewer)
    #expect(agreed.context.contains("\(item) 2 (Employee rating)"))
    #expect(agreed.context.contains("\(item) 1 (Manager rating)"))
  }

  @Test func `colours at a moment show at the end what they were then`() throws {
    var sample = try GuidedSample("passmores", "interims")
    try sample.meet("planning")
    try sample.plan(["serves": "Reading"])
    try sample.add(
      .judgement(Judgement(question: "fits-plan", item: "O1", yes: true, because: "it does")))
    try sample.meet("observation", "spring")
    #expect(
      sample.asked(of: sample.reviewer)
        == [
          "evidence.standards", "rate.at.spring.area.standards", "evidence.O1",
          "rate.at.spring.item.objectives.O1",
        ])
    // The policy lets nobody rate without evidence, so it is needed and not only welcome.
    #expect(try !sample.question("evidence.standards", of: sample.reviewer).isOptional)
    try sample.add(.evidence(EvidenceText(item: "standards", text: "So it is", source: "Visits")))
    #expect(sample.asked(of: sample.reviewer).first == "rate.at.spring.area.standards")
    try sample.rate("standards", "Green", moment: "spring")
    try sample.rate("O1", "Amber", moment: "spring")
    try sample.meet("final")
    let level = try sample.question("rate.item.objectives.O1", of: sample.reviewer)
    #expect(level.context.contains("O1 Amber, Spring interim"))
    #expect("\(level.help)".contains("met and surpassed"))
    // Red is given only with a stated concern, which is then asked for.
    #expect(level.prompts(after: "Red").map(\.part) == [.concern])
    #expect(level.prompts(after: "Green").isEmpty)
    try sample.rate("standards", "Green")
    try sample.rate("observations", "Green")
    try sample.rate("O1", "Green")
    #expect(sample.asked(of: sample.reviewer) == ["rate.overall", "rate.area.objectives"])
  }

  @Test func `with no scale the objectives are judged, and a role is asked what is its own`()
    throws
  {
    var sample = try GuidedSample("soham", "confirmation")
    try sample.meet("planning")
    try sample.plan(["serves": "Reading"])
    try sample.fill("plan.termly-dates", "plan.observation")
    let sent = try sample.question("answer.plan.sent", of: sample.reviewer)
    #expect(sent.prompts[0].kind == .day)
    #expect(sample.asked(of: sample.reviewee).contains("answer.plan.career"))
    try sample.fill("plan.sent")
    let head = Actor(person: try PersonID.of("H1"), roles: ["headteacher"])
    #expect(
      sample.asked(of: head) == ["judge.objectives-appropriate", "judge.support-appropriate"])
    for question in ["objectives-appropriate", "support-appropriate"] {
      try sample.add(
        .judgement(Judgement(question: question, yes: true, because: "they are")),
        by: head.person)
    }
    try sample.meet("interim", "annual")
    #expect(sample.asked(of: sample.reviewer).prefix(2) == ["evidence.O1", "judge.achieved.O1"])
    let judged = try sample.question("judge.achieved.O1", of: sample.reviewer)
    #expect(judged.content(from: [.main: "yes"]) == nil)
    #expect(
      judged.content(from: [.main: "no", .reason: "ill"])
        == .judgement(
          Judgement(question: "achieved", item: "O1", yes: false, because: "ill")))
  }

  @Test func `a closed review asks nothing`() throws {
    var sample = try GuidedSample("staffordshire", "overall")
    try sample.add(.closed(ReviewClosing()))
    #expect(sample.review.openStages(for: sample.reviewer).isEmpty)
  }

  @Test func `a signature is asked for once everything before it is done`() throws {
    var sample = try GuidedSample("brooke-weston", "form")
    let early = sample.review.openStages(for: sample.reviewer)
    #expect(!early.flatMap(\.questions).contains { $0.id == "sign.reviewer" })
    #expect(early.last?.others.map(\.says).contains("the discussion lead signs") == true)
    try sample.meet("opening")
    try sample.plan(["area": "departmental"])
    try sample.meet("mid-year", "closing", "handing-over")
    try sample.fill(
      "pdd.values", "pdd.cpd-done", "pdd.cpd-wanted", "pdd.end-of-year-lead",
      "supplement.role-assessment", "supplement.goals-assessment", "supplement.training-needs",
      "supplement.training-actions")
    #expect(sample.asked(of: sample.reviewer).last == "sign.reviewer")
    try sample.add(.signed(SignatureGiven(part: "reviewer")))
    let left = sample.review.openStages(for: sample.reviewer).flatMap(\.questions).map(\.id)
    #expect(!left.contains("sign.reviewer"))
  }

  @Test func `a meeting shows its agenda in the order of the policy`() throws {
    for policy in [("soham", "objectives"), ("brooke-weston", "form"), ("passmores", "interims")] {
      let sample = try GuidedSample(policy.0, policy.1)
      let question = try sample.question(
        sample.asked(of: sample.reviewer).first ?? "", of: sample.reviewer)
      let kind = try #require(
        sample.rules.policy.meetings.first { "meeting.\($0.id)" == question.id })
      #expect(kind.agenda.count > 2)
      #expect(question.beside.map(\.block) == [.list(kind.agenda)])
    }
  }

  @Test func `what others owe names them`() throws {
    let sample = try GuidedSample("staffordshire", "overall")
    let stages = sample.review.openStages(for: sample.reviewer)
    let comments = try #require(stages.first { $0.stage.id == "comments" })
    let step = try #require(comments.others.first)
    let who = sample.review.whoseDuty(step, among: []) { "Person \($0)" }
    #expect(who == "the reviewee, Person \(sample.setting.reviewee)")
    let assigning = try #require(sample.rules.policy.stages.first?.next.first)
    #expect(
      sample.review.whoseDuty(assigning, among: []) { "Person \($0)" }
        == "the headteacher, nobody yet or the HR officer, nobody yet")
  }
}
