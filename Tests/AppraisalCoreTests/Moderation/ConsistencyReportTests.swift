import AppraisalCore
import Foundation
import Testing

/// The sections of the moderation report that lay reviewers and evidence side by side.
struct ConsistencyReportTests {
  /// Five teachers under each of six reviewers, of whom the first gives everybody the best level.
  private func school() throws -> OakSchool {
    var school = OakSchool()
    for reviewer in 1...6 {
      for place in 1...5 {
        let id = "S\(reviewer * 10 + place)"
        try school.enrol(
          id, post: "Teacher", grade: "M3", point: 3, reviewer: "R\(reviewer)")
        let level = reviewer == 1 ? "G" : ["S", "N", "S", "S", "N"][place - 1]
        try school.objective("O1", of: id, level: level)
      }
    }
    return school
  }

  private func report(
    _ school: OakSchool, _ policy: Policy, log: ModerationLog = ModerationLog()
  ) throws -> Report {
    ModerationReport.report(
      on: try school.cycle(under: policy), log: log, organisation: "The Oak")
  }

  @Test func `a reviewer whose levels stand out is named first, with what to do`() throws {
    let report = try report(try school(), try OakPolicy.rated())
    let table = try #require(report.table("leniency"))
    #expect(table.lines.count == 6)
    #expect(
      table.lines.first == "R1 | 65/100 | 5 | 5 | Higher than others")
    #expect(table.lines.dropFirst().allSatisfy { $0.hasSuffix("Nothing") })
    let first = try #require(report.sections.first { $0.id == "first" })
    let lines = first.blocks.flatMap { block -> [FindingLine] in
      if case .findings(let lines) = block { lines } else { [] }
    }
    #expect(lines.first { $0.severity == .warning }?.subject == "R1")
  }

  @Test func `few reviews are said to be few, and no mark is no certificate`() throws {
    let report = try report(try OakSchool.sample(), try OakPolicy.rated())
    let lines = report.table("leniency")?.lines ?? []
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.hasSuffix("Too few to say") })
    let text = report.text(of: "reviewers")
    #expect(text.contains("nothing is tested"))
    #expect(text.contains("No mark is no certificate"))
  }

  @Test func `unlike levels on like evidence are a pair`() throws {
    var policy = try OakPolicy.rated()
    // Without an overall level, that of the area which the reviewer decides is compared.
    policy.assessment.overall = nil
    var school = OakSchool()
    for (id, level) in [("S1", "S"), ("S2", "G"), ("S3", "S")] {
      try school.enrol(
        id, post: "Lead cook", grade: "G10", point: 2, leads: true, reviewer: "R1")
      try school.objective("O1", of: id, level: "G")
      try school.rate("conduct/manner", id == "S3" ? "N" : "G", of: id)
      try school.rate("conduct/patience", "G", of: id)
      try school.rate("conduct", level, of: id)
    }
    let report = try report(school, policy)
    #expect(report.table("pairs")?.lines == ["S1 | S | R1 | S2 | G | R1 | the same"])
  }

  @Test func `an adjusted level stands beside the one before it, with name and reason`() throws {
    var policy = try OakPolicy.rated()
    policy.moderation?.adjusts = "head"
    policy.assessment.voices = try JSONDecoder().decode(
      [Voice].self,
      from: Data(
        """
        [{"id": "head", "title": "The head's level", "decides": true},
         {"id": "reviewer", "title": "The appraiser's level", "standsInWhen": "item.rated.reviewer"}]
        """.utf8))
    var school = OakSchool()
    try school.enrol("S1", post: "Cook", grade: "G4", point: 2, reviewer: "R1")
    try school.objective("O1", of: "S1")
    let first = RatingGiven(item: "O1", level: "N", voice: "reviewer", because: "Late")
    try school.add(.rating(first), to: "S1")
    let before = try school.cycle(under: policy).reviews.first?.areas.first?.level.answer
    #expect(before == "N")
    #expect(try report(school, policy).table("adjustments")?.lines == [])
    let second = RatingGiven(item: "O1", level: "S", voice: "head", because: "As for the others")
    try school.add(.rating(second), to: "S1")
    let after = try school.cycle(under: policy).reviews.first?.areas.first?.level.answer
    #expect(after == "S")
    #expect(
      try report(school, policy).table("adjustments")?.lines
        == ["S1 | O1 | N | S | HR1 | 2025-10-01 | As for the others"])
  }

  @Test func `where moderation changes no level the report says so`() throws {
    let report = try report(try OakSchool.sample(), try OakPolicy.rated())
    #expect(report.text(of: "adjustments").contains("moderation changes no level"))
    #expect(report.table("adjustments") == nil)
  }

  @Test func `a policy without levels says so and cites what moderation is of`() throws {
    let report = try report(try OakSchool.sample(), try OakPolicy.withoutScales())
    for id in ["reviewers", "pairs"] {
      let text = report.text(of: id)
      #expect(text.contains("This policy gives no review a level"), "\(id)")
      #expect(text.contains("talks"), "\(id)")
    }
    #expect(report.table("leniency") == nil)
    #expect(report.table("pairs") == nil)
  }

  @Test func `without a sample it says how one is drawn`() throws {
    let report = try report(try OakSchool.sample(), try OakPolicy.rated())
    #expect(report.text(of: "sample").contains("appraise moderate sample"))
  }

  @Test func `a sample is shown with its seed, its list and its chance`() throws {
    let school = try school()
    let cycle = try school.cycle(under: try OakPolicy.rated())
    let draw = SampleDraw(
      from: cycle.candidates(among: Set(cycle.reviews.map(\.id)), earlier: []), seed: 5)
    let log = ModerationLog(samples: [
      ModerationSample(
        id: try #require(EntryID("E2000000")), at: try OakSchool.moment(1),
        by: try OakSchool.id("H1"), draw: draw, rated: 30)
    ])
    let report = try report(school, try OakPolicy.rated(), log: log)
    let text = report.text(of: "sample")
    #expect(text.contains("SplitMix64, seed 5, from 30 statements"))
    #expect(text.contains(FNV1a.hexadecimal(draw.fingerprint)))
    #expect(text.contains("The seed was chosen that day, when 30 of the 30 had a level."))
    #expect(text.contains("with a chance of"))
    #expect(report.table("sample")?.lines.count == draw.members.count)
  }
}

extension Report {
  /// The plain text of a section.
  fileprivate func text(of section: String) -> String {
    sections.first { $0.id == section }?.blocks.map { block in
      switch block {
      case .paragraph(let text), .notice(let text): text
      default: ""
      }
    }.joined(separator: "\n") ?? ""
  }
}
