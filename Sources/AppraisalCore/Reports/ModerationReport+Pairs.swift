extension ModerationReport {
  /// Pairs of people in like posts whose levels do not go together with what they rest on.
  static func pairs(of cycle: CycleSummary) -> Part {
    let title = "Like evidence, unlike level"
    guard let ratings = ComparableRatings(of: cycle) else {
      return nothingRated("pairs", title, in: cycle)
    }
    let found = ratings.likeEvidence
    var blocks: [Block] = [
      .paragraph(
        "People of the same post and grade are laid side by side where each of them has a level for the same things, "
          + "objectives in the order of the plan. Listed is every pair of whom one has the lower level on the whole "
          + "although none of their levels beneath is lower. Each pair is to be explained or put right."
      ),
      .table(table(found, ratings, in: cycle)),
    ]
    if found.total > found.pairs.count {
      blocks.append(
        .paragraph("These are the first \(found.pairs.count) of \(found.total) pairs."))
    }
    let left = ratings.rated - ratings.records.count
    if left > 0 {
      blocks.append(
        .paragraph(
          Wording.count(left, "review with a level is", "reviews with a level are")
            + " not compared, because the post, the \(cycle.rules.policy.words.reviewer) or a level beneath is not known."
        ))
    }
    return Part("pairs", title, blocks, cited: spreadClauses(of: cycle.rules.policy))
  }

  private static func table(
    _ found: LikeEvidence, _ ratings: ComparableRatings, in cycle: CycleSummary
  ) -> Table {
    let reviews = Dictionary(
      cycle.reviews.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    func cells(_ id: String) -> [Cell] {
      guard let review = reviews[id] else { return [.text(id), .empty, .empty] }
      return [
        .text(review.reviewee.label),
        (review.levels(of: ratings.subject).first ?? nil).map { .text($0) } ?? .empty,
        review.leadReviewer.map { .text($0.label) } ?? .empty,
      ]
    }
    let reviewer = Wording.capitalised(cycle.rules.policy.words.reviewer)
    return Table(
      id: "pairs", caption: "Pairs to explain or put right",
      columns: [
        Column(id: "lower", title: "Lower"),
        Column(id: "lower-level", title: "Level", kind: .level),
        Column(id: "lower-reviewer", title: reviewer),
        Column(id: "higher", title: "Higher"),
        Column(id: "higher-level", title: "Level", kind: .level),
        Column(id: "higher-reviewer", title: reviewer),
        Column(id: "beneath", title: "Lower one’s levels beneath"),
      ],
      rows: found.pairs.map { pair in
        cells(pair.lower) + cells(pair.higher) + [
          .text(pair.isSame ? "the same" : "at least as good")
        ]
      },
      emptyText:
        "No two people of like post have like levels beneath and another level on the whole.")
  }
}
