import AppraisalCore
import Testing

/// A requirement of the policy with something that it refuses and something that it lets through.
struct RequirementScenario: Sendable, CustomTestStringConvertible {
  typealias Proposal = (sample: SampleReview, entry: Entry, act: Act)

  let id: String
  let refused: @Sendable () throws -> Proposal
  let allowed: @Sendable () throws -> Proposal

  var testDescription: String { id }
}

extension SampleReview {
  func proposing(
    _ name: String, _ content: EntryContent, item: String? = nil, on day: String = "2026-03-10",
    reason: Bool = false
  ) throws -> RequirementScenario.Proposal {
    let act = Act(
      name: name, item: item, on: try Day.of(day), hasReason: reason, relations: ["reviewer"])
    return (self, try entry(content, on: day), act)
  }

  /// A new or changed objective.
  func proposingObjective(
    _ id: String = "O9", due: String? = "2026-03-01", team: Bool = false, reason: Bool = false,
    act: String = "objective.add"
  ) throws -> RequirementScenario.Proposal {
    let text = ObjectiveText(
      objective: id, title: "Another", due: try due.map { try Day.of($0) },
      parts: team ? ["team": "yes"] : nil)
    return try proposing(
      act, act == "objective.add" ? .objectiveAdded(text) : .objectiveAmended(text), item: id,
      on: "2025-05-01", reason: reason)
  }

  func proposingReviewer(
    _ person: String, rank: Int? = nil, ground: String? = nil
  ) throws -> RequirementScenario.Proposal {
    let assignment = ReviewerAssignment(
      reviewers: [try PersonID.of(person)], rank: rank, ground: ground)
    return try proposing("reviewers.assign", .reviewers(assignment), on: "2025-04-02")
  }

  func proposingRating(
    _ item: String, act: String, on day: String
  ) throws -> RequirementScenario.Proposal {
    try proposing(act, .rating(RatingGiven(item: item, level: "A")), item: item, on: day)
  }

  mutating func planForTeam(_ count: Int) throws {
    for number in 1...count {
      let text = ObjectiveText(
        objective: "O\(number)", title: "Ours", due: period.last, parts: ["team": "yes"])
      try add(.objectiveAdded(text), on: "2025-04-10")
    }
  }

  /// A review under way, ready for a proposal.
  static func with(
    mode: String = "individual", _ steps: (inout SampleReview) throws -> Void = { _ in }
  ) throws -> SampleReview {
    var sample = try SampleReview()
    sample.choose("objective-mode", mode)
    try steps(&sample)
    return sample
  }

  /// A cleaner's review under way.
  static func cleaner(
    leads: Bool = false, _ steps: (inout SampleReview) throws -> Void = { _ in }
  ) throws -> SampleReview {
    var sample = try SampleReview { facts in
      facts.family = "cleaning"
      facts.taskBased = true
      facts.leads = leads
    }
    try steps(&sample)
    return sample
  }

  /// A review that can be closed, short of the steps left out.
  static func readyToClose(
    level: String = "A", support: Bool = false, comment: Bool = true
  ) throws -> SampleReview {
    try with { sample in
      try sample.code(["A", "A"], behaviours: level)
      if support { try sample.fill("support.offer") }
      if comment { try sample.add(.commentDeclined(CommentDeclined()), on: "2026-03-11") }
      try sample.sign(on: "2026-03-12")
    }
  }

  static func shortReadyToClose(sheet: Bool, signature: Bool) throws -> SampleReview {
    try cleaner { sample in
      try sample.meet("annual", on: "2026-03-10")
      try sample.rate("behaviours", "A")
      try sample.judge("key-tasks-met", true)
      for field in ["role", "improve", "performance", "training"] where sheet {
        try sample.fill("job-chat.\(field)")
      }
      try sample.add(.commentDeclined(CommentDeclined()), on: "2026-03-11")
      try sample.sign(on: "2026-03-12")
      if signature { try sample.sign("reviewee", on: "2026-03-12") }
    }
  }

  mutating func fill(_ field: String) throws {
    try add(.answer(FormAnswer(field: field, text: "as agreed")), on: "2026-03-10")
  }

  func proposingClose() throws -> RequirementScenario.Proposal {
    try proposing("close", .closed(ReviewClosing()), on: "2026-03-20")
  }
}

extension RequirementScenario {
  static let all: [RequirementScenario] =
    objectives + coding + signing + reviewers + closing + circumstances + moderation

  private static let objectives: [RequirementScenario] = [
    .init(
      id: "limit-objectives",
      refused: { try SampleReview.with { try $0.plan(5) }.proposingObjective() },
      allowed: { try SampleReview.with { try $0.plan(4) }.proposingObjective() }),
    .init(
      id: "limit-team-objectives",
      refused: {
        try SampleReview.with(mode: "team") { try $0.planForTeam(3) }.proposingObjective(team: true)
      },
      allowed: {
        try SampleReview.with(mode: "team") { try $0.planForTeam(2) }.proposingObjective(team: true)
      }),
    .init(
      id: "team-objectives-used",
      refused: { try SampleReview.with().proposingObjective(team: true) },
      allowed: { try SampleReview.with(mode: "both").proposingObjective(team: true) }),
    .init(
      id: "own-objectives-used",
      refused: { try SampleReview.with(mode: "team").proposingObjective() },
      allowed: { try SampleReview.with(mode: "both").proposingObjective() }),
    .init(
      id: "short-process-objectives",
      refused: { try SampleReview.cleaner().proposingObjective() },
      allowed: { try SampleReview.cleaner(leads: true) { try $0.plan(4) }.proposingObjective() }),
    .init(
      id: "objective-has-a-date",
      refused: { try SampleReview.with().proposingObjective(due: nil) },
      allowed: { try SampleReview.with().proposingObjective() }),
    .init(
      id: "objective-due-in-cycle",
      refused: { try SampleReview.with().proposingObjective(due: "2026-04-01") },
      allowed: { try SampleReview.with().proposingObjective(due: "2026-03-31") }),
  ]

  private static let coding: [RequirementScenario] = [
    .init(
      id: "coded-objectives-stand",
      refused: { try dropping(afterCoding: true) },
      allowed: { try dropping(afterCoding: false) }),
    .init(
      id: "discussed-before-coding",
      refused: {
        try SampleReview.with {
          try $0.plan(1)
          try $0.meet("annual", on: "2026-03-10")
        }.proposingRating("O1", act: "rate.item.objectives.O1", on: "2026-03-09")
      },
      allowed: {
        try SampleReview.with {
          try $0.plan(1)
          try $0.meet("annual", on: "2026-03-10")
          try $0.meet("annual", on: "2026-03-20")
        }.proposingRating("O1", act: "rate.item.objectives.O1", on: "2026-03-10")
      }),
    .init(
      id: "both-sides-before-overall",
      refused: {
        try SampleReview.with { try $0.code(["A", "A"]) }
          .proposingRating("overall", act: "rate.overall", on: "2026-03-10")
      },
      allowed: {
        try SampleReview.with { try $0.code(["A", "A"], behaviours: "A") }
          .proposingRating("overall", act: "rate.overall", on: "2026-03-10")
      }),
    .init(
      id: "deferral-in-time",
      refused: { try deferral(on: "2026-04-01") }, allowed: { try deferral(on: "2026-03-31") }),
    .init(
      id: "annual-of-this-cycle",
      refused: { try annualMeeting(on: "2025-03-31") },
      allowed: { try annualMeeting(on: "2025-04-01") }),
    .init(
      id: "evidence-of-this-cycle",
      refused: { try evidence(on: "2025-03-31") }, allowed: { try evidence(on: "2025-04-01") }),
  ]

  private static func dropping(afterCoding isCoded: Bool) throws -> Proposal {
    try SampleReview.with {
      if isCoded { try $0.code(["A", "P"], behaviours: "A") } else { try $0.plan(2) }
    }.proposing(
      "objective.drop", .objectiveDropped(ObjectiveStep(objective: "O2", because: "no time")),
      item: "O2", on: "2026-03-12", reason: true)
  }

  private static func deferral(on day: String) throws -> Proposal {
    try SampleReview.with().proposing(
      "judge.defer-assessment",
      .judgement(Judgement(question: "defer-assessment", yes: true, because: "away")), on: day)
  }

  private static func annualMeeting(on day: String) throws -> Proposal {
    try SampleReview.with().proposing(
      "meeting.annual", .meeting(MeetingHeld(meeting: "annual")), item: nil, on: day)
  }

  private static func evidence(on day: String) throws -> Proposal {
    try SampleReview.with().proposing(
      "evidence", .evidence(EvidenceText(item: "O1", text: "seen", source: "the file")), item: "O1",
      on: day)
  }

  private static let signing: [RequirementScenario] = [
    .init(
      id: "complete-before-sign-off",
      refused: {
        try SampleReview.with { try $0.code(["A", ""], behaviours: "A") }.proposing(
          "sign.reviewer", .signed(SignatureGiven(part: "reviewer")))
      },
      allowed: {
        try SampleReview.with { try $0.code(["A", "A"], behaviours: "A") }.proposing(
          "sign.reviewer", .signed(SignatureGiven(part: "reviewer")))
      }),
    .init(
      id: "overall-before-reviewee-signs",
      refused: {
        try SampleReview.with { try $0.code(["A"]) }.proposing(
          "sign.reviewee", .signed(SignatureGiven(part: "reviewee")))
      },
      allowed: {
        try SampleReview.with { try $0.code(["A"], behaviours: "A") }.proposing(
          "sign.reviewee", .signed(SignatureGiven(part: "reviewee")))
      }),
  ]

  private static let reviewers: [RequirementScenario] = [
    .init(
      id: "substitute-rank",
      refused: { try SampleReview().proposingReviewer("R2", rank: 2, ground: "away") },
      allowed: { try SampleReview().proposingReviewer("R2", rank: 3, ground: "away") }),
    .init(
      id: "reviewer-has-authority",
      refused: {
        let supervisor = try PersonID.of("V1")
        return try SampleReview { $0.supervisor = supervisor }.proposingReviewer("V1", rank: 3)
      },
      allowed: { try SampleReview().proposingReviewer("R1") }),
    .init(
      id: "reviewer-is-somebody-else",
      refused: { try SampleReview().proposingReviewer("S1", rank: 3, ground: "none") },
      allowed: { try SampleReview().proposingReviewer("R1") }),
    .init(
      id: "reviewer-is-line-manager",
      refused: { try SampleReview().proposingReviewer("R2", rank: 3) },
      allowed: { try SampleReview().proposingReviewer("R2", rank: 3, ground: "away") }),
  ]

  private static let closing: [RequirementScenario] = [
    .init(
      id: "closing",
      refused: {
        try SampleReview.with {
          try $0.code(["A"], behaviours: "A")
          try $0.add(.commentDeclined(CommentDeclined()), on: "2026-03-11")
        }.proposingClose()
      },
      allowed: { try SampleReview.readyToClose().proposingClose() }),
    .init(
      id: "closing-with-support",
      refused: { try SampleReview.readyToClose(level: "P").proposingClose() },
      allowed: { try SampleReview.readyToClose(level: "P", support: true).proposingClose() }),
    .init(
      id: "closing-after-comments",
      refused: { try SampleReview.readyToClose(comment: false).proposingClose() },
      allowed: { try SampleReview.readyToClose().proposingClose() }),
    .init(
      id: "closing-short-process",
      refused: {
        try SampleReview.shortReadyToClose(sheet: false, signature: true).proposingClose()
      },
      allowed: { try SampleReview.shortReadyToClose(sheet: true, signature: true).proposingClose() }
    ),
  ]
}
