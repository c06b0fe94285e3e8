import AppraisalCore
import Testing

/// Outcomes by what is kept for equality monitoring, in the anonymous report and the working paper.
struct EqualityReportTests {
  private static func policy() throws -> Policy {
    try OakReports.policy {
      $0.replacing(
        #""by": ["school"], "clauses": ["C-2"]"#,
        with: #""by": ["sex", "age-band", "disability"], "clauses": ["C-2"]"#)
    }
  }

  /// Of forty people the first half have silver; who is what goes round.
  private static func summary(
    _ equality: (inout EqualityFacts, Int) -> Void
  ) throws -> AnonymousSummary {
    try OakReports.summary(
      [.init(people: 40, silver: 20)], under: try policy(), equality: equality)
  }

  @Test func `outcomes stand by sex, and by bands of ages put together with their neighbours`()
    throws
  {
    let report = try OakReports.report(
      on: try Self.summary { facts, person in
        facts.sex = person % 2 == 0 ? "female" : "male"
        facts.ageBand = person % 8 == 0 ? "under 30" : person < 12 ? "30 to 39" : "40 and over"
      })
    let sexes = try #require(report.spreads.first { $0.title == "At least Silver, by sex" })
    #expect(sexes.bars.map(\.label) == ["female", "male"])
    #expect(sexes.bars.map(\.counts) == [[10, 10], [10, 10]])
    let ages = report.spreads.first { $0.title == "At least Silver, by age band" }
    #expect(ages == nil || ages?.bars.count == 2)
    let audit = DisclosureAudit(try #require(report.disclosed))
    #expect(audit.leaks == [])
    let words = try #require(report.section("equality")).blocks
    #expect(
      words.contains(
        .paragraph(
          "Sex: 10 of 20 in the group “female” and 10 of 20 others are counted under “At least "
            + "Silver”. The gap is no larger than chance often produces; with these numbers only a "
            + "gap of about 45 points would show up reliably, so this does not prove there is none."
        )), "\(words)")
  }

  @Test func `what is not on record is said, and what is too small is withheld in one wording`()
    throws
  {
    let report = try OakReports.report(
      on: try Self.summary { facts, person in facts.sex = person < 38 ? "female" : "male" })
    #expect(
      report.texts.contains {
        $0.hasPrefix("At least Silver, by disability: Not shown, because nobody’s")
      })
    #expect(
      report.texts.contains {
        $0.hasPrefix("At least Silver, by sex: Not shown, because the groups are too small")
      })
    #expect(
      report.section("equality")?.blocks == [.paragraph("No group is large enough to be compared.")]
    )
  }

  @Test func `the working paper has every gap, and never claims a proof`() throws {
    let summary = try Self.summary { facts, person in
      facts.sex = person < 22 ? "female" : "male"
      facts.disability = person == 39 ? "disabled" : "not disabled"
    }
    let paper = FairnessReport.report(on: summary, asOf: try OakSchool.day("2026-03-02"))
    let rows = try #require(paper.table("gaps")).rows.map { $0.map(\.words) }
    // Twenty of twenty-two women have silver and no man.
    #expect(
      rows.contains {
        $0.starts(with: ["At least Silver", "Sex", "female", "20 of 22", "0 of 18"])
          && $0.last == "stands out; find out why"
      })
    #expect(rows.contains { $0[1] == "Disability" && $0.last == "too few to tell" })
    #expect(paper.audience.title.hasPrefix("Confidential"))
    #expect(paper.disclosed == nil)
    #expect(!paper.texts.contains { $0.contains("no discrimination") })
  }
}
