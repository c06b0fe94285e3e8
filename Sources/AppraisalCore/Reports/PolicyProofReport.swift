/// What was proved of a policy, and what is wrong with it.
public enum PolicyProofReport {
  /// The report of a proof.
  ///
  /// - Parameters:
  ///   - policy: The policy.
  ///   - proof: What was proved.
  ///   - places: Where each of the proof's findings stands in the policy's file, in their order.
  ///   - asOf: The day of the report.
  /// - Returns: The report.
  public static func report(
    _ policy: Policy, _ proof: PolicyProof, places: [String], asOf: Day
  ) -> Report {
    let findings = Section(
      id: "findings", title: "Found", blocks: [.findings(lines(proof.findings, places))])
    return Report(
      kind: "policy-check", title: "\(policy.title): check",
      subtitle: ["Version \(policy.version)", summary(proof)],
      audience: Audience(title: "For anybody", handling: ""), asOf: asOf, policy: policy.stamp,
      sections: (proof.findings.isEmpty ? [] : [findings]) + [
        Section(
          id: "tables", title: "Decision tables",
          blocks: [table(proof.tables), .list(notes(proof))])
      ])
  }

  /// Whether the policy is sound, as a sentence.
  public static func summary(_ proof: PolicyProof) -> String {
    let counts = [Severity.error, .warning, .note].map { severity in
      count(proof.findings.count { $0.severity == severity }, severity.rawValue)
    }
    let isSound = proof.findings.allSatisfy { $0.severity != .error }
    return (isSound ? "Sound" : "Not sound") + ": " + counts.joined(separator: ", ")
  }

  private static func count(_ number: Int, _ word: String) -> String {
    number == 0 ? "no \(word)s" : number == 1 ? "1 \(word)" : "\(number) \(word)s"
  }

  private static func lines(_ findings: [ProofFinding], _ places: [String]) -> [FindingLine] {
    findings.enumerated().map { index, finding in
      FindingLine(
        severity: FindingLine.Severity(rawValue: finding.severity.rawValue) ?? .error,
        subject: places.indices.contains(index) ? places[index] : "", text: sentence(finding.says),
        remedy: finding.remedy,
        reference: finding.clauses.isEmpty ? nil : finding.clauses.joined(separator: " "))
    }
  }

  private static func sentence(_ text: String) -> String {
    text.hasSuffix("?") || text.hasSuffix(".") ? text : text + "."
  }

  private static func table(_ tables: [TableProof]) -> Block {
    .table(
      Table(
        id: "tables", caption: "Decision tables, each tried with every combination of inputs",
        columns: [
          Column(id: "table", title: "Table"),
          Column(id: "inputs", title: "Inputs", kind: .number),
          Column(id: "combinations", title: "Combinations", kind: .number),
          Column(id: "different", title: "Told apart", kind: .number),
          Column(id: "result", title: "Result"),
        ],
        rows: tables.map { table in
          [
            .text(table.rule), .number(table.facts.count), .number(table.combinations),
            .number(table.decided), .text(result(of: table)),
          ]
        }, emptyText: "The policy has no decision table."))
  }

  private static func result(of table: TableProof) -> String {
    let kinds = ProofFinding.Kind.allCases.compactMap { kind -> String? in
      let count = table.findings.count { $0.kind == kind && $0.severity != .note }
      return count == 0 ? nil : "\(kind.rawValue): \(count)"
    }
    let result =
      kinds.isEmpty
      ? "one answer each; better is never worse" : kinds.joined(separator: ", ")
    return table.isSample ? "\(result) (a sample: there are too many to try all)" : result
  }

  private static func notes(_ proof: PolicyProof) -> [String] {
    let inputs = proof.tables.map { table in
      "\(table.rule) was tried over: \(table.facts.joined(separator: "; "))"
    }
    let limits =
      "\(proof.limitsShown) of \(proof.limits) limits have a case at the limit and one past it"
    return inputs + [limits]
  }
}
