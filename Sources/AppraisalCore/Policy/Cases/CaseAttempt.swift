/// Something that somebody wants to record, with what the policy says to it.
public struct CaseAttempt: Codable, Hashable, Sendable {
  /// The act's name, such as `objective.add`.
  public var act: String
  /// Whether a reason is given.
  public var reason: Bool?
  /// The roles that whoever records it holds.
  @Sparse public var roles: [String] = []
  /// What would be recorded.
  public var entry: CaseStep
  /// What the policy says to it.
  public var verdict: Verdict

  /// What a policy says to something that is to be recorded.
  public enum Verdict: String, Codable, Hashable, Sendable, CaseIterable {
    /// Nothing stands against it.
    case allowed
    /// It is recorded, and shown as a departure.
    case departs
    /// It is not recorded.
    case refused
  }

  /// The item concerned, if any.
  var item: String? {
    switch entry.content {
    case .objectiveAdded(let text), .objectiveAmended(let text): text.objective
    case .objectiveDropped(let step), .objectiveAgreed(let step), .objectiveDetermined(let step):
      step.objective
    case .evidence(let evidence): evidence.item
    case .rating(let rating): rating.item
    case .judgement(let judgement): judgement.item
    default: nil
    }
  }
}
