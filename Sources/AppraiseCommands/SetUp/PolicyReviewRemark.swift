import AppraisalCore
import AppraisalFiles

extension Session {
  /// Says, where a cycle opens under a policy whose own review is overdue, that it is.
  ///
  /// - Parameter cycle: The cycle that was opened or would be.
  /// - Throws: `Failure` where the policy or what was done under it cannot be read.
  func noteReviewDue(of cycle: Cycle) throws(Failure) {
    let adopted = try failing { () throws(StoreFailure) in try workspace.adopted(cycle.policy) }
    let rules = CycleRules(
      policy: adopted.policy, choices: cycle.choices, period: cycle.period,
      calendar: cycle.calendar)
    let asOf = max(cycle.opened.at.civilDay, cycle.period.first)
    for status in rules.duties(done: try whatWasDone(under: cycle.policy), asOf: asOf)
    where status.duty.by == SchoolDuty.reviewDay && status.isOverdue {
      let source = adopted.policy.source
      let remark = Refusal(
        says: "The policy was to be reviewed by \(status.due?.text ?? "a day before"), and it is "
          + "not recorded that it was.",
        facts: [
          source.reviewed.map { "last reviewed: \($0)" },
          source.nextReview.map { "next review, as the document has it: \($0)" },
          status.duty.every.map { "how often it is to be reviewed: every \($0)" },
        ].compactMap(\.self),
        clauses: status.duty.clauses,
        remedy: "Once it was reviewed: appraise duty done \(status.duty.id) --on DAY --cycle "
          + "\(cycle.name); a new edition is a policy of its own (appraise policy adopt).")
      environment.err(Failure.text(of: remark, by: rules, heading: "Note") + "\n")
    }
  }

  /// What was done under a policy, in whichever cycle it was recorded.
  private func whatWasDone(under policy: PolicyID) throws(Failure) -> [DutyDone] {
    var done: [DutyDone] = []
    for name in try failing({ () throws(StoreFailure) in try workspace.cycleNames() }) {
      done += try failing { () throws(StoreFailure) in
        try workspace.cycleSummary(name).policy == policy ? workspace.dutyLog(of: name).entries : []
      }
    }
    return done
  }
}
