/// One review as consistency is judged by: who rated it, for what kind of post, and how.
public struct RatedReview: Hashable, Sendable {
  /// The review's identifier.
  public let id: String
  /// Who rated it.
  public let reviewer: String
  /// The role and grade band, within which alone ratings are compared.
  public let roleGroup: String
  /// The rating, 1 for the lowest level of the scale.
  public let rating: Int

  /// The greatest number of levels that a scale may have for ratings to be compared.
  public static let greatestRating = 20

  /// A review, or nil where the rating is not from 1 to 20.
  public init?(id: String, reviewer: String, roleGroup: String, rating: Int) {
    guard (1...RatedReview.greatestRating).contains(rating) else { return nil }
    self.id = id
    self.reviewer = reviewer
    self.roleGroup = roleGroup
    self.rating = rating
  }
}
