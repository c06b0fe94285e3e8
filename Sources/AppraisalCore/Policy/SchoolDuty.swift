/// Something that the school has to do under a policy, about nobody in particular: reviewing the
/// policy itself, reporting to its governors.
public struct SchoolDuty: Codable, Hashable, Sendable {
  /// The duty's name.
  public var id: String
  /// What is to be done, in plain words.
  public var title: String
  /// The last day: ``reviewDay`` or `date.NAME`, a day of every cycle.
  public var by: String?
  /// How often: a length such as `1 year`, or `choice.NAME`, from the last time.
  public var every: String?
  /// What ``every`` counts from before the first time: ``reviewedDay``, else the cycle's first day.
  public var from: String?
  /// How long before its last day it is shown as to be done, a length; always where absent.
  public var opens: String?
  /// How strongly the policy asks for it.
  public var strength: Strength
  /// Whose duty it is, by role.
  public var duty: [String]
  /// Whether it is done once for all, or by each school for itself; once where absent.
  public var of: Extent?
  /// Clauses that set it.
  @Sparse public var clauses: [String] = []

  /// Who does a duty: the organisation, or each of its schools.
  public enum Extent: String, Codable, CaseIterable, Sendable {
    case organisation
    case school
  }

  /// The day on which the document says that it is to be reviewed next.
  public static let reviewDay = "source.nextReview"
  /// The day on which the document says that it was last reviewed.
  public static let reviewedDay = "source.reviewed"
}

extension PolicySource {
  /// The first day on which the document was there, by the dates it gives; nil where they are in words.
  public var firstDay: Day? {
    [implemented, reviewed].compactMap(PolicySource.firstDay).min()
  }

  private static func firstDay(of text: String?) -> Day? {
    guard let text else { return nil }
    return [text, text + "-01", text + "-01-01"].lazy.compactMap { Day(iso: $0) }.first
  }

  /// The last day of a date of the document: of the year or the month that it names, or the day
  /// itself; nil where it is in words.
  static func lastDay(of text: String?) -> Day? {
    guard let text else { return nil }
    switch text.split(separator: "-", omittingEmptySubsequences: false).count {
    case 1: return Day(iso: text + "-12-31")
    case 2: return Day(iso: text + "-01")?.moved(byMonths: 1)?.adding(days: -1)
    default: return Day(iso: text)
    }
  }
}
