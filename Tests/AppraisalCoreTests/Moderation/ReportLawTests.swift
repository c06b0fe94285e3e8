import AppraisalCore
import Testing

/// Laws that hold of the overviews of any school.
struct ReportLawTests {
  private static let seeds = Array(UInt64(1)...40)

  private func reports(
    on cycle: CycleSummary
  ) -> [Report] {
    [
      ModerationReport.report(on: cycle, organisation: "The Oak"),
      ProgressReport.report(on: cycle, organisation: "The Oak"),
      CycleStatusReport.report(on: cycle, organisation: "The Oak"),
      ConsistencyReport.report(on: cycle, organisation: "The Oak"),
      PayScheduleReport.report(on: cycle, organisation: "The Oak"),
    ]
  }

  @Test(arguments: seeds)
  func `every total is the sum of its column`(seed: UInt64) throws {
    let cycle = try RandomSchool.cycle(seed: seed)
    for table in reports(on: cycle).flatMap(\.tables) {
      for footer in table.footer {
        for (place, cell) in footer.enumerated() {
          guard let total = cell.number else { continue }
          let column = table.rows.compactMap { $0.dropFirst(place).first?.number }
          #expect(column.count == table.rows.count)
          #expect(column.reduce(0, +) == total, "\(table.id), column \(place)")
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `the bars of the groups add up to the bar of the whole`(seed: UInt64) throws {
    let cycle = try RandomSchool.cycle(seed: seed)
    let charts = ModerationReport.report(on: cycle, organisation: "The Oak").spreads
    for chart in charts {
      let whole = try #require(chart.bars.first)
      #expect(whole.emphasised)
      for place in chart.series.indices {
        let parts = chart.bars.dropFirst().map { $0.counts[place] }
        #expect(parts.reduce(0, +) == whole.counts[place], "\(chart.id) \(place)")
      }
    }
  }

  @Test(arguments: seeds)
  func `nobody is counted twice or forgotten`(seed: UInt64) throws {
    let cycle = try RandomSchool.cycle(seed: seed)
    let covered = cycle.reviews.count
    let everybody = covered + cycle.outside.count
    #expect(everybody == RandomSchool.size(seed: seed))
    let report = ModerationReport.report(on: cycle, organisation: "The Oak")
    let plans = PlanComparison(of: cycle).groups.flatMap(\.plans)
    #expect(Set(plans.map(\.plan.person.id)) == Set(cycle.reviews.map(\.id)))
    #expect(plans.count == covered)
    for overview in PayOverview.all(in: cycle) { #expect(overview.count == covered) }
    for row in report.table("present-by-reviewer")?.rows ?? [] {
      let numbers = row.compactMap(\.number)
      #expect(numbers.dropFirst().reduce(0, +) == numbers.first)
    }
    for subject in Spread.subjects(of: cycle.rules.policy) {
      for grouping in Grouping.allCases {
        let spread = try #require(Spread(of: subject, by: grouping, in: cycle))
        #expect(spread.rows.reduce(0) { $0 + $1.reviews } == covered)
        #expect(spread.rows.reduce(0) { $0 + $1.total } == spread.whole.total)
      }
    }
  }

  @Test(arguments: seeds)
  func `reports do not depend on the order in which reviews were read`(seed: UInt64) throws {
    let one = reports(on: try RandomSchool.cycle(seed: seed))
    let other = reports(
      on: try RandomSchool.cycle(seed: seed) { ids in
        var generator = SeededGenerator(state: seed &+ 99)
        return ids.sorted().shuffled(using: &generator)
      })
    #expect(one == other)
  }

  @Test(arguments: seeds)
  func `every clause that is referred to is listed`(seed: UInt64) throws {
    let report = ModerationReport.report(
      on: try RandomSchool.cycle(seed: seed), organisation: "The Oak")
    let listed = report.table("clauses")?.rows.compactMap { $0.first?.words } ?? []
    #expect(Set(report.references).isSubset(of: Set(listed)))
    #expect(Set(listed).count == listed.count)
  }
}
