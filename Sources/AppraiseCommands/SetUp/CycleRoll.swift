import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Opens the cycle after another one, under the same policy, and carries on what is unfinished.
struct CycleRoll: AppraiseCommand, Equatable {
  var name: CycleName
  var old: CycleName
  var last: Day?
  var school: String?
  var group: String?
  var leaveOut: [String]
  var keep: [String]
  var copy: [String]
  var drop: [String]
  var options: SetUpOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "roll", "Open the next cycle after another one, and carry on unfinished objectives",
    discussion: """
      The new cycle begins when the policy’s period next begins, or the day after the other ends \
      where that had days of its own, under the same adopted policy as it now is. Reviewers stay where the staff list does not say. An objective is unfinished if it is \
      due after the other cycle’s end, or has no level. Those due later are kept as they were \
      settled, the others stay behind, unless --keep, --copy or --drop says otherwise; a copy is \
      settled anew. Needs for development that were not met stay behind or go on as the policy \
      says, or as --keep, --copy and --drop say. A cycle that was opened for one school or group is so only if that is said \
      again.
      """,
    effect: .writes,
    examples: [
      "appraise cycle roll 2026-27 --from 2025-26",
      "appraise cycle roll 2026-27 --from 2025-26 --copy S012/O2 --drop S014/O1",
    ],
    Argument("name", .cycle, "The new cycle’s name"),
    RequiredOption("from", .cycle, "The cycle that it follows"),
    Option("to", .day, "The last day, where the policy does not say"),
    Option("school", .from("school"), "Only this school"),
    Option("group", .from("group"), "Only this group of the policy"),
    Options("leave-out", .text, "Somebody outside, as PERSON=GROUND"),
    Options("keep", .text, "An objective or need that goes on, as PERSON/ID"),
    Options("copy", .text, "An objective or need that is set again, as PERSON/ID"),
    Options("drop", .text, "An objective or need that stays behind, as PERSON/ID"),
    SetUpOptions.options,
    into: CycleRoll.init(name:old:last:school:group:leaveOut:keep:copy:drop:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let officer = try session.officer()
    let store = try session.cycle(named: old)
    let reviews = try session.reviews(of: store, asOf: nil)
    let ways = try ways(among: reviews)
    let opening = CycleOpen(
      name: name, policy: store.cycle.policy,
      from: try firstDay(after: store.cycle, in: session), to: last,
      period: store.cycle.periodRule, school: school, group: group, leaveOut: leaveOut,
      options: options)
    var (cycle, cohort, policy) = try opening.prepared(in: session, by: officer)
    leaveOutLeavers(of: reviews, from: &cohort)
    let reader = try? session.identity().actor
    let readable = Set(
      reviews.filter { review in
        reader.map { review.permits("read.statement", to: $0) } ?? false
      }.map(\.record.reviewee))
    let (lines, told) = try carryOn(
      reviews, ways, into: &cohort, period: cycle.period, by: officer, readable, in: session)
    cycle.outside = cohort.outside
    if !options.dryRun {
      try failing { () throws(StoreFailure) in
        try session.workspace.createCycle(cycle, policy: policy, statements: cohort.statements)
      }
    }
    if options.quiet { return }
    try session.keepView(
      of: told.filter(readable.contains), in: store, at: nil, act: "read.statement", nil)
    opening.say(cycle, cohort, in: environment)
    say("No longer in it:", gone(of: reviews, from: cohort), in: environment)
    say("Not finished in \(old), or not due yet:", lines, in: environment)
    try session.noteReviewDue(of: cycle)
  }

  /// Puts into the new statements what the reviews before leave for them.
  ///
  /// - Returns: A line for each objective that is not finished and each need that was not met, with what becomes of it
  ///   and, where whoever acts may read the review, with what it says; and whose they are.
  private func carryOn(
    _ reviews: [Review], _ ways: [PersonID: [String: CarryOver.Way]], into cohort: inout Cohort,
    period: DayRange, by officer: PersonID?, _ readable: Set<PersonID>, in session: Session
  ) throws(Failure) -> (lines: [String], of: [PersonID]) {
    let register = try session.register()
    let today = session.environment.today
    var lines: [String] = []
    var told: [PersonID] = []
    for review in reviews {
      let reviewee = review.record.reviewee
      let isReadable = readable.contains(reviewee)
      let before = lines.count
      guard let index = cohort.statements.firstIndex(where: { $0.reviewee == reviewee }) else {
        continue
      }
      let carry = CarryOver(from: review, of: old, into: period)
      let named = ways[reviewee] ?? [:]
      let stay = (review.record.reviewers?.reviewers ?? []).contains { reviewer in
        register.person(reviewer).map { $0.lastDayThere(before: today) == nil } ?? false
      }
      let needsReviewers = stay && cohort.withoutReviewer.contains(reviewee)
      let contents = carry.contents(named, needsReviewers: needsReviewers)
      cohort.statements[index].entries += session.entries(
        contents, after: cohort.statements[index].entries, by: officer ?? reviewee)
      if needsReviewers, review.record.reviewers != nil {
        cohort.withoutReviewer.removeAll { $0 == reviewee }
      }
      lines += carry.unfinished(naming: named).map { objective in
        let way = named[objective.id] ?? carry.standardWay(for: objective)
        let due = carry.dueLater(objective).map { ", due \($0.text)" } ?? ""
        let title = isReadable ? ": \(objective.text.title)" : ""
        return "  \(reviewee)/\(objective.id) \(way.says)\(title)\(due)"
      }
      lines += carry.unmet(naming: named).map { need in
        let way = named[need.id] ?? carry.standardWayForNeeds
        return "  \(reviewee)/\(need.id) \(way.says)\(isReadable ? ": \(need.text.text)" : "")"
      }
      if lines.count > before { told.append(reviewee) }
    }
    return (lines, told)
  }

  /// A line for each person of the other cycle who is in the new one neither inside nor outside.
  private func gone(of reviews: [Review], from cohort: Cohort) -> [String] {
    reviews.filter { review in
      let reviewee = review.record.reviewee
      return review.record.leftOut == nil
        && !cohort.statements.contains { $0.reviewee == reviewee }
        && !cohort.outside.contains { $0.person == reviewee }
    }.map { "  \($0.record.reviewee): has left, or belongs to another school or group" }
  }

  private func say(_ title: String, _ lines: [String], in environment: Environment) {
    if lines.isEmpty { return }
    environment.out(([title] + lines).joined(separator: "\n") + "\n")
  }

  /// The next first day of the policy's period, or the day after a cycle that had its own days.
  private func firstDay(after cycle: Cycle, in session: Session) throws(Failure) -> Day {
    let next = cycle.period.last.adding(days: 1)
    let adopted = try failing { () throws(StoreFailure) in
      try session.workspace.adopted(cycle.policy)
    }
    let rules = CycleRules(
      policy: adopted.policy, choices: adopted.adoption.choices, period: cycle.period,
      calendar: cycle.calendar)
    let periods = adopted.policy.calendar.periods
    let rule = cycle.periodRule.map { id in periods.first { $0.id == id } } ?? periods.first
    guard let rule, let first = rules.monthDay(rule.from), let last = rules.monthDay(rule.to),
      first.firstOnOrAfter(cycle.period.first) == cycle.period.first,
      last.firstOnOrAfter(cycle.period.last) == cycle.period.last
    else { return next }
    return first.firstOnOrAfter(next) ?? next
  }

  /// Whoever was taken out of the other cycle as a leaver is not brought back by a staff list that
  /// does not know of it yet.
  private func leaveOutLeavers(of reviews: [Review], from cohort: inout Cohort) {
    for review in reviews {
      let reviewee = review.record.reviewee
      guard let left = review.record.leftOut, left.ground == CycleLeaveOut.left,
        cohort.statements.contains(where: { $0.reviewee == reviewee })
      else { continue }
      cohort.statements.removeAll { $0.reviewee == reviewee }
      cohort.withoutReviewer.removeAll { $0 == reviewee }
      cohort.outside.append(
        OutsideCycle(
          person: reviewee, ground: left.ground,
          because: "was taken out of \(old): \(left.because ?? "left")"))
    }
  }

  /// What becomes of which objective, as the options say; every mistake at once is one refusal.
  private func ways(
    among reviews: [Review]
  ) throws(Failure) -> [PersonID: [String: CarryOver.Way]] {
    var ways: [PersonID: [String: CarryOver.Way]] = [:]
    for (words, way) in [(keep, CarryOver.Way.keep), (copy, .copy), (drop, .drop)] {
      for word in words {
        let (person, objective) = try unfinished(word, among: reviews)
        if let other = ways[person]?[objective], other != way {
          throw .usage(
            "\(word) cannot both \(other.rawValue) and \(way.rawValue)",
            remedy: "Name it with one of --keep, --copy and --drop.")
        }
        ways[person, default: [:]][objective] = way
      }
    }
    return ways
  }

  private func unfinished(
    _ word: String, among reviews: [Review]
  ) throws(Failure) -> (PersonID, String) {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else {
      throw .usage(
        "“\(word)” is neither an objective nor a need", remedy: "Write it as PERSON/OBJECTIVE.")
    }
    guard let review = reviews.first(where: { $0.record.reviewee.text == parts[0] }) else {
      throw .missing("\(parts[0]) is not in \(old)", remedy: "appraise cycle status \(old)")
    }
    let known =
      review.record.objectives.filter(\.isLive).map(\.id) + review.record.development.map(\.id)
    guard known.contains(parts[1]) else {
      throw .missing(
        "\(parts[0]) has no live objective and no need “\(parts[1])” in \(old)",
        remedy: known.isEmpty ? "There is none." : "Expected \(known.joined(separator: ", ")).")
    }
    return (review.record.reviewee, parts[1])
  }
}

extension CarryOver.Way {
  /// What happens to the objective, after its name.
  fileprivate var says: String {
    switch self {
    case .keep: "goes on"
    case .copy: "is set again, to be settled"
    case .drop: "stays behind"
    }
  }
}

extension Session {
  /// Entries of today for contents, one after the other, after those that are there.
  fileprivate func entries(
    _ contents: [EntryContent], after earlier: [Entry], by person: PersonID
  ) -> [Entry] {
    var entries: [Entry] = []
    for content in contents {
      let at = later(environment.now(), than: earlier + entries)
      entries.append(
        Entry(
          id: EntryID(at: at, random: environment.random()), at: at, on: environment.today,
          by: person, content: content))
    }
    return entries
  }
}
