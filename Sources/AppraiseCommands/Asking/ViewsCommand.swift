import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Lists who was shown whose record.
struct ViewsCommand: AppraiseCommand, Equatable {
  var reviewee: String?
  var by: String?
  var since: Day?
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "views", "List who was shown whose record, and when",
    discussion: """
      Whoever is shown what is recorded of somebody else, on the screen or in a file, is written \
      down first; reading one’s own record is not. HR officers see all views and reviewees those of \
      their own record, unless the policy’s access table says otherwise. A view of many people at \
      once is counted; REVIEWEE finds those of one.
      """,
    effect: .reads,
    examples: ["appraise views S014", "appraise views --by S003 --since 2026-09-01"],
    OptionalArgument("reviewee", .reviewee, "Only views of this person’s record"),
    Option("by", .person, "Only what this person was shown"),
    Option("since", .day, "Only views from this day on"),
    AskingOptions.options,
    into: ViewsCommand.init(reviewee:by:since:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let actor = try session.identity().actor
    let asOf = options.asOf ?? environment.today
    let about = try found(reviewee, in: session)
    let by = try found(self.by, in: session)
    let wanted = try session.keptViews().compactMap { view -> RecordView? in
      let day = view.at.civilDay
      guard day <= asOf, since.map({ day >= $0 }) ?? true, by.map({ view.by == $0 }) ?? true,
        options.place.cycle.map({ view.cycle == $0 }) ?? true
      else { return nil }
      return about.map { about in view.narrowed { $0 == about } } ?? view
    }
    var reader = ViewReader(session: session, actor: actor)
    var shown: [RecordView] = []
    for view in wanted {
      if let view = try reader.seen(of: view) { shown.append(view) }
    }
    let isOfficer = actor.roles.contains(Session.officer)
    if shown.isEmpty, about != actor.person, !isOfficer || !wanted.isEmpty {
      let whose = about.map { "the record of \($0)" } ?? "the records of others"
      throw .forbidden(
        "\(actor.person) may not be told who was shown \(whose)",
        remedy: "Everybody may ask for the views of their own record: appraise views "
          + "\(actor.person)")
    }
    let names = try session.names()
    let days = since.map { "from \($0.text) to \(asOf.text)" } ?? "up to \(asOf.text)"
    let scope = [
      about.map { "the record of \(names($0))" } ?? "all records",
      by.map { "seen by \(names($0))" },
      days,
    ].compactMap(\.self)
    try environment.print(
      ViewsReport.report(
        shown, about: about, scope: scope.joined(separator: ", "),
        withheld: wanted.count - shown.count, names: names, asOf: asOf),
      options.output)
  }

  private func found(_ word: String?, in session: Session) throws(Failure) -> PersonID? {
    try word.map { word throws(Failure) in try session.person(word).id }
  }
}

/// Asks, once for each person and cycle, whether somebody may be told of views.
private struct ViewReader {
  private struct Place: Hashable {
    let cycle: CycleName
    let person: PersonID
  }

  let session: Session
  let actor: Actor
  private var stores: [CycleName: CycleStore?] = [:]
  private var answers: [Place: Bool] = [:]

  init(session: Session, actor: Actor) {
    self.session = session
    self.actor = actor
  }

  /// The view with the people of whom they may be told; nil where there are none.
  mutating func seen(of view: RecordView) throws(Failure) -> RecordView? {
    var allowed: Set<PersonID> = []
    for person in view.of where try mayBeTold(of: person, in: view.cycle) {
      allowed.insert(person)
    }
    return view.narrowed(to: allowed.contains)
  }

  private mutating func mayBeTold(of person: PersonID, in name: CycleName) throws(Failure) -> Bool {
    let place = Place(cycle: name, person: person)
    if let known = answers[place] { return known }
    let answer: Bool
    if let store = try store(name) {
      let entries = try failing { () throws(StoreFailure) in
        store.holdsStatement(of: person) ? try store.statement(of: person).entries : []
      }
      answer = Review(
        rules: store.rules, reviewee: person, entries: entries, asOf: session.environment.today
      ).tellsViews(to: actor, officer: Session.officer)
    } else {
      answer = person == actor.person || actor.roles.contains(Session.officer)
    }
    answers[place] = answer
    return answer
  }

  /// The cycle, or nil where it is no longer there.
  private mutating func store(_ name: CycleName) throws(Failure) -> CycleStore? {
    if let known = stores[name] { return known }
    var found: CycleStore?
    do throws(Failure) {
      found = try session.cycle(named: name)
    } catch {
      guard error.code == Failure.missing("", remedy: nil).code else { throw error }
    }
    stores[name] = .some(found)
    return found
  }
}

extension Session {
  /// What is kept of views; of lines that cannot be read it says so and goes on.
  fileprivate func keptViews() throws(Failure) -> [RecordView] {
    let (views, problems) = try failing { () throws(StoreFailure) in try workspace.views() }
    tell(of: problems)
    return views
  }

  /// Says which lines of a file that is only added to cannot be read.
  func tell(of problems: [FileProblem]) {
    for problem in problems {
      environment.err(("Left out: \(problem.text)").withoutControls + "\n")
    }
  }
}
