import AppraisalCore

/// How the policy that a report rests on is written in one line.
enum PolicyLine {
  /// The title and, where there is one, the version.
  static func of(_ policy: PolicyStamp) -> String {
    let title = policy.title.isEmpty ? policy.id : policy.title
    return policy.version.isEmpty ? title : "\(title), \(policy.version)"
  }
}
