extension ReviewFacts {
  /// What is known of the person, the post and the reviewer, or nil for other names.
  func personValue(of name: String) -> FactValue? {
    guard Self.personNames.contains(name) else { return nil }
    guard let facts = review.record.facts else {
      return .missing("the person's details, which enrolment records")
    }
    return postValue(of: name, facts) ?? contractValue(of: name, facts)
      ?? reviewerValue(of: name, facts)
  }

  private static let personNames: Set<String> = Set(
    Vocabulary.fixedFacts.map { $0.0 }.filter { name in
      ["post.", "contract.", "reviewer.", "reviewers.", "managers."].contains {
        name.hasPrefix($0)
      } || ["school", "nextPointIsTop", "onProbation"].contains(name)
    })

  private func postValue(of name: String, _ facts: RevieweeFacts) -> FactValue? {
    switch name {
    case "school": word(facts.school, "the person's school")
    case "post.title": .word(facts.post)
    case "post.family": word(facts.family, "the job family")
    case "post.group": word(facts.group, "the staff group")
    case "post.grade": word(facts.grade, "the grade")
    case "post.point": number(facts.point, "the point on which the person is paid")
    case "post.bottom": number(facts.gradeBottom, "the lowest point of the grade")
    case "post.top": number(facts.gradeTop, "the top point of the grade")
    case "post.stage": word(facts.stage, "the career stage")
    case "post.weeklyHours":
      facts.weeklyHours.map { .number(Quantity(hundredths: $0)) }
        ?? .missing("the weekly hours")
    case "post.taskBased": yesNo(facts.taskBased, "whether the work is task based")
    case "post.leads": yesNo(facts.leads, "whether the person supervises others")
    case "nextPointIsTop": nextPointIsTop(facts)
    default: nil
    }
  }

  private func nextPointIsTop(_ facts: RevieweeFacts) -> FactValue {
    guard let point = facts.point else {
      return .missing("the point on which the person is paid")
    }
    guard let top = facts.gradeTop else { return .missing("the top point of the grade") }
    return .yesNo(point == top - 1)
  }

  private func contractValue(of name: String, _ facts: RevieweeFacts) -> FactValue? {
    switch name {
    case "contract.kind": return word(facts.contract, "the kind of contract")
    case "contract.openEnded":
      return lacksLastDay(facts) ? .missing(Self.lastDay) : .yesNo(facts.to == nil)
    case "contract.start":
      return facts.from.map { .day($0) } ?? .missing("the first day of the contract")
    case "contract.served": return served(since: facts.from)
    case "contract.end":
      return lacksLastDay(facts) ? .missing(Self.lastDay) : facts.to.map { .day($0) } ?? .absent
    case "contract.length":
      if lacksLastDay(facts) { return .missing(Self.lastDay) }
      if let from = facts.from { return .span(from: from, to: facts.to) }
      return facts.to == nil
        ? .span(from: .earliest, to: nil) : .missing("the first day of the contract")
    case "onProbation":
      return .yesNo(facts.probationEnds.map { $0 >= review.today } ?? false)
    default: return nil
    }
  }

  private static let lastDay = "the last day of the contract"

  /// Whether the contract is for a time and the register does not say until when.
  private func lacksLastDay(_ facts: RevieweeFacts) -> Bool {
    let limited = [ContractKind.fixedTerm, .temporary].map(\.rawValue)
    return facts.to == nil && facts.contract.map(limited.contains) == true
  }

  /// The time since the contract began; a contract that is still to begin counts its first day.
  private func served(since first: Day?) -> FactValue {
    guard let first else { return .missing("the first day of the contract") }
    return .span(from: first, to: max(first, review.today))
  }

  private func reviewerValue(of name: String, _ facts: RevieweeFacts) -> FactValue {
    let assignment = review.record.reviewers
    let lead = assignment?.reviewers.first
    let managers = facts.managers.map(\.id)
    switch name {
    case "reviewer.assigned": return .yesNo(lead != nil)
    case "reviewers.count": return .number(Quantity(assignment?.reviewers.count ?? 0))
    case "managers.count": return .number(Quantity(managers.count))
    case "managers.rank":
      return number(facts.managers.compactMap(\.rank).max(), "the line manager's rank")
    default: break
    }
    guard let lead else { return .absent }
    return switch name {
    case "reviewer.isLineManager": .yesNo(managers.contains(lead))
    case "reviewer.isSupervisor": .yesNo(facts.supervisor == lead && !managers.contains(lead))
    case "reviewer.isReviewee":
      .yesNo(assignment?.reviewers.contains(review.record.reviewee) == true)
    case "reviewer.hasGround": .yesNo(assignment?.ground?.isEmpty == false)
    case "reviewer.rank": number(assignment?.rank, "the reviewer's rank")
    default: .missing("“\(name)” is not a fact")
    }
  }

  private func word(_ value: String?, _ what: String) -> FactValue {
    value.map { .word($0) } ?? .missing(what)
  }

  private func number(_ value: Int?, _ what: String) -> FactValue {
    value.map { .number(Quantity($0)) } ?? .missing(what)
  }

  private func yesNo(_ value: Bool?, _ what: String) -> FactValue {
    value.map { .yesNo($0) } ?? .missing(what)
  }
}
