import AppraisalCore
import Foundation

/// One year's release of a school or a trust with what a reader with the staff list knows.
struct Printed {
  let people: [CountedPerson]
  let release: OutcomeRelease
  let population: String

  init(
    _ people: [CountedPerson], _ population: String, isAudited: Bool = true, compares: Bool = true
  ) {
    self.people = people
    self.population = population
    release = OutcomeRelease(
      of: people, ladder: RandomStaff.ladder,
      characteristics: compares ? RandomStaff.characteristics : [], under: .five,
      isAudited: isAudited)
  }

  var report: DisclosureReport {
    DisclosureReport(
      rule: .five, tables: release.tables(population: population, outcome: "outcome"))
  }

  var staffList: [PublishedTable] {
    let list = StaffListKnowledge.table(
      of: people, knowing: release, population: population, outcome: "outcome")
    return list.map { [$0] } ?? []
  }
}

@main
struct DisclosureAttack {
  private var generator = SeededGenerator(state: 2026)
  private var failures: [String] = []
  private var looseLeaks = 0
  private var withheldTrusts = 0

  static func main() throws {
    let files = CommandLine.arguments.filter { $0.hasSuffix(".json") }
    if !files.isEmpty {
      try read(files)
      return
    }
    let counts = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    var attack = DisclosureAttack()
    for school in 0..<(counts.first ?? 1_000) { attack.attackSchool(school) }
    print("\(counts.first ?? 1_000) schools of three years attacked")
    for trust in 0..<(counts.last ?? 100) { attack.attackTrust(trust) }
    print(
      "\(counts.last ?? 100) trusts attacked; \(attack.withheldTrusts) had to hold numbers back")
    print("without the joint audit, \(attack.looseLeaks) schools leak")
    attack.usefulness()
    for failure in attack.failures { print("FAILED: \(failure)") }
    if !attack.failures.isEmpty || attack.looseLeaks == 0 { failed() }
    print("nobody was found out")
  }

  /// A report as the program writes it with `--format json`.
  private struct Written: Decodable {
    let tables: DisclosureReport
  }

  /// Audits reports that were written, all of them together.
  private static func read(_ files: [String]) throws {
    var ledger = ReleaseLedger()
    for file in files {
      let data = try Data(contentsOf: URL(filePath: file))
      let report = try JSONDecoder().decode(Written.self, from: data).tables
      switch ledger.answer(to: report) {
      case .safe: print("\(file): \(report.tables.count) tables, nobody is found out")
      case .refused(let correction): print("\(file): \(correction.text)")
      case .leaking(let leaks):
        for leak in leaks {
          let places = leak.places.map { $0.joined(separator: " / ") }.joined(separator: ", ")
          print("\(file): \(leak.kind.rawValue) \(leak.table) (\(places)): \(leak.text)")
        }
      }
      ledger.enter(.init(name: file, report: report))
    }
  }

  private mutating func attackSchool(_ number: Int) {
    let size = Int.random(in: 15...200, using: &generator)
    let isCorrelated = number % 2 == 1
    var ledger = ReleaseLedger()
    var all = DisclosureReport(rule: .five)
    for year in 2025...2027 {
      let people = RandomStaff.draw(size, isCorrelated: isCorrelated, using: &generator)
      let printed = Printed(people, "school \(year)")
      correct(printed, ledger: &ledger, "school \(number), \(year)")
      all.tables += printed.report.tables + printed.staffList
      if year == 2025, isCorrelated { attackLoose(people) }
    }
    check(all, "school \(number) with \(size) people")
  }

  /// Gives out a release, then tries to give it out again with the result of one person changed.
  private mutating func correct(_ printed: Printed, ledger: inout ReleaseLedger, _ name: String) {
    ledger.enter(.init(name: printed.population, report: printed.report))
    var people = printed.people
    let late = Int.random(in: people.indices, using: &generator)
    people[late] = CountedPerson(
      outcome: people[late].outcome == "N" ? "E" : "N", categories: people[late].categories)
    let corrected = Printed(people, printed.population)
    let differs = printed.release.favourable != corrected.release.favourable
    guard differs, printed.release.rung == corrected.release.rung else { return }
    if case .refused = ledger.answer(to: corrected.report) { return }
    failures.append("\(name): a late correction was not refused")
  }

  private mutating func attackLoose(_ people: [CountedPerson]) {
    let loose = Printed(people, "school", isAudited: false)
    let audit = DisclosureAudit(
      DisclosureReport(rule: .five, tables: loose.report.tables + loose.staffList))
    if !audit.isSafe { looseLeaks += 1 }
  }

  /// Three schools give out their overall numbers, then the trust its comparisons.
  private mutating func attackTrust(_ number: Int) {
    var ledger = ReleaseLedger()
    var all = DisclosureReport(rule: .five)
    var everybody: [CountedPerson] = []
    let names = ["school a", "school b", "school c"]
    for name in names {
      let size = Int.random(in: 15...120, using: &generator)
      let people = RandomStaff.draw(size, isCorrelated: number % 2 == 1, using: &generator)
      let printed = Printed(people, name, compares: false)
      all.tables += printed.report.tables + [sizes(of: people, name)]
      ledger.enter(.init(name: name, report: printed.report))
      everybody += people
    }
    let trust = Printed(everybody, "trust")
    var report = trust.report
    report.populations = ["trust": names]
    var audited = report
    audited.tables += trust.staffList + all.tables.filter(\.isKnown)
    if case .safe = ledger.answer(to: audited) {
      all.populations = report.populations
      all.tables += report.tables + trust.staffList
    } else {
      withheldTrusts += 1
    }
    check(all, "trust \(number)")
  }

  /// How many people a school has, which every reader knows.
  private func sizes(of people: [CountedPerson], _ name: String) -> PublishedTable {
    PublishedTable(
      id: "staff of \(name)", population: name,
      dimensions: [
        PublishedDimension(name: "outcome", categories: ["E", "M", "N"], isSensitive: true)
      ],
      totals: [PublishedNumber(at: ["*"], .number(people.count))], isKnown: true)
  }

  private mutating func check(_ report: DisclosureReport, _ name: String) {
    let audit = DisclosureAudit(report)
    guard let leak = audit.leaks.first else { return }
    failures.append("\(name): \(leak.kind.rawValue) \(leak.table) \(leak.places): \(leak.text)")
  }

  private mutating func usefulness() {
    for (size, least) in [(40, 0.25), (60, 0.8), (120, 3.0), (1_000, 5.0)] {
      let tables = (0..<100).reduce(0) { sum, _ in
        let people = RandomStaff.draw(size, isCorrelated: false, using: &generator)
        return sum + Printed(people, "school").release.printed
      }
      let average = Double(tables) / 100
      print("of five comparisons \(average) are printed on average for \(size) people")
      if average < least { failures.append("fewer than \(least) comparisons for \(size) people") }
    }
  }

  private static func failed() -> Never {
    exit(1)
  }
}
