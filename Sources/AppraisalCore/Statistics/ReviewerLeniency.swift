/// How one reviewer's ratings stand beside those that others gave to people in like posts.
///
/// With one reviewer to a review, severity and true merit cannot be told apart: a flag is a reason for a conversation and
/// for a second, blind look at the sample. Nothing here ever changes a rating.
public struct ReviewerLeniency: Hashable, Sendable {
  /// Which way a reviewer's ratings stand out.
  public enum Flag: String, Hashable, Sendable {
    /// Higher than those of others.
    case lenient
    /// Lower than those of others.
    case severe
  }

  /// What the ratings come to beside those of others.
  public struct Figures: Hashable, Sendable {
    /// The sum of the ratings.
    public let sum: Int
    /// The sum that they would have, had each the mean of its role group.
    public let expected: Double
    /// The chance of a sum at least as far from the expected one, were ratings dealt at random.
    public let chance: Double
    /// The smallest such chance that any ratings could have.
    public let smallestChance: Double
    /// Whether all ratings that can be compared are the same.
    public let isSameForAll: Bool
    /// The chance that all of them are the same, were ratings dealt at random.
    public let chanceOfSame: Double
  }

  /// The reviewer.
  public let reviewer: String
  /// How many reviews the reviewer rated.
  public let reviews: Int
  /// How many of them are in role groups in which somebody else rates too.
  public let compared: Int
  /// What they come to; nil where nothing can be compared, or more than 200 reviews are.
  public let figures: Figures?
  /// The mean of all the reviewer's ratings less the mean of everybody's, in levels; unadjusted for posts.
  public let unadjusted: Double
  /// Which way the ratings stand out, all tests taken together; nil where they do not.
  public internal(set) var flag: Flag?
  /// Whether it stands out that everybody was given the same.
  public internal(set) var isFlaggedForSame = false

  /// The mean distance from what was expected, in levels; positive for lenient.
  public var difference: Double? {
    figures.map { (Double($0.sum) - $0.expected) / Double(compared) }
  }

  /// The distance drawn towards nought, the more the fewer reviews there are.
  ///
  /// The weight of four reviews is the usual spread within reviewers by that between them.
  public var shrunken: Double? {
    difference.map { $0 * Double(compared) / (Double(compared) + 4) }
  }

  /// Whether there are enough reviews for the tests: three.
  public var isTested: Bool { figures != nil && compared >= ReviewerLeniency.fewestTested }

  /// The fewest reviews that are tested.
  public static let fewestTested = 3
  /// The most reviews of one reviewer that are counted out exactly, which bounds the work.
  public static let mostCounted = 200
}
