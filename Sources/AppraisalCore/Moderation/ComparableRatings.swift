/// The reviews of a cycle as ratings are compared by: whole levels, and what they rest on.
public struct ComparableRatings: Sendable {
  /// The scale of the levels that are compared.
  public let scale: Scale
  /// What is compared: the overall level, or that of an area where the policy gives no overall one.
  public let subject: Spread.Subject
  /// The reviews that have such a level, a reviewer and a known post.
  public let reviews: [RatedReview]
  /// Those of them whose level rests on items that all have levels.
  public let records: [LikeEvidence.Record]
  /// How many reviews have such a level, compared or not.
  public let rated: Int

  /// What can be compared in a cycle, or nil where the policy gives no level to a review as a whole.
  public init?(of cycle: CycleSummary) {
    let policy = cycle.rules.policy
    let subjects = Spread.subjects(of: policy).filter(ComparableRatings.isWhole)
    guard let subject = subjects.last, let scale = Spread.scale(of: subject, in: policy) else {
      return nil
    }
    self.subject = subject
    self.scale = scale
    var reviews: [RatedReview] = []
    var records: [LikeEvidence.Record] = []
    var rated = 0
    for (group, members) in ComparableRatings.likePosts(cycle.reviews) {
      for review in members {
        guard let rating = ComparableRatings.rating(of: review, subject, scale) else { continue }
        rated += 1
        guard let group, let reviewer = review.leadReviewer,
          let comparable = RatedReview(
            id: review.id.text, reviewer: reviewer.id.text, roleGroup: group, rating: rating)
        else { continue }
        reviews.append(comparable)
        guard let components = ComparableRatings.components(of: review, in: policy) else {
          continue
        }
        records.append(
          LikeEvidence.Record(
            id: comparable.id, roleGroup: group, rating: rating, components: components))
      }
    }
    self.reviews = reviews
    self.records = records
    self.rated = rated
  }

  /// The pairs of like evidence with unlike levels.
  public var likeEvidence: LikeEvidence { LikeEvidence(among: records) }

  private static func isWhole(_ subject: Spread.Subject) -> Bool {
    if case .items = subject { false } else { true }
  }

  /// The reviews by post and grade; the group is nil where the post is not known.
  private static func likePosts(
    _ reviews: [ReviewSummary]
  ) -> [(group: String?, members: [ReviewSummary])] {
    let unknown = reviews.filter { ($0.facts?.post ?? "").isEmpty }
    let known = reviews.filter { !($0.facts?.post ?? "").isEmpty }
    let groups = Grouping.post.groups(of: known).flatMap { post, holders in
      Grouping.grade.groups(of: holders).map { grade, members in
        (group: Optional("\(post.label), \(grade.label)"), members: members)
      }
    }
    return groups + [(group: nil, members: unknown)]
  }

  private static func rating(
    of review: ReviewSummary, _ subject: Spread.Subject, _ scale: Scale
  ) -> Int? {
    review.levels(of: subject).first.flatMap { $0 }.flatMap { rating(of: $0, on: scale) }
  }

  /// A level as a number, 1 for the lowest of its scale.
  private static func rating(of code: String, on scale: Scale) -> Int? {
    scale.rank(of: code).map { scale.levels.count - $0 }
  }

  /// The levels of all items, or nil while one of them is missing: unknown is not low.
  ///
  /// Objectives go by their place in the plan, since one person's second is not another's.
  private static func components(
    of review: ReviewSummary, in policy: Policy
  ) -> [LikeEvidence.Component]? {
    var components: [LikeEvidence.Component] = []
    for summary in review.areas {
      guard let area = policy.assessment.areas.first(where: { $0.id == summary.id }),
        let scale = policy.scales.first(where: { $0.id == area.scale })
      else { continue }
      for (place, item) in summary.items.enumerated() {
        guard let level = item.level.flatMap({ rating(of: $0, on: scale) }) else { return nil }
        let name = area.items.from == .objectives ? "\(area.id) \(place + 1)" : item.item
        components.append(LikeEvidence.Component(name, level))
      }
    }
    return components
  }
}
