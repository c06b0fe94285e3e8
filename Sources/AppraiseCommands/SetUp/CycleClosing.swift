import AppraisalCore

/// The closing of a cycle, by whom and why.
struct CycleClosing {
  /// Why it is closed over what is open, where somebody said so.
  let because: String?
  let identity: Identity
  let now: Moment

  /// The entry that closes one review, with the reason where something in it is open.
  func entry(over matters: [OpenMatter], at moment: Moment, _ random: UInt64) -> Entry {
    Entry(
      id: EntryID(at: now, random: random), at: moment, on: now.civilDay, by: identity.by,
      onBehalfOf: identity.onBehalfOf,
      content: .closed(ReviewClosing(because: matters.isEmpty ? nil : because)))
  }

  /// What is open in one review, as far as whoever closes may be told.
  func open(in review: Review, _ register: Register) -> OpenReview {
    let matters = review.openMatters(for: identity.actor)
    let act = Act(
      name: "close", item: nil, on: now.civilDay, hasReason: because != nil,
      withheld: review.kindsHidden(from: identity.actor))
    let refusals = review.verdict(on: entry(over: matters, at: now, 0), act: act).refusals
    let reviewee = review.record.reviewee
    let left = register.person(reviewee)?.lastDayThere(before: now.civilDay)
    let shown = review.shown(to: identity.actor)
    let steps = review.permits("read.statement", to: identity.actor) ? shown.nextSteps : []
    return OpenReview(
      reviewee: reviewee, refusals: refusals, matters: matters,
      stage: shown.stage.map { ($0.title, steps.map(\.says)) },
      left: left, hasReason: because != nil)
  }
}

/// What is open in one review that is to be closed.
struct OpenReview {
  let reviewee: PersonID
  /// What the policy asks for before a review is closed, and no reason stands in for.
  let refusals: [Refusal]
  /// What else is open, which a reason lets be closed over.
  let matters: [OpenMatter]
  /// The stage that is not done, with what is to be done.
  let stage: (title: String, steps: [String])?
  /// The day on which the person left, where they have.
  let left: Day?
  /// Whether a reason is given for closing over what is open.
  let hasReason: Bool

  /// Whether it may not be closed.
  var keepsOpen: Bool { !refusals.isEmpty || (!matters.isEmpty && !hasReason) }

  /// Whether everything is done.
  var isNothing: Bool { refusals.isEmpty && matters.isEmpty && stage == nil }

  /// The clauses that everything open rests on.
  var clauses: [String] { refusals.flatMap(\.clauses) + matters.flatMap(\.clauses) }

  /// Everything that is open, line by line.
  var lines: [String] {
    let said =
      refusals.map { ($0.says, $0.clauses) } + matters.map { ($0.says, $0.clauses) }
    var lines = said.map { says, clauses in
      "  \(reviewee): \(says)"
        + (clauses.isEmpty ? "" : " (\(clauses.joined(separator: " ")))")
    }
    if let stage {
      let steps = stage.steps.joined(separator: "; ")
      let text = "at “\(stage.title)”" + (steps.isEmpty ? "" : ": \(steps)")
      lines.append(lines.isEmpty ? "  \(reviewee): \(text)" : "    \(text)")
    }
    if let left, keepsOpen {
      lines.append(
        "    left on \(left.text): appraise cycle leave-out \(reviewee) --ground "
          + "\(CycleLeaveOut.left) --because TEXT")
    }
    return lines
  }
}
