/// Who is in a new cycle, who is not and why.
public struct Cohort: Hashable, Sendable {
  /// The statements of everybody enrolled, with their first entries.
  public var statements: [Statement] = []
  /// Everybody else.
  public var outside: [OutsideCycle] = []
  /// Those enrolled whose period is not the cycle's.
  public var ownPeriods: [PersonID: PersonalPeriod] = [:]
  /// Those enrolled for whom no reviewer follows from the register.
  public var withoutReviewer: [PersonID] = []
}

/// Enrols the people of a register in a cycle as its policy's scope says.
public struct CohortEnrolment: Sendable {
  private let rules: CycleRules
  private let register: Register
  private let school: String?
  private let group: String?
  private let declared: [PersonID: Exclusion]
  private let elsewhere: [PersonID: CycleName]
  private let now: Moment
  private let by: PersonID?
  private let random: @Sendable () -> UInt64
  /// Which of the policy's periods the cycle is, where people have different ones.
  public var period: String?
  /// Who holds which role, for reviewers that follow from one.
  public var holders: [RoleHolder] = []
  /// On whose behalf the enrolment is recorded, if on somebody's.
  public var onBehalfOf: PersonID?

  /// An enrolment.
  ///
  /// - Parameters:
  ///   - rules: The cycle's rules.
  ///   - register: The staff.
  ///   - school: Only people of this school, where given.
  ///   - group: Only people of this group of the policy, where given.
  ///   - declared: Grounds that an officer declares, which no register shows.
  ///   - elsewhere: People who are in another cycle of the same policy over the same days.
  ///   - now: The instant.
  ///   - by: Who enrols; each person themselves where nobody is known.
  ///   - random: A number that differs from call to call.
  public init(
    rules: CycleRules, register: Register, school: String?, group: String?,
    declared: [PersonID: Exclusion], elsewhere: [PersonID: CycleName], now: Moment, by: PersonID?,
    random: @escaping @Sendable () -> UInt64
  ) {
    self.rules = rules
    self.register = register
    self.school = school
    self.group = group
    self.declared = declared
    self.elsewhere = elsewhere
    self.now = now
    self.by = by
    self.random = random
  }

  /// The cohort, everybody in order of identifier.
  public func cohort() -> Cohort {
    var cohort = Cohort()
    for person in register.people where !person.hasLeft(on: rules.period.first) {
      guard !person.hasLeft(on: now.civilDay), let facts = facts(of: person) else {
        cohort.outside.append(
          OutsideCycle(person: person.id, ground: "no-post", because: absence(of: person)))
        continue
      }
      if let school, facts.school != school { continue }
      enrol(person.id, facts, into: &cohort)
    }
    return cohort
  }

  private func enrol(_ id: PersonID, _ facts: RevieweeFacts, into cohort: inout Cohort) {
    let statement = statement(of: id, facts)
    let review = Review(
      rules: rules, reviewee: id, entries: statement.entries, asOf: now.civilDay)
    if let group, let own = review.group, own.id != group { return }
    if let exclusion = declared[id] {
      cohort.outside.append(
        OutsideCycle(person: id, ground: exclusion.id, because: because(exclusion)))
      return
    }
    if let other = elsewhere[id] {
      cohort.outside.append(
        OutsideCycle(
          person: id, ground: "in-another-cycle",
          because: "is in \(other) already, which covers the same days"))
      return
    }
    if let outside = review.ground {
      cohort.outside.append(outside)
      return
    }
    if let period, let outside = review.ground(outsidePeriod: period) {
      cohort.outside.append(outside)
      return
    }
    if review.period.rule != nil { cohort.ownPeriods[id] = review.period }
    if review.record.reviewers == nil { cohort.withoutReviewer.append(id) }
    cohort.statements.append(statement)
  }

  /// Those of the register whom the policy covers and none of its groups takes.
  ///
  /// - Parameter cycle: The cycle's name, for print.
  /// - Returns: A problem for each.
  public func withoutGroup(in cycle: CycleName) -> [RegisterProblem] {
    register.people.compactMap { person in
      guard !person.hasLeft(on: now.civilDay), let facts = facts(of: person) else { return nil }
      let entry = entry(.enrolled(Enrolment(facts: facts)), at: now, for: person.id)
      let review = Review(
        rules: rules, reviewee: person.id, entries: [entry], asOf: now.civilDay)
      guard let outside = review.ground, outside.ground == OutsideCycle.noGroup else { return nil }
      return RegisterProblem(
        person: person.id, kind: .noGroup, severity: .error,
        message: "\(person.fullName) (\(person.id)) \(outside.because) (cycle \(cycle))",
        remedy: "Put the group right in the staff list, and import it.")
    }
  }

  /// The facts about a person that the cycle's rules need; nil where they hold no post in it yet.
  ///
  /// They are those of today, or of the first day where the cycle is still to begin; of whoever was
  /// there and has left, those of the last day.
  public func facts(of person: Person) -> RevieweeFacts? {
    guard let day = person.lastDayInPost(by: max(now.civilDay, rules.period.first)),
      day >= rules.period.first,
      !person.openPosts(on: min(day, rules.period.last)).isEmpty
    else { return nil }
    return RevieweeFacts(of: person, in: register, on: day, rules.policy, among: holders)
  }

  /// Why somebody holds no post in the cycle.
  public func absence(of person: Person) -> String {
    if let left = person.left, left < now.civilDay { return "left on \(left.text)" }
    if let start = person.posts.compactMap(\.start).filter({ $0 > now.civilDay }).min() {
      return start > rules.period.last
        ? "starts on \(start.text), after the cycle"
        : "starts on \(start.text), and can be enrolled then"
    }
    if let end = person.posts.compactMap(\.end).max(), end < rules.period.first {
      return "the post ends on \(end.text), before the cycle begins"
    }
    if let start = person.posts.compactMap(\.start).min(), start > rules.period.last {
      return "started on \(start.text), after the cycle"
    }
    return "has no open post"
  }

  /// The first entries of a person's statement: enrolment, and the reviewer if one follows.
  ///
  /// - Parameters:
  ///   - id: The person.
  ///   - facts: What is known of them.
  ///   - despite: The ground of the policy's scope that is set aside, if one is.
  ///   - because: Why they join, where somebody said so.
  /// - Returns: The statement.
  public func statement(
    of id: PersonID, _ facts: RevieweeFacts, despite: String? = nil, because: String? = nil
  ) -> Statement {
    let enrolment = Enrolment(facts: facts, despite: despite, because: because)
    var entries = [entry(.enrolled(enrolment), at: now, for: id)]
    let review = Review(rules: rules, reviewee: id, entries: entries, asOf: now.civilDay)
    if let reviewer = reviewer(by: review.reviewersRule.rule, of: id, facts) {
      let assignment = ReviewerAssignment(
        reviewers: [reviewer.id], rank: reviewer.rank,
        roles: rules.policy.roles(of: [reviewer.id], among: holders, at: facts.school))
      entries.append(entry(.reviewers(assignment), at: now.adding(milliseconds: 1), for: id))
    }
    return Statement(reviewee: id, entries: entries)
  }

  /// The only person who can be meant, or nil where nobody or several can.
  private func reviewer(
    by rule: ReviewersRule?, of id: PersonID, _ facts: RevieweeFacts
  ) -> Superior? {
    let candidates: [Superior] =
      switch rule?.by {
      case .lineManager: facts.managers
      case .role(let role):
        Set(
          holders.filter { $0.role == role && $0.person != id && $0.counts(at: facts.school) }
            .map(\.person)
        ).sorted().map { Superior(id: $0, rank: register.person($0)?.rank) }
      case .panel, nil: []
      }
    guard let only = candidates.first, candidates.count == 1,
      let person = register.person(only.id), !person.hasLeft(on: now.civilDay)
    else { return nil }
    return only
  }

  private func entry(_ content: EntryContent, at moment: Moment, for id: PersonID) -> Entry {
    Entry(
      id: EntryID(at: moment, random: random()), at: moment, on: now.civilDay, by: by ?? id,
      onBehalfOf: onBehalfOf, content: content)
  }

  private func because(_ exclusion: Exclusion) -> String {
    exclusion.title
      + (exclusion.clauses.isEmpty ? "" : " (\(exclusion.clauses.joined(separator: " ")))")
  }
}

extension OutsideCycle {
  /// The ground of whoever is in none of the policy's groups.
  static let noGroup = "no-group"
}

extension Review {
  /// That no group of the policy takes the person, with what the staff list says and the groups.
  var sentenceOnNoGroup: String {
    let said = record.facts?.group.map { "“\($0)”" } ?? "none"
    return "belongs to no group of the policy: the staff list says \(said); "
      + "the groups are \(policy.groups.map(\.title).joined(separator: "; "))"
  }

  /// Why the policy's scope leaves the person out, or what is missing to tell; nil if it does not.
  public var ground: OutsideCycle? {
    var missing: [String] = []
    for exclusion in policy.scope where !isSetAside(exclusion) {
      guard let when = exclusion.when else { continue }
      let evaluation = evaluate(when)
      let clauses =
        exclusion.clauses.isEmpty ? "" : " (\(exclusion.clauses.joined(separator: " ")))"
      switch evaluation.truth {
      case .yes:
        return OutsideCycle(
          person: record.reviewee, ground: exclusion.id, because: exclusion.title + clauses)
      case .no: continue
      case .unknown:
        missing.append(
          "whether \(exclusion.title)\(clauses): missing "
            + evaluation.missing.joined(separator: ", "))
      }
    }
    if missing.isEmpty, isInNoGroup {
      return OutsideCycle(
        person: record.reviewee, ground: OutsideCycle.noGroup, because: sentenceOnNoGroup)
    }
    if missing.isEmpty { return nil }
    return OutsideCycle(
      person: record.reviewee, ground: "not-known",
      because: "not known " + missing.joined(separator: "; "))
  }
}
