extension ModerationReport {
  /// How each reviewer's levels stand beside those that others gave to people in like posts.
  static func reviewers(of cycle: CycleSummary) -> Part {
    let title = "Reviewers beside each other"
    guard let ratings = ComparableRatings(of: cycle) else {
      return nothingRated("reviewers", title, in: cycle)
    }
    let analysis = LeniencyAnalysis(of: ratings.reviews)
    let clauses = spreadClauses(of: cycle.rules.policy)
    var blocks: [Block] = [.paragraph(method(ratings, in: cycle))]
    blocks.append(.chart(.dots(leniency(analysis, in: cycle))))
    let few = analysis.reviewers.filter { !$0.isTested }
    if !few.isEmpty, !analysis.reviewers.isEmpty {
      blocks.append(.paragraph(tooFew(few, in: cycle)))
    }
    if !analysis.reviewers.isEmpty { blocks.append(.notice(noCertificate)) }
    return Part("reviewers", title, blocks, cited: clauses)
  }

  /// The section in place of a comparison that a policy without levels leaves no room for.
  static func nothingRated(_ id: String, _ title: String, in cycle: CycleSummary) -> Part {
    let policy = cycle.rules.policy
    let moderation = policy.moderation
    let what = moderation.map {
      " What moderation looks at is: \($0.of)\(reference($0.clauses).map { " (\($0))" } ?? "")."
    }
    return Part(
      id, title,
      [
        .paragraph(
          "This policy gives no review a level, so there is nothing to compare here." + (what ?? "")
        )
      ], cited: moderation?.clauses ?? [])
  }

  /// Clauses of the checks that spreads are laid beside, or of moderation as such.
  static func spreadClauses(of policy: Policy) -> [String] {
    let checks = policy.moderation?.checks.filter { $0.evidence == .spread } ?? []
    return checks.isEmpty ? policy.moderation?.clauses ?? [] : checks.flatMap(\.clauses)
  }

  static let noCertificate =
    "A mark is a reason for a conversation and for a second look at some reviews by somebody who does not see the "
    + "levels first; it says nothing of who is right. In a fair year the chance of any mark at all is at most 1 in 10. "
    + "No mark is no certificate: with five reviews, a reviewer who rates a whole level too high is marked about one "
    + "year in three. Nobody’s level is changed by this."

  private static func method(_ ratings: ComparableRatings, in cycle: CycleSummary) -> String {
    let subject = names(of: ratings.subject, in: cycle.rules.policy).title
    return
      "Each \(cycle.rules.policy.words.reviewer)’s levels under “\(subject)” are laid beside those that others gave "
      + "to people of the same post and grade; a post that one \(cycle.rules.policy.words.reviewer) alone rates cannot be "
      + "compared. The difference is in levels of the scale, above nought for higher, and is drawn towards nought the "
      + "more the fewer reviews there are. What stands out is found by counting every way in which the same levels could "
      + "have been handed out."
  }

  private static func leniency(_ analysis: LeniencyAnalysis, in cycle: CycleSummary) -> DotPlot {
    let names = reviewerNames(of: cycle)
    let found = analysis.reviewers
      .compactMap { reviewer in names[reviewer.reviewer].map { (name: $0, figures: reviewer) } }
      .sorted { $0.name < $1.name }
    return DotPlot(
      id: "leniency", title: "Levels beside those of others in like posts", unit: "levels",
      dotTitle: Wording.capitalised(cycle.rules.policy.words.reviewer), valueTitle: "Difference",
      details: [
        Column(id: "rated", title: "Rated", kind: .number),
        Column(id: "compared", title: "Compared", kind: .number),
        Column(id: "stands-out", title: "What stands out"),
      ],
      dots: found.map { name, figures in
        DotPlot.Dot(
          label: name.label, hundredths: figures.shrunken.map { Int(($0 * 100).rounded()) },
          missing: figures.compared == 0 ? "no like posts" : "too many",
          emphasised: figures.flag != nil || figures.isFlaggedForSame,
          details: [
            .number(figures.reviews), .number(figures.compared), .text(standsOut(figures)),
          ])
      },
      emptyText: "No review has a level yet that could be compared.")
  }

  /// The names of those who lead reviews, by identifier.
  static func reviewerNames(of cycle: CycleSummary) -> [String: PersonName] {
    Dictionary(
      cycle.reviews.compactMap { $0.leadReviewer.map { ($0.id.text, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// What stands out of one reviewer, in words.
  static func standsOut(_ figures: ReviewerLeniency) -> String {
    var marks: [String] = []
    switch figures.flag {
    case .lenient: marks.append("higher than others")
    case .severe: marks.append("lower than others")
    case nil: break
    }
    if figures.isFlaggedForSame { marks.append("the same level for everybody") }
    if !marks.isEmpty { return Wording.capitalised(Wording.list(marks)) }
    return figures.isTested ? "Nothing" : "Too few to say"
  }

  private static func tooFew(_ few: [ReviewerLeniency], in cycle: CycleSummary) -> String {
    let names = reviewerNames(of: cycle)
    let people = few.compactMap { reviewer in
      names[reviewer.reviewer].map { ($0, "\($0.label), \(reviewer.compared)") }
    }.sorted { $0.0 < $1.0 }.map { $0.1 }
    return
      "With fewer than \(ReviewerLeniency.fewestTested) reviews that can be compared, or more than "
      + "\(ReviewerLeniency.mostCounted), nothing is tested. That is so of: \(people.joined(separator: "; "))."
  }
}
