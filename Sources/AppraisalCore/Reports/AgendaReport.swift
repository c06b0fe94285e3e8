/// What is due, by when and whose duty it is, for reading.
public enum AgendaReport {
  /// Who asked, and how the report is to be laid out.
  public struct Reading: Sendable {
    /// Whom it is for, in words, such as *everybody* or a person's name.
    public let scope: String
    /// The person who asked: the commands of their own duties are spelt out.
    public let reader: PersonID
    /// Whether the items are of more than one cycle, so that each names its own.
    public let hasSeveralCycles: Bool
    /// The filter, which says whether steps and later matters were asked for.
    public let filter: AgendaFilter

    /// A way to read.
    public init(scope: String, reader: PersonID, hasSeveralCycles: Bool, filter: AgendaFilter) {
      self.scope = scope
      self.reader = reader
      self.hasSeveralCycles = hasSeveralCycles
      self.filter = filter
    }
  }

  /// The report of an agenda.
  public static func report(
    _ agenda: Agenda, _ reading: Reading, duties: [DutyItem] = [], organisation: String,
    names: NameBook
  ) -> Report {
    let page = AgendaPage(agenda: agenda, reading: reading, names: names)
    return Report(
      kind: "agenda", title: "What is due", subtitle: [organisation, reading.scope],
      audience: audience, asOf: agenda.asOf,
      sections: page.sections
        + DutyReport.sections(duties, reading.filter, names: names, asOf: agenda.asOf))
  }

  /// The agenda with one row for each person on duty and item, for letters and other programs.
  ///
  /// - Parameters:
  ///   - agenda: The agenda.
  ///   - filter: What was asked for.
  ///   - duties: The duties of the school; the columns of the reviewee stay empty.
  ///   - organisation: The organisation's name.
  ///   - names: The names of people.
  ///   - account: The computer account of a person, where one is known.
  /// - Returns: A report with one table.
  public static func letters(
    _ agenda: Agenda, _ filter: AgendaFilter, duties: [DutyItem] = [], organisation: String,
    names: NameBook, account: (PersonID) -> String?
  ) -> Report {
    func rows(
      _ people: [PersonID], _ nobody: String, _ rest: (PersonID?) -> [Cell]
    ) -> [[Cell]] {
      if people.isEmpty { return [[.missing(nobody), .empty, .empty] + rest(nil)] }
      return people.map { person in
        [
          .text(person.text), .text(names.name(of: person).fullName),
          account(person).map { .text($0) } ?? .empty,
        ] + rest(person)
      }
    }
    let ofPeople = agenda.shown(filter).flatMap { item in
      rows(item.people, nobody(item)) { cells(of: item, for: $0, names: names) }
    }
    let ofSchool = duties.filter { $0.isShown(filter, asOf: agenda.asOf) }.flatMap { item in
      rows(item.people, item.nobody) { _ in cells(of: item) }
    }
    return Report(
      kind: "agenda", title: "What is due", subtitle: [organisation], audience: audience,
      asOf: agenda.asOf,
      sections: [
        Section(
          id: "letters", title: "One row for each person on duty",
          blocks: [
            .table(
              Table(
                id: "letters", caption: "One row for each person on duty", columns: columns,
                rows: ofPeople + ofSchool, emptyText: "Nothing is due."))
          ])
      ])
  }

  private static let columns = [
    Column(id: "person", title: "Person"), Column(id: "name", title: "Name"),
    Column(id: "account", title: "Account"), Column(id: "reviewee", title: "Reviewee"),
    Column(id: "reviewee-name", title: "Reviewee’s name"), Column(id: "school", title: "School"),
    Column(id: "cycle", title: "Cycle"), Column(id: "what", title: "What"),
    Column(id: "due", title: "Due", kind: .day), Column(id: "due-text", title: "Due in words"),
    Column(id: "overdue", title: "Days overdue", kind: .number),
    Column(id: "standing", title: "Standing"), Column(id: "strength", title: "Strength"),
    Column(id: "clauses", title: "Clauses"), Column(id: "command", title: "Command"),
  ]

  /// The command is told to those who may run it, and where nobody is on duty yet.
  private static func cells(
    of item: AgendaItem, for person: PersonID?, names: NameBook
  ) -> [Cell] {
    let command = person.map(item.command(offeredTo:)) ?? item.command
    return [
      .text(item.reviewee.text), .text(names.name(of: item.reviewee).fullName),
      item.school.map { .text($0) } ?? .empty, .text(item.cycle.text),
      .text(Wording.capitalised(item.title)), item.due.map { .day($0) } ?? .empty,
      .text(item.waitsFor.map { "not known: \($0)" } ?? item.due?.longText ?? ""),
      .number(item.daysOverdue), .text(item.standing?.kind.rawValue ?? "next"),
      item.strength.map { .text($0.rawValue) } ?? .empty,
      .text(item.clauses.map(\.id).joined(separator: " ")),
      command.map { .text("appraise \($0)") } ?? .empty,
    ]
  }

  private static func cells(of item: DutyItem) -> [Cell] {
    let status = item.status
    return [
      .empty, .empty, status.school.map { .text($0.id) } ?? .empty, .text(item.cycle.text),
      .text(item.title), status.due.map { .day($0) } ?? .empty,
      .text(status.due?.longText ?? "not known"), .number(status.standing.daysOverdue),
      .text(status.standing.kind.rawValue), .text(status.duty.strength.rawValue),
      .text(item.clauses.map(\.id).joined(separator: " ")), .text("appraise \(item.command)"),
    ]
  }

  /// Who is to do something that nobody is there for yet.
  static func nobody(_ item: AgendaItem) -> String {
    "no \(Wording.list(item.duty.map { Wording.role($0.relation) })) yet"
  }

  /// Who an agenda is for.
  public static let audience = Audience(
    title: "For the people named in it",
    handling: "Names of people and what is due for them; it holds no ratings.")
}
