/// The training plan of a cycle: what people need, in the policy's order, what it costs and what
/// never came; no level, no judgement and nobody's own words on how anybody did.
public enum TrainingReport {
  /// The report.
  ///
  /// - Parameters:
  ///   - cycle: The cycle's reviews, of those of whom the policy lets the reader be told.
  ///   - organisation: The organisation's name, for the heading.
  /// - Returns: The report as a value.
  public static func report(on cycle: CycleSummary, organisation: String) -> Report {
    let rules = cycle.rules
    let plan = DevelopmentPlan(of: cycle)
    let none = Section(
      id: "training", title: "Training",
      blocks: [.paragraph("This policy keeps no record of needs for development.")])
    return Report(
      kind: "training", title: "Training plan",
      subtitle: [organisation, "Cycle \(cycle.cycle.name), \(rules.period.text)"],
      audience: audience(of: rules), asOf: cycle.asOf, policy: rules.policy.stamp,
      sections: Section.leftOut(cycle.withheld)
        + (rules.policy.development.map { sections(plan, $0, cycle) } ?? [none]))
  }

  /// Who may have it: the roles that the policy lets have it.
  private static func audience(of rules: CycleRules) -> Audience {
    let roles = rules.mayDo("report.training").who.map(Wording.role)
    return Audience(
      title: "For the \(Wording.list(roles.isEmpty ? ["people who plan training"] : roles))",
      handling: "It says what people need to learn and holds no levels and no judgements.")
  }

  private static func sections(
    _ plan: DevelopmentPlan, _ rules: DevelopmentRules, _ cycle: CycleSummary
  ) -> [Section] {
    var sections = [
      Section(
        id: "plan", title: "What is needed", blocks: order(rules) + [.table(open(plan, cycle))]),
      Section(id: "cost", title: "What it costs", blocks: [.table(costs(cycle))]),
      Section(
        id: "missing", title: "Promised, and never came", blocks: [.table(missing(plan, cycle))]),
      Section(
        id: "counts", title: "In numbers",
        blocks: [
          .table(
            counts(
              cycle.developmentByCategory, "category", "What for", "Needs by what they are for")),
          .table(
            counts(
              cycle.developmentByActivity, "activity", "Activity", "Needs by kind of activity")),
        ]),
    ]
    if let clauses = clauses(rules, cycle) { sections.append(clauses) }
    return sections
  }

  /// What comes first, as the policy has it.
  private static func order(_ rules: DevelopmentRules) -> [Block] {
    if rules.priority.isEmpty { return [] }
    return [
      .paragraph(
        "First comes what "
          + rules.priority.map(\.title).joined(separator: "; then, among equals, what ")
          + ". An equals sign marks places that nothing tells apart: somebody has to choose.")
    ]
  }

  private static func open(_ plan: DevelopmentPlan, _ cycle: CycleSummary) -> Table {
    let rules = cycle.rules.policy.development
    return Table(
      id: "plan", caption: "Needs that are open, in the policy’s order",
      columns: [
        Column(id: "rank", title: "Place"), Column(id: "person", title: "Person"),
        Column(id: "school", title: "School"), Column(id: "id", title: "Id"),
        Column(id: "need", title: "Need"), Column(id: "activity", title: "Activity"),
        Column(id: "category", title: "What for"), Column(id: "serves", title: "Serves"),
        Column(id: "cost", title: "Cost (£)", kind: .number),
        Column(id: "funding", title: "Who pays"),
        Column(id: "due", title: "By", kind: .day), Column(id: "state", title: "State"),
      ],
      rows: plan.open.map { place in
        let text = place.need.text
        return [
          .text("\(place.rank)\(place.isShared ? "=" : "")"), .text(place.person.label),
          .optional(place.school), .text(text.development), .text(text.text),
          .optional(text.activity.map { rules.title(of: $0, among: \.kinds) }),
          .optional(text.category.map { rules.title(of: $0, among: \.categories) }),
          .optional(text.serves.map { $0.joined(separator: ", ") }),
          text.cost.map { .decimal(hundredths: $0.quantity.hundredths) } ?? .empty,
          .optional(text.funding.map { rules.title(of: $0, among: \.funding) }),
          text.due.map { .day($0) } ?? .empty,
          place.need.state.map { .text($0.title) } ?? .missing("whether it has to be authorised"),
        ]
      }, emptyText: "Nothing is open.")
  }

  private static func missing(_ plan: DevelopmentPlan, _ cycle: CycleSummary) -> Table {
    let rules = cycle.rules.policy.development
    return Table(
      id: "missing", caption: "What was agreed and not provided",
      columns: [
        Column(id: "person", title: "Person"), Column(id: "id", title: "Id"),
        Column(id: "need", title: "Need"), Column(id: "serves", title: "Serves"),
        Column(id: "due", title: "By", kind: .day), Column(id: "reason", title: "Reason"),
      ],
      rows: plan.missing.map { place in
        let need = place.need
        return [
          .text(place.person.label), .text(need.id), .text(need.text.text),
          .optional(need.text.serves.map { $0.joined(separator: ", ") }),
          need.text.due.map { .day($0) } ?? .empty,
          need.reason.map { .text(rules.title(of: $0, among: \.reasons)) }
            ?? .missing("none on record"),
        ]
      }, emptyText: "Everything that was agreed came, or its day is not over.")
  }

  /// What is asked for, agreed and given costs; what has no cost on record is counted beside it.
  private static func costs(_ cycle: CycleSummary) -> Table {
    let needs = cycle.reviews.flatMap(\.development)
    let groups: [(String, String, (DevelopmentState?) -> Bool)] = [
      ("asked", "Not answered yet", { $0 == .asked }),
      ("unauthorised", "Agreed, to be authorised", { $0 == .unauthorised }),
      ("outstanding", "Agreed, still to come", { $0?.isOutstanding == true }),
      ("provided", "Provided", { $0 == .provided }),
      ("missing", "Agreed, and given up", { $0 == .notProvided }),
      ("unknown", "Not known whether it has to be authorised", { $0 == nil }),
    ]
    let rows = groups.compactMap { _, title, isSo -> [Cell]? in
      let cost = DevelopmentCost(of: needs.filter { isSo($0.state) })
      return cost.needs == 0 ? nil : row(title, cost)
    }
    return Table(
      id: "cost", caption: "Cost by state",
      columns: [
        Column(id: "state", title: "State"), Column(id: "needs", title: "Needs", kind: .number),
        Column(id: "cost", title: "Cost (£)", kind: .number),
        Column(id: "without", title: "Without a cost on record", kind: .number),
      ], rows: rows, emptyText: "No need is recorded.")
  }

  private static func row(_ title: String, _ cost: DevelopmentCost) -> [Cell] {
    [
      .text(title), .number(cost.needs),
      cost.withoutCost == cost.needs ? .missing("not on record") : .decimal(hundredths: cost.pence),
      .number(cost.withoutCost),
    ]
  }

  private static func counts(
    _ counts: [DevelopmentCounts], _ id: String, _ title: String, _ caption: String
  ) -> Table {
    Table(
      id: id, caption: caption,
      columns: [
        Column(id: id, title: title), Column(id: "needs", title: "Needs", kind: .number),
        Column(id: "promised", title: "Agreed", kind: .number),
        Column(id: "provided", title: "Provided", kind: .number),
        Column(id: "missing", title: "Never came", kind: .number),
        Column(id: "declined", title: "Declined", kind: .number),
      ],
      rows: counts.filter { $0.needs > 0 }.map { count in
        [
          .text(count.title), .number(count.needs), .number(count.promised),
          .number(count.provided), .number(count.missing), .number(count.declined),
        ]
      }, emptyText: "No need is recorded.")
  }

  private static func clauses(_ rules: DevelopmentRules, _ cycle: CycleSummary) -> Section? {
    let cited = rules.clauses + rules.priority.flatMap(\.clauses)
    return cited.isEmpty
      ? nil
      : Section(
        id: "clauses", title: "Clauses",
        blocks: [ExplanationReport.clauses(cited: cited.unique, by: cycle.rules)])
  }
}
