/// Why a question of a review is answered as it is.
public enum ExplanationReport {
  /// The explanation of a decision as a report.
  ///
  /// - Parameters:
  ///   - decisions: The decisions to explain.
  ///   - review: The review that they are about.
  ///   - name: The reviewee's name.
  /// - Returns: The report.
  public static func report(
    _ decisions: [Decision], about review: Review, name: String
  ) -> Report {
    Report(
      kind: "explanation", title: "\(name): why",
      subtitle: [], audience: .personal, asOf: review.today,
      policy: review.policy.stamp,
      sections: [
        Section(id: "why", title: "Answer", blocks: [.tree(decisions.map { tree($0, review) })]),
        Section(
          id: "clauses", title: "Clauses",
          blocks: [clauses(cited: decisions.flatMap(allClauses), by: review.rules)]),
      ])
  }

  /// A decision as a tree: what it says, the facts that were looked at, what it rests on.
  static func tree(_ decision: Decision, _ review: Review) -> TreeNode {
    let behind = Set(decision.because.map(\.question))
    let facts = decision.facts.filter { fact in
      let name = fact.name.hasPrefix("pay.") ? fact.name.dropFirst("pay.".count) : fact.name[...]
      let stem = name.split(separator: ".").first.map(String.init) ?? fact.name
      return !behind.contains(fact.name) && !behind.contains(stem) && !fact.isChoice
    }
    let leaves = facts.map {
      TreeNode(FactSentence.text($0, in: review.rules.vocabulary))
    }
    return TreeNode(
      decision.says,
      reference: decision.clauses.isEmpty ? nil : decision.clauses.joined(separator: " "),
      children: leaves + missed(decision, review) + decision.because.map { tree($0, review) })
  }

  /// More facts than these make no brief reason.
  private static let mostReasons = 3

  /// Why the answer is not a better one, a line for each row that did not hold.
  private static func missed(_ decision: Decision, _ review: Review) -> [TreeNode] {
    review.missedAnswers(of: decision).map { missed in
      let facts = missed.facts.map { FactSentence.text($0, in: review.rules.vocabulary) }
      let more = facts.count - mostReasons
      return TreeNode(
        "not \(missed.level), because " + facts.prefix(mostReasons).joined(separator: "; ")
          + (more > 0 ? "; and \(more) more" : ""),
        reference: missed.clauses.isEmpty ? nil : missed.clauses.joined(separator: " "))
    }
  }

  private static func allClauses(_ decision: Decision) -> [String] {
    decision.clauses + decision.because.flatMap(allClauses)
  }

  /// Each cited clause once, with its section and gist.
  static func clauses(cited: [String], by rules: CycleRules) -> Block {
    var seen: Set<String> = []
    let rows = cited.filter { seen.insert($0).inserted }.sorted().map { id -> [Cell] in
      let clause = rules.clause(id)
      return [.text(id), .text(clause?.section ?? ""), .text(clause?.gist ?? "")]
    }
    return .table(
      Table(
        id: "clauses", caption: "Clauses cited",
        columns: [
          Column(id: "clause", title: "Clause"), Column(id: "section", title: "Section"),
          Column(id: "gist", title: "What it says"),
        ], rows: rows, emptyText: "No clause is cited."))
  }
}

extension FactUse {
  /// Whether it is a setting of the school's rather than something about the person.
  var isChoice: Bool { name.hasPrefix("choice.") }
}

extension Policy {
  /// What reports print to say which policy they rest on.
  public var stamp: PolicyStamp {
    PolicyStamp(id: id.text, title: title, version: version)
  }
}

extension Audience {
  /// For the people whom one review concerns.
  public static let personal = Audience(
    title: "Personal and confidential",
    handling: "For the reviewee, the reviewer and those whom the policy entitles.")
}
