import AppraisalCore
import Testing

/// A report on a cycle from which nobody can be recognised.
struct AnonymousReportTests {
  private static let trust = [
    OakReports.Group(people: 20, silver: 12), .init(school: "elm", people: 14, silver: 8),
  ]

  @Test func `it names its readers and what it is made of, and nobody else`() throws {
    let report = try OakReports.report(on: try OakReports.summary(Self.trust))
    #expect(report.kind == "governors")
    #expect(report.audience.title == "For the governors of the oak")
    #expect(report.subtitle == ["Oak Trust", "Cycle 2025-26, 1 Sep 2025 to 31 Aug 2026"])
    #expect(
      report.sections.map(\.id) == [
        "cycle", "operation", "agreement", "levels", "pay", "needs", "words", "numbers", "clauses",
      ])
    for text in report.texts {
      #expect(!text.contains(/Given|Family|P1\d\d|R1/), "\(text)")
    }
  }

  @Test func `a number stands for the threshold and leaves it, or is said in words`() throws {
    let report = try OakReports.report(on: try OakReports.summary(Self.trust))
    #expect(
      report.line("Reviews complete", in: "operation") == ["fewer than 5 (may be none)", "34"])
    #expect(report.line("Passed: Choosing", in: "operation") == ["all or all but a few", "34"])
    #expect(report.line("All tasks agreed", in: "agreement") == ["17", "34", "50%"])
    #expect(
      report.line("Leads others", in: "agreement") == ["fewer than 5 (may be none)", "34", ""])
    #expect(report.line("At least Silver", in: "levels") == ["20", "34", "59%"])
  }

  @Test(arguments: [(5, 4, "fewer than 5 (may be none)"), (5, 5, "5"), (5, 6, "6")])
  func `the limit is the threshold of the policy`(
    _ threshold: Int, _ silver: Int, _ shown: String
  ) throws {
    let summary = try OakReports.summary([.init(people: 20, silver: silver)])
    let report = try OakReports.report(on: summary)
    #expect(report.line("At least Silver", in: "levels")?.first == shown)
    let stricter = try OakReports.policy {
      $0.replacing(#""about": "organisation""#, with: #""about": "organisation", "threshold": 7"#)
    }
    let strict = try OakReports.report(
      on: try OakReports.summary([.init(people: 20, silver: silver)], under: stricter))
    #expect(
      strict.line("At least Silver", in: "levels")?.first == "fewer than 7 (may be none)")
  }

  @Test func `the levels are told apart where enough stand on both sides`() throws {
    // Nobody has gold: of the ladder’s two levels only silver leaves ten on either side.
    let clear = try OakReports.report(on: try OakReports.summary([.init(people: 24, silver: 12)]))
    #expect(clear.line("At least Silver", in: "levels")?.first == "12")
    let gold = try OakReports.policy {
      $0.replacing(#""ladder": ["S", "G"]"#, with: #""ladder": ["G", "S"]"#)
    }
    let other = try OakReports.report(
      on: try OakReports.summary([.init(people: 24, silver: 12)], under: gold))
    #expect(other.line("At least Silver", in: "levels")?.first == "12")
    #expect(other.line("At least Golden", in: "levels") == nil)
    // With too few on one side everywhere, the first is said in words.
    let low = try OakReports.report(
      on: try OakReports.summary([.init(people: 24, silver: 1)], under: gold))
    #expect(low.line("At least Golden", in: "levels")?.first == "fewer than 5 (may be none)")
    #expect(low.line("At least Silver", in: "levels") == nil)
  }

  @Test func `schools stand side by side, small ones together`() throws {
    let report = try OakReports.report(on: try OakReports.summary(Self.trust))
    let chart = try #require(report.spreads.first { $0.title == "At least Silver, by school" })
    #expect(chart.bars.map(\.label) == ["Elm School", "Oak School"])
    #expect(chart.bars.map(\.counts) == [[8, 6], [12, 8]])
    let small = try OakReports.report(
      on: try OakReports.summary(
        Self.trust + [.init(school: "ash", people: 3, silver: 1)]))
    let combined = try #require(small.spreads.first { $0.title == "At least Silver, by school" })
    #expect(combined.bars.map(\.label) == ["Oak School", "All other groups: ash and Elm School"])
    #expect(combined.bars.map(\.counts) == [[12, 8], [9, 8]])
  }

  @Test func `what cannot be told apart is withheld in one wording`() throws {
    let report = try OakReports.report(
      on: try OakReports.summary([
        .init(people: 20, silver: 12), .init(school: "elm", people: 9, silver: 5),
      ]))
    #expect(!report.spreads.contains { $0.title == "At least Silver, by school" })
    #expect(
      report.texts.contains {
        $0.hasPrefix("At least Silver, by school: Not shown, because the groups are too small")
      })
  }

  @Test func `answers on pay are put together until each stands for enough people`() throws {
    let report = try OakReports.report(on: try OakReports.summary(Self.trust))
    // The point above is the last for everybody: due with silver, refused without. What nobody has
    // is not told apart either.
    let rows = try #require(report.table("pay-step")).rows.map { $0.map(\.words) }
    #expect(
      rows == [
        ["Due the last step", "20"],
        [
          "Any other answer: Not this time; Awaited; Nothing due; No answer, or none yet", "14",
        ],
      ])
  }

  @Test func `a part that is written by hand is marked, with room`() throws {
    let report = try OakReports.report(on: try OakReports.summary(Self.trust))
    let words = try #require(report.section("words"))
    guard case .notice(let text)? = words.blocks.first, case .box(let box)? = words.blocks.last
    else {
      Issue.record("the part has neither a mark nor a box")
      return
    }
    #expect(text.hasPrefix("This part is written by hand"))
    #expect(box.guidance == "How it went.")
    #expect(box.content == [.lines(3)])
  }

  @Test func `a closed cycle stands beside the one before, an open one says that it can change`()
    throws
  {
    let before = try OakReports.summary(
      [.init(people: 30, silver: 15)], isClosed: true, name: "2024-25")
    let now = try OakReports.summary(Self.trust, isClosed: true)
    let report = try OakReports.report(on: now, before: before)
    let columns = try #require(report.table("levels")).columns.map(\.title)
    #expect(columns.contains("2024-25: people"))
    #expect(report.line("At least Silver", in: "levels") == ["20", "34", "59%", "15", "30", "50%"])
    #expect(!report.texts.contains { $0.contains("still open") })
    let open = try OakReports.report(on: try OakReports.summary(Self.trust))
    #expect(open.texts.contains { $0.hasPrefix("The cycle is still open") })
  }

  @Test func `a policy without levels says so with its clauses in place of a spread`() throws {
    var policy = try OakPolicy.withoutScales()
    policy.reports = [
      try OakReports.rules {
        $0.replacing(#""ladder": ["S", "G"],"#, with: "")
          .replacing(
            #"{"id": "pay", "title": "Pay", "shows": "pay", "clauses": ["C-4"]},"#, with: "")
      }
    ]
    let report = try OakReports.report(
      on: try OakReports.summary([.init(people: 20, silver: 0)], under: policy))
    let levels = try #require(report.section("levels"))
    guard case .paragraph(let text)? = levels.blocks.first else {
      Issue.record("there is more than a sentence")
      return
    }
    #expect(text.hasPrefix("This policy rates nobody"))
    #expect(text.hasSuffix("(C-2)."))
  }

  @Test func `needs and what never came are counted without their words`() throws {
    let groups = [
      OakReports.Group(people: 20, silver: 12, courses: 8),
      .init(school: "elm", people: 14, silver: 8, courses: 6),
    ]
    let report = try OakReports.report(
      on: try OakReports.summary(groups, under: try OakReports.policyOfTraining()))
    #expect(report.line("Need training or development", in: "needs") == ["14", "34", "41%"])
    #expect(report.line("For: the job", in: "needs") == ["14", "34", "41%"])
    #expect(
      report.line("By: a visit", in: "needs") == ["fewer than 5 (may be none)", "34", ""])
    let chart = try #require(
      report.spreads.first { $0.title == "Need training or development, by school" })
    #expect(chart.bars.map(\.counts) == [[6, 8], [8, 12]])
    #expect(
      report.line("Something that was agreed was not provided", in: "missing")?.first
        == "all or all but a few")
    #expect(report.line("Not provided: there was no money", in: "missing")?.first == "14")
    // Fourteen times £120, to the nearest hundred.
    #expect(report.texts.contains("about £1700"))
    #expect(!report.texts.contains { $0.contains("choosing") })
  }

  @Test func `a cost that few share is not told`() throws {
    let report = try OakReports.report(
      on: try OakReports.summary(
        [.init(people: 20, silver: 12, courses: 4)], under: try OakReports.policyOfTraining()))
    #expect(!report.texts.contains { $0.contains("£") })
  }

  @Test func `a policy without needs for development says so`() throws {
    let report = try OakReports.report(on: try OakReports.summary(Self.trust))
    #expect(
      report.section("needs")?.blocks == [
        .paragraph("This policy keeps no record of needs for development, so none are shown.")
      ])
  }

  @Test func `a report that counts nobody says no number`() throws {
    let report = try OakReports.report(on: try OakReports.summary([]))
    #expect(report.section("operation")?.blocks == [.paragraph("The report counts nobody.")])
    #expect(report.disclosed?.tables == [])
  }
}
