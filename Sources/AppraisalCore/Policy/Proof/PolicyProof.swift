/// What can be proved of a policy before anybody is rated under it.
public struct PolicyProof: Hashable, Sendable {
  /// The decision tables, in the order of the policy.
  public private(set) var tables: [TableProof] = []
  /// What is wrong or worth a look, apart from the tables.
  public private(set) var others: [ProofFinding] = []
  /// How many limits were looked for in the policy's cases.
  public private(set) var limits = 0
  /// How many of them have a case at the limit and one past it.
  public private(set) var limitsShown = 0

  /// Everything found, the gravest first, else in the order of the policy.
  public var findings: [ProofFinding] {
    let all = tables.flatMap(\.findings) + others
    return [Severity.error, .warning, .note].flatMap { severity in
      all.filter { $0.severity == severity }
    }
  }

  /// The proof of a policy that `PolicyCheck` finds no problem in.
  ///
  /// - Parameters:
  ///   - policy: The policy.
  ///   - choices: What a school chose, where it adopted the policy.
  ///   - cases: The policy's worked cases.
  ///   - commands: The words of every command, which the steps of stages name; where there are
  ///     none, the steps are not looked at.
  public init(
    of policy: Policy, choices: [String: ChoiceValue], cases: [PolicyCases],
    commands: [[String]] = []
  ) {
    let domain = ProofDomain(policy, choices: choices)
    tables = policy.tables.filter { !$0.rule.rows.isEmpty }.map {
      TableProver.prove($0.rule, at: $0.path, in: domain)
    }
    others = policy.openChoices(choices) + DeadlineProof.findings(in: policy, domain)
    others +=
      policy.unknownRetention(choices) + policy.missingContents + policy.emptyParts
      + policy.unknownCommands(commands)
    others += policy.untreatedClauses
    let shown = LimitCases(of: policy, cases: cases)
    limits = shown.limits.count + policy.deadlines.count
    limitsShown = limits - shown.findings.count
    others += shown.findings
  }
}

extension Policy {
  /// Every decision rule with the keys and indices that lead to it.
  var tables: [(path: [PolicyProblem.Step], rule: DecisionRule)] {
    PolicyCheck.rules(in: self)
  }

  /// The choices without which no cycle can open and that are still to be made.
  func openChoices(_ made: [String: ChoiceValue]) -> [ProofFinding] {
    choices.enumerated().filter { $1.needed == true && made[$1.id] == nil }.map { index, choice in
      ProofFinding(
        .choice, .note, at: [.key("choices"), .index(index)],
        "“\(choice.id)” is the school’s to choose before a cycle opens: \(choice.question)",
        remedy: "Adopt the policy with --set \(choice.id)=….", clauses: choice.clauses)
    }
  }
}
