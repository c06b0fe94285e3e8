extension CycleSummary {
  /// The reviews of which a sample may be drawn.
  ///
  /// Looked at in any case are those who are in the sample already, those with the lowest level of the scale, and those
  /// whose level is unlike that of others with like evidence.
  ///
  /// - Parameters:
  ///   - drawable: Whom the policy lets be drawn.
  ///   - earlier: Who is in the sample already.
  /// - Returns: The candidates.
  public func candidates(
    among drawable: Set<PersonID>, earlier: Set<PersonID>
  ) -> [SampleDraw.Candidate] {
    let ratings = ComparableRatings(of: self)
    let lowest = ratings?.scale.levels.last?.code
    let pairs = ratings.map { LikeEvidence(among: $0.records, listing: 1_000).pairs } ?? []
    let paired = Set(pairs.flatMap { [$0.lower, $0.higher] })
    return reviews.filter { drawable.contains($0.id) || earlier.contains($0.id) }.map { review in
      let level = ratings.flatMap { review.levels(of: $0.subject).first ?? nil }
      let isLowest = level != nil && level == lowest
      return SampleDraw.Candidate(
        id: review.id.text, reviewer: review.leadReviewer?.id.text, level: level,
        isCertain: isLowest || paired.contains(review.id.text) || earlier.contains(review.id))
    }
  }
}
