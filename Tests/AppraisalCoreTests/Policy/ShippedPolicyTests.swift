import AppraisalCore
import Foundation
import Testing

/// The county policy as a file.
struct ShippedPolicyTests {
  private static let ids = (1...216).map { number in
    "STA-" + String(repeating: "0", count: 3 - "\(number)".count) + "\(number)"
  }

  @Test func `all 216 clauses of the document are there, in order`() throws {
    #expect(try ShippedPolicy.load().clauses.map(\.id) == Self.ids)
  }

  @Test func `every clause that is cited exists, and every rule cites one`() throws {
    let policy = try ShippedPolicy.load()
    let known = Set(policy.clauses.map(\.id))
    let rules =
      [policy.assessment.overall].compactMap(\.self) + policy.pay
      + policy.assessment.areas.map(\.level)
    let citing: [(String, [String])] =
      policy.requirements.map { ($0.id, $0.clauses) } + policy.findings.map { ($0.id, $0.clauses) }
      + policy.stages.map { ($0.id, $0.clauses) } + policy.choices.map { ($0.id, $0.clauses) }
      + policy.groups.map { ($0.id, $0.clauses) } + policy.scope.map { ($0.id, $0.clauses) }
      + policy.questions.map { ($0.id, $0.clauses) } + policy.meetings.map { ($0.id, $0.clauses) }
      + rules.flatMap { rule in rule.rows.map { ("\(rule.id) \($0.when.text)", $0.clauses) } }
    for (name, clauses) in citing {
      #expect(!clauses.isEmpty, "\(name) cites no clause")
      #expect(Set(clauses).isSubset(of: known), "\(name)")
    }
  }

  @Test func `every clause says what becomes of it, and why where that is nothing yet`() throws {
    for clause in try ShippedPolicy.load().clauses {
      #expect(!clause.gist.isEmpty)
      #expect(!clause.section.isEmpty)
      if clause.treatment == .pending || clause.treatment == .notForSoftware {
        #expect(clause.note?.isEmpty == false, "\(clause.id)")
      }
    }
  }

  @Test func `every clause that is enforced is cited by something that acts`() throws {
    let policy = try ShippedPolicy.load()
    let cited = Set(
      Self.citations(in: try JSONSerialization.jsonObject(with: ShippedPolicy.text.get())))
    for clause in policy.clauses where [.enforced, .computed].contains(clause.treatment) {
      #expect(cited.contains(clause.id), "\(clause.id) is \(clause.treatment) but nothing cites it")
    }
  }

  /// Every clause named in a list called `clauses` that holds texts.
  private static func citations(in value: Any) -> [String] {
    if let object = value as? [String: Any] {
      return (object["clauses"] as? [String] ?? []) + object.values.flatMap(citations)
    }
    return (value as? [Any])?.flatMap(citations) ?? []
  }

  @Test func `the file reads back as it was written`() throws {
    let policy = try ShippedPolicy.load()
    let again = try JSONDecoder().decode(Policy.self, from: JSONEncoder().encode(policy))
    #expect(again == policy)
  }

  @Test func `every choice has a standard value, is needed, or can stay open`() throws {
    let policy = try ShippedPolicy.load()
    let open = policy.choices.filter { $0.standard == nil && $0.needed != true }.map(\.id)
    #expect(
      open == [
        "behavioural-attributes", "moderation", "staff-consulted", "unions-consulted",
        "observation-proportion", "retention-period",
      ])
    #expect(policy.choices.filter { $0.needed == true }.map(\.id) == ["cycle-start", "cycle-end"])
  }

  @Test(
    arguments: [
      ("contract-under-a-term", "2025-09-01", "2025-10-15"), ("contract-of-services", nil, nil),
      ("probation", nil, nil), (nil, nil, nil),
    ] as [(String?, String?, String?)])
  func `who is outside is told with the ground`(
    ground: String?, from: String?, to: String?
  ) throws {
    var sample = try SampleReview { facts in
      facts.from = from.flatMap { Day(iso: $0) }
      facts.to = to.flatMap { Day(iso: $0) }
      facts.contract = ground == "contract-of-services" ? "contractor" : "permanent"
      facts.probationEnds = ground == "probation" ? Day(iso: "2025-12-31") : nil
    }
    sample.terms = [
      SchoolTerm(
        name: "Autumn 2025", first: try Day.of("2025-09-01"), last: try Day.of("2025-12-19"))
    ]
    let review = try sample.asOf("2025-10-01")
    let grounds = review.policy.scope.filter { exclusion in
      exclusion.when.map { review.holds($0) == .yes } ?? false
    }
    #expect(grounds.map(\.id) == (ground.map { [$0] } ?? []))
  }
}
