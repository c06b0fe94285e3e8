/// A reviewer's people and what each needs next.
public enum MineReport {
  /// The reviewer's people in one cycle.
  public struct Part: Sendable {
    /// The cycle.
    public let cycle: Cycle
    /// What judges it.
    public let rules: CycleRules
    /// What each of the people needs next, in order of identifier.
    let lines: [Line]

    /// The part of a cycle.
    ///
    /// - Parameters:
    ///   - cycle: The cycle.
    ///   - rules: The cycle's rules.
    ///   - reviews: The reviews of the reviewer's people.
    ///   - naming: Those of whom commands have to name the cycle, since they are in several.
    public init(
      _ cycle: Cycle, _ rules: CycleRules, _ reviews: [Review], naming: Set<PersonID> = []
    ) {
      self.cycle = cycle
      self.rules = rules
      lines = reviews.map { review in
        let ending = naming.contains(review.record.reviewee) ? " --cycle \(cycle.name)" : ""
        return Line(review, commandEnding: ending)
      }
    }
  }

  /// The report for a reviewer.
  ///
  /// - Parameters:
  ///   - parts: The reviewer's people, cycle by cycle; at least one cycle.
  ///   - reviewer: The reviewer.
  ///   - asOf: The day as of which it was looked.
  ///   - names: The name of a person, for print.
  /// - Returns: The report.
  public static func report(
    _ parts: [Part], reviewer: PersonID, asOf: Day, names: (PersonID) -> String
  ) -> Report {
    let hasSeveral = parts.count > 1
    let rows = parts.flatMap { part in
      part.lines.map { line -> [Cell] in
        (hasSeveral ? [.text(part.cycle.name.text)] : []) + line.cells(names)
      }
    }
    let commands = parts.flatMap { $0.lines.compactMap(\.command) }
    let word = Set(parts.map(\.rules.policy.words.reviewer))
    return Report(
      kind: "mine", title: "Reviewed by \(names(reviewer))",
      subtitle: parts.map { "Cycle \($0.cycle.name), \($0.cycle.period.text)" },
      audience: Audience(
        title: "For the \(word.count == 1 ? word.first ?? "reviewer" : "reviewer")",
        handling: "Names of people and where their reviews stand."),
      asOf: asOf, policy: hasSeveral ? nil : parts.first?.rules.policy.stamp,
      sections: [
        Section(
          id: "people", title: "People",
          blocks: [
            .table(
              Table(
                id: "people", caption: "Your people and what each needs next",
                columns: (hasSeveral ? [Column(id: "cycle", title: "Cycle")] : []) + [
                  Column(id: "person", title: "Person"), Column(id: "stage", title: "Stage"),
                  Column(id: "next", title: "Next"),
                  Column(id: "due", title: "Due", kind: .day),
                  Column(id: "due-for", title: "What is due"),
                ], rows: rows,
                emptyText: "You review nobody in \(hasSeveral ? "these cycles" : "this cycle")."))
          ] + (commands.isEmpty ? [] : [.paragraph("What to type next:"), .commands(commands)]))
      ])
  }
}

extension MineReport {
  /// One of the people and what they need next.
  struct Line: Sendable {
    private let reviewee: PersonID
    private let state: String
    private let next: String?
    private let due: DeadlineStatus?
    let command: String?

    init(_ review: Review, commandEnding: String) {
      let step = review.stepsAskedFor.first
      reviewee = review.record.reviewee
      due = review.record.closed == nil ? review.nextDue : nil
      state =
        review.record.closed != nil ? "closed" : review.stage?.title ?? "every stage is done"
      next = review.standstill?.says ?? step?.says
      // What is for somebody else to do is said, and not offered for typing.
      let isOwn = step?.whose.contains("reviewer") == true
      command = step?.command.flatMap {
        isOwn ? "appraise " + $0.forReviewee(review.record.reviewee) + commandEnding : nil
      }
    }

    func cells(_ names: (PersonID) -> String) -> [Cell] {
      [
        .text(names(reviewee)), .text(state), next.map { .text($0) } ?? .empty,
        due?.due.map { .day($0) } ?? .empty, due.map { .text(dueText($0)) } ?? .empty,
      ]
    }

    private func dueText(_ status: DeadlineStatus) -> String {
      let late = status.standing.daysOverdue
      let days = late == 0 ? "" : ", \(Wording.count(late, "day", "days")) late"
      return Wording.capitalised(status.deadline.title) + days
    }
  }
}
