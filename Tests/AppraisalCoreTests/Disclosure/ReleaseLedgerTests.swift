import AppraisalCore
import Foundation
import Testing

/// Reports that are given out one after the other.
struct ReleaseLedgerTests {
  private static func overall(
    _ population: String, _ met: Int, _ not: Int, id: String = "outcome"
  ) -> PublishedTable {
    PublishedTable(
      id: "\(id), \(population)", population: population,
      dimensions: [
        PublishedDimension(name: "outcome", categories: ["met", "not met"], isSensitive: true)
      ],
      cells: [
        PublishedNumber(at: ["met"], .number(met)), PublishedNumber(at: ["not met"], .number(not)),
      ],
      totals: [PublishedNumber(at: ["*"], .number(met + not))])
  }

  private static func report(_ tables: PublishedTable...) -> DisclosureReport {
    DisclosureReport(rule: .five, tables: tables)
  }

  private static let first = ReleaseLedger([
    .init(name: "Report of 30 Nov 2026", report: report(overall("school 2025", 40, 10)))
  ])

  @Test func `the same numbers may be given out again`() {
    #expect(Self.first.answer(to: Self.report(Self.overall("school 2025", 40, 10))) == .safe)
  }

  @Test func `another year counts other results`() {
    #expect(Self.first.answer(to: Self.report(Self.overall("school 2026", 41, 10))) == .safe)
  }

  @Test(arguments: [(40, 11), (41, 9), (44, 6), (36, 10)])
  func `a correction for fewer than five people is refused`(met: Int, not: Int) {
    let answer = Self.first.answer(to: Self.report(Self.overall("school 2025", met, not)))
    guard case .refused(let correction) = answer else {
      Issue.record("not refused: \(answer)")
      return
    }
    #expect(correction.release == "Report of 30 Nov 2026")
    #expect(correction.text.contains("differ by fewer than 5 people"))
  }

  @Test func `a correction for five people or more may be given out`() {
    #expect(Self.first.answer(to: Self.report(Self.overall("school 2025", 35, 15))) == .safe)
  }

  @Test func `what a school kept back is not to be found from its trust and its sister schools`() {
    var trust = Self.report(Self.overall("trust", 60, 13))
    trust.populations = ["trust": ["a", "b", "c"]]
    let others = ReleaseLedger([
      .init(name: "b", report: Self.report(Self.overall("b", 20, 5))),
      .init(name: "c", report: Self.report(Self.overall("c", 30, 5))),
    ])
    guard case .leaking(let leaks) = others.answer(to: Self.withTotal(of: "a", 13, in: trust))
    else {
      Issue.record("the trust gives away school a")
      return
    }
    #expect(leaks.contains { $0.kind == .pinned })
  }

  private static func withTotal(
    of population: String, _ all: Int, in report: DisclosureReport
  ) -> DisclosureReport {
    var report = report
    report.tables.append(
      PublishedTable(
        id: population, population: population,
        dimensions: [
          PublishedDimension(name: "outcome", categories: ["met", "not met"], isSensitive: true)
        ],
        totals: [PublishedNumber(at: ["*"], .number(all))]))
    return report
  }

  @Test func `a ledger is written as it was read`() throws {
    let written = try JSONEncoder().encode(Self.first)
    #expect(try JSONDecoder().decode(ReleaseLedger.self, from: written) == Self.first)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(ReleaseLedger.self, from: Data(#"{"format": "x"}"#.utf8))
    }
  }
}
