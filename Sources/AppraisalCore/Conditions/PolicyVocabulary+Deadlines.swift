extension Vocabulary {
  /// The facts on the policy's deadlines.
  mutating func addDeadlines(of policy: Policy) {
    for deadline in policy.deadlines {
      let stem = "deadline.\(deadline.id)"
      add("\(stem).due", .day, "the last day to: \(deadline.title)")
      add("\(stem).met", .yesNo, "whether this was done in time: \(deadline.title)")
      add("\(stem).overdue", .yesNo, "whether this is overdue: \(deadline.title)")
    }
    for rule in policy.retention {
      add(rule.fact, .day, "the last day of keeping: \(rule.title)")
    }
    for pause in policy.pauses {
      add("pause.\(pause.id).now", .yesNo, "whether time does not count now: \(pause.title)")
      add("pause.\(pause.id).days", .number, "on how many days so far not: \(pause.title)")
    }
  }
}
