import AppraisalCore
import AppraisalFiles
import CommandLineKit
import ReportRendering

/// Lists what is due, by when, whose duty it is and by which clause.
struct AgendaCommand: AppraiseCommand, Equatable {
  /// Which part is asked for.
  struct Part: Equatable, Sendable {
    var reviewer: String?
    var person: String?
    var school: String?
    var within: Int?
    var overdue: Bool

    static let options = Group(
      "Which part",
      Option("reviewer", .person, "Only people whom this person reviews"),
      Option("person", .person, "Only what is this person’s duty"),
      Option("school", .from("school"), "Only people of this school"),
      Option("within", .days, "Only what is due within so many days, or overdue"),
      Flag("overdue", "Only what is overdue"),
      into: Part.init(reviewer:person:school:within:overdue:))
  }

  var part: Part
  var place: Place
  var asOf: Day?
  var output: AgendaOutputOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "agenda", "List what is due, by when and whose duty it is; overdue first",
    discussion: """
      Looks at every open cycle, unless --cycle names one. Everybody sees what concerns them: their \
      own review, the people they review, and what the policy lets them follow. As CSV there is one \
      row for each person on duty, for letters; as ICS, days for a calendar.
      """,
    effect: .reads,
    examples: [
      "appraise agenda --overdue", "appraise agenda --reviewer S003 --within 30",
      "appraise agenda --format csv -o letters.csv",
      "appraise agenda --person S003 -o agenda.ics",
    ],
    Part.options, Place.options,
    Option("as-of", .day, "What was known at the end of this day; else today"),
    AgendaOutputOptions.options,
    into: AgendaCommand.init(part:place:asOf:output:))

  func run(in environment: Environment) throws(Failure) {
    try OutputOptions(
      format: output.format?.report ?? (output.wanted == .ics ? .text : nil), file: output.file,
      overwrite: output.overwrite, color: output.color
    ).checkEnding()
    let session = try Session(environment, place)
    let actor = try session.identity().actor
    let register = try session.register()
    let names = NameBook(register)
    let filter = try part.filter(in: session)
    let stores = try session.cycles()
    var items: [AgendaItem] = []
    var seesAll = true
    for store in stores {
      let seen = try session.agendaItems(
        of: store, among: stores, for: actor, asOf: asOf, names: names,
        looksBack: output.wanted == .ics)
      items += seen.items
      seesAll = seesAll && seen.seesAll
    }
    let day = asOf ?? environment.today
    let duties =
      try session.duties(of: stores, for: actor, asOf: day)
      + session.retentionDuties(for: actor, asOf: day)
    let agenda = Agenda(items, names: names, asOf: asOf ?? environment.today).filtered(by: filter)
    try session.keepViews(
      of: output.wanted == .ics ? agenda.items : agenda.shown(filter) + agenda.standstills,
      in: stores, output.reporting(as: .text))
    let scope = session.scopeText(actor, stores, filter, seesAll: seesAll, names)
    let reading = AgendaReport.Reading(
      scope: scope, reader: actor.person, hasSeveralCycles: stores.count > 1, filter: filter)
    try show(agenda, reading, duties, names, register, in: session)
  }

  /// Prints it in the form that is wanted: as days for a calendar, as a row for each person on duty,
  /// or to be read.
  private func show(
    _ agenda: Agenda, _ reading: AgendaReport.Reading, _ duties: [DutyItem], _ names: NameBook,
    _ register: Register, in session: Session
  ) throws(Failure) {
    let environment = session.environment
    let organisation = session.organisation.organisation
    switch output.wanted {
    case .ics:
      let asked = duties.filter { $0.isIncluded(in: reading.filter, asOf: agenda.asOf) }
      let events =
        agenda.calendarEvents(organisation: organisation, names: names)
        + asked.compactMap { $0.calendarEvent(organisation: organisation, names: names) }
      try environment.print(
        CalendarRenderer(stamp: environment.now()).render(
          events, name: "Appraisals, \(organisation)"),
        for: AgendaReport.audience, output.reporting(as: .text))
    case .csv, .json:
      let report = AgendaReport.letters(
        agenda, reading.filter, duties: duties, organisation: organisation, names: names
      ) {
        session.account(of: $0, in: register)
      }
      try environment.print(report, output.reporting(as: output.wanted.report ?? .csv))
    case .text, .markdown, .html:
      try environment.print(
        AgendaReport.report(
          agenda, reading, duties: duties, organisation: organisation, names: names),
        output.reporting(as: output.wanted.report ?? .text))
    }
  }
}

extension AgendaCommand.Part {
  /// The people and the school that are meant.
  fileprivate func filter(in session: Session) throws(Failure) -> AgendaFilter {
    var filter = AgendaFilter(within: within, onlyOverdue: overdue)
    if let reviewer { filter.reviewer = try session.person(reviewer).id }
    if let person { filter.person = try session.person(person).id }
    filter.school = try session.school(school)
    return filter
  }
}
