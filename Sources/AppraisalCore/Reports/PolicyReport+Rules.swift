extension PolicyReport {
  /// The parts of an objective, and what has to hold where one is added, changed or given up.
  static func objectives(of policy: Policy) -> [Block] {
    let parts = Table(
      id: "parts", caption: "What an objective can have besides title, measure and due day",
      columns: [
        Column(id: "part", title: "Part"), Column(id: "title", title: "What it is"),
        Column(id: "allowed", title: "Values"), Column(id: "clauses", title: "Clauses"),
      ],
      rows: policy.objectiveParts.map {
        [
          .text($0.id), .text($0.title),
          .text($0.allowed.isEmpty ? "any text" : $0.allowed.joined(separator: ", ")),
          clauses($0.clauses),
        ]
      })
    let limits = policy.requirements.filter { rule in
      rule.acts.contains { $0.hasPrefix("objective.") }
    }
    return (policy.objectiveParts.isEmpty ? [] : [.table(parts)])
      + (limits.isEmpty
        ? [] : [.table(rules(limits, id: "objective-rules", "What has to hold of objectives"))])
  }

  private static func rules(_ rules: [Requirement], id: String, _ caption: String) -> Table {
    Table(
      id: id, caption: caption,
      columns: [
        Column(id: "says", title: "Otherwise it says"), Column(id: "strength", title: "Strength"),
        Column(id: "clauses", title: "Clauses"),
      ],
      rows: rules.map { [.text($0.says), .text($0.strength.rawValue), clauses($0.clauses)] })
  }

  /// The periods, dates and windows, and what is looked for when a day has passed.
  static func dates(of policy: Policy) -> [Block] {
    let calendar = policy.calendar
    let rows =
      calendar.periods.map { period in
        row(
          period.id, period.title ?? "the cycle", "\(period.from) to \(period.to)", period.when,
          period.clauses)
      }
      + calendar.ownPeriods.map { own in
        let who = own.decidedBy.isEmpty ? "" : ", as \(own.deciders) decides"
        return row(
          own.id, own.title, "\(own.firstDay) to \(own.lastDay)\(who)", own.when, own.clauses)
      }
      + calendar.dates.map { row($0.id, $0.title, day(of: $0), $0.when, $0.clauses) }
      + calendar.windows.map { window in
        row(
          window.id, window.title,
          "\(window.from) to \(window.to), from \(window.year.rawValue)", window.when,
          window.clauses)
      }
    let deadlines = policy.findings.filter { rule in
      rule.when.condition.facts.contains { $0.hasPrefix("date.") || $0.hasPrefix("window.") }
    }
    return (rows.isEmpty ? [] : [.table(table(ofDates: rows))])
      + (deadlines.isEmpty ? [] : [.table(table(of: deadlines))])
  }

  private static func table(ofDates rows: [[Cell]]) -> Table {
    Table(
      id: "dates", caption: "Periods, dates and windows",
      columns: [
        Column(id: "name", title: "Name"), Column(id: "title", title: "What it is"),
        Column(id: "day", title: "Day"), Column(id: "when", title: "For whom"),
        Column(id: "clauses", title: "Clauses"),
      ], rows: rows)
  }

  private static func row(
    _ id: String, _ title: String, _ day: String, _ when: When?, _ cited: [String]
  ) -> [Cell] {
    [.text(id), .text(title), .text(day), .text(when?.text ?? "everybody"), clauses(cited)]
  }

  private static func day(of date: NamedDate) -> String {
    if let day = date.day { return "\(day), \(date.year?.rawValue ?? "")" }
    if let part = date.part {
      return "\(part) of the way from \(date.from ?? "") to \(date.to ?? "")"
    }
    let length = date.add ?? ""
    return date.after.map { "\(length) after \($0)" }
      ?? date.before.map { "\(length) before \($0)" } ?? ""
  }

  private static func table(of deadlines: [FindingRule]) -> Table {
    Table(
      id: "deadlines", caption: "What is shown when such a day has passed or draws near",
      columns: [
        Column(id: "says", title: "What is shown"), Column(id: "severity", title: "As"),
        Column(id: "clauses", title: "Clauses"),
      ],
      rows: deadlines.map { [.text($0.says), .text($0.severity.rawValue), clauses($0.clauses)] })
  }

  /// The fields of every form, under the names by which they are answered.
  static func forms(of policy: Policy) -> [Block] {
    policy.forms.map { form in
      .table(
        Table(
          id: "form-\(form.id)",
          caption: form.title + (form.when.map { " (when \($0.text))" } ?? ""),
          columns: [
            Column(id: "field", title: "Field"), Column(id: "title", title: "Heading"),
            Column(id: "by", title: "By"), Column(id: "needed", title: "Needed"),
          ],
          rows: form.fields.map { field in
            [
              .text("\(form.id).\(field.id)"), .text(field.title),
              .text(field.by.map(Wording.role).joined(separator: ", ")),
              .text(field.required == true ? "yes" : "no"),
            ]
          }))
    }
  }

  /// Who may see and record what.
  static func access(of policy: Policy) -> [Block] {
    if policy.access.isEmpty { return [] }
    return [
      .table(
        Table(
          id: "access", caption: "Who may see and record what",
          columns: [
            Column(id: "who", title: "Who"), Column(id: "may", title: "May"),
            Column(id: "when", title: "When"), Column(id: "purpose", title: "For"),
            Column(id: "clauses", title: "Clauses"),
          ],
          rows: policy.access.map { rule in
            [
              .text(rule.who.map(Wording.role).joined(separator: ", ")),
              .text(rule.may.joined(separator: ", ")),
              rule.when.map { .text($0.text) } ?? .empty,
              rule.purpose.map { .text($0) } ?? .empty, clauses(rule.clauses),
            ]
          }))
    ]
  }

  private static func clauses(_ clauses: [String]) -> Cell {
    clauses.isEmpty ? .empty : .text(clauses.joined(separator: " "))
  }
}
