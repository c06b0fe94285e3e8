extension Policy {
  /// The names of everything that `check` can find: what does not fit at all, the policy's own
  /// checks, deadlines that are missed, and requirements that can be departed from.
  public var checks: [String] {
    FindingRule.fixed.map(\.id) + Review.checksOfDays + settleable(errorsToo: true)
  }

  /// The names of what a reason can settle.
  var settleableChecks: [String] { settleable(errorsToo: false) }

  private func settleable(errorsToo: Bool) -> [String] {
    findings.filter { errorsToo || $0.severity != .error }.map(\.id) + deadlines.map(\.check)
      + cases.flatMap(\.checks) + requirements.filter(\.isSettleable).map(\.id)
  }
}

extension CaseKind {
  /// The checks that find what is late in such a case.
  var checks: [String] {
    let timed = steps.filter { $0.due != nil }.map(\.id)
    return (timed + (closing == nil ? [] : [CaseKind.ending])).map { "deadline.\(id).\($0)" }
  }
}

extension PolicyCheck {
  /// Findings have names of their own, and stand instead of something that there is.
  mutating func checkFindingNames() {
    let requirements = policy.requirements.filter(\.isSettleable).map(\.id)
    let known = requirements + policy.deadlines.map(\.check)
    for (index, finding) in policy.findings.enumerated() {
      let path: [PolicyProblem.Step] = [.key("findings"), .index(index)]
      if requirements.contains(finding.id) {
        add(
          path + [.key("id")], "“\(finding.id)” is also the name of a requirement",
          "Give one of them another name; check finds departures under the requirement's.")
      }
      checkReplaced(finding.insteadOf, among: known, at: path)
    }
    for (index, requirement) in policy.requirements.enumerated() {
      checkReplaced(
        requirement.insteadOf, among: policy.deadlines.map(\.check),
        at: [.key("requirements"), .index(index)])
    }
  }

  private mutating func checkReplaced(
    _ names: [String], among known: [String], at path: [PolicyProblem.Step]
  ) {
    for (position, name) in names.enumerated() where !known.contains(name) {
      add(
        path + [.key("insteadOf"), .index(position)],
        "“\(name)” is neither a deadline nor a requirement that can be departed from here",
        suggestion(name, known))
    }
  }
}
