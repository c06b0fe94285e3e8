import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Draws the sample for moderation, or adds to it.
struct ModerateSample: AppraiseCommand, Equatable {
  var seed: Int?
  var size: Int?
  var options: SetUpOptions
  var output: OutputOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "sample", "Draw a sample for moderation that anybody can draw again",
    discussion: """
      It reaches every level and every reviewer, and holds in any case whoever has the lowest level or a level unlike \
      that of others with like evidence. The seed is the cycle’s last day unless another is named at the first drawing; \
      then it stays. Drawn again it keeps everybody who is in it and adds whom late reviews or a larger size call for. \
      Without --size it is all of 10 reviews, then a quarter, at least 7 and at most 29.
      """,
    effect: .writes,
    examples: ["appraise moderate sample", "appraise moderate sample --seed 20251031 --size 12"],
    Option("seed", .number(in: 0...999_999_999_999), "The seed, at the first drawing"),
    Option("size", .number(in: 1...100_000), "How many to draw; more where every level needs it"),
    SetUpOptions.options,
    OutputOptions.options,
    into: ModerateSample.init(seed:size:options:output:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let identity = try session.identity()
    let store = try session.cycle()
    try ModerateSample.checkDraws(store.rules)
    let now = environment.now()
    let looks = try session.drawingLooks(of: store, identity, now: now)
    let log = try store.drawn(
      looks, seed: seed, size: size, isDryRun: options.dryRun,
      by: (identity, now, environment.random()))
    if !options.dryRun { try session.recordDrawn(log, looks, in: store, identity, now: now) }
    if options.quiet { return }
    try session.keepView(
      of: log.members.map(\.person), in: store, at: now, act: "report.moderation", output)
    try environment.print(
      ModerationSampleReport.report(
        on: looks.summary, log: log, organisation: session.organisation.organisation), output)
  }

  /// A sample is drawn only where the policy, or the school by its choice, moderates one.
  private static func checkDraws(_ rules: CycleRules) throws(Failure) {
    guard let moderation = rules.policy.moderation else {
      throw Failure(
        "Refused: this policy says nothing of moderation, so no sample is drawn.\n"
          + "  What to do: read what “appraise report moderation” lays side by side.", code: 1)
    }
    let reason: String
    switch rules.moderationMode {
    case .all: reason = "every one is moderated, so no sample is drawn"
    case .some(.none): reason = "nothing is moderated here, so no sample is drawn"
    default: return
    }
    let choice = rules.policy.choices.first { $0.id == moderation.choice }
    let gists = (choice?.clauses ?? moderation.clauses).compactMap { id in
      rules.clause(id).map { "\n  \(id), \($0.section): \($0.gist)" }
    }
    throw Failure(
      "Refused: \(reason).\(gists.joined())\n"
        + "  What to do: nothing; “appraise moderate list” shows how far moderation is.", code: 1)
  }
}

/// One review as drawing a sample looks at it.
private struct DrawingLook: Sendable {
  let summary: ReviewSummary
  let mayBeDrawn: Bool
}

/// What drawing a sample needs to know of the reviews of a cycle.
struct DrawingLooks {
  /// The reviews that the acting person may be told of.
  let summary: CycleSummary
  /// Those of them whom the policy lets the acting person draw.
  let drawable: Set<PersonID>
}

extension Session {
  fileprivate func drawingLooks(
    of store: CycleStore, _ identity: Identity, now: Moment
  ) throws(Failure) -> DrawingLooks {
    let names = NameBook(try register())
    let sight = try sight(of: store, for: "report.moderation", asOf: nil) { review, isReadable in
      DrawingLook(
        summary: ReviewSummary(of: review, names: names, isReadable: isReadable),
        mayBeDrawn: review.mayBeDrawn(by: identity, at: now))
    }
    var cycle = store.cycle
    cycle.outside = sight.outside
    let summary = CycleSummary(
      cycle: cycle, rules: store.rules, summaries: sight.seen.map(\.summary), names: names,
      asOf: environment.today, hidden: sight.hidden)
    return DrawingLooks(
      summary: summary,
      drawable: Set(sight.seen.filter(\.mayBeDrawn).map(\.summary.id)))
  }

  /// Records in each statement of the sample that it was drawn, where the policy has a question for it.
  fileprivate func recordDrawn(
    _ log: ModerationLog, _ looks: DrawingLooks, in store: CycleStore, _ identity: Identity,
    now: Moment
  ) throws(Failure) {
    guard let question = store.rules.policy.moderation?.drawn, let first = log.samples.first else {
      return
    }
    let because =
      "Drawn with SplitMix64, seed \(first.seed), from \(first.statements) statements (\(first.fingerprint))"
    let open = looks.summary.reviews.filter { !$0.moderation.isDrawn }.map(\.id)
    for member in log.members where open.contains(member.person) {
      guard looks.drawable.contains(member.person) else { continue }
      try store.append(to: member.person, refusal: { Failure($0) }) {
        statement throws(Failure) -> [Entry] in
        let judged = try judge(
          statement, rules: store.rules, identity, now: now, on: now.civilDay
        ) { _, _ throws(Failure) in
          Proposal(
            .judgement(Judgement(question: question, yes: true, because: because)),
            act: "judge.\(question)", because: because, says: "drawn for moderation")
        }
        return [judged.entry]
      }
    }
  }
}

extension Review {
  /// Whether the policy lets somebody draw this review: everybody may be drawn where it has no question for it.
  fileprivate func mayBeDrawn(by identity: Identity, at now: Moment) -> Bool {
    guard let question = policy.moderation?.drawn else { return true }
    if record.closed != nil { return false }
    let content = EntryContent.judgement(
      Judgement(question: question, yes: true, because: "drawn"))
    let entry = Entry(
      id: EntryID(at: now, random: 0), at: now, on: now.civilDay, by: identity.by,
      onBehalfOf: identity.onBehalfOf, content: content)
    let act = Act(
      name: "judge.\(question)", item: nil, on: now.civilDay, hasReason: true, content: content,
      relations: relations(of: identity.actor))
    return permits(act.name, to: identity.actor) && verdict(on: entry, act: act).refusals.isEmpty
  }
}

extension CycleStore {
  /// Draws, keeps what was drawn, and tells everything that has been.
  fileprivate func drawn(
    _ looks: DrawingLooks, seed: Int?, size: Int?, isDryRun: Bool,
    by maker: (identity: Identity, now: Moment, random: UInt64)
  ) throws(Failure) -> ModerationLog {
    var result = ModerationLog()
    try draw(refusal: { Failure($0) }) { log throws(Failure) -> ModerationSample? in
      result = log
      let drawing = try sample(looks, log, seed: seed, size: size, by: maker)
      guard !drawing.drawn.isEmpty else { return nil }
      result.samples.append(drawing)
      return isDryRun ? nil : drawing
    }
    return result
  }

  private func sample(
    _ looks: DrawingLooks, _ log: ModerationLog, seed: Int?, size: Int?,
    by maker: (identity: Identity, now: Moment, random: UInt64)
  ) throws(Failure) -> ModerationSample {
    if let seed, let first = log.samples.first, first.seed != seed {
      throw Failure(
        "Refused: the sample of \(name) was drawn with seed \(first.seed) on \(first.at.civilDay.text), "
          + "and a second seed would let somebody choose.\n"
          + "  What to do: leave out --seed; --size adds to the sample.", code: 1)
    }
    let earlier = Set(log.members.map(\.person))
    let candidates = looks.summary.candidates(among: looks.drawable, earlier: earlier)
    if candidates.isEmpty {
      throw Failure(
        "Refused: there is nobody whom the policy lets you draw in \(name).\n"
          + "  What to do: “appraise cycle status” shows who is in the cycle, and who reviews them.",
        code: 1)
    }
    let wanted = [
      size ?? 0, log.samples.last?.wanted ?? 0,
      size == nil ? SampleSize.usual(of: candidates.count) : 0,
    ].max()
    let draw = SampleDraw(
      from: candidates, seed: UInt64(clamping: log.samples.first?.seed ?? seed ?? rules.usualSeed),
      wanted: wanted)
    return ModerationSample(
      id: EntryID(at: maker.now, random: maker.random), at: maker.now, by: maker.identity.by,
      onBehalfOf: maker.identity.onBehalfOf, draw: draw,
      rated: candidates.count { $0.level != nil }, earlier: earlier)
  }
}
