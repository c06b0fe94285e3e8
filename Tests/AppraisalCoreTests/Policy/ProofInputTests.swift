import AppraisalCore
import Testing

/// What a proof tries, and what it leaves out because no record could hold it.
struct ProofInputTests {
  private static let rows = [
    #"{"is": "G", "when": "every objective is G", "overrides": ["F"]}"#,
    #"{"is": "F", "when": "every objective at least F"}"#,
    #"{"is": "P", "when": "otherwise"}"#,
  ]

  private static func limit(_ requires: String) -> String {
    """
    "calendar": {}, "objectiveParts": [{"id": "team", "title": "Team", "allowed": ["yes"]}],
    "requirements": [{"id": "limit", "acts": ["objective.add"], "strength": "must",
      "requires": "\(requires)", "says": "Too many.", "remedy": "Drop one."}]
    """
  }

  /// So many ways to take from one up to `most` of three levels, their order apart.
  @Test(arguments: [
    ("objectives.live at most 2", 3 + 6), ("objectives.live below 4", 3 + 6 + 10),
    ("objectives.with.team at most 1 and objectives.without.team at most 2", 3 + 6 + 10),
    ("objectives.unsettled is 0", 3 + 6 + 10 + 15 + 21),
  ])
  func `objectives are tried up to the policy’s limit`(requires: String, count: Int) throws {
    let sample = ProofSample(
      areas: ProofSample.objectives(Self.rows), sections: Self.limit(requires))
    #expect(try sample.proof().tables.map(\.combinations) == [count])
    #expect(try sample.proof().tables[0].findings == [])
  }

  @Test func `numbers are tried at, below and above what they are compared with`() throws {
    let rows = [
      #"{"is": "one", "when": "post.point below 20"}"#,
      #"{"is": "nothing", "when": "post.point above 20"}"#,
    ]
    #expect(
      try ProofSample(pay: rows).proof().found(.gap) == [
        "error pay[0].rows: Rise: no row applies where the point on which the person is paid: 20"
      ])
    let twin = [rows[0], #"{"is": "nothing", "when": "post.point at least 20"}"#]
    #expect(try ProofSample(pay: twin).proof().found(.gap) == [])
  }

  @Test func `a length of time is tried shorter, equal and longer`() throws {
    let rows = [
      #"{"is": "one", "when": "contract.length < 1 term"}"#,
      #"{"is": "nothing", "when": "contract.length > 1 term"}"#,
    ]
    let gaps = try ProofSample(pay: rows).proof().found(.gap)
    #expect(gaps.count == 1)
    #expect(gaps[0].contains("no row applies where how long the contract runs: "))
    let twin = [rows[0], #"{"is": "nothing", "when": "not contract.length < 1 term"}"#]
    #expect(try ProofSample(pay: twin).proof().found(.gap) == [])
  }

  @Test func `words that the policy does not name are tried too`() throws {
    let rows = [
      #"{"is": "one", "when": "school is north"}"#,
      #"{"is": "nothing", "when": "school is south"}"#,
    ]
    #expect(
      try ProofSample(pay: rows).proof().found(.gap) == [
        "error pay[0].rows: Rise: no row applies where the person's school: another"
      ])
  }

  @Test func `the day itself, the one before and the one after are tried`() throws {
    let calendar = """
      "calendar": {"dates": [{"id": "end", "title": "the end", "day": "03-31",
        "year": "the year the cycle ends"}]}
      """
    let rows = [
      #"{"is": "one", "when": "today after date.end"}"#,
      #"{"is": "nothing", "when": "today before date.end"}"#,
    ]
    let gaps = try ProofSample(pay: rows, sections: calendar).proof().found(.gap)
    #expect(
      gaps == [
        "error pay[0].rows: Rise: no row applies where the day as of which is judged: 31 Mar 2027"
      ])
    let twin = [rows[0], #"{"is": "nothing", "when": "today on or before date.end"}"#]
    #expect(try ProofSample(pay: twin, sections: calendar).proof().found(.gap) == [])
  }

  @Test func `what was held by a day has been held`() throws {
    let calendar = """
      "calendar": {"dates": [{"id": "end", "title": "the end", "day": "03-31",
        "year": "the year the cycle ends"}]}
      """
    let held = "meeting.annual.held"
    // No row says what holds where it was held then and not now, which cannot be.
    let rows = [
      #"{"is": "one", "when": "today after date.end and \#(held) as at date.end and \#(held)"}"#,
      #"{"is": "nothing", "when": "today after date.end and not \#(held) as at date.end"}"#,
      #"{"is": "later", "when": "today on or before date.end"}"#,
    ]
    #expect(try ProofSample(pay: rows, sections: calendar).proof().found(.gap) == [])
    let notYet = Array(rows.dropLast())
    #expect(try !ProofSample(pay: notYet, sections: calendar).proof().found(.gap).isEmpty)
  }

  @Test func `a level that only its table gives agrees with what it follows from`() throws {
    let rows = [
      #"{"is": "one", "when": "objectives at least F"}"#,
      #"{"is": "nothing", "when": "some objective is P"}"#,
      #"{"is": "later", "when": "not objectives.decided and no objective is P"}"#,
    ]
    let sample = ProofSample(areas: ProofSample.objectives(Self.rows), pay: rows)
    #expect(try sample.proof().found(.overlap) == [])
    var free = sample
    free.areas = free.areas.replacing(
      #""rows": ["#, with: #""departure": "with a reason", "rows": ["#)
    #expect(try !free.proof().found(.overlap).isEmpty)
  }

  @Test func `an area that is not for everybody is absent for the others`() throws {
    let sections = """
      "calendar": {}, "groups": [{"id": "short", "title": "Short", "when": "post.taskBased"},
        {"id": "full", "title": "Full"}]
      """
    let areas =
      ProofSample.area("manner") + ", "
      + ProofSample.area("work").replacing(
        #""scale": "s","#, with: #""scale": "s", "when": "group is full","#, maxReplacements: 1)
    let rows = [
      #"{"is": "one", "when": "work is known"}"#,
      #"{"is": "nothing", "when": "group is short"}"#,
      #"{"is": "later", "when": "group is full and not work is known"}"#,
    ]
    let proof = try ProofSample(areas: areas, pay: rows, sections: sections).proof()
    #expect(proof.found(.gap) == [])
    #expect(proof.found(.overlap) == [])
    #expect(proof.tables.map(\.combinations) == [1 + 4])
  }

  @Test func `too many combinations are drawn from, and it is said so`() throws {
    let questions = (1...21).map { #"{"id": "q\#($0)", "asks": "Q\#($0)?", "unanswered": "no"}"# }
    let all = (1...21).map { "judged q\($0)" }
    let rows = [
      #"{"is": "one", "when": "\#(all.joined(separator: " and "))"}"#,
      #"{"is": "nothing", "when": "otherwise"}"#,
    ]
    let proof = try ProofSample(
      pay: rows, questions: questions.joined(separator: ", ")
    ).proof()
    #expect(proof.tables.map(\.isSample) == [true])
    #expect(proof.tables.map(\.combinations) == [100_000])
    #expect(proof.found(.deadRow) == [], "a sample proves no row dead")
  }
}
