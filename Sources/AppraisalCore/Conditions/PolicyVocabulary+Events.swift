extension Vocabulary {
  /// The days of events, from which dates are counted.
  mutating func addEvents(of policy: Policy) {
    add("comment.on", .day, "the day of the reviewee's comment")
    add("reviewers.since", .day, "since when the reviewers have been so")
    for part in ["reviewer", "reviewee"] {
      add("signed.\(part).on", .day, "the day of the \(part)'s signature")
    }
    for ground in policy.scope where ground.setAside != nil {
      add("enrolled.despite.\(ground.id)", .yesNo, "whether this was set aside: \(ground.title)")
    }
    for rule in policy.pay {
      add("pay.\(rule.id).on", .day, "the day of the decision on: \(rule.title)")
    }
    for question in policy.questions where question.each == nil {
      add("judged.\(question.id).on", .day, "the day of the answer to: \(question.asks)")
      add(
        "judged.\(question.id).recorded", .day,
        "by when the answer was on record to: \(question.asks)")
    }
  }
}
