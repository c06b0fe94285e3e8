import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Records that the school did one of its duties.
struct DutyDoneCommand: AppraiseCommand, Equatable {
  var duty: String
  var note: String
  var school: String?
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "done", "Record that the school did one of its duties",
    discussion: """
      It is kept beside the cycle and never changed; what is due again counts from the last time. \
      Whoever holds a role whose duty it is may record it, and HR officers. What each of several \
      schools has to do is recorded of one at a time.
      """,
    effect: .writes,
    examples: [
      "appraise duty done policy-review --on 2026-09-14 --note \"Governors, item 7\"",
      "appraise duty done governors-report --school oak-primary --note \"Sent to the chair\"",
    ],
    Argument("duty", .from("duty"), "The duty, one of the policy’s"),
    RequiredOption("note", .words, "What was done, and where it is written down"),
    Option("school", .from("school"), "The school that did it, where each of several has to"),
    RecordingOptions.options,
    into: DutyDoneCommand.init(duty:note:school:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let identity = try session.identity()
    let store = try session.cycle()
    let duties = store.rules.policy.duties
    guard let found = duties.first(where: { $0.id == duty }) else {
      throw .usage(
        "“\(duty)” is not a duty under this policy",
        remedy: KnownWords.remedy(for: duty, among: duties.map(\.id), called: "duties"))
    }
    let school = try school(of: found, for: identity.actor, under: store, in: session)
    try session.check(identity.actor, mayDo: found, of: school)
    let now = environment.now()
    let on = options.on ?? now.civilDay
    if on > now.civilDay {
      throw .usage(
        "\(on.text) has not come yet", remedy: "Give today or a past day with --on.")
    }
    if let first = store.rules.policy.source.firstDay, on < first {
      throw .usage(
        "\(on.text) is before the policy, which is of \(first.text)",
        remedy: "Give the day on which it was done under this policy with --on.")
    }
    let done = DutyDone(
      id: EntryID(at: now, random: environment.random()), at: now, on: on, by: identity.by,
      onBehalfOf: identity.onBehalfOf, duty: found.id, note: note, school: school?.id)
    let before = try session.dutiesDone(under: store)
    if !options.dryRun {
      try failing { () throws(StoreFailure) in try store.append(done) }
    }
    if options.quiet { return }
    let next = store.rules.duties(
      done: before + [done], asOf: now.civilDay, schools: try session.schools(under: store)
    ).first { $0.duty.id == found.id && $0.school == school }
    let again =
      next?.standing.isUnsettled == true ? next?.due.map { " Next due: \($0.text)." } : nil
    environment.out(
      "\(options.dryRun ? "Would record" : "Recorded") for \(store.cycle.name) on \(on.text): "
        + "\(found.title)\(school.map { ", \($0.name)" } ?? "").\(again ?? "")\n")
  }

  /// The school that is named, or the only one for which the acting person holds the duty; nil where
  /// the duty is done once for all.
  private func school(
    of duty: SchoolDuty, for actor: Actor, under store: CycleStore, in session: Session
  ) throws(Failure) -> School? {
    let schools = duty.of == .school ? try session.schools(under: store) : []
    guard schools.count > 1 else {
      guard let school else { return nil }
      let id = try session.school(school)
      if duty.of == .school, schools.contains(where: { $0.id == id }) { return nil }
      throw .usage(
        duty.of == .school
          ? "nobody of “\(school)” is in \(store.cycle.name)"
          : "\(duty.id) is done once for all schools",
        remedy: "Leave out --school.")
    }
    let own = schools.filter { session.mayDo(duty, of: $0, actor) }
    if school == nil, let only = own.first, own.count == 1 { return only }
    let known = schools.map(\.id)
    guard let school else {
      throw .usage(
        "\(duty.id) is each school’s own to do",
        remedy: "Say which did it with --school: \(known.joined(separator: ", ")).")
    }
    let id = try session.school(school)
    guard let found = schools.first(where: { $0.id == id }) else {
      throw .usage(
        "nobody of “\(school)” is in \(store.cycle.name)",
        remedy: KnownWords.remedy(for: school, among: known, called: "schools"))
    }
    return found
  }
}

/// Lists what the school has to do, and when it was last done.
struct DutyList: AppraiseCommand, Equatable {
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "list", "List what the school has to do, and when it was last done",
    effect: .reads, examples: ["appraise duty list"],
    AskingOptions.options, into: DutyList.init(options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let actor = try session.identity().actor
    let asOf = options.asOf ?? environment.today
    let items =
      try session.duties(of: try session.cycles(), for: actor, asOf: asOf)
      + session.retentionDuties(for: actor, asOf: asOf)
    try environment.print(
      DutyReport.report(
        items, organisation: session.organisation.organisation,
        names: NameBook(try session.register()), asOf: asOf),
      options.output)
  }
}

extension Session {
  /// Whether somebody holds a role whose duty it is, for the school or, where it is of none, for any,
  /// or is an HR officer.
  fileprivate func mayDo(_ duty: SchoolDuty, of school: School?, _ actor: Actor) -> Bool {
    let ofSchools =
      school.map { actor.ofSchools[$0.id] ?? [] } ?? actor.ofSchools.values.flatMap(\.self)
    let roles = Set(actor.roles + ofSchools)
    return roles.contains(Session.officer) || !roles.isDisjoint(with: duty.duty)
  }

  /// The schools that have people in a cycle, in the order of the workspace.
  func schools(under store: CycleStore) throws(Failure) -> [School] {
    let schools = organisation.schools
    guard schools.count > 1, store.rules.policy.duties.contains(where: { $0.of == .school }) else {
      return schools
    }
    let enrolled = Set(try failing { () throws(StoreFailure) in try store.reviewees() })
    let there = Set(
      try register().people.filter { enrolled.contains($0.id) }.flatMap(\.posts).compactMap(
        \.school))
    return schools.filter { there.contains($0.id) }
  }

  fileprivate func check(
    _ actor: Actor, mayDo duty: SchoolDuty, of school: School?
  ) throws(Failure) {
    if mayDo(duty, of: school, actor) { return }
    throw .forbidden(
      "\(actor.person) may not record this duty\(school.map { " for \($0.name)" } ?? ""); "
        + "the \(duty.duty.joined(separator: ", the ")) may",
      remedy: "Let them record it, or an HR officer.")
  }

  /// What was done under the policy of a cycle, in whatever cycle it was recorded.
  func dutiesDone(under store: CycleStore) throws(Failure) -> [DutyDone] {
    if store.rules.policy.duties.isEmpty { return [] }
    return try whatWasDone(under: store)
  }

  /// What was done and who was trained under the policy of a cycle, wherever it was recorded.
  func whatWasDone(under store: CycleStore) throws(Failure) -> [DutyDone] {
    var done = try failing { () throws(StoreFailure) in try store.dutyLog().entries }
    for name in try failing({ () throws(StoreFailure) in try workspace.cycleNames() })
    where name != store.cycle.name {
      done += try failing { () throws(StoreFailure) in
        let other = try workspace.cycleSummary(name)
        guard other.policy == store.cycle.policy else { return [] }
        return try workspace.dutyLog(of: name).entries
      }
    }
    return done
  }

  /// The duties that somebody may see: their own, or all for an HR officer; of one policy once.
  func duties(
    of stores: [CycleStore], for actor: Actor, asOf: Day
  ) throws(Failure) -> [DutyItem] {
    var items: [DutyItem] = []
    for store in stores {
      let done = try dutiesDone(under: store)
      let schools = try schools(under: store)
      for status in store.rules.duties(done: done, asOf: asOf, schools: schools)
      where mayDo(status.duty, of: status.school, actor) {
        let isThere = items.contains {
          $0.policy == store.cycle.policy && $0.status.duty.id == status.duty.id
            && $0.status.school == status.school
        }
        if isThere { continue }
        items.append(
          DutyItem(
            cycle: store.cycle.name, policy: store.cycle.policy, status: status,
            rules: store.rules, holders: organisation.roles,
            namesCycle: place.cycle != nil || stores.count > 1))
      }
    }
    return items
  }
}
