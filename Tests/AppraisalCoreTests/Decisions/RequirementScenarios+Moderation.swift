import AppraisalCore
import Testing

/// Short contracts, circumstances beyond control, and moderation.
extension RequirementScenario {
  static let circumstances: [RequirementScenario] = [
    .init(
      id: "objective-within-contract",
      refused: { try onContract(until: "2025-12-19").proposingObjective(due: "2025-12-20") },
      allowed: { try onContract(until: "2025-12-19").proposingObjective(due: "2025-12-19") }),
    .init(
      id: "circumstances-raised",
      refused: { try beyondControl(isRaised: false) },
      allowed: { try beyondControl(isRaised: true) }),
  ]

  static let moderation: [RequirementScenario] = [
    .init(
      id: "no-moderation-here",
      refused: { try judging("plan-moderated", under: "none") },
      allowed: { try judging("plan-moderated", under: "sample") }),
    .init(
      id: "drawn-for-a-sample",
      refused: { try judging("plan-drawn", under: "all") },
      allowed: { try judging("plan-drawn", under: "sample") }),
    .init(
      id: "drawn-of-the-delegated",
      refused: { try judging("plan-drawn", under: "sample", reviewedBy: "headteacher") },
      allowed: { try judging("plan-drawn", under: "sample", reviewedBy: "team-leader") }),
  ]

  private static func onContract(until last: String) throws -> SampleReview {
    let (first, last) = (try Day.of("2025-04-01"), try Day.of(last))
    return try SampleReview { facts in
      facts.contract = "fixed-term"
      facts.from = first
      facts.to = last
    }
  }

  /// An objective to be coded achieved for circumstances, in a school where they count only if
  /// they were raised one to one.
  private static func beyondControl(isRaised: Bool) throws -> Proposal {
    var sample = try SampleReview.with { sample in
      try sample.plan(1)
      if isRaised { try sample.meet("one-to-one", on: "2026-01-12") }
      try sample.meet("annual", on: "2026-03-10")
      let judgement = Judgement(
        question: "beyond-control", item: "O1", yes: true, because: "the system came late")
      try sample.add(.judgement(judgement), on: "2026-03-10")
    }
    sample.choose("unraised-circumstances", "barred")
    let content = EntryContent.rating(RatingGiven(item: "O1", level: "A"))
    let act = Act(
      name: "rate.item.objectives.O1", item: "O1", on: try Day.of("2026-03-10"), hasReason: false,
      content: content, relations: ["reviewer"])
    return (sample, try sample.entry(content, on: "2026-03-10"), act)
  }

  /// The headteacher's answer in a school that made a choice on moderation.
  private static func judging(
    _ question: String, under choice: String, reviewedBy role: String = "team-leader"
  ) throws -> Proposal {
    var sample = try SampleReview()
    let assignment = ReviewerAssignment(
      reviewers: [try PersonID.of("R1")], rank: 3, roles: ["R1": [role]])
    try sample.add(.reviewers(assignment), on: "2025-04-02")
    try sample.plan(1)
    sample.choose("moderation", choice)
    let content = EntryContent.judgement(
      Judgement(question: question, yes: true, because: "beside the others"))
    let act = Act(
      name: "judge.\(question)", item: nil, on: try Day.of("2026-03-10"), hasReason: true,
      content: content, relations: ["headteacher"])
    return (sample, try sample.entry(content, on: "2026-03-10", by: "H1"), act)
  }
}
