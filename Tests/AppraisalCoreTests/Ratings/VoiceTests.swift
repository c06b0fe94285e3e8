import AppraisalCore
import Testing

/// Several people's levels stand side by side, and one of them counts.
struct VoiceTests {
  @Test func `only the deciding voice counts, and a rating without a voice is its`() throws {
    var elm = try ElmReview()
    try elm.rate("O1", "G", voice: "employee", by: "S1")
    try elm.rate("O2", "G", voice: "employee", by: "S1")
    #expect(try elm.review.level("tasks").missing == ["agreed rating missing for O1, O2"])
    try elm.rate("O1", "S")
    try elm.rate("O2", "B", voice: "agreed")
    #expect(try elm.review.level("tasks").answer == "B")
    try elm.rate("O2", "S")
    #expect(try elm.review.level("tasks").answer == "S", "the latest of one voice counts")
    #expect(try elm.review.rating(of: "O1", voice: "employee") != nil)
  }

  @Test(arguments: [("manager", "S"), ("nobody", nil), (nil, nil)])
  func `without an agreed level the manager's stands in where the school says so`(
    choice: String?, level: String?
  ) throws {
    var elm = try ElmReview()
    if let choice { elm.choices["not-agreed"] = .text(choice) }
    for item in ["O1", "O2"] { try elm.rate(item, "S", voice: "manager") }
    let decision = try elm.review.level("tasks")
    #expect(decision.answer == level)
    if level == nil {
      #expect(decision.missing == ["agreed rating missing for O1, O2"])
    } else {
      #expect(
        decision.because.first?.says.contains("as “Manager” in place of “Agreed”") == true)
    }
  }

  @Test func `an agreed level counts before one that stands in`() throws {
    var elm = try ElmReview()
    elm.choices["not-agreed"] = .text("manager")
    try elm.rate("O1", "B", voice: "agreed")
    try elm.rate("O1", "G", voice: "manager")
    try elm.rate("O2", "G", voice: "manager")
    #expect(try elm.review.level("tasks").answer == "B")
  }

  @Test func `facts tell what each voice rated and where voices differ`() throws {
    var elm = try ElmReview()
    try elm.rate("O1", "G", voice: "employee", by: "S1")
    try elm.rate("O1", "S")
    try elm.rate("O2", "S")
    let review = try elm.review
    #expect(try review.truth("tasks.rated.employee is 1 and tasks.unrated.employee is 1") == .yes)
    #expect(try review.truth("tasks.rated.agreed is 2 and tasks.rated is 2") == .yes)
    #expect(try review.truth("tasks.disagreements is 1") == .yes)
    #expect(try review.truth("item.rated.employee", item: "O1") == .yes)
    #expect(try review.truth("item.rated.employee", item: "O2") == .no)
    #expect(Set(review.findings.map(\.check)).isSuperset(of: ["apart", "no-self-view"]))
  }

  @Test func `an area that is rated as a whole takes the voices it names and no other`() throws {
    var elm = try ElmReview()
    #expect(try elm.review.level("safety").missing == ["agreed rating missing for Safety"])
    try elm.rate("safety", "S")
    #expect(try elm.review.level("safety").answer == "S")
    let verdict = try elm.verdict(
      onRating: RatingGiven(item: "safety", level: "S", voice: "employee"), by: "S1")
    #expect(verdict.refusals.map(\.says) == ["“employee” gives no level for Safety."])
    #expect(verdict.refusals.map(\.remedy) == ["Use --voice manager or agreed."])
  }

  @Test func `a voice is given by those to whom the policy gives it`() throws {
    let elm = try ElmReview()
    let own = RatingGiven(item: "O1", level: "S", voice: "employee")
    #expect(try elm.verdict(onRating: own, by: "S1").refusals == [])
    let refused = try elm.verdict(onRating: own)
    #expect(refused.refusals.map(\.says) == ["The level “Employee” is for the reviewee to give."])
    #expect(refused.refusals.map(\.remedy) == ["Use --voice manager or agreed."])
    #expect(refused.refusals.flatMap(\.clauses) == ["E-1"])
    let agreed = try elm.verdict(onRating: RatingGiven(item: "O1", level: "S"), by: "S1")
    #expect(agreed.refusals.map(\.says) == ["The level “Agreed” is for the reviewer to give."])
  }

  @Test func `a policy without voices has the reviewer's alone`() throws {
    let policy = try ShippedPolicy.load()
    #expect(policy.assessment.decidingVoice == .reviewer)
    #expect(policy.assessment.voices(of: nil).map(\.id) == ["reviewer"])
  }
}
