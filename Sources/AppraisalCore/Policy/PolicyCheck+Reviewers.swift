extension PolicyCheck {
  /// Who reviews whom.
  mutating func checkReviewers() {
    unique(policy.reviewers.map(\.id), "reviewers")
    for (index, rule) in policy.reviewers.enumerated() {
      let path: [PolicyProblem.Step] = [.key("reviewers"), .index(index)]
      check(rule.when, at: path + [.key("when")])
      if rule.when == nil, index != policy.reviewers.count - 1 {
        add(path, "a rule without a condition takes everybody left over", "Put it last.")
      }
      if let overseer = rule.overseer { checkRole(overseer, at: path + [.key("overseer")]) }
      switch rule.by {
      case .lineManager: break
      case .role(let role): checkRole(role, at: path + [.key("by"), .key("role")])
      case .panel(let seats): check(seats, at: path + [.key("by"), .key("panel")])
      }
    }
  }

  mutating func check(_ seats: [PanelSeat], at path: [PolicyProblem.Step]) {
    if seats.isEmpty { add(path, "the panel has no seats", "Name at least one role.") }
    var seen: Set<String> = []
    for (index, seat) in seats.enumerated() {
      let place = path + [.index(index)]
      checkRole(seat.role, at: place + [.key("role")])
      if !seen.insert(seat.role).inserted {
        add(
          place + [.key("role")], "the panel has two seats for “\(seat.role)”",
          "Make one of them, with how many there are at least and at most.")
      }
      let least = seat.least ?? 0
      if least < 0 || seat.most.map({ $0 < max(least, 1) }) == true {
        add(
          place, "at least \(least) and at most \(seat.most ?? least) cannot be",
          "Give least as 0 or more, and most as no fewer than least and at least 1.")
      }
    }
  }

  private mutating func checkRole(_ role: String, at path: [PolicyProblem.Step]) {
    if !PolicyCheck.isName(role) {
      add(
        path, "“\(role)” is not the name of a role",
        "Use letters, digits and hyphens only, as in: role set headteacher PERSON.")
    }
  }
}
