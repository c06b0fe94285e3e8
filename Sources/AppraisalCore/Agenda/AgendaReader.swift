/// Reads what is to be done about the reviews of one cycle.
public struct AgendaReader: Sendable {
  let cycle: CycleName
  private let rules: CycleRules
  private let holders: [RoleHolder]
  let origins: FactOrigins
  private let clauses: [String: Clause]
  let commands: CommandOffer
  let hasLeft: @Sendable (PersonID) -> Bool
  private let looksBack: Bool

  /// A reader of a cycle's reviews.
  ///
  /// - Parameters:
  ///   - cycle: The cycle's name.
  ///   - rules: The cycle's rules.
  ///   - holders: Who holds which role in the organisation.
  ///   - looksBack: Whether to find out which of the deadlines that do not arise never did; calendars
  ///     need it, and it takes a while.
  ///   - hasLeft: Whether somebody is no longer there, so that nothing is their duty.
  public init(
    cycle: CycleName, rules: CycleRules, holders: [RoleHolder], looksBack: Bool = false,
    hasLeft: @escaping @Sendable (PersonID) -> Bool = { _ in false }
  ) {
    self.hasLeft = hasLeft
    self.cycle = cycle
    self.rules = rules
    self.holders = holders
    self.looksBack = looksBack
    origins = rules.origins
    commands = CommandOffer(rules)
    clauses = Dictionary(rules.policy.clauses.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Every deadline of a review, settled ones included, and the steps of its present stage.
  ///
  /// A step is left out where a deadline that is still to be met asks for the same command. While
  /// time stands still there is no step, and one item says so.
  public func items(of review: Review) -> [AgendaItem] {
    let changes = review.record.entries.count + review.record.withdrawals.count
    let arisen = looksBack ? arisen(in: review) : nil
    let former = looksBack ? review.formerReviewers : []
    return everything(about: review).map { item in
      var item = item
      item.changes = changes
      if item.duty.contains(where: { $0.relation == "reviewer" }) {
        item.former = former.filter { !item.people.contains($0) }
      }
      if case .deadline(let id) = item.matter, let arisen {
        item.neverArose = item.standing == .notArising && !arisen.contains(id)
      }
      return item
    }
  }

  private func everything(about review: Review) -> [AgendaItem] {
    let isOpen = review.record.closed == nil && review.record.leftOut == nil
    let stage = isOpen ? review.stage : nil
    let deadlines =
      review.deadlinesWithExcuses.map { item($0, in: review, at: stage) }
      + bookings(of: review, isOpen: isOpen) + (isOpen ? departedReviewers(of: review) : [])
    guard isOpen, review.today >= review.period.first ?? rules.period.first, let stage else {
      return deadlines
    }
    if let standstill = review.standstill { return deadlines + [item(standstill, in: review)] }
    // What waits for an event is not listed, so that the step has to stand for it.
    let listed = deadlines.filter { $0.isLive && ($0.waitsFor == nil || $0.hasGap) }
    let said = Set(listed.compactMap(\.command))
    let steps = review.nextSteps.enumerated().map { index, step in
      item(step, index, of: stage, in: review)
    }
    return deadlines + steps.filter { $0.command.map { !said.contains($0) } ?? true }
  }

  /// What somebody may see of it: all where they may read the review; what is not private and
  /// gives no level away where they may follow the cycle's progress; else what is their own duty.
  ///
  /// - Parameters:
  ///   - review: The review as of the day that is asked about.
  ///   - actor: Who asks.
  ///   - access: The review as it is today, by which rights are judged.
  /// - Returns: The items.
  public func items(of review: Review, for actor: Actor, by access: Review) -> [AgendaItem] {
    let items = items(of: review.seen(by: actor, judgedBy: access))
    if access.permits("read.statement", to: actor) { return items }
    let plain = items.filter { !$0.showsLevels }.map(\.withoutReasons)
    // Whose duty a step of a case is has to be told of it, private as it may be.
    let own = items.filter {
      $0.showsLevels && $0.caseName != nil && $0.people.contains(actor.person)
    }.map(\.withoutReasons)
    if access.isTold(in: "report.progress", to: actor) { return plain + own }
    return plain.filter { $0.people.contains(actor.person) } + own
      + plain.filter { $0.former.contains(actor.person) }.map(\.handedOver)
  }

  private func item(
    _ status: DeadlineStatus, in review: Review, at stage: Stage?
  ) -> AgendaItem {
    let deadline = status.deadline
    var item = AgendaItem(
      cycle: cycle, reviewee: review.record.reviewee, school: review.record.facts?.school,
      reviewers: review.record.reviewers?.reviewers ?? [], matter: .deadline(deadline.id),
      title: deadline.title + ending(of: status, in: review), standing: status.standing,
      due: status.due ?? status.stop?.before,
      opens: status.opens,
      duty: duty(deadline.duty, in: review, case: status.case?.name), strength: deadline.strength,
      clauses: deadline.clauses.compactMap { clauses[$0] },
      command: deadline.command?.forReviewee(review.record.reviewee),
      missing: status.missing, hasGap: hasGap(status),
      isLive: review.record.leftOut == nil && review.counts(status)
        && status.standing.isUnsettled,
      showsLevels: deadline.private == true || isMovedPrivately(status)
        || origins.looksAtLevels(deadline))
    item.caseName = status.case?.name
    if status.waitsForTerms {
      item.duty = duty([RoleHolder.officer], in: review)
      item.command = Review.termCommand
      item.doers = item.people
    } else if let command = deadline.command {
      item.isForLaterStage = stage.map { commands.belongsLater(command, than: $0) } ?? false
      item.doers = commands.doers(of: command, among: item.duty)
    }
    return item
  }

  /// That the person's post ends before the last day, so that it has to be done sooner.
  private func ending(of status: DeadlineStatus, in review: Review) -> String {
    guard let end = review.record.facts?.to, let due = status.due, end < due,
      end >= review.today
    else { return "" }
    return "; the post ends before, on \(end.text)"
  }

  /// Whether a reason that is not for everybody keeps it from being due.
  private func isMovedPrivately(_ status: DeadlineStatus) -> Bool {
    status.stop?.pauses.contains { pause in
      rules.policy.pauses.first { $0.id == pause.pause }?.private == true
    } ?? false
  }

  private func item(
    _ step: NextStep, _ index: Int, of stage: Stage, in review: Review
  ) -> AgendaItem {
    var item = AgendaItem(
      cycle: cycle, reviewee: review.record.reviewee, school: review.record.facts?.school,
      reviewers: review.record.reviewers?.reviewers ?? [],
      matter: .step(stage: stage.id, index), title: step.says, standing: nil, due: nil, opens: nil,
      duty: duty(step.whose, in: review), strength: nil,
      clauses: stage.clauses.compactMap { clauses[$0] },
      command: step.command?.forReviewee(review.record.reviewee), missing: [], hasGap: false,
      isLive: true,
      showsLevels: origins.looksAtLevels(step.when))
    if let command = step.command {
      item.doers = commands.doers(of: command, among: item.duty)
    }
    return item
  }

  private func item(_ standstill: Standstill, in review: Review) -> AgendaItem {
    AgendaItem(
      cycle: cycle, reviewee: review.record.reviewee, school: review.record.facts?.school,
      reviewers: review.record.reviewers?.reviewers ?? [], matter: .standstill,
      title: standstill.says, standing: .stopped(since: standstill.since, until: standstill.until),
      due: nil, opens: nil, duty: duty(["reviewer", "reviewee"], in: review), strength: nil,
      clauses: [], command: nil, missing: [], hasGap: false, isLive: true, showsLevels: false,
      reasons: standstill.reasons)
  }

  /// A day that is not known is a gap.
  ///
  /// Whether something arises is one only where the staff list or the school has to say: what the
  /// year has not brought yet is none.
  private func hasGap(_ status: DeadlineStatus) -> Bool {
    switch status.standing {
    case .waits: true
    case .undecided:
      status.waitsForTerms || status.missingFacts.contains(where: origins.followFromStaffList)
    default: false
    }
  }

  func duty(_ relations: [String], in review: Review, case name: String? = nil) -> [Duty] {
    relations.map { relation in
      let people = review.people(standingAs: relation, among: holders, inCase: name)
      return Duty(relation: relation, people: people.filter { !hasLeft($0) })
    }
  }
}

extension Review {
  /// Whose duty a step is, as a phrase: each relation or role with the people who stand so.
  ///
  /// - Parameters:
  ///   - step: What is to be done.
  ///   - holders: Who holds which role.
  ///   - names: What a person is called.
  /// - Returns: Such as *the reviewer, Marta Lindgren*.
  public func whoseDuty(
    _ step: NextStep, among holders: [RoleHolder], names: (PersonID) -> String
  ) -> String {
    Wording.alternatives(
      step.whose.map { relation in
        let role = relation == "reviewee" ? policy.words.reviewee : Wording.role(relation)
        let people = people(standingAs: relation, among: holders).map(names)
        return "the \(role), " + (people.isEmpty ? "nobody yet" : Wording.list(people))
      })
  }

  /// The people who stand so to the review, or hold that role at the person's school.
  ///
  /// A role gives nobody a duty in their own review.
  /// In a case, those who hear it, whoever opened it and whoever a field of it names are found by
  /// these words.
  public func people(
    standingAs relation: String, among holders: [RoleHolder], inCase name: String? = nil
  ) -> [PersonID] {
    if let (found, kind) = knownCase(name) {
      if relation == CaseRecord.panelMember { return found.panel }
      if relation == CaseRecord.opener { return [found.opened.author] }
      if kind.people.contains(relation) {
        return [found.answer(in: relation).flatMap { PersonID($0) }].compactMap { $0 }
      }
    }
    return switch relation {
    case "reviewee": [record.reviewee]
    case "reviewer": record.reviewers?.reviewers ?? []
    case ReviewersRule.lineManager: record.facts?.managers.map(\.id) ?? []
    case "overseer":
      reviewersRule.rule?.overseer.map { self.holders(of: $0, among: holders) } ?? []
    default: self.holders(of: relation, among: holders)
    }
  }

  private func holders(of role: String, among holders: [RoleHolder]) -> [PersonID] {
    let school = record.facts?.school
    return holders.filter { held in
      held.role == role && held.counts(at: school) && held.person != record.reviewee
    }.map(\.person).unique.sorted()
  }
}
