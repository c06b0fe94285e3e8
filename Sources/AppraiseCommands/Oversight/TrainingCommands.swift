import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Records that somebody was trained for what they do under a policy.
struct TrainingRecord: AppraiseCommand, Equatable {
  var person: String
  var training: String
  var note: String?
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "record", "Record that somebody was trained for what they do under the policy",
    discussion: """
      It is about the person, not about a review; it is kept beside the cycle, never changed, and \
      counts for every cycle under the same policy.
      """,
    effect: .writes,
    examples: ["appraise training record S007 reviewer --on 2025-09-02"],
    Argument("person", .person, "Who was trained"),
    Argument("training", .from("training"), "The training, one of the policy’s"),
    Option("note", .words, "What it was, and where that is written down"),
    RecordingOptions.options,
    into: TrainingRecord.init(person:training:note:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let identity = try session.identity()
    let store = try session.cycle()
    let rules = store.rules.policy.training
    guard let rule = rules.first(where: { $0.id == training }) else {
      throw .usage(
        "“\(training)” is not a training under this policy",
        remedy: KnownWords.remedy(for: training, among: rules.map(\.id), called: "trainings"))
    }
    try session.check(identity.actor, mayRecord: rule)
    let trained = try session.person(person)
    let now = environment.now()
    let on = options.on ?? now.civilDay
    try session.checkDay(on, today: now.civilDay)
    let done = DutyDone(
      id: EntryID(at: now, random: environment.random()), at: now, on: on, by: identity.by,
      onBehalfOf: identity.onBehalfOf, duty: rule.id, note: note ?? rule.title,
      person: trained.id)
    if !options.dryRun {
      try failing { () throws(StoreFailure) in try store.append(done) }
    }
    if options.quiet { return }
    environment.out(
      "\(options.dryRun ? "Would record" : "Recorded") for \(trained.id) on \(on.text): "
        + "\(rule.title).\n")
  }
}

/// Lists who has had the training that the policy asks of them.
struct TrainingList: AppraiseCommand, Equatable {
  var wanted: Bool
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "list", "List who has had the training that the policy asks of them, and who has not",
    discussion:
      "With --wanted it lists only those who have not, and exits with 1 where there are any.",
    effect: .reads, examples: ["appraise training list --wanted"],
    Flag("wanted", "Only those who have not had it, or too long ago"),
    AskingOptions.options, into: TrainingList.init(wanted:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let actor = try session.identity().actor
    let store = try session.cycle()
    let asOf = options.asOf ?? environment.today
    let all = try session.training(under: store, asOf: asOf).filter {
      Session.mayRecord($0.rule, actor) || $0.person == actor.person
    }
    let shown = wanted ? all.filter(\.isWanted) : all
    try environment.print(
      TrainedReport.report(
        shown, cycle: store.cycle.name, rules: store.rules,
        organisation: session.organisation.organisation,
        names: NameBook(try session.register()), asOf: asOf),
      options.output)
    if wanted, !shown.isEmpty { throw Failure("", code: 1) }
  }
}

extension Session {
  /// Whether somebody holds a role that may record a training, for any school, or is an HR officer.
  fileprivate static func mayRecord(_ rule: TrainingRule, _ actor: Actor) -> Bool {
    let roles = Set(actor.roles + actor.ofSchools.values.flatMap(\.self))
    return roles.contains(Session.officer) || !roles.isDisjoint(with: rule.by)
  }

  fileprivate func check(_ actor: Actor, mayRecord rule: TrainingRule) throws(Failure) {
    if Session.mayRecord(rule, actor) { return }
    let who = rule.by.isEmpty ? "HR officers" : "the \(rule.by.joined(separator: ", the "))"
    throw .forbidden(
      "\(actor.person) may not record this training; \(who) may",
      remedy: "Let them record it, or an HR officer.")
  }

  /// How everybody in a cycle stands with the trainings that its policy asks for.
  func training(under store: CycleStore, asOf: Day) throws(Failure) -> [TrainingStatus] {
    let rules = store.rules.policy.training
    if rules.isEmpty { return [] }
    var people: [String: Set<PersonID>] = [:]
    for holder in organisation.roles { people[holder.role, default: []].insert(holder.person) }
    if rules.contains(where: { $0.of.contains("reviewer") || $0.of.contains("reviewee") }) {
      for review in try reviews(of: store, asOf: asOf) where review.record.leftOut == nil {
        people["reviewee", default: []].insert(review.record.reviewee)
        people["reviewer", default: []].formUnion(review.record.reviewers?.reviewers ?? [])
      }
    }
    return store.rules.training(
      of: people, done: try whatWasDone(under: store), asOf: asOf)
  }
}
