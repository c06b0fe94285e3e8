import AppraisalCore
import Testing

/// Every requirement of the policy, refusing and letting through.
struct RequirementTests {
  private func verdict(on proposal: RequirementScenario.Proposal) throws -> Verdict {
    try proposal.sample.asOf("2026-03-20").verdict(on: proposal.entry, act: proposal.act)
  }

  @Test func `every scenario is about a requirement of the policy`() throws {
    let known = Set(try ShippedPolicy.load().requirements.map(\.id))
    #expect(RequirementScenario.all.map(\.id).filter { !known.contains($0) } == [])
  }

  @Test(arguments: RequirementScenario.all)
  func `a requirement stops what breaks it, with its clauses and a remedy`(
    scenario: RequirementScenario
  ) throws {
    let requirement = try #require(
      try ShippedPolicy.load().requirements.first { $0.id == scenario.id })
    let verdict = try verdict(on: scenario.refused())
    let refusals = requirement.strength == .must ? verdict.refusals : verdict.departures
    let refusal = try #require(refusals.first { $0.says == requirement.says })
    #expect(refusal.clauses == requirement.clauses)
    #expect(!refusal.clauses.isEmpty)
    #expect(refusal.remedy == requirement.remedy.replacing("REVIEWEE", with: "S1"))
    #expect(!refusal.facts.isEmpty)
  }

  @Test(arguments: RequirementScenario.all)
  func `what keeps to every requirement is let through`(scenario: RequirementScenario) throws {
    #expect(try verdict(on: scenario.allowed()) == Verdict())
  }

  @Test func `a departure from what is normal is not a refusal`() throws {
    let verdict = try verdict(on: SampleReview().proposingReviewer("R2", rank: 3))
    #expect(verdict.refusals.isEmpty)
    #expect(verdict.departures.map(\.clauses) == [["STA-075"]])
  }

  @Test func `a reason lets an objective be due outside the cycle`() throws {
    let refused = try verdict(on: SampleReview().proposingObjective(due: "2026-04-01"))
    #expect(refused.refusals.map(\.reasonSettles) == [true])
    let allowed = try verdict(
      on: SampleReview().proposingObjective(due: "2026-04-01", reason: true))
    #expect(allowed == Verdict())
  }

  @Test func `a reason does not let a sixth objective through`() throws {
    let sample = try SampleReview.with { try $0.plan(5) }
    let verdict = try verdict(on: sample.proposingObjective(reason: true))
    #expect(verdict.refusals.map(\.clauses) == [["STA-100"]])
  }

  @Test func `a sixth objective is let through once another is dropped`() throws {
    let sample = try SampleReview.with {
      try $0.plan(5)
      try $0.add(.objectiveDropped(ObjectiveStep(objective: "O3")), on: "2025-05-01")
    }
    #expect(try verdict(on: sample.proposingObjective()) == Verdict())
  }

  @Test func `with both kinds in use, five of one's own and three of the team's are allowed`()
    throws
  {
    let sample = try SampleReview.with(mode: "both") { sample in
      try sample.plan(5)
      for number in 6...7 {
        let text = ObjectiveText(
          objective: "O\(number)", title: "Ours", due: sample.period.last, parts: ["team": "yes"])
        try sample.add(.objectiveAdded(text), on: "2025-04-10")
      }
    }
    #expect(try verdict(on: sample.proposingObjective(team: true)) == Verdict())
    #expect(try verdict(on: sample.proposingObjective()).refusals.map(\.clauses) == [["STA-100"]])
  }

  @Test func `a sixth objective of a supervisor on the short process is refused`() throws {
    let sample = try SampleReview.cleaner(leads: true) { try $0.plan(5) }
    #expect(try verdict(on: sample.proposingObjective()).refusals.map(\.clauses) == [["STA-204"]])
  }

  @Test func `an objective that was never talked through is not coded`() throws {
    let sample = try SampleReview.with { try $0.plan(1) }
    let proposal = try sample.proposingRating(
      "O1", act: "rate.item.objectives.O1", on: "2026-03-10")
    #expect(try verdict(on: proposal).refusals.map(\.clauses) == [["STA-043"]])
  }

  @Test func `an objective added after the meeting has not been talked through at it`() throws {
    let sample = try SampleReview.with { sample in
      try sample.meet("annual", on: "2026-03-01")
      try sample.plan(1, on: "2026-03-05")
    }
    let proposal = try sample.proposingRating(
      "O1", act: "rate.item.objectives.O1", on: "2026-03-10")
    #expect(try verdict(on: proposal).refusals.map(\.clauses) == [["STA-043"]])
  }

  @Test func `behaviour is coded without a rule on meetings`() throws {
    let proposal = try SampleReview().proposingRating(
      "behaviours/care", act: "rate.item.behaviours.care", on: "2026-03-10")
    #expect(try verdict(on: proposal) == Verdict())
  }

  @Test(arguments: [(nil, 3), (2, 3), (2, nil)] as [(Int?, Int?)])
  func `a substitute whose rank cannot be shown to suffice is refused`(
    substitute: Int?, manager: Int?
  ) throws {
    let line = try PersonID.of("R1")
    let sample = try SampleReview { $0.managers = [.init(id: line, rank: manager)] }
    let verdict = try verdict(
      on: sample.proposingReviewer("R2", rank: substitute, ground: "away"))
    #expect(verdict.refusals.map(\.clauses) == [["STA-083"]])
  }

  @Test func `with several managers the substitute stands as high as the highest`() throws {
    let (first, second) = (try PersonID.of("R1"), try PersonID.of("R3"))
    let sample = try SampleReview {
      $0.managers = [.init(id: first, rank: 3), .init(id: second, rank: 5)]
    }
    func refusals(_ rank: Int) throws -> [[String]] {
      try verdict(on: sample.proposingReviewer("R2", rank: rank, ground: "away"))
        .refusals.map(\.clauses)
    }
    #expect(try refusals(4) == [["STA-083"]])
    #expect(try refusals(5) == [])
  }

  @Test func `the short process cannot be closed without its sheet`() throws {
    let sample = try SampleReview.shortReadyToClose(sheet: false, signature: true)
    #expect(try verdict(on: sample.proposingClose()).refusals.map(\.clauses) == [["STA-200"]])
  }

  @Test func `everything that stands in the way of closing is said at once`() throws {
    let sample = try SampleReview.with { try $0.code(["P", "A"], behaviours: "P") }
    let clauses = try verdict(on: sample.proposingClose()).refusals.map(\.clauses)
    #expect(
      clauses == [
        ["STA-040", "STA-041", "STA-044", "STA-174"], ["STA-053", "STA-182"],
        ["STA-160", "STA-216"],
      ])
  }
}
