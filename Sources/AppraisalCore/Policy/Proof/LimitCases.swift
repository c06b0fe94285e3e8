/// Looks in a policy's cases for one at each limit and one past it.
struct LimitCases {
  let policy: Policy
  private(set) var limits: [PolicyLimit] = []
  private(set) var findings: [ProofFinding] = []

  /// The limits of a policy, with those that its cases do not show.
  init(of policy: Policy, cases: [PolicyCases]) {
    self.policy = policy
    let vocabulary = Vocabulary(of: policy)
    limits = PolicyLimit.all(in: policy, vocabulary)
    let looks = cases.flatMap { file in file.cases.map { CaseLook($0, in: file.setting, policy) } }
    for limit in limits {
      let views = looks.flatMap { $0.views(for: limit) }
      let hasLimit = views.contains { $0.holds(limit.found.atLimit, limit.found.days) == .yes }
      let hasPast = views.contains { isPast(limit, in: $0) }
      if hasLimit, hasPast { continue }
      add(
        "\(limit.title): the limit “\(limit.found.text)”", at: limit.path, limit.clauses,
        hasLimit: hasLimit, hasPast: hasPast)
    }
    for (index, deadline) in policy.deadlines.enumerated() {
      add(
        "\(deadline.title): its last day", at: [.key("deadlines"), .index(index)],
        deadline.clauses, hasLimit: looks.contains { $0.isLastDay(of: deadline) },
        hasPast: looks.contains { $0.isDayAfter(deadline) })
    }
    for (index, kind) in policy.cases.enumerated() {
      for (position, step) in kind.steps.enumerated() where step.due != nil {
        addTime(
          step.id, "\(kind.title), \(step.title)", step.clauses,
          at: [.key("cases"), .index(index), .key("steps"), .index(position)], in: kind, looks)
      }
      if kind.closing != nil {
        addTime(
          CaseKind.ending, "\(kind.title), closing it", kind.clauses,
          at: [.key("cases"), .index(index), .key("closing")], in: kind, looks)
      }
    }
  }

  /// The last day of a step of a case, or of closing it.
  private mutating func addTime(
    _ event: String, _ title: String, _ clauses: [String], at path: [PolicyProblem.Step],
    in kind: CaseKind, _ looks: [CaseLook]
  ) {
    add(
      "\(title): its last day", at: path, clauses,
      hasLimit: looks.contains { look in
        look.statuses(of: event, in: kind.id).contains(where: look.isLastDay)
      },
      hasPast: looks.contains { look in
        look.statuses(of: event, in: kind.id).contains { $0.standing.isDayAfter }
      })
  }

  private mutating func add(
    _ what: String, at path: [PolicyProblem.Step], _ clauses: [String], hasLimit: Bool,
    hasPast: Bool
  ) {
    if hasLimit, hasPast { return }
    let lacking =
      hasLimit ? "no case past it" : hasPast ? "no case at it" : "no case at it and none past it"
    findings.append(
      ProofFinding(
        .limit, .warning, at: path, "\(what) has \(lacking)",
        remedy: "Add a case at the limit and one just past it (cases/*.json).", clauses: clauses))
  }

  /// Past the limit the condition is otherwise than at it.
  private func isPast(_ limit: PolicyLimit, in view: CaseLook.View) -> Bool {
    let truth = view.holds(limit.found.part, limit.found.days)
    guard truth != .unknown, truth != limit.truthAtLimit else { return false }
    return limit.found.beside.isEmpty
      || limit.found.beside.contains { view.holds($0, limit.found.days) == .yes }
  }
}

extension PolicyLimit {
  /// The truth of the comparison at the limit itself.
  var truthAtLimit: Truth {
    guard case .compare(_, let comparison, _) = found.part else { return .unknown }
    return switch comparison {
    case .equal, .atLeast, .atMost, .within: .yes
    case .unequal, .above, .below: .no
    }
  }

  /// Every limit of a policy, each once for what sets it.
  static func all(in policy: Policy, _ vocabulary: Vocabulary) -> [PolicyLimit] {
    var all: [PolicyLimit] = []
    func add(
      _ owner: Owner, _ title: String, _ clauses: [String],
      _ conditions: [(When?, [PolicyProblem.Step])]
    ) {
      var seen: Set<[String]> = []
      for (when, path) in conditions {
        for found in PolicyLimit.found(in: when, vocabulary)
        where seen.insert(found.boundary).inserted {
          all.append(
            PolicyLimit(
              owner: owner, path: path, title: title, clauses: clauses, found: found))
        }
      }
    }
    for (index, rule) in policy.scope.enumerated() {
      let path: [PolicyProblem.Step] = [.key("scope"), .index(index), .key("when")]
      add(.question("scope"), rule.title, rule.clauses, [(rule.when, path)])
    }
    for (path, rule) in policy.tables {
      let rows = rule.rows.enumerated().map { index, row in
        (Optional(row.when), path + [.key("rows"), .index(index), .key("when")])
      }
      add(.question(rule.id), rule.title, rule.clauses, [(rule.when, path + [.key("when")])] + rows)
    }
    for (index, rule) in policy.requirements.enumerated() {
      let path: [PolicyProblem.Step] = [.key("requirements"), .index(index)]
      add(
        .requirement(rule), rule.id, rule.clauses,
        [(rule.when, path + [.key("when")]), (rule.requires, path + [.key("requires")])])
    }
    for (index, rule) in policy.findings.enumerated() {
      let path: [PolicyProblem.Step] = [.key("findings"), .index(index), .key("when")]
      add(.finding(rule), rule.id, rule.clauses, [(rule.when, path)])
    }
    return all
  }
}
