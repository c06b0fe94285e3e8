/// A finished report as a value: what it says, for whom, as of which day and under which policy.
///
/// A report holds no rule and no layout. Every renderer prints the same value, so the same numbers
/// appear in the terminal, on paper and in data.
public struct Report: Hashable, Sendable {
  /// The stable name that programs know the report by, such as `moderation`.
  public let kind: String
  /// The heading that people read.
  public let title: String
  /// Lines under the heading, such as the school and the cycle.
  public let subtitle: [String]
  /// Who may read the report.
  public let audience: Audience
  /// The day that the report describes.
  public let asOf: Day
  /// The policy that the report rests on, or nil where it rests on none.
  public let policy: PolicyStamp?
  /// The parts of the report, in reading order.
  public let sections: [Section]
  /// Every number of people that it prints, where it is one in which nobody can be recognised.
  public let disclosed: DisclosureReport?

  /// A report of these parts.
  public init(
    kind: String, title: String, subtitle: [String] = [], audience: Audience, asOf: Day,
    policy: PolicyStamp? = nil, sections: [Section], disclosed: DisclosureReport? = nil
  ) {
    self.kind = kind
    self.title = title
    self.subtitle = subtitle
    self.audience = audience
    self.asOf = asOf
    self.policy = policy
    self.sections = sections
    self.disclosed = disclosed
  }
}
