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
    /// The way to the place, as a path.
    public let place: String
    /// The section of the policy that the place is in.
    public let section: String
    /// What the first file says, or nil where it says nothing.
    public let before: String?
    /// What the second file says, or nil where it says nothing.
    public let after: String?

    /// A change.
    public init(place: String, section: String, before: String?, after: String?) {
      self.place = place
      self.section = section
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
        ? Audience(title: "For anybody", handling: "") : audience(of: policies.second.policy),
      asOf: asOf, policy: policies.second.policy.stamp,
      sections: summary(of: changes, cycles)
        + [Section(id: "changes", title: "What the files say", blocks: [table(changes)])]
        + cycles.map { section(of: $0, names) }
        + (notice.map {
          [Section(id: "people", title: "People", blocks: [.notice($0)])]
        } ?? []))
  }

  /// Who may have it where people are named: those whom the policy lets run it.
  private static func audience(of policy: Policy) -> Audience {
    let named = policy.access.filter { rule in
      rule.may.contains { $0 == "report.*" || $0 == "report.policy" }
    }.flatMap(\.who).unique.map(Wording.role)
    return Audience(
      title: "For the \(Wording.list(named.isEmpty ? ["people who run the cycle"] : named))",
      handling: "It names people and says how their levels and pay would come out. Nothing in it "
        + "has been decided; do not copy it or pass it on.")
  }

  /// More changes than these are summed up first.
  private static let fewChanges = 8

  /// How many things changed in each section, and for how many people, where that is much.
  private static func summary(of changes: [TextChange], _ cycles: [JudgedCycle]) -> [Section] {
    guard changes.count > fewChanges else { return [] }
    let sections = changes.map(\.section).unique.map { section in
      let own = changes.filter { $0.section == section }
      let counts = [
        (own.count { $0.before != nil && $0.after != nil }, "changed"),
        (own.count { $0.before == nil }, "added"), (own.count { $0.after == nil }, "taken out"),
      ]
      let text = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
      return Fact(label: section, value: .text(text))
    }
    let people = cycles.map {
      Fact(label: "people in \($0.name)", value: .text(sentence(on: $0)))
    }
    return [
      Section(
        id: "summary", title: "In short",
        blocks: [
          .paragraph("The files differ in \(changes.count) places."), .facts(sections + people),
        ])
    ]
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
    let withheld: [Block] =
      cycle.withheld == 0 ? [] : [.notice(Section.sentence(onWithheld: cycle.withheld))]
    let details: [Block] =
      cycle.changes.isEmpty
      ? [] : [outcomes(of: cycle, names), .tree(reasons(of: cycle, names))]
    return Section(
      id: "people", title: "People in cycle \(cycle.name)",
      blocks: [.paragraph(sentence(on: cycle))] + withheld + details)
  }

  private static func sentence(on cycle: JudgedCycle) -> String {
    let count = Set(cycle.changes.map(\.change.reviewee)).count
    return count == 0
      ? "None of the \(cycle.reviews) people would have another outcome."
      : "\(count) of \(cycle.reviews) people would have another outcome."
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
}
