import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Brings a staff list into the register.
struct PeopleImport: AppraiseCommand, Equatable {
  var file: String
  var map: [String]
  var markLeavers: Bool
  var on: Day?
  var options: SetUpOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "import", "Bring a staff list into the register",
    discussion: """
      Columns are found by their headings, as SIMS, Arbor, Bromcom and others write them. \
      Everything is checked first: either every problem is listed and nothing changes, or the \
      summary says who is new, who changed and who has left. In the reviews of open cycles what \
      changed holds from today, or from --on DAY where a mistake is put right that was there before.
      """,
    effect: .writes,
    examples: ["appraise people import staff.csv --map id=\"Payroll Number\""],
    Argument("file", .file, "The CSV file"),
    Options("map", .text, "Which column holds a field, as FIELD=COLUMN"),
    Flag("mark-leavers", "Record that people missing from the file have left"),
    Option("on", .day, "The day from which what changed holds; else today"),
    SetUpOptions.options,
    into: PeopleImport.init(file:map:markLeavers:on:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let officer = try session.officer()
    if let on, on > environment.today {
      throw .usage(
        "\(on.text) has not come yet", remedy: "Give today or a past day with --on.")
    }
    let headings = ImportField.allCases.flatMap(\.headings).flatMap(\.self)
    let table = try environment.table(in: file, headings: headings)
    var made: ImportPlan?
    try session.workspace.changeRegister(refusal: { Failure($0) }) {
      register throws(Failure) -> Register in
      let plan = try plan(table, existing: register, today: environment.today)
      made = plan
      return options.dryRun ? register : plan.register
    }
    guard let plan = made else { return }
    if !options.dryRun {
      try keepAccounts(of: plan.register, in: session)
      try session.refreshFacts(from: plan.register, by: officer, on: on)
    }
    if !options.quiet { say(plan, outside: try openCycleNames(in: session), in: environment) }
  }

  private func plan(
    _ table: StaffTable, existing: Register, today: Day
  ) throws(Failure) -> ImportPlan {
    do throws(ImportRefusal) {
      let mapping = try ImportMapping(assignments: map)
      return try StaffImport.plan(
        table, existing: existing, mapping: mapping, asOf: today, markLeavers: markLeavers
      ).get()
    } catch {
      throw Failure(error, importing: file)
    }
  }

  private func keepAccounts(of register: Register, in session: Session) throws(Failure) {
    let accounts = register.people.compactMap { person in
      person.account.map { AccountHolder(account: $0, person: person.id) }
    }
    let known = Set(accounts.map(\.account))
    if accounts.allSatisfy({ session.organisation.accounts.contains($0) }) { return }
    try session.workspace.changeOrganisation(refusal: { Failure($0) }) {
      organisation throws(Failure) in
      organisation.accounts.removeAll { known.contains($0.account) }
      organisation.accounts = (organisation.accounts + accounts).sorted {
        $0.account < $1.account
      }
    }
  }

  /// The open cycles, in which nobody new is yet.
  private func openCycleNames(in session: Session) throws(Failure) -> [String] {
    try session.openCycles().map(\.name.text)
  }

  private func say(_ plan: ImportPlan, outside cycles: [String], in environment: Environment) {
    let count = plan.register.people.count
    let verb = options.dryRun ? "Would import" : "Imported"
    var lines = [
      "\(verb) \(file): \(plan.added.count) added, \(plan.changed.count) changed, "
        + "\(plan.unchanged) unchanged, \(plan.leavers.count) leavers; \(count) people in all."
    ]
    for change in plan.changed.prefix(20) {
      lines.append("  changed \(change.id): \(change.fields.joined(separator: ", "))")
    }
    if plan.changed.count > 20 { lines.append("  and \(plan.changed.count - 20) more") }
    if !plan.leavers.isEmpty {
      lines.append("  leavers: \(plan.leavers.map(\.text).joined(separator: ", "))")
    }
    if !cycles.isEmpty, !plan.added.isEmpty {
      lines.append(
        "  in no cycle yet: \(plan.added.map(\.text).joined(separator: ", ")); whom a policy covers "
          + "joins with: appraise cycle enrol \(cycles.joined(separator: "|")) PERSON")
    }
    lines += plan.notes.map { "  Note: \($0)" }
    lines.append("Next: appraise people check")
    environment.out(lines.joined(separator: "\n") + "\n")
  }
}

extension Session {
  /// Enters the facts that an import changed into the statements of open cycles; or only one
  /// person's, where a policy asks for roles and these changed.
  func refreshFacts(
    from register: Register, by officer: PersonID?, on: Day? = nil,
    onlyRolesOf changed: PersonID? = nil
  ) throws(Failure) {
    guard let officer else { return }
    let now = environment.now()
    for name in try failing({ () throws(StoreFailure) in try workspace.cycleNames() }) {
      let store = try failing { () throws(StoreFailure) in try workspace.cycle(name) }
      let policy = store.rules.policy
      if store.cycle.closed != nil || (changed != nil && !policy.asksForRolesOfReviewees) {
        continue
      }
      for reviewee in try reviewees(of: store) where changed ?? reviewee == reviewee {
        // Of whoever has left, what was so on the last day is still to be known.
        guard let person = register.person(reviewee),
          let day = person.lastDayInPost(by: now.civilDay),
          let facts = RevieweeFacts(
            of: person, in: register, on: day, policy, among: organisation.roles)
        else { continue }
        try store.append(to: reviewee, refusal: { Failure($0) }) {
          statement throws(Failure) -> [Entry] in
          let record = Record.replay(statement.entries, of: reviewee, asOf: now.civilDay)
          if record.closed != nil || record.facts == facts { return [] }
          return [
            Entry(
              id: EntryID(at: now, random: environment.random()),
              at: later(now, than: statement.entries), on: on ?? now.civilDay, by: officer,
              content: .facts(facts))
          ]
        }
      }
    }
  }
}
