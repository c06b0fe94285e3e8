/// A problem found, as a report shows it.
public struct FindingLine: Hashable, Sendable {
  /// How much a problem matters, worst first.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// Something that must not be so.
    case error
    /// Something that normally is not so.
    case warning
    /// Something that a careful reader would ask about.
    case note
  }

  /// How much the problem matters.
  public let severity: Severity
  /// Whom or what it is about; empty where it is about everything.
  public let subject: String
  /// The cycle in which it was found, where a report is of several.
  public internal(set) var cycle: String?
  /// What is wrong.
  public let text: String
  /// The facts that make it so; empty where the text says them.
  public let facts: [String]
  /// What to do about it, or nil.
  public let remedy: String?
  /// The clause that says so, or nil.
  public let reference: String?

  /// A problem with its remedy and clause.
  public init(
    severity: Severity, subject: String, text: String, facts: [String] = [],
    remedy: String? = nil, reference: String? = nil
  ) {
    self.severity = severity
    self.subject = subject
    self.text = text
    self.facts = facts
    self.remedy = remedy
    self.reference = reference
  }
}
