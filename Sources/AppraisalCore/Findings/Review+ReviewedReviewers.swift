extension Review {
  /// That somebody who reviews others has no review of their own, though the policy is for them and
  /// wants reviewers reviewed; asked of the review that they would have.
  ///
  /// - Parameter cycle: The cycle that they could join.
  /// - Returns: What is wrong, or nil.
  public func lackingOwnReview(in cycle: CycleName) -> Finding? {
    guard let rule = policy.reviewersReviewed, record.facts != nil, ground == nil else {
      return nil
    }
    let person = record.reviewee
    return Finding(
      check: "reviewer-without-review", severity: rule.strength.severity, reviewee: person,
      item: nil, says: "\(person) reviews others and has no review of their own in an open cycle.",
      facts: [], remedy: "cycle enrol \(cycle) \(person)", clauses: rule.clauses)
  }
}
