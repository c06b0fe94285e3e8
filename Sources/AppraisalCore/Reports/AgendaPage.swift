/// The sections of an agenda as people read it.
struct AgendaPage {
  let agenda: Agenda
  let reading: AgendaReport.Reading
  let names: NameBook

  var sections: [Section] {
    var sections = [
      section("overdue", "Overdue", agenda.overdue, "Nothing is overdue.", hasLate: true)
    ]
    if reading.filter.onlyOverdue { return sections + commands(for: agenda.overdue) }
    let due = reading.filter.within == nil ? agenda.open : agenda.open + agenda.ahead
    sections.append(section("due", "To be done", due.sorted(by: isSooner), "Nothing is due."))
    if reading.filter.within == nil {
      if !agenda.gaps.isEmpty { sections.append(section("gaps", "Not known", agenda.gaps, "")) }
      if !agenda.steps.isEmpty {
        sections.append(section("next", "Next steps, without a day", agenda.steps, ""))
      }
      if !agenda.standstills.isEmpty { sections.append(standstill) }
      if !agenda.ahead.isEmpty { sections.append(later) }
    }
    let terms = agenda.gaps.filter { $0.command == Review.termCommand }
    return sections + commands(for: agenda.overdue + due + terms + agenda.steps)
  }

  private func isSooner(_ first: AgendaItem, _ second: AgendaItem) -> Bool {
    (first.due ?? .latest) < (second.due ?? .latest)
  }

  private func section(
    _ id: String, _ title: String, _ items: [AgendaItem], _ emptyText: String, hasLate: Bool = false
  ) -> Section {
    let hasDay = ["overdue", "due"].contains(id)
    let hasGap = id == "gaps"
    let columns =
      (hasDay ? [Column(id: "due", title: "Due", kind: .day)] : [])
      + (hasLate ? [Column(id: "late", title: "Days late", kind: .number)] : [])
      + (reading.hasSeveralCycles ? [Column(id: "cycle", title: "Cycle")] : [])
      + [
        Column(id: "person", title: "Person"), Column(id: "what", title: "What"),
      ] + (hasGap ? [Column(id: "missing", title: "What is missing")] : []) + [
        Column(id: "duty", title: "Whose duty"), Column(id: "clauses", title: "Clauses"),
      ]
    let lines = items.map { item in
      AgendaLine(
        before: (hasDay ? [day(of: item)] : []) + (hasLate ? [.number(item.daysOverdue)] : [])
          + (reading.hasSeveralCycles ? [.text(item.cycle.text)] : []),
        people: [names.name(of: item.reviewee).label],
        after: [.text(what(item))] + (hasGap ? [.text(item.waitsFor ?? "")] : []) + [
          duty(of: item), .text(item.clauses.map(\.id).joined(separator: " ")),
        ])
    }
    let rows = AgendaLine.joined(lines).map(\.cells)
    return Section(
      id: id, title: title,
      blocks: [
        .table(Table(id: id, caption: title, columns: columns, rows: rows, emptyText: emptyText))
      ])
  }

  private func day(of item: AgendaItem) -> Cell {
    item.due.map { .day($0) } ?? .missing("not known")
  }

  /// What is only wanted normally or ideally says so; a must goes without saying.
  private func what(_ item: AgendaItem) -> String {
    let weaker = item.strength.flatMap { $0 == .must ? nil : " (\($0.rawValue))" } ?? ""
    let doubt =
      item.missing.isEmpty
      ? "" : "; whether it is done is not known: \(item.missing.joined(separator: "; "))"
    return Wording.capitalised(item.title) + weaker + doubt
  }

  private func duty(of item: AgendaItem) -> Cell {
    if item.people.isEmpty { return .missing(AgendaReport.nobody(item)) }
    return .text(item.people.map { names.name(of: $0).label }.joined(separator: ", "))
  }

  /// Of whom nothing is asked, so that nobody takes them for forgotten.
  private var standstill: Section {
    let lines = agenda.standstills.map { item in
      (reading.hasSeveralCycles ? "\(item.cycle), " : "")
        + "\(names.name(of: item.reviewee).label): \(item.title)"
        + (item.reasons.isEmpty ? "" : " (\(Wording.list(item.reasons)))")
    }
    return Section(id: "standstill", title: "Time stands still", blocks: [.list(lines)])
  }

  /// How much is to come, so that nobody takes a short list for all there is.
  private var later: Section {
    let opens = agenda.ahead.compactMap(\.opens).min()
    let count = Wording.count(agenda.ahead.count, "matter begins", "matters begin")
    return Section(
      id: "later", title: "Later",
      blocks: [
        .paragraph(
          "\(count) later\(opens.map { ", the first on \($0.text)" } ?? ""); "
            + "--within DAYS shows what is due by then.")
      ])
  }

  private func commands(for items: [AgendaItem]) -> [Section] {
    let own = items.compactMap { $0.command(offeredTo: reading.reader) }.unique
    if own.isEmpty { return [] }
    return [
      Section(
        id: "commands", title: "What to type",
        blocks: [.commands(own.map { "appraise \($0)" })])
    ]
  }
}
