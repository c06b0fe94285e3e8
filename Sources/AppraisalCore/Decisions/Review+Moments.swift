extension Review {
  /// The review with the levels of a moment in place of the final ones, or with the final ones.
  public func at(_ moment: String?) -> Review {
    if moment == self.moment { return self }
    return workedOut.review(at: moment ?? "") {
      var review = self
      review.moment = moment
      review.workedOut = WorkedOut()
      return review
    }
  }

  /// Whether a moment is one for this person.
  func arises(_ moment: RatingMoment) -> Evaluation {
    moment.when.map { at(nil).evaluate($0) } ?? Evaluation(truth: .yes)
  }

  /// The moments at which an area is rated for this person, in the policy's order.
  public func moments(of area: Area) -> [RatingMoment] {
    policy.assessment.moments.filter { $0.includes(area) && arises($0).truth == .yes }
  }

  /// The level of an area as it was given at a moment, kept beside the final one.
  public func level(of area: Area, at moment: RatingMoment) -> Decision {
    var decision = at(moment.id).level(of: area)
    let arises = arises(moment)
    switch arises.truth {
    case .yes: break
    case .no: decision.outcome = .notApplicable
    case .unknown: decision.outcome = .undecided(missing: arises.missing)
    }
    decision.question = "\(area.id).at.\(moment.id)"
    decision.title = "\(area.title), \(moment.title)"
    decision.says = "\(moment.title): \(decision.says)"
    decision.clauses += moment.clauses.filter { !decision.clauses.contains($0) }
    return decision
  }

  /// The level at a moment that a fact such as `objectives.at.spring` stands for, or nil.
  func momentLevel(behind name: String) -> Decision? {
    let parts = name.dotted
    guard parts.count == 3 || (parts.count == 4 && parts[3] == "decided"), parts[1] == "at",
      let area = policy.assessment.areas.first(where: { $0.id == parts[0] }),
      let moment = policy.assessment.moments.first(where: { $0.id == parts[2] }),
      moment.includes(area)
    else { return nil }
    return level(of: area, at: moment)
  }
}
