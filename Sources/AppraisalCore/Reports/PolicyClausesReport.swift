/// What becomes of each clause of a policy.
public enum PolicyClausesReport {
  /// Which clauses are shown.
  public enum Selection: Hashable, Sendable {
    /// All of them.
    case all
    /// Those that the policy claims to treat while no rule does.
    case untreated
    /// Those whose mechanism is still to come.
    case pending
    /// Those that decide something while no case shows how.
    case unproven
  }

  /// The table of clauses, with counts.
  ///
  /// - Parameters:
  ///   - policy: The policy.
  ///   - accounts: What becomes of its clauses.
  ///   - selection: Which of them are shown; the counts are of all.
  ///   - asOf: The day of the report.
  /// - Returns: The report.
  public static func report(
    _ policy: Policy, accounts: [ClauseAccount], selection: Selection, asOf: Day
  ) -> Report {
    Report(
      kind: "policy-clauses", title: "\(policy.title): clauses",
      subtitle: ["Version \(policy.version)", "\(policy.clauses.count) operational clauses"],
      audience: Audience(title: "For anybody", handling: ""), asOf: asOf, policy: policy.stamp,
      sections: [
        Section(id: "counts", title: "Treatment", blocks: [.facts(counts(accounts))]),
        Section(
          id: "clauses", title: title(selection),
          blocks: [table(accounts.filter { shows($0, selection) }, selection)]),
      ])
  }

  /// Whether a selection takes a clause.
  public static func shows(_ account: ClauseAccount, _ selection: Selection) -> Bool {
    switch selection {
    case .all: true
    case .untreated: account.isUntreated
    case .pending: account.clause.treatment == .pending
    case .unproven: account.isUnproven
    }
  }

  private static func title(_ selection: Selection) -> String {
    switch selection {
    case .all: "Clauses"
    case .untreated: "Untreated clauses"
    case .pending: "Clauses whose mechanism is still to come"
    case .unproven: "Clauses that no case shows"
    }
  }

  private static func counts(_ accounts: [ClauseAccount]) -> [Fact] {
    let treatments = Clause.Treatment.allCases.compactMap { treatment -> Fact? in
      let count = accounts.count { $0.clause.treatment == treatment }
      return count == 0
        ? nil : Fact(label: treatment.rawValue.capitalisedFirst, value: .number(count))
    }
    return treatments + [
      Fact(label: "In all", value: .number(accounts.count)),
      Fact(label: "Untreated", value: .number(accounts.count(where: \.isUntreated))),
      Fact(label: "Without a case", value: .number(accounts.count(where: \.isUnproven))),
    ]
  }

  private static func table(_ accounts: [ClauseAccount], _ selection: Selection) -> Block {
    .table(
      Table(
        id: "clauses", caption: title(selection),
        columns: [
          Column(id: "clause", title: "Clause"), Column(id: "section", title: "Section"),
          Column(id: "treatment", title: "Treatment"),
          Column(id: "gist", title: "What it says"), Column(id: "by", title: "Carried by"),
          Column(id: "cases", title: "Shown by"),
        ],
        rows: accounts.map(row), emptyText: "There are none."))
  }

  private static func row(_ account: ClauseAccount) -> [Cell] {
    let clause = account.clause
    let carriers = account.rules + (clause.note.map { [$0] } ?? [])
    let cases = account.cases.map(\.file).unique.map { file in
      let titles = account.cases.filter { $0.file == file }.map(\.title)
      return "\(file): " + (titles.first.map { "“\($0)”" } ?? "")
        + (titles.count > 1 ? " and \(titles.count - 1) more" : "")
    }
    return [
      .text(clause.id), .text(clause.section), .text(clause.treatment.rawValue),
      .text(clause.gist),
      carriers.isEmpty
        ? .missing("no rule carries it") : .text(carriers.joined(separator: "; ")),
      .text(cases.joined(separator: "; ")),
    ]
  }
}
