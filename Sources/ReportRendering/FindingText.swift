import AppraisalCore

/// How a problem reads in one sentence.
enum FindingText {
  /// The subject, where there is one, and what is wrong.
  static func sentence(of finding: FindingLine) -> String {
    finding.subject.isEmpty ? finding.text : "\(finding.subject): \(finding.text)"
  }

  /// The facts that make it so, in one line.
  static func facts(of finding: FindingLine) -> String {
    finding.facts.joined(separator: "; ")
  }
}
