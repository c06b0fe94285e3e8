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
    #expect(correction.table == "outcome")
    #expect(correction.text.contains("fewer than 5 would have one of the results"))
  }

  @Test(arguments: [(45, 15), (50, 16)])
  func `numbers that grow by five people or more on both sides may be given out`(
    met: Int, not: Int
  ) {
    #expect(Self.first.answer(to: Self.report(Self.overall("school 2025", met, not))) == .safe)
  }

  /// Whoever knows whose results were added or changed would learn all of them.
  @Test(arguments: [(53, 10), (35, 15), (45, 14)])
  func `results that came in alike are not given out, however many they are`(
    met: Int, not: Int
  ) {
    let answer = Self.first.answer(to: Self.report(Self.overall("school 2025", met, not)))
    guard case .refused = answer else {
      Issue.record("not refused: \(answer)")
      return
    }
  }

  @Test func `a number in place of a band tells what came in between`() {
    let few = PublishedTable(
      id: "few", population: "school 2025",
      dimensions: [
        PublishedDimension(name: "outcome", categories: ["met", "not met"], isSensitive: true)
      ],
      cells: [
        PublishedNumber(at: ["met"], .text("46 or more"), range: CountRange(46, 50)),
        PublishedNumber(at: ["not met"], .text("fewer than 5"), range: CountRange(0, 4)),
      ], totals: [PublishedNumber(at: ["*"], .number(50))])
    let ledger = ReleaseLedger([.init(name: "first", report: Self.report(few))])
    #expect(ledger.answer(to: Self.report(few)) == .safe)
    guard case .refused = ledger.answer(to: Self.report(Self.overall("school 2025", 45, 5))) else {
      Issue.record("not refused")
      return
    }
  }

  /// A trust of three schools, of which each has so many people, and so many of whom met it.
  private static func trust(_ met: Int, _ not: Int, _ schools: [String: Int]) -> DisclosureReport {
    let names = schools.keys.sorted()
    var trust = report(overall("trust", met, not))
    trust.populations = ["trust": names]
    trust.tables += names.map { name in
      PublishedTable(
        id: "staff of \(name)", population: name,
        dimensions: [PublishedDimension(name: "School", categories: names)],
        cells: names.map {
          PublishedNumber(at: [$0], .number($0 == name ? schools[name] ?? 0 : 0))
        }, isKnown: true)
    }
    return trust
  }

  @Test func `a school that gave out nothing is not to be found either`() {
    let trust = Self.trust(55, 14, ["a": 9, "b": 25, "c": 35])
    #expect(ReleaseLedger().answer(to: trust) == .safe)
    let one = ReleaseLedger([.init(name: "b", report: Self.report(Self.overall("b", 20, 5)))])
    #expect(one.answer(to: trust) == .safe)
    // With c as well, a has 5 and 4; the last to be given out is refused, whichever it is.
    var both = one
    both.enter(.init(name: "trust", report: trust))
    guard case .leaking(let leaks) = both.answer(to: Self.report(Self.overall("c", 30, 5))) else {
      Issue.record("a is given away")
      return
    }
    #expect(leaks.contains { $0.kind == .pinned && $0.table == "outcome, a" })
  }

  @Test func `what a school could give out itself may be worked out`() {
    let trust = Self.trust(55, 15, ["a": 10, "b": 25, "c": 35])
    let both = ReleaseLedger([
      .init(name: "b", report: Self.report(Self.overall("b", 20, 5))),
      .init(name: "trust", report: trust),
    ])
    #expect(both.answer(to: Self.report(Self.overall("c", 30, 5))) == .safe)
  }

  @Test func `what reports compare by is audited together for a reader with the staff list`() {
    func by(_ name: String, _ rows: [(String, Int, Int)]) -> PublishedTable {
      PublishedTable(
        id: "by \(name)", population: "school 2025",
        dimensions: [
          PublishedDimension(name: name, categories: rows.map(\.0)),
          PublishedDimension(name: "outcome", categories: ["met", "not met"], isSensitive: true),
        ],
        cells: rows.flatMap { row in
          [
            PublishedNumber(at: [row.0, "met"], .number(row.1)),
            PublishedNumber(at: [row.0, "not met"], .number(row.2)),
          ]
        })
    }
    let ledger = ReleaseLedger([
      .init(name: "by site", report: Self.report(by("site", [("x", 10, 10), ("y", 10, 10)])))
    ])
    let new = Self.report(by("lead", [("1", 11, 10), ("2", 9, 10)]))
    // One person of y is with the first lead, and met it.
    let people = CountedPopulation(
      "school 2025", outcome: "outcome",
      classes: [
        ["site": "x", "lead": "1"]: 20, ["site": "y", "lead": "1"]: 1,
        ["site": "y", "lead": "2"]: 19,
      ])
    #expect(ledger.answer(to: new) == .safe)
    guard case .leaking = ledger.answer(to: new, knowing: [people]) else {
      Issue.record("somebody is found out")
      return
    }
    #expect(ReleaseLedger().answer(to: new, knowing: [people]) == .safe)
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
