/// The needs of a cycle that still ask for time or money, in the order in which the policy ranks them.
public struct DevelopmentPlan: Sendable {
  /// One need in its place.
  public struct Place: Sendable {
    /// Whose need it is.
    public let person: PersonName
    /// The school, where the record names one.
    public let school: String?
    /// The need.
    public let need: DevelopmentSummary
    /// How many needs come before it, plus one.
    public let rank: Int
    /// Whether others have the same rank, so that somebody has to choose among them.
    public let isShared: Bool
  }

  /// The needs that are open, first things first.
  public let open: [Place]
  /// The needs that were promised and never came, in the order of a staff list.
  public let missing: [Place]

  /// The plan of a cycle.
  ///
  /// A ground of priority of which it is not known whether it holds stands between one that holds
  /// and one that does not. Needs that no ground tells apart have the same rank; the earlier day
  /// is shown first.
  public init(of cycle: CycleSummary) {
    let all = cycle.reviews.flatMap { review in
      review.development.map { (review, $0) }
    }
    let ranked = all.filter { $0.1.state?.isOpen ?? true }.enumerated().sorted { first, second in
      let (one, other) = (first.element.1, second.element.1)
      let (early, late) = (one.order, other.order)
      if early != late { return early.lexicographicallyPrecedes(late) }
      let days = (one.text.due ?? .latest, other.text.due ?? .latest)
      return days.0 != days.1 ? days.0 < days.1 : first.offset < second.offset
    }.map(\.element)
    var places: [Place] = []
    for (index, (review, need)) in ranked.enumerated() {
      let isAsBefore = index > 0 && ranked[index - 1].1.order == need.order
      let rank = isAsBefore ? places[index - 1].rank : index + 1
      let isShared =
        isAsBefore || (index + 1 < ranked.count && ranked[index + 1].1.order == need.order)
      places.append(Place(review, need, rank: rank, isShared: isShared))
    }
    open = places
    missing = all.filter(\.1.isMissing).map { Place($0, $1, rank: 0, isShared: false) }
  }
}

extension DevelopmentPlan.Place {
  fileprivate init(
    _ review: ReviewSummary, _ need: DevelopmentSummary, rank: Int, isShared: Bool
  ) {
    self.init(
      person: review.reviewee, school: review.facts?.school, need: need, rank: rank,
      isShared: isShared)
  }
}

extension DevelopmentSummary {
  /// Its place by each ground of priority: held, not known, not held.
  fileprivate var order: [Int] {
    priority.map { truth in
      switch truth {
      case .yes: 0
      case .unknown: 1
      case .no: 2
      }
    }
  }
}
