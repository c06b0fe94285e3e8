/// A kind of evidence that the policy tells apart, such as data, a document or what others say.
///
/// Conditions call the kind of what is about to be recorded `entry.evidence`.
public struct EvidenceKind: Codable, Hashable, Sendable {
  /// The kind's name.
  public var id: String
  /// What it is, in plain words.
  public var title: String
  /// Clauses that name it.
  @Sparse public var clauses: [String] = []
}

extension EvidenceText {
  /// Where it comes from, after its kind where that was said.
  func origin(in policy: Policy) -> String {
    guard let kind else { return source }
    return "\(policy.evidence.first { $0.id == kind }?.title ?? kind): \(source)"
  }
}
