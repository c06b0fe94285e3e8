extension Review {
  /// The answers by which moderation found something of this review and that still stand, the
  /// latest first.
  public var moderationFindings: [Entry] {
    guard let moderation = policy.moderation else { return [] }
    return moderation.findingQuestions.compactMap { question in
      record.judgements[Record.JudgementKey(question: question, item: nil)]
    }
    .sorted { Entry.isRecordedBefore($1, $0) }
  }

  /// What stands against changing what was moderated; nil where it was not, or is open again.
  ///
  /// A level in the voice of moderation is no change: it stands beside the others.
  func refusal(ofModerated entry: Entry, _ act: Act) -> Refusal? {
    guard let moderation = policy.moderation, let found = moderationFindings.first,
      isLocked(entry, act, by: moderation)
    else { return nil }
    return Refusal(
      says: "This was moderated on \(found.on.text), and what was moderated is locked.",
      facts: ["moderated by \(found.author), entry \(found.id)"], clauses: moderation.clauses,
      remedy: "Whoever moderates opens it again with a reason first: moderate reopen "
        + "\(record.reviewee) --because TEXT.")
  }

  private func isLocked(_ entry: Entry, _ act: Act, by moderation: ModerationRules) -> Bool {
    switch entry.content {
    case .withdrawn(let taken):
      guard let target = entries.first(where: { $0.id == taken.entry }),
        let done = self.act(of: target)
      else { return false }
      return isLocked(target, done, by: moderation)
    case .rating(let rating) where rating.voice != nil && rating.voice == moderation.adjusts:
      return false
    default: return moderation.locked.contains(where: act.matches)
    }
  }
}

extension ModerationRules {
  /// The questions by which a finding is recorded.
  var findingQuestions: [String] { ([finding] + checks.map(\.finding)).compactMap(\.self) }

  /// The acts that nobody does once a review was moderated: those named, else all that set
  /// objectives or give levels.
  var locked: [String] { locks.isEmpty ? ModerationRules.usuallyLocked : locks }

  private static let usuallyLocked = [
    "objective.add", "objective.amend", "objective.drop", "objective.determine", "rate.*",
  ]
}
