import AppraisalCore
import Testing

/// A finding of the policy with a review that has it and one that has not.
struct FindingScenario: Sendable, CustomTestStringConvertible {
  let id: String
  /// The day as of which both reviews are looked at.
  var day = "2026-03-20"
  let found: @Sendable () throws -> SampleReview
  let settled: @Sendable () throws -> SampleReview

  var testDescription: String { id }
}

extension SampleReview {
  /// A complete review of one objective, with everything that a reader could ask for.
  static func exemplary(
    behaviours: String = "A", _ steps: (inout SampleReview) throws -> Void = { _ in }
  ) throws -> SampleReview {
    try with { sample in
      let text = ObjectiveText(
        objective: "O1", title: "Aim", measure: "seen", due: sample.period.last,
        parts: [
          "serves": "reading", "pupil-benefit": "more time to read", "attribute": "care",
          "quality": "yes",
        ])
      try sample.add(.objectiveAdded(text), on: "2025-04-10")
      try sample.add(.objectiveAgreed(ObjectiveStep(objective: "O1")), on: "2025-04-10")
      try sample.meet("interim", on: "2025-10-01")
      try sample.meet("annual", on: "2026-03-10")
      try sample.evidence()
      try sample.rate("O1", "A")
      try sample.rate("behaviours/teamwork", behaviours)
      try sample.rate("behaviours/care", behaviours)
      try sample.rate("behaviours", behaviours)
      let fields = [
        "went-well", "went-less-well", "contribution", "effectiveness", "learning", "aspirations",
      ]
      for field in fields { try sample.fill("review.\(field)") }
      try sample.add(.commentDeclined(CommentDeclined()), on: "2026-03-11")
      try sample.sign(on: "2026-03-12")
      try steps(&sample)
    }
  }

  mutating func evidence() throws {
    let text = EvidenceText(item: "O1", text: "seen", source: "the file")
    try add(.evidence(text), on: "2026-03-10")
  }

  mutating func concern() throws {
    try add(.note(NoteText(text: "late again", topic: "concern")), on: "2025-11-01")
  }

  /// One objective, with or without the parts that a reader looks for.
  static func planned(
    serves: Bool = true, benefit: Bool = true, determined: Bool = false
  ) throws -> SampleReview {
    try with { sample in
      var parts: [String: String] = [:]
      if serves { parts["serves"] = "reading" }
      if benefit { parts["pupil-benefit"] = "more time" }
      let text = ObjectiveText(objective: "O1", title: "Aim", due: sample.period.last, parts: parts)
      try sample.add(.objectiveAdded(text), on: "2025-04-10")
      let step = ObjectiveStep(objective: "O1")
      try sample.add(
        determined ? .objectiveDetermined(step) : .objectiveAgreed(step), on: "2025-04-10")
    }
  }

  /// A review below achieved, with or without what then follows.
  static func belowAchieved(
    concern: Bool = true, offer: Bool = true, target: Bool = true
  ) throws -> SampleReview {
    try exemplary(behaviours: "P") { sample in
      if concern { try sample.concern() }
      if offer { try sample.fill("support.offer") }
      if target { try sample.fill("support.target-day") }
    }
  }

  /// A review with two line managers, whose lead was or was not agreed.
  static func ofTwoManagers(agreed: Bool) throws -> SampleReview {
    let managers = [Superior(id: try PersonID.of("R1")), Superior(id: try PersonID.of("R3"))]
    var sample = try SampleReview(facts: { $0.managers = managers }, hasReviewer: false)
    let assignment = ReviewerAssignment(
      reviewers: managers.map(\.id), ground: agreed ? "both agreed on R1" : nil)
    try sample.add(.reviewers(assignment), on: "2025-04-01")
    return sample
  }

  static func reviewedBySubstitute(ground: String?) throws -> SampleReview {
    try with { sample in
      let assignment = ReviewerAssignment(
        reviewers: [try PersonID.of("R2")], rank: 3, ground: ground)
      try sample.add(.reviewers(assignment), on: "2025-04-02")
    }
  }

  static func working(hours: Int, objectives: Int) throws -> SampleReview {
    var sample = try SampleReview { $0.weeklyHours = hours * 100 }
    try sample.plan(objectives)
    return sample
  }
}

extension FindingScenario {
  static let all: [FindingScenario] =
    people + timing + outcomes + items + paper + moderation + circumstances

  private static let people: [FindingScenario] = [
    .init(
      id: "no-reviewer", found: { try SampleReview(facts: { _ in }, hasReviewer: false) },
      settled: { try SampleReview() }),
    .init(
      id: "reviewer-not-line-manager", found: { try .reviewedBySubstitute(ground: nil) },
      settled: { try .reviewedBySubstitute(ground: "away") }),
    .init(
      id: "several-managers", found: { try .ofTwoManagers(agreed: false) },
      settled: { try .ofTwoManagers(agreed: true) }),
  ]

  private static let timing: [FindingScenario] = [
    .init(
      id: "point-missed", day: "2026-04-01", found: { try SampleReview() },
      settled: { try .exemplary() }),
    .init(
      id: "review-overdue", day: "2026-04-01", found: { try SampleReview() },
      settled: { try .exemplary() }),
    .init(
      id: "no-interim", day: "2026-04-01", found: { try SampleReview() },
      settled: { try .exemplary() }),
  ]

  private static let outcomes: [FindingScenario] = [
    .init(
      id: "no-earlier-concern", found: { try .belowAchieved(concern: false) },
      settled: { try .belowAchieved() }),
    .init(
      id: "no-support-offer", found: { try .belowAchieved(offer: false) },
      settled: { try .belowAchieved() }),
    .init(
      id: "no-support-target", found: { try .belowAchieved(target: false) },
      settled: { try .belowAchieved() }),
  ]

  private static let items: [FindingScenario] = [
    .init(
      id: "coded-without-evidence",
      found: { try .with { try $0.code(["A"]) } },
      settled: {
        try .with {
          try $0.code(["A"])
          try $0.evidence()
        }
      }),
    .init(
      id: "no-priority", found: { try .planned(serves: false) }, settled: { try .planned() }),
    .init(
      id: "no-pupil-benefit", found: { try .planned(benefit: false) },
      settled: { try .planned() }),
    .init(
      id: "attribute-uncoded", found: { try .with { try $0.rate("behaviours", "A") } },
      settled: { try .exemplary() }),
    .init(
      id: "behaviour-above-attributes",
      found: { try .exemplary { try $0.rate("behaviours/care", "P") } },
      settled: { try .exemplary() }),
    .init(
      id: "part-time-full-load", found: { try .working(hours: 29, objectives: 5) },
      settled: { try .working(hours: 30, objectives: 5) }),
  ]

  private static let paper: [FindingScenario] = [
    .init(
      id: "determined-without-comment", found: { try .planned(determined: true) },
      settled: {
        var sample = try SampleReview.planned(determined: true)
        try sample.add(.comment(CommentText(text: "I asked for another")), on: "2025-04-12")
        return sample
      }),
    .init(
      id: "no-aspirations",
      found: {
        try .with {
          try $0.code(["A"], behaviours: "A")
          try $0.sign(on: "2026-03-12")
        }
      }, settled: { try .exemplary() }),
    .init(
      id: "review-blanks",
      found: {
        try .with {
          try $0.code(["A"], behaviours: "A")
          try $0.sign(on: "2026-03-12")
        }
      }, settled: { try .exemplary() }),
  ]

  private static let moderation: [FindingScenario] = [
    .init(
      id: "plan-not-moderated", found: { try .moderated(nil) }, settled: { try .moderated(true) }),
    .init(
      id: "plan-found-wanting", found: { try .moderated(false) },
      settled: { try .moderated(true) }),
    .init(
      id: "headteacher-reviews", found: { try .reviewed(by: "R2", as: "headteacher") },
      settled: { try .reviewed(by: "R1", as: "headteacher") }),
  ]

  private static let circumstances: [FindingScenario] = [
    .init(
      id: "circumstances-unraised", found: { try .beyondControl(raisedOn: "2026-03-11") },
      settled: { try .beyondControl(raisedOn: "2026-03-09") })
  ]
}

extension SampleReview {
  /// A settled plan in a school whose headteacher moderates all of them, with what was found.
  fileprivate static func moderated(_ isInOrder: Bool?) throws -> SampleReview {
    var sample = try SampleReview.reviewed(by: "R1", as: "team-leader")
    try sample.plan(1)
    if let isInOrder { try sample.judge("plan-moderated", isInOrder, on: "2025-06-02") }
    sample.choose("moderation", "all")
    return sample
  }

  fileprivate static func reviewed(by person: String, as role: String) throws -> SampleReview {
    var sample = try SampleReview()
    let assignment = ReviewerAssignment(
      reviewers: [try PersonID.of(person)], rank: 3, ground: "as agreed", roles: [person: [role]])
    try sample.add(.reviewers(assignment), on: "2025-04-02")
    return sample
  }

  fileprivate static func beyondControl(raisedOn day: String) throws -> SampleReview {
    var sample = try SampleReview()
    try sample.plan(1)
    try sample.meet("one-to-one", on: day)
    try sample.meet("annual", on: "2026-03-10")
    let judgement = Judgement(
      question: "beyond-control", item: "O1", yes: true, because: "the system came late")
    try sample.add(.judgement(judgement), on: "2026-03-10")
    return sample
  }
}
