import AppraisalCore
import Testing

/// What is printed of outcomes, and what is not.
struct OutcomeReleaseTests {
  private static func release(_ people: [CountedPerson], isAudited: Bool = true) -> OutcomeRelease {
    OutcomeRelease(
      of: people, ladder: RandomStaff.ladder, characteristics: RandomStaff.characteristics,
      under: .five, isAudited: isAudited)
  }

  /// What readers could work out of a release who have the staff list.
  private static func leaks(
    _ release: OutcomeRelease, of people: [CountedPerson]
  ) -> [DisclosureLeak] {
    let list = StaffListKnowledge.table(
      of: people, knowing: release, population: "school", outcome: "outcome")
    let tables = release.tables(population: "school", outcome: "outcome")
    return DisclosureAudit(
      DisclosureReport(rule: .five, tables: tables + (list.map { [$0] } ?? []))
    ).leaks
  }

  private static func people(_ counts: [(String, String, Int)]) -> [CountedPerson] {
    counts.flatMap { category, outcome, count in
      Array(
        repeating: CountedPerson(outcome: outcome, categories: ["group": category]), count: count)
    }
  }

  @Test func `the first rung with ten on both sides is taken, and none where there is none`() {
    let first = Self.release(Self.people([("a", "E", 10), ("a", "M", 6), ("a", "N", 4)]))
    #expect(first.rung?.favourable == "exceeded")
    let second = Self.release(Self.people([("a", "E", 9), ("a", "M", 6), ("a", "N", 10)]))
    #expect(second.rung?.favourable == "met or exceeded")
    let none = Self.release(Self.people([("a", "E", 9), ("a", "M", 9), ("a", "N", 9)]))
    #expect(none.rung == nil)
    #expect(none.tables(population: "p", outcome: "o").isEmpty)
  }

  @Test func `small groups go into one bucket, and neighbours where there is an order`() throws {
    let people = Self.people([
      ("a", "E", 20), ("a", "N", 20), ("b", "E", 3), ("b", "N", 9), ("c", "E", 2), ("c", "N", 1),
      ("d", "E", 6), ("d", "N", 7),
    ])
    let names = ["a", "b", "c", "d"]
    let free = try #require(
      OutcomeRows(
        CountedCharacteristic(name: "group", categories: names), people, RandomStaff.ladder[0],
        under: .five))
    #expect(free.rows.map(\.label) == ["a", "d", "all other groups"])
    #expect(free.rows.last?.members == ["b", "c"])
    #expect(free.rows.map(\.favourable) == [20, 6, 5])
    let ordered = try #require(
      OutcomeRows(
        CountedCharacteristic(name: "group", categories: names, isOrdered: true), people,
        RandomStaff.ladder[0], under: .five))
    #expect(ordered.rows.map(\.label) == ["a", "b, c", "d"])
  }

  @Test func `somebody whose category is not listed keeps the table from being printed`() {
    let people = Self.people([("a", "E", 20), ("a", "N", 20), ("b", "E", 20), ("z", "N", 20)])
    let characteristic = CountedCharacteristic(name: "group", categories: ["a", "b"])
    #expect(OutcomeRows(characteristic, people, RandomStaff.ladder[0], under: .five) == nil)
  }

  @Test(arguments: [false, true])
  func `nobody with the staff list, and no colleague, can find anybody out`(isCorrelated: Bool) {
    var generator = SeededGenerator(state: isCorrelated ? 11 : 12)
    var printed = 0
    for count in [20, 40, 60, 60, 60, 90, 120] {
      let people = RandomStaff.draw(count, isCorrelated: isCorrelated, using: &generator)
      let release = Self.release(people)
      printed += release.printed
      #expect(Self.leaks(release, of: people).isEmpty, "\(count) people")
    }
    #expect(printed > 3)
  }

  @Test func `without the audit of all tables together somebody is found out`() {
    var generator = SeededGenerator(state: 5)
    var leaking = 0
    for _ in 0..<24 {
      let people = RandomStaff.draw(60, isCorrelated: true, using: &generator)
      let loose = Self.release(people, isAudited: false)
      let strict = Self.release(people)
      // What the audit drops is what an independent attack finds, and the other way round.
      let isLeaking = !Self.leaks(loose, of: people).isEmpty
      #expect(isLeaking == (strict.printed < loose.printed))
      leaking += isLeaking ? 1 : 0
    }
    #expect(leaking > 0)
  }
}
