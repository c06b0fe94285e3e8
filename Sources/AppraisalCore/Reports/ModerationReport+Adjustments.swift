extension ModerationReport {
  /// The levels that moderation put in the place of others, with what stood before.
  static func adjustments(of cycle: CycleSummary) -> Part {
    let title = "Adjustments made"
    let policy = cycle.rules.policy
    let cited = policy.moderation?.clauses ?? []
    guard let id = policy.moderation?.adjusts,
      let voice = policy.assessment.voices.first(where: { $0.id == id })
    else {
      return Part(
        "adjustments", title,
        [
          .paragraph(
            "Under this policy moderation changes no level. Whoever gave one can give another, and the first one stays in "
              + "the log.")
        ], cited: cited)
    }
    let rows = cycle.reviews.flatMap { review in
      review.adjustments.map { row($0, of: review) }
    }
    return Part(
      "adjustments", title,
      [
        .table(
          Table(
            id: "adjustments", caption: "Levels put in the place of others: \(voice.title)",
            columns: [
              Column(id: "person", title: Wording.capitalised(policy.words.reviewee)),
              Column(id: "item", title: "Of what"),
              Column(id: "before", title: "Before", kind: .level),
              Column(id: "after", title: "After", kind: .level),
              Column(id: "by", title: "By"), Column(id: "on", title: "On", kind: .day),
              Column(id: "because", title: "Why"),
            ], rows: rows, emptyText: "No level was adjusted."))
      ], cited: cited + voice.clauses)
  }

  private static func row(_ adjustment: LevelAdjustment, of review: ReviewSummary) -> [Cell] {
    [
      .text(review.reviewee.label), .text(adjustment.item),
      adjustment.before.map { .text($0) } ?? .missing("no level"), .text(adjustment.after),
      .text(adjustment.by.label), .day(adjustment.on),
      adjustment.because.map { .text($0) } ?? .missing("not yours to read"),
    ]
  }
}
