import AppraisalCore
import AppraisalFiles
import ReportRendering

/// What a command proposes to record.
struct Proposal {
  let content: EntryContent
  /// The act's name for the policy's rules, such as `rate.item.objectives.O1`.
  let act: String
  let item: String?
  let hasReason: Bool
  /// What was recorded, for the line that confirms it.
  let says: String
  /// Whether it is for HR officers under every policy, whatever its access table says.
  let isForOfficers: Bool
  /// What whoever records it should look at again, as sentences; nothing hinders it.
  var doubts: [String] = []

  init(
    _ content: EntryContent, act: String, item: String? = nil, because: String? = nil,
    says: String, isForOfficers: Bool = false
  ) {
    self.isForOfficers = isForOfficers
    self.content = content
    self.act = act
    self.item = item
    hasReason = because?.isEmpty == false
    self.says = says
  }
}

extension Session {
  /// Records one entry about a person: identity, access, the policy's rules, then the disk.
  ///
  /// - Parameters:
  ///   - word: Whom it is about.
  ///   - options: How it is recorded.
  ///   - reading: How much of the policy is read; findings are there only `atOnce`.
  ///   - propose: What is to be recorded.
  /// - Throws: `Failure` where it may not be recorded, or cannot be written.
  func record(
    about word: String, _ options: RecordingOptions, reading: ClauseReading = .whenCited,
    _ propose: (Review, Identity) throws(Failure) -> Proposal
  ) throws(Failure) {
    let store = try cycle(about: word, clauses: reading)
    let identity = try identity()
    let reviewee = try reviewee(word, in: store)
    let now = environment.now()
    let on = options.on ?? now.civilDay
    try checkDay(on, today: now.civilDay)
    var recorded: Recorded?
    try store.append(to: reviewee, refusal: { Failure($0) }) {
      statement throws(Failure) -> [Entry] in
      let result = try judge(
        statement, rules: store.rules, identity, now: now, on: on, propose)
      recorded = result
      return options.dryRun ? [] : [result.entry]
    }
    guard var recorded else { return }
    recorded.doubts += try doubtsAboutCarrying(recorded, in: store, identity)
    report(recorded, options)
  }

  func checkDay(_ on: Day, today: Day) throws(Failure) {
    if on > today {
      throw .usage(
        "\(on.text) has not come yet", remedy: "Give today or a past day with --on.")
    }
  }

  /// Judges what is proposed; its identifier is given where another entry names it.
  func judge(
    _ statement: Statement, rules: CycleRules, _ identity: Identity, now: Moment, on: Day,
    id: EntryID? = nil,
    _ propose: (Review, Identity) throws(Failure) -> Proposal
  ) throws(Failure) -> Recorded {
    let review = Review(
      rules: rules, reviewee: statement.reviewee, entries: statement.entries,
      asOf: now.civilDay)
    if identity.onBehalfOf != nil, identity.by == review.record.reviewee {
      throw .forbidden(
        "nobody records in their own review on behalf of somebody else",
        remedy: "Let the other person record it, or another HR officer.")
    }
    let proposal = try proposal(propose, about: review, identity)
    let about = proposal.content.caseName
    let relations = review.relations(of: identity.actor, inCase: about)
    if proposal.isForOfficers {
      try checkOfficer(identity, of: review)
    } else {
      try checkAccess(proposal.act, review, identity, inCase: about)
    }
    let entry = Entry(
      id: id ?? EntryID(at: now, random: environment.random()),
      at: later(now, than: statement.entries), on: on, by: identity.by,
      onBehalfOf: identity.onBehalfOf, content: proposal.content)
    try checkOpen(review, for: proposal, entry)
    let act = Act(
      name: proposal.act, item: proposal.item, on: on, hasReason: proposal.hasReason,
      content: entry.content, relations: relations,
      withheld: review.kindsHidden(from: identity.actor),
      isReader: review.permits("read.statement", to: identity.actor))
    let verdict = review.verdict(on: entry, act: act)
    if !verdict.refusals.isEmpty {
      throw .refused(
        verdict.refusals, by: rules, of: review.record.reviewee, adding: cycleEnding)
    }
    let after = review.adding(entry)
    let isReader = after.permits("read.statement", to: identity.actor)
    return Recorded(
      entry: entry, reviewee: review.record.reviewee, rules: rules, says: proposal.says,
      departures: verdict.departures, doubts: isReader ? proposal.doubts : [],
      double: isReader ? review.double(of: entry) : nil,
      review: isReader ? after.shown(to: identity.actor) : nil)
  }

  /// What is wrong with a proposal can tell what a statement holds, so only readers are told.
  private func proposal(
    _ propose: (Review, Identity) throws(Failure) -> Proposal, about review: Review,
    _ identity: Identity
  ) throws(Failure) -> Proposal {
    do throws(Failure) {
      return try propose(review, identity)
    } catch {
      try checkAccess("read.statement", review, identity)
      throw error
    }
  }

  /// Entries count in the order of their instants, so each has to come after the last.
  func later(_ now: Moment, than entries: [Entry]) -> Moment {
    guard let last = entries.map(\.at).max(), last >= now else { return now }
    return last.adding(milliseconds: 1)
  }

  /// A closed review takes nothing more, save what was left open, that its closing is taken back, or
  /// what was recorded after it.
  private func checkOpen(
    _ review: Review, for proposal: Proposal, _ entry: Entry
  ) throws(Failure) {
    let act = Act(name: proposal.act, item: proposal.item, on: review.today, hasReason: false)
    if let closed = review.record.closed, !review.isOpen(to: act), !review.takesLate(entry) {
      if case .withdrawn(let taken) = proposal.content,
        taken.entry == closed.id || review.isLater(taken.entry, than: closed)
      {
        return
      }
      throw Failure(
        "Refused: the review of \(review.record.reviewee) was closed on \(closed.on.text).\n"
          + "  What to do: an HR officer can withdraw the closing (entry \(closed.id)) with a "
          + "reason: appraise withdraw \(closed.id) --because TEXT", code: 1)
    }
    if let left = review.record.leftOut {
      if case .withdrawn = proposal.content { return }
      throw Failure(
        "Refused: \(review.record.reviewee) was taken out of this cycle: \(left.because ?? left.ground).\n"
          + "  What to do: if that was wrong, an HR officer can take it back: appraise log "
          + "\(review.record.reviewee) shows the entry, and appraise withdraw ENTRY --because TEXT "
          + "takes it back.", code: 1)
    }
  }

  /// An officer has no say in whether they are reviewed themselves.
  private func checkOfficer(_ identity: Identity, of review: Review) throws(Failure) {
    try officer()
    if identity.by == review.record.reviewee {
      throw .forbidden(
        "nobody decides on their own place in a cycle",
        remedy: "Let another HR officer record it.")
    }
  }

  func checkAccess(
    _ act: String, _ review: Review, _ identity: Identity, inCase name: String? = nil
  ) throws(Failure) {
    if review.permits(act, to: identity.actor, inCase: name) { return }
    let (who, clauses) = review.mayDo(act)
    let names = who.isEmpty ? "nobody" : "the " + who.joined(separator: ", the ")
    var gist = ""
    for id in clauses {
      if let clause = review.rules.clause(id) {
        gist += "\n  \(id), \(clause.section): \(clause.gist)"
      }
    }
    throw .forbidden(
      "\(identity.actor.person) may not do this for \(review.record.reviewee); "
        + "\(names) may\(gist)",
      remedy: reviewerHint(review))
  }

  private func reviewerHint(_ review: Review) -> String {
    let reviewers = review.record.reviewers?.reviewers.map(\.text) ?? []
    return reviewers.isEmpty
      ? "No reviewer is assigned; an HR officer does so with: appraise reviewer assign "
        + "\(review.record.reviewee) REVIEWER"
      : "The reviewer is \(reviewers.joined(separator: " and "))."
  }

  /// What commands end with where the cycle was named, so that the next one names it as well.
  var cycleEnding: String { place.cycle.map { " --cycle \($0)" } ?? "" }

  func report(_ recorded: Recorded, _ options: RecordingOptions) {
    let rules = recorded.rules
    for departure in recorded.departures {
      environment.err(
        Failure.text(
          of: environment.isGuided ? departure.typed(remedy: nil, in: rules.policy) : departure,
          by: rules, heading: "Note", about: recorded.reviewee, adding: cycleEnding) + "\n")
    }
    for doubt in recorded.doubts { environment.err("Note: \(doubt)\n") }
    if let double = recorded.double, !options.dryRun, !environment.isGuided {
      environment.err(
        "Note: the same was recorded before, by \(double.author) on \(double.at.civilDay.text).\n"
          + "  What to do: if once is enough, take this one back: appraise undo\(cycleEnding)\n")
    }
    if options.quiet { return }
    let reviewee = recorded.reviewee
    let verb = options.dryRun ? "Would record" : "Recorded"
    let says = TerminalText.sanitise(recorded.says)
    var line = "\(verb) for \(reviewee) on \(recorded.entry.on.text): \(says)."
    if let void = recorded.review?.sentence(onVoidingBy: recorded.entry.id) { line += " \(void)" }
    guard let review = recorded.review, !environment.isGuided, review.record.leftOut == nil else {
      environment.out(line + "\n")
      return
    }
    let (stages, done, next) = review.standing
    if let standstill = review.standstill {
      line += " \(standstill.sentence)"
    } else if let step = next.first {
      line += " Next: \(step.says)"
      if let command = step.command {
        line += " (appraise \(command.forReviewee(reviewee))\(cycleEnding))"
      }
      line += "."
    } else if done == stages.count {
      line += " Every stage is done."
    }
    environment.out(line + "\n")
  }
}

extension Review {
  /// Whether an entry was recorded after another, so that it had no part in what that one settled.
  fileprivate func isLater(_ id: EntryID, than other: Entry) -> Bool {
    entries.contains { $0.id == id && Entry.isRecordedBefore(other, $0) }
  }
}

/// An entry that was judged and may stand.
struct Recorded {
  let entry: Entry
  let reviewee: PersonID
  let rules: CycleRules
  let says: String
  let departures: [Refusal]
  /// What whoever recorded it should look at again.
  var doubts: [String]
  /// What stood already and says the same, as whoever recorded it may know.
  let double: Entry?
  /// The review with it, as whoever recorded it is shown it; nil where they may not read it.
  let review: Review?
}
