extension Review {
  /// What keeps the review from going on: nobody to review, or facts without which nothing can be
  /// done or told.
  ///
  /// Empty where the next step can be taken.
  public var blockedBy: [String] {
    var reasons: [String] = []
    if record.facts == nil { reasons.append("the person’s details, which enrolment records") }
    if record.reviewers == nil { reasons.append("a \(policy.words.reviewer)") }
    if !policy.groups.isEmpty, group == nil { reasons += missingForGroup }
    if let stage, nextSteps.isEmpty { reasons += evaluate(stage.done).missing }
    return reasons.unique
  }
}
