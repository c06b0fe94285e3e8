/// Something that somebody wants to record or to read, with what the policy says to it.
public struct CaseAttempt: Codable, Hashable, Sendable {
  /// The act's name, such as `objective.add` or `read.statement`.
  public var act: String
  /// Whether a reason is given.
  public var reason: Bool?
  /// How whoever acts stands to the review, relations and roles; the access table is asked whether
  /// they may do the act at all where given.
  @Sparse public var `as`: [String] = []
  /// The roles that whoever records it holds, where the access table is not asked.
  @Sparse public var roles: [String] = []
  /// What would be recorded; nothing where the act is one of reading.
  public var entry: CaseStep?
  /// What the policy says to it.
  public var verdict: Verdict

  /// What a policy says to something that is to be recorded or read.
  public enum Verdict: String, Codable, Hashable, Sendable, CaseIterable {
    /// Nothing stands against it.
    case allowed
    /// It is recorded, and shown as a departure.
    case departs
    /// It is not recorded.
    case refused
    /// The access table does not let them.
    case notAllowed = "not-allowed"
  }

  /// The item concerned, if any.
  var item: String? {
    switch entry?.content {
    case .objectiveAdded(let text), .objectiveAmended(let text): text.objective
    case .objectiveDropped(let step), .objectiveAgreed(let step), .objectiveDetermined(let step):
      step.objective
    case .evidence(let evidence): evidence.item
    case .rating(let rating): rating.item
    case .judgement(let judgement): judgement.item
    case .caseOpened, .caseStep, .caseClosed: entry?.content.caseName
    default: nil
    }
  }

  /// Whether the act is one of reading, with which nothing is recorded.
  var isReading: Bool { act.hasPrefix("read.") || act.hasPrefix("report.") }
}
