/// How two policies, or two versions of one, differ, and for whom that matters.
public enum PolicyComparisonReport {
  /// One of the two policies.
  public struct Compared: Sendable {
    let name: String
    let policy: Policy

    /// A policy with the name under which it was asked for.
    public init(name: String, policy: Policy) {
      self.name = name
      self.policy = policy
    }

    var text: String { "\(name): \(policy.title), version \(policy.version)" }
  }

  /// One thing that the files say differently.
  public struct TextChange: Hashable, Sendable {
    /// The section and the names on the way to the place.
    public let place: String
    /// What the first file says, or nil where it says nothing.
    public let before: String?
    /// What the second file says, or nil where it says nothing.
    public let after: String?

    /// A change.
    public init(place: String, before: String?, after: String?) {
      self.place = place
      self.before = before
      self.after = after
    }
  }

  /// One cycle whose reviews were judged under both policies.
  public struct JudgedCycle {
    /// The cycle's name.
    public let name: String
    /// How many reviews the reader may be told of.
    public let reviews: Int
    /// How many people the reader may not be told of.
    public let withheld: Int
    /// Whose answers would be others, with the review under each of the two.
    public let changes: [(change: OutcomeChange, before: Review, after: Review)]

    /// A cycle with what would change in it.
    public init(
      name: String, reviews: Int, withheld: Int = 0,
      changes: [(change: OutcomeChange, before: Review, after: Review)]
    ) {
      self.name = name
      self.reviews = reviews
      self.withheld = withheld
      self.changes = changes
    }
  }

  /// The report.
  ///
  /// - Parameters:
  ///   - policies: The two policies, each with the name under which it was asked for.
  ///   - changes: What the files say differently.
  ///   - cycles: What would change for people; nil where it could not be looked at.
  ///   - notice: Why people's outcomes are not shown, where they are not.
  ///   - asOf: The day as of which people were judged.
  ///   - names: The name of a person, for print.
  /// - Returns: The report.
  public static func report(
    _ policies: (first: Compared, second: Compared), changes: [TextChange], cycles: [JudgedCycle],
    notice: String?, asOf: Day, names: (PersonID) -> String
  ) -> Report {
    Report(
      kind: "policy-comparison", title: "Two policies compared",
      subtitle: [
        "First: \(policies.first.text)", "Second: \(policies.second.text)",
      ],
      audience: cycles.isEmpty
        ? Audience(title: "For anybody", handling: "") : .personal, asOf: asOf,
      policy: policies.second.policy.stamp,
      sections: [Section(id: "changes", title: "What the files say", blocks: [table(changes)])]
        + cycles.map { section(of: $0, names) }
        + (notice.map {
          [Section(id: "people", title: "People", blocks: [.notice($0)])]
        } ?? []))
  }

  private static func table(_ changes: [TextChange]) -> Block {
    .table(
      Table(
        id: "changes", caption: "Differences",
        columns: [
          Column(id: "place", title: "Where"), Column(id: "before", title: "First"),
          Column(id: "after", title: "Second"),
        ],
        rows: changes.map {
          [
            .text($0.place), $0.before.map { .text($0) } ?? .missing("not there"),
            $0.after.map { .text($0) } ?? .missing("not there"),
          ]
        }, emptyText: "The two say the same."))
  }

  private static func section(of cycle: JudgedCycle, _ names: (PersonID) -> String) -> Section {
    let people = Set(cycle.changes.map(\.change.reviewee))
    let count = people.count
    let sentence =
      count == 0
      ? "None of the \(cycle.reviews) people would have another outcome."
      : "\(count) of \(cycle.reviews) people would have another outcome."
    var blocks: [Block] = [.paragraph(sentence)]
    if cycle.withheld > 0 {
      blocks.append(.notice(Section.sentence(onWithheld: cycle.withheld)))
    }
    if !people.isEmpty {
      blocks += [outcomes(of: cycle, names), .tree(reasons(of: cycle, names))]
    }
    return Section(id: "people", title: "People in cycle \(cycle.name)", blocks: blocks)
  }

  private static func outcomes(
    of cycle: JudgedCycle, _ names: (PersonID) -> String
  ) -> Block {
    .table(
      Table(
        id: "outcomes", caption: "Outcomes that would be others",
        columns: [
          Column(id: "person", title: "Person"), Column(id: "question", title: "Question"),
          Column(id: "before", title: "Under the first"),
          Column(id: "after", title: "Under the second"),
        ],
        rows: cycle.changes.map { change, _, _ in
          [
            .text(names(change.reviewee)), .text(change.question),
            cell(change.before), cell(change.after),
          ]
        }))
  }

  private static func cell(_ decision: Decision?) -> Cell {
    decision.map { .text($0.says) } ?? .missing("not asked")
  }

  /// Why, by person: the answer under each policy with all that it rests on.
  private static func reasons(
    of cycle: JudgedCycle, _ names: (PersonID) -> String
  ) -> [TreeNode] {
    var people: [PersonID] = []
    for entry in cycle.changes where !people.contains(entry.change.reviewee) {
      people.append(entry.change.reviewee)
    }
    return people.map { person in
      let own = cycle.changes.filter { $0.change.reviewee == person }
      return TreeNode(
        names(person),
        children: own.flatMap { change, before, after in
          [node("first", change.before, before), node("second", change.after, after)]
        })
    }
  }

  private static func node(_ which: String, _ decision: Decision?, _ review: Review) -> TreeNode {
    guard let decision else {
      return TreeNode("under the \(which): the policy does not ask this")
    }
    let tree = ExplanationReport.tree(decision, review)
    return TreeNode(
      "under the \(which): \(tree.text)", reference: tree.reference, note: tree.note,
      children: tree.children)
  }
}
