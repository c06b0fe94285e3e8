import AppraisalCore
import Testing

struct ModerationReportTests {
  private func report(
    _ policy: Policy? = nil, choices: [String: ChoiceValue] = [:]
  ) throws -> Report {
    let cycle = try OakSchool.sample().cycle(
      under: try policy ?? OakPolicy.rated(), choices: choices)
    return ModerationReport.report(on: cycle, organisation: "The Oak")
  }

  @Test func `it says for whom it is, of which day and under which policy`() throws {
    let report = try report()
    #expect(report.kind == "moderation")
    #expect(report.audience.title == "For the head of oak, for moderation only")
    #expect(report.asOf.iso == "2026-03-02")
    #expect(report.policy?.version == "2025")
    #expect(
      report.sections.map(\.id) == [
        "summary", "first", "completeness", "checks", "plans", "levels", "levels-tasks-items",
        "levels-tasks", "levels-conduct-items", "levels-conduct", "levels-overall", "reviewers",
        "pairs", "sample", "adjustments", "findings", "pay", "confidentiality", "clauses",
      ])
  }

  @Test func `people outside the cycle are counted by ground`() throws {
    #expect(
      try report().table("outside")?.lines == [
        "still on probation | 1", "works for an agency | 1", "Together | 2",
      ])
  }

  @Test func `completeness shows each reviewer's people at the stage where they are`() throws {
    let table = try #require(try report().table("present-by-reviewer"))
    #expect(
      table.columns.map(\.title) == [
        "Appraiser", "Reviews", "Choosing", "Planning", "Rating", "Signing", "Complete",
      ])
    #expect(
      table.lines == [
        "Zed Ash (R3) | 1 | 0 | 0 | 0 | 1 | 0",
        "Émile Barrow (R2) | 3 | 0 | 1 | 1 | 1 | 0",
        "Ula Quill (R1) | 3 | 0 | 0 | 0 | 2 | 1",
        "no reviewer yet | 1 | 1 | 0 | 0 | 0 | 0",
        "Together | 8 | 1 | 1 | 1 | 4 | 1",
      ])
    #expect(
      try report().table("stages")?.lines == [
        "Choosing | 7 of 8", "Planning | 6 of 8", "Rating | 5 of 8", "Signing | 1 of 8",
      ])
  }

  @Test func `the whole school's bar comes first and is the marked one`() throws {
    let chart = try #require(try report().spreads.first { $0.id == "overall-by-reviewer" })
    #expect(chart.series.map(\.code) == ["G", "S", "N", "not rated"])
    #expect(chart.bars.map(\.emphasised) == [true, false, false, false, false])
    #expect(chart.bars.first?.label == "The whole school")
    #expect(chart.bars.first?.counts == [1, 3, 1, 3])
    #expect(chart.title == "Overall, by appraiser")
  }

  @Test func `reviewers with few reviews are named with how many they have`() throws {
    let texts = try report().texts
    #expect(
      texts.contains {
        $0.hasPrefix("With fewer than 5 reviews")
          && $0.hasSuffix("Zed Ash (R3), 1; Émile Barrow (R2), 3; Ula Quill (R1), 3.")
      })
  }

  @Test func `a reviewer with five reviews is not said to have few`() throws {
    var school = OakSchool()
    for number in 1...5 {
      try school.enrol(
        "S\(number)", post: "Cook", grade: "G4", point: 1, reviewer: "R1")
    }
    let cycle = try school.cycle(under: OakPolicy.rated())
    let texts = ModerationReport.report(on: cycle, organisation: "The Oak").texts
    #expect(!texts.contains { $0.hasPrefix("With fewer than 5 reviews") })
  }

  @Test func `each thing that moderation asks has its clause, its evidence and room for a finding`()
    throws
  {
    let section = try #require(try report().section("checks"))
    let trees = section.blocks.compactMap { block -> [TreeNode]? in
      if case .tree(let nodes) = block { nodes } else { nil }
    }.flatMap { $0 }
    #expect(
      trees.map(\.text) == [
        "Are plans alike?", "Do plans keep the rules?", "Are levels even?", "Is the law kept?",
      ])
    let first = try #require(trees.first)
    #expect(first.reference == "C-2")
    #expect(first.children.first?.text == "Plans are alike.")
    let evidence = trees.map { $0.children.dropLast().last?.text ?? "" }
    let expected: [String] = [
      "Laid beside it, under “Plans compared”: 2 of 8 plans differ from others of the same post "
        + "and grade.",
      "Laid beside it, under “What the checks found”: 1 error, 5 warnings and 0 notes, about "
        + "2 people.",
      "Laid beside it: the spreads under “Tasks: each task”, “Tasks as a whole”, "
        + "“Conduct: each habit”, “Conduct as a whole” and “Overall”.",
      "Nothing in the records answers this; the moderator reads and decides.",
    ]
    #expect(evidence == expected)
    for tree in trees {
      #expect(tree.children.last?.text.hasPrefix("The moderator's finding") == true)
    }
  }

  @Test(arguments: [
    (nil, "[the school has not said: Which plans are moderated?]"),
    ("every", "every: each plan (the school's choice)"),
    ("none", "none: no plan (the school's choice)"),
  ])
  func `how much is moderated is what the school chose, or that it has not said`(
    choice: String?, expected: String
  ) throws {
    let texts = try report(choices: choice.map { ["how-many": .text($0)] } ?? [:]).texts
    #expect(texts.contains(expected))
  }

  @Test func `findings come person by person, whoever has an error first`() throws {
    let report = try report()
    #expect(
      report.findingLines.map { "\($0.severity) \($0.subject): \($0.text)" } == [
        "error 1 review: Something that must not be so is found about: Gus Tarn (S7).",
        "note 2 plans: Unlike those of the same post and grade: Flo Urn (S6) and Cy Wren (S3).",
        "error Gus Tarn (S7): There is no appraiser.",
        "warning Cy Wren (S3): Task serves no priority: O1, O2, O3 and O4.",
        "warning Cy Wren (S3): Help is due.",
      ])
    #expect(
      report.table("findings-by-check")?.lines == [
        "error | There is no appraiser. | 1 | 1 | C-1",
        "warning | Task serves no priority. | 1 | 4 | C-5",
        "warning | Help is due. | 1 | 1 | ", "Together |  |  | 6 | ",
      ])
  }

  @Test func `a finding about one item names it, and its remedy too`() throws {
    var school = try OakSchool.sample()
    try school.objective("O2", of: "S4")
    let cycle = try school.cycle(under: OakPolicy.rated())
    let report = ModerationReport.report(on: cycle, organisation: "The Oak")
    let lines = report.findingLines.map { "\($0.text) \($0.remedy ?? "")" }
    #expect(lines.contains("O2 serves no priority. Name one for O2."))
    #expect(lines.contains("Task serves no priority: O1, O2, O3 and O4. Name one for TASK."))
  }

  @Test func `each group of like post and grade has its table, whoever is alone a shared one`()
    throws
  {
    let report = try report()
    let table = try #require(report.table("plans-teaching-assistant-g9"))
    #expect(table.caption == "Teaching Assistant, G9: 3 people")
    #expect(
      table.lines == [
        "Cy Wren (S3) | 4 | 3 | 1 | 2026-01-31 | 2026-07-10 | 0 | 0",
        "Bo Xu (S2) | 2 | 2 | 0 | 2026-06-30 | 2026-07-10 | 2 | 0",
        "Ada Young (S1) | 2 | 2 | 0 | 2026-07-10 | 2026-07-10 | 2 | 1",
        "Together | 8 | 7 | 1 |  |  | 4 | 1",
      ])
    #expect(
      report.table("plans-alone")?.lines == [
        "Di Vale (S4) | Caretaker, G10 | 1 | 1 | 0 | 2026-07-10 | 2026-07-10 | 1",
        "Gus Tarn (S7) | Clerk, grade not known | 0 | 0 | 0 |  |  | 0",
        "Ivy Rook (S9) | Lead cook, G10 | 1 | 1 | 0 | 2026-07-10 | 2026-07-10 | 1",
        "Together |  | 2 | 2 | 0 |  |  | 2",
      ])
  }

  @Test func `the pay section lists who is concerned and counts the rest`() throws {
    let report = try report()
    #expect(
      report.table("step-counts")?.lines == [
        "Due the last step | one point more | 1", "Not this time | no change | 1",
        "Awaited | still open | 1", "Nothing due | no change | 4",
        "Cannot be decided yet | not decided | 1", "Together |  | 8",
      ])
    #expect(report.table("step")?.rows.count == 4)
    #expect(
      report.texts.contains(
        "Not listed, because nothing is to be looked at: 4 people: Nothing due."))
  }

  @Test func `every clause that is referred to is listed once, and clauses of nobody are not`()
    throws
  {
    let report = try report()
    let listed = try #require(report.table("clauses")).rows.compactMap { $0.first?.words }
    #expect(Set(report.references).isSubset(of: Set(listed)))
    #expect(listed.count == Set(listed).count)
    #expect(listed == ["C-1", "C-2", "C-4", "C-5", "C-6", "C-9"])
  }

  @Test func `a policy that rates nothing is said to, without empty tables or charts`() throws {
    let report = try report(OakPolicy.withoutScales())
    #expect(report.spreads.isEmpty)
    #expect(
      report.section("levels")?.blocks == [
        .paragraph(
          "This policy rates nothing: it has no levels, so there is no spread to compare.")
      ])
    #expect(!report.sections.contains { $0.id.hasPrefix("levels-") })
    #expect(
      report.section("pay")?.blocks == [.paragraph("This policy decides nothing about pay.")])
    #expect(
      report.texts.contains("This policy rates nothing that could be compared."))
    #expect(report.audience.title == "For the headteacher, for moderation only")
  }

  @Test func `a cycle without anybody is said to cover nobody`() throws {
    let cycle = try OakSchool().cycle(under: OakPolicy.rated())
    let report = ModerationReport.report(on: cycle, organisation: "The Oak")
    #expect(report.spreads.isEmpty)
    #expect(report.table("present-by-reviewer")?.emptyText == "The cycle covers nobody.")
    #expect(report.section("plans")?.blocks == [.paragraph("No objectives are recorded yet.")])
  }
}
