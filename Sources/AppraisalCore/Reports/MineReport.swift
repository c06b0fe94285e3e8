/// A reviewer's people and what each needs next.
public enum MineReport {
  /// The report for a reviewer.
  ///
  /// - Parameters:
  ///   - reviews: The reviews of the reviewer's people.
  ///   - reviewer: The reviewer.
  ///   - cycle: The cycle.
  ///   - rules: The cycle's rules.
  ///   - asOf: The day as of which it was looked.
  ///   - names: The name of a person, for print.
  /// - Returns: The report.
  public static func report(
    _ reviews: [Review], reviewer: PersonID, cycle: Cycle, rules: CycleRules, asOf: Day,
    names: (PersonID) -> String
  ) -> Report {
    let rows = reviews.map { review -> [Cell] in
      let step = review.nextSteps.first
      let due = review.record.closed == nil ? review.nextDue : nil
      let state =
        review.record.closed != nil ? "closed" : review.stage?.title ?? "every stage is done"
      return [
        .text(names(review.record.reviewee)), .text(state), step.map { .text($0.says) } ?? .empty,
        due?.due.map { .day($0) } ?? .empty, due.map { .text(dueText($0)) } ?? .empty,
      ]
    }
    let commands = reviews.compactMap { review in
      review.nextSteps.first?.command.map { "appraise " + $0.forReviewee(review.record.reviewee) }
    }
    return Report(
      kind: "mine", title: "Reviewed by \(names(reviewer))",
      subtitle: ["Cycle \(cycle.name), \(cycle.period.text)"],
      audience: Audience(
        title: "For the \(rules.policy.words.reviewer)",
        handling: "Names of people and where their reviews stand."),
      asOf: asOf, policy: rules.policy.stamp,
      sections: [
        Section(
          id: "people", title: "People",
          blocks: [
            .table(
              Table(
                id: "people", caption: "Your people and what each needs next",
                columns: [
                  Column(id: "person", title: "Person"), Column(id: "stage", title: "Stage"),
                  Column(id: "next", title: "Next"),
                  Column(id: "due", title: "Due", kind: .day),
                  Column(id: "due-for", title: "What is due"),
                ], rows: rows,
                emptyText: "You review nobody in this cycle."))
          ] + (commands.isEmpty ? [] : [.paragraph("What to type next:"), .commands(commands)]))
      ])
  }

  private static func dueText(_ status: DeadlineStatus) -> String {
    let late = status.standing.daysOverdue
    let days = late == 0 ? "" : ", \(Wording.count(late, "day", "days")) late"
    return Wording.capitalised(status.deadline.title) + days
  }
}
