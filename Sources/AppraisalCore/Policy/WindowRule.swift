/// A stretch of the year in which something is to be done, used in conditions as
/// `window.NAME.from` and `window.NAME.to`.
public struct WindowRule: Codable, Hashable, Sendable {
  /// The window's name.
  public var id: String
  /// What is done in it.
  public var title: String
  /// Its first day: `MM-DD`, or `choice.NAME`.
  public var from: String
  /// Its last day, the first such on or after the first day: `MM-DD`, or `choice.NAME`.
  public var to: String
  /// Which year's first day.
  public var year: NamedDate.Year
  /// The kind of meeting that is held in it.
  public var meeting: String?
  /// How strongly the policy asks for it.
  public var strength: Strength?
  /// For whom; for everybody where absent.
  ///
  /// Of several windows of one name the first that holds counts.
  public var when: When?
  /// Clauses that set it.
  @Sparse public var clauses: [String] = []
}
