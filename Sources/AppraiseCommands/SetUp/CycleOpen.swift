import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Opens a cycle: freezes the policy and enrols everybody it covers.
struct CycleOpen: AppraiseCommand, Equatable {
  var name: CycleName
  var policy: PolicyID
  var from: Day?
  var to: Day?
  var period: String?
  var school: String?
  var group: String?
  var leaveOut: [String]
  var options: SetUpOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "open", "Open a cycle: freeze the policy and enrol everybody it covers",
    discussion: """
      The period follows from the policy and the school’s choices; --from and --to set another. \
      Where people have different periods, --period says whose the cycle is; the others are left \
      out. \
      A ground that the staff list cannot show is declared with --leave-out PERSON=GROUND.
      """,
    effect: .writes,
    examples: [
      "appraise cycle open 2025-26 --policy ours --from 2025-04-01 --to 2026-03-31",
      "appraise cycle open 2025-26 --policy ours --leave-out S031=capability",
    ],
    Argument("name", .cycle, "The cycle’s name"),
    RequiredOption("policy", .policy, "The adopted policy"),
    Option("from", .day, "The first day"),
    Option("to", .day, "The last day"),
    Option("period", .from("period"), "Which of the policy’s periods, where there are several"),
    Option("school", .from("school"), "Only this school"),
    Option("group", .from("group"), "Only this group of the policy"),
    Options("leave-out", .text, "Somebody outside, as PERSON=GROUND"),
    SetUpOptions.options,
    into: CycleOpen.init(name:policy:from:to:period:school:group:leaveOut:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let (cycle, cohort, policy) = try prepared(in: session, by: try session.officer())
    if !options.dryRun {
      try failing { () throws(StoreFailure) in
        try session.workspace.createCycle(cycle, policy: policy, statements: cohort.statements)
      }
    }
    if options.quiet { return }
    let rules = try failing { () throws(StoreFailure) in
      try session.workspace.adopted(self.policy).policy
    }
    let lines = rules.linesOnUnknownWords(cycle.choices, in: try session.register())
    say(cycle, cohort, lines, in: environment)
    try session.noteReviewDue(of: cycle)
  }

  /// The cycle with everybody whom it covers and its policy's text, before anything is written.
  func prepared(
    in session: Session, by officer: PersonID?
  ) throws(Failure) -> (Cycle, Cohort, policy: [UInt8]) {
    let environment = session.environment
    let taken = try failing { () throws(StoreFailure) in try session.workspace.cycleNames() }
    if taken.contains(name) {
      throw Failure(
        "Error: there is a cycle \(name) already\n  Choose another name.", code: 73)
    }
    let adopted = try failing { () throws(StoreFailure) in
      try session.workspace.adopted(policy)
    }
    try refuseUnsetChoices(adopted)
    let rule = try periodRule(adopted.policy)
    let period = try days(of: rule, adopted, today: environment.today)
    let rules = CycleRules(
      policy: adopted.policy, choices: adopted.adoption.choices, period: period,
      calendar: session.organisation.calendar)
    try checkFilters(rules)
    let school = try session.school(school)
    var enrolment = CohortEnrolment(
      rules: rules, register: try session.register(), school: school, group: group,
      declared: try declared(rules.policy, session),
      elsewhere: try session.enrolled(under: adopted.policy.id, during: period),
      now: environment.now(), by: officer,
      random: environment.random)
    enrolment.period = adopted.policy.calendar.periodsDiffer ? rule?.id : nil
    enrolment.holders = session.organisation.roles
    let cohort = enrolment.cohort()
    try refuse(cohort, emptyDuring: period)
    let cycle = Cycle(
      name: name, policy: policy, period: period, choices: adopted.adoption.choices,
      calendar: session.organisation.calendar,
      opened: CycleEvent(at: environment.now(), by: officer), outside: cohort.outside,
      periodRule: enrolment.period)
    return (cycle, cohort, adopted.bytes)
  }

  private func refuseUnsetChoices(_ adopted: AdoptedPolicy) throws(Failure) {
    let unset = adopted.policy.choices.filter {
      $0.needed == true && adopted.adoption.choices[$0.id] == nil
    }
    if unset.isEmpty { return }
    let rules = CycleRules(
      policy: adopted.policy, choices: adopted.adoption.choices,
      period: DayRange(.earliest), calendar: SchoolCalendar(bankHolidaysOf: .none))
    throw .refused(
      unset.map { choice in
        Refusal(
          says: "A cycle cannot open while the school has not said: \(choice.question)",
          clauses: choice.clauses,
          remedy: "appraise policy adopt \(policy) --name \(policy) --set \(choice.id)=… "
            + "(expected \(choice.expectation))")
      }, by: rules)
  }

  /// The policy’s period that the cycle is for; where there are several it has to be said.
  private func periodRule(_ policy: Policy) throws(Failure) -> PeriodRule? {
    let rules = policy.calendar.periods
    let known = rules.map { rule in
      rule.title.map { "\(rule.id) (\($0))" } ?? rule.id
    }.joined(separator: ", ")
    guard let wanted = self.period else {
      if rules.count <= 1 { return rules.first }
      throw .usage(
        "people have different periods under this policy",
        remedy: "Say which with --period: \(known).")
    }
    guard let rule = rules.first(where: { $0.id == wanted }) else {
      let near = NearestWord.to(wanted, among: rules.map(\.id))
      throw .missing(
        "the policy has no period “\(wanted)”",
        remedy: near.map { "Did you mean \($0)?" }
          ?? (rules.isEmpty ? "There are no periods." : "The periods are \(known)."))
    }
    return rule
  }

  private func days(
    of rule: PeriodRule?, _ adopted: AdoptedPolicy, today: Day
  ) throws(Failure) -> DayRange {
    let rules = CycleRules(
      policy: adopted.policy, choices: adopted.adoption.choices,
      period: DayRange(today), calendar: SchoolCalendar(bankHolidaysOf: .none))
    let first = from ?? rule.flatMap { rules.monthDay($0.from) }?.firstOnOrBefore(today)
    let last =
      to
      ?? first.flatMap { start in
        rule.flatMap { rules.monthDay($0.to) }?.firstOnOrAfter(start)
      }
    guard let first, let last else {
      throw .usage(
        "the policy does not say when the cycle runs", remedy: "Give --from and --to.")
    }
    guard let period = DayRange(first, last) else {
      throw .usage(
        "the cycle would end (\(last.text)) before it begins (\(first.text))",
        remedy: "Check --from and --to.")
    }
    try refuseDoubt(about: period, today: today)
    if period.count > 1100 {
      throw .usage(
        "the cycle would last \(period.count) days", remedy: "Check --from and --to.")
    }
    return period
  }

  /// A cycle that nobody is in could only be closed again, and its name would be used up.
  private func refuse(_ cohort: Cohort, emptyDuring period: DayRange) throws(Failure) {
    guard cohort.statements.isEmpty else { return }
    let reasons = cohort.outside.map { "\n  outside: \($0.person), \($0.because)" }.joined()
    throw Failure(
      "Error: nobody would be in the cycle \(name), \(period.text)\(reasons)\n"
        + "  What the staff list does not say has to be put into it and imported: "
        + "appraise people import FILE", code: 65)
  }

  /// Near the end of a year the next one may be meant, and a cycle cannot be opened twice.
  private func refuseDoubt(about period: DayRange, today: Day) throws(Failure) {
    guard from == nil, to == nil, period.contains(today) else { return }
    let left = period.last.days(since: today)
    guard left * 4 < period.count else { return }
    let next = period.last.adding(days: 1)
    throw .usage(
      "which cycle is meant? Of \(period.text), "
        + "\(left == 0 ? "today is the last day" : "\(left) days are left")",
      remedy: "Say when it begins: --from \(period.first.iso) or --from \(next.iso).")
  }

  private func checkFilters(_ rules: CycleRules) throws(Failure) {
    if let group, !rules.policy.groups.contains(where: { $0.id == group }) {
      throw .missing(
        "the policy has no group “\(group)”",
        remedy: KnownWords.remedy(
          for: group, among: rules.policy.groups.map(\.id), called: "groups"))
    }
  }

  private func declared(
    _ policy: Policy, _ session: Session
  ) throws(Failure) -> [PersonID: Exclusion] {
    var result: [PersonID: Exclusion] = [:]
    for word in leaveOut {
      guard let sign = word.lastIndex(of: "=") else {
        throw .usage("--leave-out \(word) has no “=”", remedy: "Write it as PERSON=GROUND.")
      }
      let ground = String(word[word.index(after: sign)...])
      guard let exclusion = policy.scope.first(where: { $0.id == ground }) else {
        throw .usage(
          "“\(ground)” is not a ground of the policy",
          remedy: KnownWords.remedy(
            for: ground, among: policy.scope.map(\.id), called: "grounds"))
      }
      result[try session.person(String(word[..<sign])).id] = exclusion
    }
    return result
  }

  func say(
    _ cycle: Cycle, _ cohort: Cohort, _ remarks: [String] = [], in environment: Environment
  ) {
    let verb = options.dryRun ? "Would open" : "Opened"
    var lines = [
      "\(verb) \(cycle.name), \(cycle.period.text), under \(policy): "
        + "\(cohort.statements.count) enrolled, \(cohort.outside.count) outside."
    ]
    let days = cycle.period.count
    if from == nil, to == nil, !(300...430).contains(days) {
      lines.append(
        "  It lasts \(days) days. If a year is meant, look at the days that the school chose: "
          + "appraise policy show \(policy)")
    }
    lines += cohort.outside.map { "  outside: \($0.person), \($0.because)" }
    lines += cohort.ownPeriods.sorted { $0.key < $1.key }.map { person, period in
      "  a period of their own: \(person), \(period.sentence)"
    }
    lines += remarks
    if !cohort.withoutReviewer.isEmpty {
      lines.append(
        "  without a reviewer: " + cohort.withoutReviewer.map(\.text).joined(separator: ", "))
      lines.append("Next: appraise reviewer assign REVIEWEE REVIEWER")
    } else {
      lines.append("Next: appraise cycle status \(cycle.name)")
    }
    environment.out(lines.joined(separator: "\n") + "\n")
  }
}

extension Session {
  /// Who is in a cycle of a policy that overlaps a period, with that cycle.
  func enrolled(
    under policy: PolicyID, during period: DayRange
  ) throws(Failure) -> [PersonID: CycleName] {
    var people: [PersonID: CycleName] = [:]
    for name in try failing({ () throws(StoreFailure) in try workspace.cycleNames() }) {
      let summary = try failing { () throws(StoreFailure) in try workspace.cycleSummary(name) }
      guard summary.period.overlaps(period) else { continue }
      let store = try failing { () throws(StoreFailure) in try workspace.cycle(name) }
      guard store.rules.policy.id == policy else { continue }
      for reviewee in try reviewees(of: store) { people[reviewee] = name }
    }
    return people
  }
}
