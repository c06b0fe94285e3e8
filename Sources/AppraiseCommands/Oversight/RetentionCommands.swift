import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Lists the records whose keeping time is over or soon will be.
struct RetentionDue: AppraiseCommand, Equatable {
  var within: Int?
  var destroyed: Bool
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "due", "List the records whose keeping time is over, with the clause and the day",
    discussion: """
      It looks at every cycle, unless --cycle names one, by what the policy and the school say of \
      keeping records today. A record of which it is not known how long it is kept is listed as \
      such, and is kept.
      """,
    effect: .reads,
    examples: ["appraise retention due --within 90"],
    Option("within", .days, "Those that will be over within so many days as well"),
    Flag("destroyed", "List the records that were destroyed instead"),
    AskingOptions.options,
    into: RetentionDue.init(within:destroyed:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let actor = try session.identity().actor
    let asOf = options.asOf ?? environment.today
    if destroyed { return try listDestroyed(session, actor, asOf: asOf) }
    // A record is over on the day after the last on which it is kept.
    let horizon = asOf.adding(days: (within ?? 0) - 1)
    let found = try session.keptRecords(overBy: horizon, asOf: asOf) {
      $0.isTold(in: "report.retention", to: actor)
    }
    if found.records.isEmpty, found.withheld > 0 {
      throw .forbidden(
        "\(actor.person) may not be told whose records are to be destroyed",
        remedy: "Ask whoever the policy makes responsible for keeping records.")
    }
    let scope = within.map { "Over by \(asOf.adding(days: $0).text)" } ?? "Over by now"
    try environment.print(
      RetentionReport.report(
        found.records.map(\.item), unknown: found.unknown, scope: scope,
        organisation: session.organisation.organisation, names: try session.names(), asOf: asOf),
      options.output)
  }

  private func listDestroyed(
    _ session: Session, _ actor: Actor, asOf: Day
  ) throws(Failure) {
    let (all, problems) = try failing { () throws(StoreFailure) in
      try session.workspace.destroyed()
    }
    session.tell(of: problems)
    let shown = all.filter { line in
      line.at.civilDay <= asOf
        && (line.of == actor.person || line.by == actor.person
          || actor.roles.contains(Session.officer))
    }
    try session.environment.print(
      RetentionReport.report(
        shown, organisation: session.organisation.organisation, names: try session.names(),
        asOf: asOf), options.output)
  }
}

/// Destroys records whose keeping time is over.
struct RetentionPurge: AppraiseCommand, Equatable {
  var reviewees: [String]
  var yes: Bool
  var options: SetUpOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "purge", "Destroy the records whose keeping time is over",
    discussion: """
      It takes those that the policy has destroyed, and of them those that the access table lets \
      you destroy. What is not over yet, what has an open matter and what is not known is kept. A \
      line is kept of each: whose record of which cycle was destroyed, when, by whom and by which \
      clause. It cannot be undone, and copies elsewhere are not reached.
      """,
    effect: .writes,
    examples: [
      "appraise retention purge --dry-run", "appraise retention purge --cycle 2019-20 --yes",
    ],
    Arguments("reviewee", .reviewee, "Only these people’s; else all that are over"),
    Flag("yes", "Do it; without this, it only says what it would do"),
    SetUpOptions.options,
    into: RetentionPurge.init(reviewees:yes:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let identity = try session.identity()
    let today = environment.today
    let records =
      try reviewees.isEmpty
      ? all(in: session, identity, today) : named(in: session, identity, today)
    let isReal = yes && !options.dryRun
    var lines: [String] = []
    for record in records {
      if isReal { try destroy(record, session, identity) }
      let clauses = record.item.standing.rules.flatMap(\.clauses).joined(separator: " ")
      let until = record.item.standing.until.map { ", kept until \($0.text)" } ?? ""
      lines.append(
        "\(isReal ? "Destroyed" : "Would destroy") the record of \(record.item.reviewee) in "
          + "\(record.item.cycle)\(until)\(clauses.isEmpty ? "" : " (\(clauses))").")
    }
    if options.quiet { return }
    if lines.isEmpty { lines.append("No record is to be destroyed.") }
    if !records.isEmpty, !isReal { lines.append("Nothing was destroyed. Add --yes to do it.") }
    environment.out(lines.map { $0 + "\n" }.joined())
  }

  private static let act = "retention.purge"

  /// All that are over and theirs to destroy.
  private func all(
    in session: Session, _ identity: Identity, _ today: Day
  ) throws(Failure) -> [KeptRecord] {
    let found = try session.keptRecords(overBy: today.adding(days: -1), asOf: today) {
      $0.permits(Self.act, to: identity.actor)
    }
    if found.records.isEmpty, found.withheld > 0 {
      throw .forbidden(
        "\(identity.actor.person) may not destroy records whose time is over",
        remedy: "Ask whoever the policy makes responsible for keeping records.")
    }
    return found.records.filter { $0.item.standing.isToBeDestroyed(on: today) }
  }

  /// Those of the people who are named, all of which have to be over.
  private func named(
    in session: Session, _ identity: Identity, _ today: Day
  ) throws(Failure) -> [KeptRecord] {
    let register = try session.register()
    var records: [KeptRecord] = []
    var refused: [String] = []
    for word in reviewees {
      let store = try session.cycle(about: word)
      let reviewee = try session.reviewee(word, in: store)
      let record = try session.keptRecord(
        of: reviewee, in: store, try session.keepingRules(of: store), register, asOf: today)
      try session.checkAccess(Self.act, record.review, identity)
      if let reason = record.item.standing.reasonToKeep(on: today) {
        refused.append("Refused: the record of \(reviewee) in \(store.name) is kept: \(reason).")
      }
      records.append(record)
    }
    if !refused.isEmpty {
      throw Failure(
        refused.joined(separator: "\n")
          + "\n  What to do: appraise retention due --within 3660 lists records with their days.",
        code: 1)
    }
    return records
  }

  /// Judges the record again while nobody can write, keeps that it goes, and destroys it.
  private func destroy(
    _ record: KeptRecord, _ session: Session, _ identity: Identity
  ) throws(Failure) {
    let now = session.environment.now()
    let item = record.item
    let left = try session.register().person(item.reviewee)?.left
    try record.store.destroy(item.reviewee, refusal: { Failure($0) }) {
      statement throws(Failure) in
      let again = session.keptRecord(
        of: item.reviewee, statement.entries, in: record.store, record.rules, left: left,
        asOf: now.civilDay)
      guard let until = again.item.standing.until,
        again.item.standing.isToBeDestroyed(on: now.civilDay)
      else {
        throw Failure(
          "Refused: the record of \(item.reviewee) in \(item.cycle) has changed meanwhile\n"
            + "  What to do: look at it again, and run the command again.", code: 1)
      }
      try failing { () throws(StoreFailure) in
        try session.workspace.append(
          RecordDestroyed(
            at: now, by: identity.by, onBehalfOf: identity.onBehalfOf, cycle: item.cycle,
            of: item.reviewee, until: until,
            clauses: again.item.standing.rules.flatMap(\.clauses)))
      }
    }
  }
}
