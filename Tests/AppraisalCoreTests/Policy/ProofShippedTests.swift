import AppraisalCore
import Testing

/// The shipped policy's tables leave no gap and contradict nowhere, and taking a row away shows.
struct ProofShippedTests {
  private func found(
    _ kind: ProofFinding.Kind, after change: (inout Policy) throws -> Void
  ) throws -> [String] {
    var policy = try ShippedPolicy.load()
    try change(&policy)
    return PolicyProof(of: policy, choices: [:], cases: []).found(kind)
  }

  @Test func `nothing is found that has to be put right`() throws {
    let proof = PolicyProof(of: try ShippedPolicy.load(), choices: [:], cases: [])
    for kind in [ProofFinding.Kind.gap, .overlap, .deadRow, .unreached, .deadline, .content] {
      #expect(proof.found(kind).filter { !$0.hasPrefix("note ") } == [])
    }
  }

  @Test func `a row taken out of the overall table leaves its cells open`() throws {
    let gaps = try found(.gap) { policy in
      policy.assessment.overall?.rows.removeAll { $0.is == "P" }
      policy.pay = []
    }
    #expect(gaps.contains { $0.contains("Objectives: P; the level of Behavioural attributes: P") })
    #expect(gaps.allSatisfy { $0.hasPrefix("error assessment.overall.rows: ") })
  }

  @Test func `a row that no longer overrides contradicts another`() throws {
    let overlaps = try found(.overlap) { policy in
      for index in policy.assessment.areas[0].level.rows.indices {
        policy.assessment.areas[0].level.rows[index].overrides = []
      }
      policy.pay = []
    }
    let places = Set(overlaps.map { String($0.prefix { $0 != ":" }) })
    for row in [2, 4, 5] {
      #expect(places.contains("error assessment.areas[0].level.rows[\(row)].when"))
    }
    #expect(places.allSatisfy { $0.hasPrefix("error assessment.areas[0].level.rows[") })
  }

  @Test func `without its open row the pay table does not say what is still awaited`() throws {
    let gaps = try found(.gap) { policy in
      policy.pay[0].rows.removeAll { $0.is == "awaited" }
    }
    #expect(!gaps.isEmpty)
    #expect(gaps.allSatisfy { $0.hasPrefix("error pay[0].rows: ") })
  }

  @Test func `a cycle that ends after the pay date shows once the school has chosen its days`()
    throws
  {
    let policy = try ShippedPolicy.load()
    func deadlines(_ end: String) -> [String] {
      PolicyProof(
        of: policy, choices: ["cycle-start": .text("09-01"), "cycle-end": .text(end)], cases: []
      ).found(.deadline).map { String($0.prefix { $0 != " " }) }
    }
    #expect(Set(deadlines("08-31")) == ["warning"])
    #expect(deadlines("03-31") == [])
  }
}
