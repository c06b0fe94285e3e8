import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Brings somebody into a cycle after it was opened.
struct CycleEnrol: AppraiseCommand, Equatable {
  var name: CycleName
  var person: String
  var despite: String?
  var because: String?
  var options: SetUpOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "enrol", "Bring somebody into a cycle after it was opened",
    discussion: """
      Where the policy lets somebody set a ground aside that would keep the person outside, that \
      person enrols with --despite GROUND and says why; anything else is for HR officers.
      """,
    effect: .writes,
    examples: [
      "appraise cycle enrol 2025-26 S031 --because \"Probation passed\"",
      "appraise cycle enrol 2025-26 S031 --despite probation --because \"Leads the new class\"",
    ],
    Argument("name", .cycle, "The cycle’s name"),
    Argument("person", .person, "The person"),
    Option("despite", .from("set-aside"), "The policy’s ground that is set aside"),
    Option("because", .words, "Why, where the staff list does not show it"),
    SetUpOptions.options,
    into: CycleEnrol.init(name:person:despite:because:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let identity = despite == nil ? nil : try session.identity()
    let officer = if let identity { Optional(identity.by) } else { try session.officer() }
    let store = try session.cycle(named: name)
    if let closed = store.cycle.closed {
      throw Failure("Refused: \(name) was closed on \(closed.at.civilDay.text).", code: 1)
    }
    if let identity { try checkMaySetAside(identity, under: store.rules) }
    let register = try session.register()
    let person = try session.person(person)
    var enrolment = CohortEnrolment(
      rules: store.rules, register: register, school: nil, group: nil, declared: [:],
      elsewhere: [:],
      now: environment.now(), by: officer, random: environment.random)
    enrolment.holders = session.organisation.roles
    enrolment.onBehalfOf = identity?.onBehalfOf
    guard let facts = enrolment.facts(of: person) else {
      throw Failure(
        "Refused: \(person.id) is in no post in \(name), which runs \(store.cycle.period.text): "
          + "\(enrolment.absence(of: person)).\n"
          + "  What to do: where the staff list is wrong, import it again; else another cycle is theirs.",
        code: 1)
    }
    let statement = enrolment.statement(of: person.id, facts, despite: despite, because: because)
    let review = Review(
      rules: store.rules, reviewee: person.id, entries: statement.entries,
      asOf: environment.today)
    if let identity { try check(statement, review, identity) }
    try check(review, in: store.cycle)
    if !options.dryRun {
      try failing { () throws(StoreFailure) in try store.add(statement) }
    }
    if !options.quiet {
      environment.out(
        "\(options.dryRun ? "Would enrol" : "Enrolled") \(person.fullName) (\(person.id)) in "
          + "\(name).\n")
      if review.period.rule != nil {
        environment.out("  a period of their own: \(review.period.sentence)\n")
      }
    }
  }

  /// Whoever could set no ground of that name aside is told nothing of the person.
  private func checkMaySetAside(
    _ identity: Identity, under rules: CycleRules
  ) throws(Failure) {
    // Of a ground that there is not, those are told who may set one aside.
    let named = rules.policy.scope.filter { $0.id == despite }
    let grounds = named.isEmpty ? rules.policy.scope : named
    let by = grounds.flatMap { $0.setAside?.by ?? [] }
    let actor = identity.actor
    let roles = actor.roles + actor.ofSchools.values.flatMap(\.self)
    if roles.contains(Session.officer) || by.contains(where: rules.policy.isRelation)
      || !Set(by).isDisjoint(with: roles)
    {
      return
    }
    throw .forbidden(
      "\(actor.person) may not enrol anybody despite “\(despite ?? "")”",
      remedy: by.isEmpty
        ? "Ask an HR officer." : "It is for \(by.map { "the \($0)" }.joined(separator: " or ")).")
  }

  /// Whether the policy lets whoever enrols set the ground aside.
  private func check(
    _ statement: Statement, _ review: Review, _ identity: Identity
  ) throws(Failure) {
    let relations = review.relations(of: identity.actor)
    let refusals = statement.entries.flatMap { review.refusals(of: $0.content, by: relations) }
    if !refusals.isEmpty { throw .refused(refusals, by: review.rules) }
  }

  /// Whether the policy covers the person, and this cycle is theirs.
  private func check(_ review: Review, in cycle: Cycle) throws(Failure) {
    let outside = review.ground ?? cycle.periodRule.flatMap { review.ground(outsidePeriod: $0) }
    guard let outside, outside.ground != "not-known" || because == nil else { return }
    let ground = review.policy.scope.first { $0.id == outside.ground }
    let remedies = [
      "put the staff list right and import it",
      outside.ground == "not-known" ? "give the reason with --because" : nil,
      ground?.remedy(for: review.record.reviewee, in: name),
    ].compactMap(\.self)
    throw Failure(
      "Refused: \(review.record.reviewee): \(outside.because).\n"
        + "  What to do: \(remedies.joined(separator: ", or ")).", code: 1)
  }
}
