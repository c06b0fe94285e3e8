import AppraisalCore
import Testing

/// Each thing that a proof finds in a decision table, shown by a table that has it and by its twin.
struct ProofTableTests {
  private static let sound = [
    #"{"is": "G", "when": "work is G and manner is G", "overrides": ["F"]}"#,
    #"{"is": "F", "when": "work at least F and manner at least F"}"#,
    #"{"is": "P", "when": "work is P or manner is P"}"#,
  ]

  private func overall(_ rows: [String], keys: String? = nil) throws -> PolicyProof {
    var sample = ProofSample(overall: rows)
    if let keys { sample.overallKeys = keys }
    return try sample.proof()
  }

  @Test func `a sound table has nothing wrong, and all its combinations are counted`() throws {
    let proof = try overall(Self.sound)
    #expect(proof.findings == [])
    // Three levels or not decided, twice.
    #expect(proof.tables.map(\.combinations) == [16])
    #expect(proof.tables.map(\.isSample) == [false])
    #expect(proof.tables[0].facts == ["the level of work", "the level of manner"])
  }

  @Test func `a gap is found with the facts that make it`() throws {
    let rows = Self.sound.dropLast() + [#"{"is": "P", "when": "work is P and manner is P"}"#]
    let proof = try overall(Array(rows))
    let cells = [("G", "P"), ("P", "G"), ("F", "P"), ("P", "F")]
    #expect(
      proof.found(.gap)
        == cells.map { work, manner in
          "error assessment.overall.rows: Overall: no row applies where the level of work: "
            + "\(work); the level of manner: \(manner)"
        })
    #expect(try overall(Self.sound).found(.gap) == [])
  }

  @Test(arguments: [#""ask": ["F", "P"]"#, #""silent": true, "says": "the policy does not say""#])
  func `a row that asks or is silent fills a gap`(_ answer: String) throws {
    let rows =
      Self.sound.dropLast() + [
        #"{"is": "P", "when": "work is P and manner is P"}"#,
        "{\(answer), \"when\": \"otherwise\"}",
      ]
    let proof = try overall(Array(rows))
    #expect(proof.found(.gap) == [])
    #expect(proof.found(.overlap) == [])
  }

  @Test func `two answers at once are found, and overriding settles them`() throws {
    var rows = Self.sound
    rows[0] = #"{"is": "G", "when": "work is G and manner is G"}"#
    #expect(
      try overall(rows).found(.overlap) == [
        "error assessment.overall.rows[1].when: Overall: the rows answer both G (rows[0]) and "
          + "F (rows[1]) where the level of work: G; the level of manner: G"
      ])
    #expect(try overall(Self.sound).found(.overlap) == [])
  }

  @Test func `a row that cannot hold, or is always overridden, is found`() throws {
    let never = Self.sound + [#"{"is": "P", "when": "work is G and work is P"}"#]
    #expect(
      try overall(never).found(.deadRow) == [
        "warning assessment.overall.rows[3]: Overall: rows[3] never decides: "
          + "its condition never holds"
      ])
    var hidden = Self.sound
    hidden[0] = #"{"is": "G", "when": "work at least F and manner at least F", "overrides": ["F"]}"#
    let proof = try overall(hidden)
    #expect(
      proof.found(.deadRow) == [
        "warning assessment.overall.rows[1]: Overall: rows[1] never decides: wherever its "
          + "condition holds, another row overrides it or something is still open"
      ])
    #expect(
      proof.found(.unreached) == [
        "warning assessment.overall.rows: Overall: no combination of inputs leads to “F”"
      ])
  }

  @Test func `an otherwise that nothing is left for is only noted`() throws {
    let rows = Self.sound + [#"{"ask": ["F", "P"], "when": "otherwise"}"#]
    #expect(
      try overall(rows).found(.deadRow) == [
        "note assessment.overall.rows[3]: Overall: rows[3] never decides: "
          + "another row applies in every case"
      ])
  }

  private static let steep = [
    #"{"is": "P", "when": "work is P"}"#,
    #"{"is": "G", "when": "work is F"}"#,
    #"{"is": "F", "when": "work is G"}"#,
  ]

  @Test func `a better level that gives a worse level is found`() throws {
    let proof = try overall(Self.steep, keys: #""needs": ["work"]"#)
    #expect(
      proof.found(.step) == [
        "error assessment.overall.rows: Overall: a better level gives a worse answer. With the "
          + "level of work: G it is F, with the level of work: F it is G, all else alike"
      ])
    let twin = try overall([
      #"{"is": "P", "when": "work is P"}"#, #"{"is": "F", "when": "work is F"}"#,
      #"{"is": "G", "when": "work is G"}"#,
    ])
    #expect(twin.found(.step) == [])
  }

  @Test func `a policy may mean it, and is told where there is nothing to mean`() throws {
    let meant = #""needs": ["work"], "worseIsMeant": "so the text says""#
    let proof = try overall(Self.steep, keys: meant)
    #expect(proof.found(.step).map { $0.hasPrefix("note ") } == [true])
    #expect(proof.found(.step).first?.hasSuffix("The policy means it: so the text says") == true)
    #expect(
      try overall(Self.sound, keys: meant + #", "departure": "refused""#).found(.step) == [
        "note assessment.overall.worseIsMeant: Overall: no better level gives a worse answer, "
          + "so that nothing needs to be meant"
      ])
  }

  @Test func `less pay for a better level is found, pay that is open is in no order`() throws {
    let rows = [
      #"{"is": "one", "when": "work is G"}"#, #"{"is": "two", "when": "work is F"}"#,
      #"{"is": "nothing", "when": "work is P"}"#,
      #"{"is": "later", "when": "not work.decided"}"#,
    ]
    var sample = ProofSample(pay: rows)
    #expect(
      try sample.proof().found(.step) == [
        "error pay[0].rows: Rise: a better level gives a worse answer. With the level of work: G "
          + "it is one, with the level of work: F it is two, all else alike"
      ])
    sample.pay[0] = #"{"is": "later", "when": "work is G"}"#
    sample.pay[3] = #"{"is": "one", "when": "not work.decided"}"#
    #expect(try sample.proof().found(.step) == [])
  }

  @Test func `one better objective that worsens the level is found`() throws {
    let rows = [
      #"{"is": "G", "when": "every objective at least F"}"#,
      #"{"is": "P", "when": "some objective is P and some objective is G"}"#,
      #"{"is": "F", "when": "some objective is P and no objective is G"}"#,
    ]
    let proof = try ProofSample(areas: ProofSample.objectives(rows)).proof()
    #expect(
      proof.found(.step) == [
        "error assessment.areas[0].level.rows: Objectives: a better level gives a worse answer. "
          + "With the levels of the objectives: O1 G, O2 P it is P, with the levels of the "
          + "objectives: O1 F, O2 P it is F, all else alike"
      ])
  }
}
