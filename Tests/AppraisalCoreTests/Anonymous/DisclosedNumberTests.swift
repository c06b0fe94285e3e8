import AppraisalCore
import Testing

/// Whatever an anonymous report prints about people is registered, so that an audit can see it.
struct DisclosedNumberTests {
  /// Schools of many sizes with few and many of each level.
  private static let schools: [[OakReports.Group]] = (0..<12).map { seed in
    (0...seed % 3).map { index in
      let people = (seed * 7 + index * 11) % 37 + index
      return OakReports.Group(
        school: ["oak", "elm", "ash"][index], people: people,
        silver: people == 0 ? 0 : (seed * 5 + index * 3) % (people + 1), reviewer: "R\(index + 1)")
    }
  }

  @Test(arguments: schools)
  func `every number that is printed is registered`(_ groups: [OakReports.Group]) throws {
    let summary = try OakReports.summary(groups)
    let report = try OakReports.report(on: summary)
    let disclosed = try #require(report.disclosed)
    let numbers = disclosed.tables.flatMap { $0.cells + $0.totals }.compactMap(\.value.number)
    let known = Set(numbers).union([summary.reviews.count])
    for section in report.sections where !["cycle", "clauses"].contains(section.id) {
      for number in Self.numbers(in: section) {
        #expect(known.contains(number), "\(section.id): \(number)")
      }
    }
  }

  @Test(arguments: schools)
  func `no number that is registered stands for fewer than the threshold`(
    _ groups: [OakReports.Group]
  ) throws {
    let report = try OakReports.report(on: try OakReports.summary(groups))
    for table in try #require(report.disclosed).tables where !table.isKnown {
      for cell in table.cells {
        if let number = cell.value.number { #expect(number >= 5, "\(table.id) \(cell.at)") }
      }
    }
  }

  @Test(arguments: schools)
  func `the audit finds nothing that readers could work out`(
    _ groups: [OakReports.Group]
  ) throws {
    let report = try OakReports.report(on: try OakReports.summary(groups))
    let audit = DisclosureAudit(try #require(report.disclosed))
    #expect(audit.leaks == [])
  }

  @Test(arguments: schools)
  func `the names of tables differ, those of the cycle before included`(
    _ groups: [OakReports.Group]
  ) throws {
    let before = try OakReports.summary(groups, isClosed: true, name: "2024-25")
    let now = try OakReports.summary(groups, isClosed: true)
    let tables = try #require(try OakReports.report(on: now, before: before).disclosed).tables
    #expect(Set(tables.map(\.id)).count == tables.count)
  }

  /// The numbers in the cells of a section’s tables and charts, shares left aside.
  private static func numbers(in section: Section) -> [Int] {
    section.blocks.flatMap { block -> [Int] in
      let table: Table
      switch block {
      case .table(let shown): table = shown
      case .chart(let chart): table = chart.table
      default: return []
      }
      return (table.rows + table.footer).flatMap(\.self).compactMap { cell in
        if case .number(let number) = cell { number } else { nil }
      }
    }
  }
}
