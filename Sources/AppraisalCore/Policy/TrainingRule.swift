/// What people need to have been trained in for what they do under a policy, such as reviewing.
///
/// It is about people, not about reviews: whoever reviews three people is trained once.
public struct TrainingRule: Codable, Hashable, Sendable {
  /// The training's name.
  public var id: String
  /// What it is, so that it reads after *no*, such as *training in running a review*.
  public var title: String
  /// Who needs it: `reviewer`, `reviewee` or a role.
  public var of: [String]
  /// How often, a length such as `1 year` or `choice.NAME`; once where absent.
  public var every: String?
  /// How strongly the policy asks for it.
  public var strength: Strength
  /// The roles that may record it, besides HR officers.
  @Sparse public var by: [String] = []
  /// Clauses that ask for it.
  @Sparse public var clauses: [String] = []
}
