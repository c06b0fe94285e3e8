extension Review {
  /// The rule that says who reviews this person: the first whose condition holds, or else the
  /// policy's standard; nil where there is none.
  ///
  /// `missing` says what keeps it from being known, and is empty otherwise.
  public var reviewersRule: (rule: ReviewersRule?, missing: [String]) {
    for rule in policy.reviewers {
      guard let when = rule.when else { return (rule, []) }
      let evaluation = evaluate(when)
      switch evaluation.truth {
      case .yes: return (rule, [])
      case .no: continue
      case .unknown: return (nil, evaluation.missing)
      }
    }
    return (policy.reviewer.map(ReviewersRule.init(standard:)), [])
  }
}

extension ReviewersRule {
  /// The policy's standard as a rule for everybody left over.
  init(standard rule: ReviewerRule) {
    self.init(
      id: rule.standard.rawValue, title: "the line manager", by: .lineManager,
      clauses: rule.clauses)
  }

  private init(id: String, title: String, by: Composition, clauses: [String]) {
    self.id = id
    self.title = title
    self.by = by
    self.clauses = clauses
  }

  /// Whether reviewers are those that the rule wants, given what each of them is; the first leads.
  func fits(_ reviewers: [Set<String>]) -> Bool {
    switch by {
    case .lineManager, .role:
      return reviewers.first.map { lead in by.roles.contains(where: lead.contains) } ?? false
    case .panel(let seats): return PanelSeating.isPossible(seats, with: reviewers)
    }
  }
}

/// Whether people can fill the seats of a panel, nobody two of them.
enum PanelSeating {
  /// Whether everybody who holds a role of the panel can take one seat so that every number is right.
  static func isPossible(_ seats: [PanelSeat], with people: [Set<String>]) -> Bool {
    var fillings: Set<[Int]> = [Array(repeating: 0, count: seats.count)]
    for roles in people {
      let open = seats.indices.filter { roles.contains(seats[$0].role) }
      if open.isEmpty { continue }
      var next: Set<[Int]> = []
      for filling in fillings {
        for seat in open {
          var filled = filling
          filled[seat] += 1
          next.insert(filled)
        }
      }
      fillings = next
    }
    return fillings.contains { filling in
      zip(seats, filling).allSatisfy { $0.allows($1) }
    }
  }
}
