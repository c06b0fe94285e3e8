extension Review {
  /// The reviewers who have left or hold no post any more, as something that is wrong under every
  /// policy: nobody holds the review until somebody else is assigned.
  ///
  /// - Parameter hasLeft: Whether somebody has left.
  /// - Returns: One finding for each; none where the review is closed or the person out of the cycle.
  public func departedReviewers(_ hasLeft: (PersonID) -> Bool) -> [Finding] {
    if record.closed != nil || record.leftOut != nil { return [] }
    return (record.reviewers?.reviewers ?? []).filter(hasLeft).map { reviewer in
      Finding(
        check: "reviewer-has-left", severity: .error, reviewee: record.reviewee, item: nil,
        says:
          "The \(policy.words.reviewer), \(reviewer), has left and may do nothing here any more.",
        facts: [],
        remedy: "reviewer assign REVIEWEE REVIEWER".forReviewee(record.reviewee),
        clauses: reviewersRule.rule?.clauses ?? [])
    }
  }
}
