/// A reason for which time does not count: an absence, a procedure under which the cycle rests.
///
/// Conditions call it `pause.NAME.now` and `pause.NAME.days`; deadlines name it in ``Deadline/stops``.
public struct PauseKind: Codable, Hashable, Sendable {
  /// The kind's name.
  public var id: String
  /// Why time does not count, in plain words.
  public var title: String
  /// Whether only those may be told what it is who may read the statement; that time stands still, others
  /// may know.
  public var `private`: Bool?
  /// Clauses that say so.
  @Sparse public var clauses: [String] = []
}
