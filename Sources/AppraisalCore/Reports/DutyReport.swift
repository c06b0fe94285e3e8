/// The duties of the school as a list, and as parts of other reports.
public enum DutyReport {
  /// The report of the duties of one or several cycles.
  public static func report(
    _ items: [DutyItem], organisation: String, names: NameBook, asOf: Day
  ) -> Report {
    Report(
      kind: "duties", title: "Duties of the school", subtitle: [organisation],
      audience: AgendaReport.audience, asOf: asOf, sections: [section(items, names)])
  }

  /// The section of an agenda; nothing where there is nothing to show.
  static func sections(
    _ items: [DutyItem], _ filter: AgendaFilter, names: NameBook, asOf: Day
  ) -> [Section] {
    let shown = items.filter { $0.isShown(filter, asOf: asOf) }
    return shown.isEmpty ? [] : [section(shown, names)]
  }

  /// The section of a cycle's status; nothing where the policy has no duties.
  static func section(_ statuses: [DutyStatus]) -> [Section] {
    if statuses.isEmpty { return [] }
    let rows = statuses.map { status in
      cells(status, among: statuses) + [.text(status.duty.clauses.joined(separator: " "))]
    }
    return [
      Section(
        id: "duties", title: "Duties of the school",
        blocks: [
          .table(
            Table(
              id: "duties", caption: "What the school has to do",
              columns: columns(statuses) + [Column(id: "clauses", title: "Clauses")], rows: rows))
        ])
    ]
  }

  /// The school stands in a column of its own where a duty is that of each.
  private static func columns(_ statuses: [DutyStatus]) -> [Column] {
    [Column(id: "due", title: "Due", kind: .day), Column(id: "what", title: "What")]
      + (isOfSchools(statuses) ? [Column(id: "school", title: "School")] : []) + [
        Column(id: "standing", title: "Standing"),
        Column(id: "last", title: "Last done", kind: .day),
      ]
  }

  private static func isOfSchools(_ statuses: [DutyStatus]) -> Bool {
    statuses.contains { $0.school != nil }
  }

  private static func section(_ items: [DutyItem], _ names: NameBook) -> Section {
    let statuses = items.map(\.status)
    let rows = items.map { item -> [Cell] in
      let people = item.people.map { names.name(of: $0).label }.joined(separator: ", ")
      return cells(item.status, among: statuses) + [
        item.people.isEmpty ? .missing(item.nobody) : .text(people),
        .text(item.clauses.map(\.id).joined(separator: " ")),
      ]
    }
    return Section(
      id: "duties", title: "Duties of the school",
      blocks: [
        .table(
          Table(
            id: "duties", caption: "What the school has to do",
            columns: columns(statuses) + [
              Column(id: "duty", title: "Whose duty"), Column(id: "clauses", title: "Clauses"),
            ], rows: rows, emptyText: "The policy names none."))
      ])
  }

  private static func cells(_ status: DutyStatus, among statuses: [DutyStatus]) -> [Cell] {
    let weaker = status.duty.strength == .must ? "" : " (\(status.duty.strength.rawValue))"
    return [
      status.due.map { .day($0) } ?? .missing("not known"),
      .text("\(Wording.capitalised(status.duty.title)) (\(status.duty.id))\(weaker)"),
    ] + (isOfSchools(statuses) ? [status.school.map { .text($0.name) } ?? .text("all")] : []) + [
      .text(ReviewReport.text(status.standing)),
      status.last.map { .day($0.on) } ?? .empty,
    ]
  }
}
