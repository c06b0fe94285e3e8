import AppraisalCore
import Testing

/// What is refused before any requirement is asked.
struct CaseRefusalTests {
  private func opened(
    _ type: String, _ name: String = "C1", ground: String? = nil, fields: [String: String]? = nil,
    about: [EntryID]? = nil, panel: [String]? = nil, roles: [String: [String]]? = nil,
    follows: String? = nil
  ) throws -> EntryContent {
    .caseOpened(
      CaseOpened(
        case: name, type: type, ground: ground, fields: fields, about: about,
        panel: try panel?.map { try PersonID.of($0) }, roles: roles, follows: follows))
  }

  @Test(
    arguments: [
      (nil, "This is still to be said: How long."),
      (["minutes": "91"], "“91” does not answer “How long”."),
      (["minutes": "0"], "“0” does not answer “How long”."),
      (["minutes": "12 o’clock"], "“12 o’clock” does not answer “How long”."),
      (["minutes": "90", "colour": "red"], "“colour” is not a field here."),
      (["minutes": "99999999999999999999"], "“99999999999999999999” does not answer “How long”."),
    ] as [([String: String]?, String)])
  func `a field`(_ fields: [String: String]?, _ says: String) throws {
    let review = try HazelPolicy.review()
    #expect(try review.refusals(opened("visit", fields: fields), "2025-10-01").contains(says))
  }

  @Test func `a ground that the policy does not give, or none`() throws {
    let review = try HazelPolicy.review()
    let fields = ["ends": "2025-11-28"]
    for ground in [nil, "mood"] {
      #expect(
        try review.refusals(opened("support", ground: ground, fields: fields), "2025-10-01")
          == ["Support is opened only on a ground that the policy gives."])
    }
    #expect(
      try review.refusals(opened("support", ground: "care", fields: fields), "2025-10-01") == [])
    #expect(
      try review.refusals(opened("drop-in", ground: "care"), "2025-10-01")
        == ["Drop-in takes no ground, and “care” is given."])
  }

  @Test func `a second one while one is open`() throws {
    var review = try HazelPolicy.review()
    let fields = ["ends": "2025-11-28"]
    try review.openCase("C1", "support", on: "2025-10-01", ground: "pace", fields: fields)
    let second = try opened("support", "C2", ground: "care", fields: fields)
    #expect(
      try review.refusals(second, "2025-10-02")
        == ["There is one open already: C1, opened on 1 Oct 2025."])
    try review.closeCase("C1", "better", on: "2025-10-03")
    #expect(try review.refusals(second, "2025-10-03") == [])
  }

  @Test func `what follows only from another outcome`() throws {
    var review = try HazelPolicy.review()
    let formal = try opened("formal", "C2", follows: "C1")
    #expect(
      try review.refusals(opened("formal", "C2"), "2025-10-01")
        == ["Formal steps is opened only after a case that led to it."])
    try review.openCase(
      "C1", "support", on: "2025-10-01", ground: "pace", fields: ["ends": "2025-11-28"])
    try review.closeCase("C1", "not-enough", on: "2025-11-28")
    #expect(
      try review.asOf("2025-11-29").leading(to: #require(review.policy.caseKind("formal")))?.id
        == "C1")
    #expect(try review.refusals(formal, "2025-11-29") == [])
    try review.add(formal, on: "2025-11-29")
    #expect(
      try review.refusals(opened("formal", "C3"), "2025-11-30")
        == ["Formal steps is opened only after a case that led to it."])
  }

  @Test func `steps out of order, twice, after the end, or before the beginning`() throws {
    var review = try HazelPolicy.review()
    try review.openCase("C1", "visit", on: "2025-10-02", fields: ["minutes": "20"])
    let feedback = EntryContent.caseStep(
      CaseStepTaken(case: "C1", step: "feedback", fields: ["words": "Good"]))
    let held = EntryContent.caseStep(CaseStepTaken(case: "C1", step: "held"))
    #expect(
      try review.refusals(feedback, "2025-10-02")
        == ["Before this (give feedback), C1 needs: hold it."])
    #expect(
      try review.refusals(held, "2025-10-01").contains(
        "There is no case C1 in this review."))
    try review.step("C1", "held", on: "2025-10-03")
    #expect(
      try review.refusals(held, "2025-10-04")
        == ["This was done on 3 Oct 2025, and there is only one: hold it."])
    try review.step("C1", "feedback", on: "2025-10-03", fields: ["words": "Good"])
    try review.closeCase("C1", "done", on: "2025-10-04")
    #expect(
      try review.refusals(held, "2025-10-05").contains("C1 was closed on 4 Oct 2025."))
    let reply = CaseStepTaken(case: "C1", step: "reply")
    #expect(try review.refusals(.caseStep(reply), "2025-10-05") == [])
  }

  @Test func `an outcome before what it needs, or against its condition`() throws {
    var review = try HazelPolicy.review()
    try review.openCase("C1", "visit", on: "2025-10-02", fields: ["minutes": "20"])
    func closing(_ outcome: String) -> EntryContent {
      .caseClosed(CaseClosed(case: "C1", outcome: outcome, because: "over"))
    }
    #expect(
      try review.refusals(closing("done"), "2025-10-02")
        == ["Before this (feedback was given), C1 needs: give feedback."])
    #expect(
      try review.refusals(closing("lost"), "2025-10-02") == ["“lost” is no outcome of C1, Visit."])
    #expect(try review.refusals(closing("off"), "2025-10-02") == [])
    try review.step("C1", "held", on: "2025-10-02")
    #expect(
      try review.refusals(closing("off"), "2025-10-03") == ["C1 cannot end so: it was not held."])
  }

  @Test func `an appeal that contests nothing, or what it cannot`() throws {
    var review = try HazelPolicy.review()
    let talk = try review.add(.meeting(MeetingHeld(meeting: "talk")), on: "2025-09-10")
    let note = try review.add(.note(NoteText(text: "Late")), on: "2025-09-11")
    #expect(
      try review.refusals(opened("appeal"), "2025-10-01")
        == ["Appeal says which entries it contests."])
    #expect(
      try review.refusals(opened("appeal", about: [talk, note]), "2025-10-01")
        == ["Appeal does not contest an entry of the kind “note”."])
    #expect(try review.refusals(opened("appeal", about: [talk]), "2025-10-01") == [])
  }

  @Test func `a panel of others than the policy wants`() throws {
    var review = try HazelPolicy.review()
    let talk = try review.add(.meeting(MeetingHeld(meeting: "talk")), on: "2025-09-10")
    let governors = [
      "G1": ["governor"], "G2": ["governor"], "G3": ["governor"], "R1": ["governor"],
    ]
    func appeal(_ panel: [String]) throws -> EntryContent {
      try opened("appeal", about: [talk], panel: panel, roles: governors)
    }
    #expect(try review.refusals(appeal(["G1", "G2", "G3"]), "2025-10-01") == [])
    #expect(
      try review.refusals(appeal(["G1", "G2"]), "2025-10-01")
        == ["This is heard by 3 governor."])
    #expect(
      try review.refusals(appeal(["G1", "G2", "R1"]), "2025-10-01") == ["R1 cannot hear this."])
    #expect(
      try review.refusals(appeal(["G1", "G1", "G2"]), "2025-10-01")
        == ["This is heard by 3 governor."])
    try review.add(opened("appeal", about: [talk]), on: "2025-10-01")
    let hearing = CaseStepTaken(case: "C1", step: "hearing")
    #expect(
      try review.refusals(.caseStep(hearing), "2025-10-02") == ["Nobody is named yet to hear C1."])
  }

  @Test func `another panel once it was heard`() throws {
    var review = try HazelPolicy.review()
    let talk = try review.add(.meeting(MeetingHeld(meeting: "talk")), on: "2025-09-10")
    let roles = Dictionary(
      uniqueKeysWithValues: ["G1", "G2", "G3", "G4"].map { ($0, ["governor"]) })
    try review.add(
      opened("appeal", about: [talk], panel: ["G1", "G2", "G3"], roles: roles), on: "2025-10-01")
    try review.step("C1", "hearing", on: "2025-10-08")
    let other = CaseStepTaken(
      case: "C1", step: "hearing",
      panel: try ["G1", "G2", "G4"].map { try PersonID.of($0) }, roles: roles)
    #expect(
      try review.refusals(.caseStep(other), "2025-10-09").contains(
        "C1 has been heard (8 Oct 2025), and the same people hear it to its end."))
  }
}
