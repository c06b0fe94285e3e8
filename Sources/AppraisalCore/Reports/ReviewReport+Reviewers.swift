extension ReviewReport {
  /// Who reviews under the policy's rules for different people, and who watches over it.
  static func composition(of review: Review, _ names: (PersonID) -> String) -> [Fact] {
    guard !review.policy.reviewers.isEmpty else { return [] }
    guard let rule = review.reviewersRule.rule else {
      return [Fact(label: "To be reviewed by", value: .missing("not known"))]
    }
    var facts = [Fact(label: "To be reviewed by", value: .text(rule.title))]
    if let overseer = rule.overseer {
      facts.append(Fact(label: "Overseen by", value: .text(Wording.the(Wording.role(overseer)))))
    }
    let assignment = review.record.reviewers
    let held = (assignment?.reviewers ?? []).compactMap { reviewer -> String? in
      guard let roles = assignment?.roles?[reviewer.text], !roles.isEmpty else { return nil }
      return "\(names(reviewer)): \(roles.map(Wording.role).joined(separator: ", "))"
    }
    if !held.isEmpty {
      facts.append(
        Fact(label: "Roles when assigned", value: .text(held.joined(separator: "; "))))
    }
    return facts
  }
}
