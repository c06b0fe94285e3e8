extension ModerationReport {
  /// The sample that was drawn, or why there is none, with what came of it.
  static func sample(of cycle: CycleSummary, _ log: ModerationLog) -> Part {
    let title = "What was drawn, and what came of it"
    guard let moderation = cycle.rules.policy.moderation else {
      return Part(
        "sample", title,
        [.paragraph("This policy says nothing of moderation, so no sample is drawn.")])
    }
    let choice = cycle.rules.policy.choices.first { $0.id == moderation.choice }
    let cited = moderation.clauses + (choice?.clauses ?? [])
    let blocks: [Block] =
      switch cycle.rules.moderationMode {
      case .all: [.paragraph("Every one is moderated, so no sample is drawn.")] + everybody(cycle)
      case .some(.none): [.paragraph("Nothing is moderated here, so no sample is drawn.")]
      default: log.members.isEmpty ? [.paragraph(notDrawn)] : drawn(log, in: cycle)
      }
    return Part("sample", title, blocks, cited: cited)
  }

  private static let notDrawn =
    "No sample has been drawn. “appraise moderate sample” draws one that anybody can draw again."

  /// The results where everybody is moderated; only where the policy asks the moderator something.
  private static func everybody(_ cycle: CycleSummary) -> [Block] {
    guard cycle.rules.policy.moderation?.asksFindings ?? false else { return [] }
    return [.paragraph(results(of: cycle.reviews, called: "reviews"))]
  }

  private static func drawn(_ log: ModerationLog, in cycle: CycleSummary) -> [Block] {
    let reviews = Dictionary(
      cycle.reviews.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let members = log.members.compactMap { member in
      reviews[member.person].map { (review: $0, because: member.because) }
    }
    var blocks: [Block] = log.samples.enumerated().map { place, sample in
      .paragraph(method(sample, isFirst: place == 0, in: cycle))
    }
    blocks.append(.table(table(members, in: cycle)))
    let gone = log.members.count - members.count
    if gone > 0 {
      blocks.append(
        .paragraph(
          Wording.count(gone, "person of the sample is", "people of the sample are")
            + " no longer in the cycle, or not yours to see."))
    }
    if let last = log.samples.last {
      blocks.append(.paragraph(chance(drawn: log.members.count, of: last.statements)))
    }
    if cycle.rules.policy.moderation?.asksFindings ?? false {
      blocks.append(.paragraph(results(of: members.map(\.review), called: "of the sample")))
    }
    return blocks
  }

  private static func method(
    _ sample: ModerationSample, isFirst: Bool, in cycle: CycleSummary
  ) -> String {
    let day = sample.at.civilDay.text
    let list = "\(sample.statements) statements (list fingerprint \(sample.fingerprint))"
    guard isFirst else {
      return
        "On \(day) \(sample.drawn.count) more \(sample.drawn.count == 1 ? "was" : "were") drawn with the same "
        + "seed, from \(list)."
    }
    let origin =
      sample.seed == cycle.rules.usualSeed
      ? "The seed is the cycle’s last day, so that nobody chose it."
      : "The seed was chosen that day, when \(sample.rated) of the \(sample.statements) had a level."
    return
      "Drawn on \(day) by \(name(of: sample.by, in: cycle)) with SplitMix64, seed \(sample.seed), from \(list). "
      + "\(origin) The fingerprint is the FNV-1a-64 sum of the sorted identifiers joined by new lines: with the same list "
      + "and seed anybody draws the same sample."
  }

  private static func name(of person: PersonID, in cycle: CycleSummary) -> String {
    let names = cycle.reviews.map(\.reviewee) + cycle.reviews.flatMap(\.reviewers)
    return names.first { $0.id == person }?.label ?? person.text
  }

  /// What a sample of this size would meet, had one in ten gone wrong.
  static func chance(drawn: Int, of statements: Int) -> String {
    let wrong = SampleSize.share(10, of: statements)
    let chance = SampleSize.chanceOfMeeting(wrong: wrong, in: statements, sample: drawn)
    return
      "If 1 in 10 of the \(statements) were wrong, \(drawn) drawn by lot would meet one at least with a chance of "
      + "\(Int((chance * 100).rounded())) %. The sample was made to reach every level and every reviewer, so no rate of "
      + "errors can be read from it. Whoever reads for the second time does so without the first levels."
  }

  private static func table(
    _ members: [(review: ReviewSummary, because: String)], in cycle: CycleSummary
  ) -> Table {
    let words = cycle.rules.policy.words
    let asks = cycle.rules.policy.moderation?.asksFindings ?? false
    return Table(
      id: "sample", caption: "The sample, in the order in which it was drawn",
      columns: [
        Column(id: "person", title: Wording.capitalised(words.reviewee)),
        Column(id: "reviewer", title: Wording.capitalised(words.reviewer)),
        Column(id: "because", title: "Why it is in"),
      ] + (asks ? [Column(id: "finding", title: "The moderator’s finding")] : []),
      rows: members.map { review, because in
        let cells: [Cell] = [
          .text(review.reviewee.label),
          review.leadReviewer.map { .text($0.label) } ?? .missing("nobody yet"),
          .text(Wording.capitalised(because)),
        ]
        return asks ? cells + [finding(review)] : cells
      })
  }

  private static func finding(_ review: ReviewSummary) -> Cell {
    let answers = review.moderation.answers.map { answer in
      let check = answer.check.map { "\($0): " } ?? ""
      let because = answer.because.map { ": \($0)" } ?? ""
      return "\(check)\(answer.isContent ? "content" : "not content"), \(answer.on.text)\(because)"
    }
    return answers.isEmpty ? .missing("not looked at yet") : .text(answers.joined(separator: "; "))
  }

  private static func results(of reviews: [ReviewSummary], called: String) -> String {
    let looked = reviews.filter { !$0.moderation.answers.isEmpty }
    let content = looked.count { $0.moderation.isContent }
    return
      "Looked at so far: \(looked.count) of \(reviews.count) \(called); the moderator was content with \(content) "
      + "and not with \(looked.count - content)."
  }
}
