import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Brings somebody into a cycle after it was opened.
struct CycleEnrol: AppraiseCommand, Equatable {
  var name: CycleName
  var person: String
  var because: String?
  var options: SetUpOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "enrol", "Bring somebody into a cycle after it was opened",
    effect: .writes,
    examples: ["appraise cycle enrol 2025-26 S031 --because \"Probation passed\""],
    Argument("name", .cycle, "The cycle’s name"),
    Argument("person", .person, "The person"),
    Option("because", .words, "Why, where the staff list does not show it"),
    SetUpOptions.options,
    into: CycleEnrol.init(name:person:because:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let officer = try session.officer()
    let store = try session.cycle(named: name)
    if let closed = store.cycle.closed {
      throw Failure("Refused: \(name) was closed on \(closed.at.civilDay.text).", code: 1)
    }
    let register = try session.register()
    let person = try session.person(person)
    guard let facts = RevieweeFacts(of: person, in: register, on: environment.today) else {
      throw Failure("Refused: \(person.id) has no open post.", code: 1)
    }
    var enrolment = CohortEnrolment(
      rules: store.rules, register: register, school: nil, group: nil, declared: [:],
      elsewhere: [:],
      now: environment.now(), by: officer, random: environment.random)
    enrolment.holders = session.organisation.roles
    let statement = enrolment.statement(of: person.id, facts)
    let review = Review(
      rules: store.rules, reviewee: person.id, entries: statement.entries,
      asOf: environment.today)
    let outside =
      review.ground ?? store.cycle.periodRule.flatMap { review.ground(outsidePeriod: $0) }
    if let ground = outside, ground.ground != "not-known" || because == nil {
      throw Failure(
        "Refused: \(person.id): \(ground.because).\n"
          + "  What to do: put the staff list right and import it"
          + (ground.ground == "not-known" ? ", or give the reason with --because." : "."),
        code: 1)
    }
    if !options.dryRun {
      try failing { () throws(StoreFailure) in try store.add(statement) }
    }
    if !options.quiet {
      environment.out(
        "\(options.dryRun ? "Would enrol" : "Enrolled") \(person.fullName) (\(person.id)) in "
          + "\(name).\n")
    }
  }
}
