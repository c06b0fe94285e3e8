/// Why the numbers of an anonymous report cannot be audited; such a report is not released.
public enum DisclosureFault: Error, Hashable, Sendable {
  /// A table, a number or a link does not fit the rest.
  case malformed(String)
  /// The numbers contradict one another.
  case contradiction
  /// The audit could not settle a question within its limits.
  case unsettled

  /// What is wrong, in words.
  public var text: String {
    switch self {
    case .malformed(let what): what
    case .contradiction:
      "the numbers contradict one another; those of one population have to count the same people"
    case .unsettled: "the audit could not be completed, so the numbers count as not safe"
    }
  }
}
