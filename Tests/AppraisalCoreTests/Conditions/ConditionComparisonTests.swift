import AppraisalCore
import Testing

/// What each kind of fact is compared with, and what comes of it.
struct ConditionComparisonTests {
  private func truth(of text: String, _ table: FactTable) throws -> Truth {
    ConditionEvaluator(try ConditionSamples.vocabulary(), facts: table)
      .evaluate(try ConditionParser.parse(text)).truth
  }

  @Test(arguments: [
    ("at least", ["1", "2"]), ("at most", ["2", "3", "4"]), ("below", ["3", "4"]),
    ("above", ["1"]), ("is", ["2"]), ("is not", ["1", "3", "4"]),
  ])
  func `levels compare by their place on the scale, not by their number`(
    comparison: String, holding: [String]
  ) throws {
    for code in ["1", "2", "3", "4"] {
      let table = FactTable(values: ["standards": .level(code)])
      for written in ["2", "Good", "good"] {
        #expect(
          try truth(of: "standards \(comparison) \(written)", table)
            == Truth(holding.contains(code)), "\(code) \(comparison) \(written)")
      }
    }
  }

  @Test func `an alias stands for its level`() throws {
    let table = FactTable(values: ["overall": .level("U")])
    #expect(try truth(of: "overall is Underachieved", table) == .yes)
    #expect(try truth(of: "overall in [P, underachieved]", table) == .yes)
    #expect(try truth(of: "overall in [E, A]", table) == .no)
  }

  @Test func `two levels of one scale compare with one another`() throws {
    var table = FactTable(values: ["overall": .level("A"), "objectives": .level("P")])
    #expect(try truth(of: "overall above objectives", table) == .yes)
    #expect(try truth(of: "overall at most objectives", table) == .no)
    table.values["objectives"] = nil
    #expect(try truth(of: "overall above objectives", table) == .unknown)
    table.values["objectives"] = .absent
    #expect(try truth(of: "overall above objectives", table) == .no)
  }

  @Test(arguments: [
    ("post.point at least 3", Truth.yes), ("post.point above 3", .no), ("post.point is 3", .yes),
    ("post.point is 3.0", .yes), ("post.point below 3.01", .yes), ("post.point is not 3", .no),
    ("post.point in [2, 3]", .yes), ("post.point in [4]", .no),
    ("post.point at most reviewers.count", .yes), ("post.point above choice.limit", .unknown),
  ])
  func `numbers compare exactly`(text: String, expected: Truth) throws {
    let table = FactTable(
      values: ["post.point": .number(Quantity(3)), "reviewers.count": .number(Quantity(4))])
    #expect(try truth(of: text, table) == expected)
  }

  @Test(arguments: [
    ("today before 2026-03-31", "2026-03-30", Truth.yes),
    ("today before 2026-03-31", "2026-03-31", .no),
    ("today on or before 2026-03-31", "2026-03-31", .yes),
    ("today on or before date.deadline", "2026-04-01", .no),
    ("today after date.deadline", "2026-04-01", .yes),
    ("today on or after date.deadline", "2026-03-31", .yes),
    ("today on the day date.deadline", "2026-03-31", .yes),
    ("today in [2026-03-30, 2026-03-31]", "2026-03-31", .yes),
  ])
  func `days compare with days and with named dates`(
    text: String, today: String, expected: Truth
  ) throws {
    let table = FactTable(
      values: [
        "today": .day(try Day.of(today)), "date.deadline": .day(try Day.of("2026-03-31")),
      ])
    #expect(try truth(of: text, table) == expected)
  }

  /// Autumn has 50 days, spring 40; one term is any whole term's worth of days.
  @Test(arguments: [
    ("2025-09-01", "2025-10-20", Truth.no), ("2025-09-01", "2025-10-19", .yes),
    ("2025-09-02", "2025-10-20", .yes), ("2025-11-01", "2025-12-10", .no),
    ("2025-09-26", "2025-11-20", .no), ("2026-02-01", "2026-02-10", .unknown),
  ])
  func `a contract is measured in terms`(
    first: String, last: String, isShorter: Truth
  ) throws {
    var table = FactTable()
    table.calendar.terms = [
      SchoolTerm(
        name: "Autumn", first: try Day.of("2025-09-01"), last: try Day.of("2025-10-20")),
      SchoolTerm(
        name: "Spring", first: try Day.of("2025-11-01"), last: try Day.of("2025-12-10")),
    ]
    table.values["contract.length"] = .span(from: try Day.of(first), to: try Day.of(last))
    #expect(try truth(of: "contract.length < 1 term", table) == isShorter)
    #expect(try truth(of: "contract.length at least 1 term", table) == isShorter.negated)
  }

  @Test(arguments: [
    ("at least", Truth.yes), ("above", .yes), ("is not", .yes), ("is", .no), ("below", .no),
    ("at most", .no),
  ])
  func `a contract without an end is longer than any length`(
    comparison: String, expected: Truth
  ) throws {
    let table = FactTable(
      values: ["contract.length": .span(from: try Day.of("2025-09-01"), to: nil)])
    #expect(try truth(of: "contract.length \(comparison) 3 terms", table) == expected)
    #expect(try truth(of: "contract.length \(comparison) 1 year", table) == expected)
  }

  @Test(arguments: [
    ("6 weeks", "2025-10-12", Truth.yes), ("6 weeks", "2025-10-13", .no),
    ("1 month", "2025-09-30", .yes), ("1 month", "2025-10-01", .no),
    ("5 working days", "2025-09-05", .yes), ("5 working days", "2025-09-08", .no),
  ])
  func `a contract is measured in other lengths`(
    length: String, last: String, isAtMost: Truth
  ) throws {
    let table = FactTable(
      values: [
        "contract.length": .span(from: try Day.of("2025-09-01"), to: try Day.of(last))
      ])
    #expect(try truth(of: "contract.length at most \(length)", table) == isAtMost)
  }

  @Test func `a word is one of a written list or of the school's list`() throws {
    var table = FactTable(
      values: ["post.family": .word("cleaning"), "choice.families": .words(["catering"])])
    #expect(try truth(of: "post.family in [catering, cleaning]", table) == .yes)
    #expect(try truth(of: "post.family in [catering]", table) == .no)
    #expect(try truth(of: "post.family in choice.families", table) == .no)
    table.values["choice.families"] = .words(["cleaning", "catering"])
    #expect(try truth(of: "post.family in choice.families", table) == .yes)
    table.values["choice.families"] = nil
    #expect(try truth(of: "post.family in choice.families", table) == .unknown)
    table.values["post.family"] = .absent
    #expect(try truth(of: "post.family in [catering]", table) == .no)
    #expect(try truth(of: "post.family is catering", table) == .no)
    #expect(try truth(of: "post.family is not catering", table) == .yes)
  }

  @Test func `a condition can be asked as at the close of a past day`() throws {
    let deadline = try Day.of("2026-03-31")
    var table = FactTable(
      values: ["closed": .yesNo(true), "date.deadline": .day(deadline)],
      today: try Day.of("2026-04-02"), past: [deadline: ["closed": .yesNo(false)]])
    #expect(try truth(of: "closed", table) == .yes)
    #expect(try truth(of: "closed as at date.deadline", table) == .no)
    #expect(try truth(of: "closed as at 2026-03-31", table) == .no)
    #expect(try truth(of: "closed and not closed as at date.deadline", table) == .yes)
    #expect(try truth(of: "closed as at 2026-04-03", table) == .unknown)
    #expect(try truth(of: "(closed as at 2026-04-01) as at 2026-03-31", table) == .unknown)
    table.values["date.deadline"] = nil
    #expect(try truth(of: "closed as at date.deadline", table) == .unknown)
  }
}
