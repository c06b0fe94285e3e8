/// What becomes of one clause of a policy: which rules of the file carry it, and which worked
/// cases show it.
public struct ClauseAccount: Hashable, Sendable {
  /// The clause.
  public let clause: Clause
  /// The rules that cite it, in the order of the file, in plain words.
  public let rules: [String]
  /// The cases that show it, with the title of the file in which they are.
  public let cases: [ShowingCase]

  /// A case that shows what becomes of a clause.
  public struct ShowingCase: Hashable, Sendable {
    /// What the cases of its file are about.
    public let file: String
    /// What it shows.
    public let title: String
  }

  /// Whether the policy claims to treat the clause, and no rule of it does.
  public var isUntreated: Bool {
    switch clause.treatment {
    case .notForSoftware, .pending: false
    default: rules.isEmpty
    }
  }

  /// Whether the clause decides something and no case shows how.
  public var isUnproven: Bool {
    switch clause.treatment {
    case .enforced, .computed: cases.isEmpty
    default: false
    }
  }
}

extension Policy {
  /// An account of every clause, in the policy's order.
  ///
  /// - Parameter cases: The policy's worked cases.
  /// - Returns: One account a clause.
  public func clauseAccounts(cases: [PolicyCases]) -> [ClauseAccount] {
    var rules: [String: [String]] = [:]
    for (clauses, path) in PolicyCheck.citations(in: self) {
      let name = name(ofRuleAt: path)
      for clause in clauses where rules[clause]?.last != name {
        rules[clause, default: []].append(name)
      }
    }
    var shown: [String: [ClauseAccount.ShowingCase]] = [:]
    for file in cases {
      for one in file.cases {
        for clause in one.clauses {
          shown[clause, default: []].append(.init(file: file.title, title: one.title))
        }
      }
    }
    return clauses.map {
      ClauseAccount(clause: $0, rules: rules[$0.id] ?? [], cases: shown[$0.id] ?? [])
    }
  }
}
