import AppraisalCore
import Testing

/// The abbreviated process: who is on it, and the table where there are no objectives.
struct ShortProcessTests {
  private func cleaner(
    leads: Bool = false, _ change: (inout RevieweeFacts) -> Void = { _ in }
  ) throws -> SampleReview {
    try SampleReview { facts in
      facts.family = "cleaning"
      facts.taskBased = true
      facts.leads = leads
      change(&facts)
    }
  }

  @Test(arguments: [
    ("cleaning", true, "abbreviated"), ("catering", true, "abbreviated"),
    ("cleaning", false, "full"), ("lunchtime", true, "full"), ("office", false, "full"),
  ])
  func `task-based work of the chosen families is on the short process`(
    family: String, taskBased: Bool, group: String
  ) throws {
    let sample = try SampleReview { facts in
      facts.family = family
      facts.taskBased = taskBased
    }
    #expect(try sample.asOf("2025-05-01").group?.id == group)
  }

  @Test func `a school can add families`() throws {
    var sample = try SampleReview { facts in
      facts.family = "lunchtime"
      facts.taskBased = true
    }
    sample.choices["short-process-families"] = .list(["catering", "cleaning", "lunchtime"])
    #expect(try sample.asOf("2025-05-01").group?.id == "abbreviated")
  }

  @Test func `who accepts the full process is on it from that day`() throws {
    var sample = try cleaner()
    try sample.judge("full-process-chosen", true, on: "2025-05-10")
    #expect(try sample.asOf("2025-05-09").group?.id == "abbreviated")
    #expect(try sample.asOf("2025-05-10").group?.id == "full")
  }

  @Test func `where it is not known whether work is task based, the group is not known`() throws {
    let sample = try cleaner { $0.taskBased = nil }
    let review = try sample.asOf("2025-05-01")
    #expect(review.group == nil)
    let objectives = try review.objectivesLevel()
    #expect(objectives.missing == ["whether the work is task based"])
    #expect(try review.overallLevel().missing.first?.contains("task based") == true)
  }

  @Test func `outside the chosen families it does not matter whether work is task based`() throws {
    let sample = try SampleReview { $0.taskBased = nil }
    #expect(try sample.asOf("2025-05-01").group?.id == "full")
  }

  @Test func `where the family is not known, the group is not known`() throws {
    let sample = try cleaner { $0.family = nil }
    #expect(try sample.asOf("2025-05-01").group == nil)
  }

  /// Behaviour and key tasks against the same table, the key tasks standing for the objectives.
  @Test(arguments: [
    ("E", true, "E", "STA-047"), ("A", true, "A", "STA-048"), ("P", true, "P", "STA-049"),
    ("U", true, "U", "STA-050"), ("E", false, "P", "STA-049"), ("A", false, "P", "STA-049"),
    ("P", false, "P", "STA-049"), ("U", false, "U", "STA-050"),
  ])
  func `without objectives behaviour and the key tasks give the overall level`(
    behaviours: String, keyTasksMet: Bool, expected: String, clause: String
  ) throws {
    var sample = try cleaner()
    try sample.meet("annual", on: "2026-03-10")
    try sample.rate("behaviours", behaviours)
    try sample.judge("key-tasks-met", keyTasksMet)
    let review = try sample.asOf("2026-03-10")
    #expect(try review.objectivesLevel().outcome == .notApplicable)
    let overall = try review.overallLevel()
    #expect(overall.outcome == .decided(expected))
    #expect(overall.clauses.contains(clause))
    if behaviours == "E" || behaviours == "A" { #expect(overall.clauses.contains("STA-208")) }
    try sample.sign(on: "2026-03-11")
    let isEligible = expected == "E" || expected == "A"
    #expect(
      try sample.asOf("2026-03-11").contributionPoint().outcome
        == .decided(isEligible ? "eligible" : "not-eligible"))
  }

  @Test(arguments: [("E", nil), ("A", nil), ("P", "P"), ("U", "U")])
  func `an unanswered question on the key tasks holds up only what depends on it`(
    behaviours: String, expected: String?
  ) throws {
    var sample = try cleaner()
    try sample.meet("annual", on: "2026-03-10")
    try sample.rate("behaviours", behaviours)
    let overall = try sample.asOf("2026-03-10").overallLevel()
    #expect(overall.answer == expected)
    if expected == nil {
      #expect(
        overall.missing == [
          "an answer to “Were the key tasks of the job done to the standard required?”"
        ])
    }
  }

  @Test(arguments: SidePair.table)
  func `a supervisor with objectives is placed by the same table`(pair: SidePair) throws {
    var sample = try cleaner(leads: true)
    let codes = ["E": ["E", "E"], "A": ["A", "E"], "P": ["A", "P"], "U": ["U", "P"]]
    try sample.code(
      try #require(codes[pair.objectives]), behaviours: pair.behaviours,
      requirementsNotMet: pair.objectives == "U")
    let review = try sample.asOf("2026-03-11")
    #expect(review.group?.id == "abbreviated")
    #expect(try review.objectivesLevel().answer == pair.objectives)
    #expect(try review.overallLevel().answer == pair.overall)
  }

  @Test func `a supervisor without objectives is placed by behaviour and the key tasks`() throws {
    var sample = try cleaner(leads: true)
    try sample.meet("annual", on: "2026-03-10")
    try sample.rate("behaviours", "A")
    try sample.judge("key-tasks-met", true)
    #expect(try sample.asOf("2026-03-10").overallLevel().answer == "A")
  }

  @Test func `the stages are those of the person's process`() throws {
    #expect(
      try cleaner().asOf("2025-05-01").stages.map(\.id) == [
        "reviewer", "job-chat", "annual", "coding", "comments", "signing",
      ])
    #expect(
      try SampleReview().asOf("2025-05-01").stages.map(\.id) == [
        "reviewer", "planning", "interim", "annual", "coding", "comments", "signing",
      ])
  }
}
