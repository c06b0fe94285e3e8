/// A period of their own for people whom the cycle's does not suit: a short contract, a first year.
///
/// Of several the first that holds counts. Conditions call what follows `period.from`, `period.to`,
/// `period.own` and `period.decided`; the days of the cycle stay `cycle.from` and `cycle.to`.
public struct OwnPeriodRule: Codable, Hashable, Sendable {
  /// The rule's name.
  public var id: String
  /// Why the period is the person's own, in plain words.
  public var title: String
  /// Whose period it is.
  public var when: When
  /// The fact that is the first day, such as `contract.start`; the cycle's where absent.
  public var from: String?
  /// The fact that is the last day, such as `contract.end`; the cycle's where absent.
  public var to: String?
  /// Who decides on the days, which are then only proposed: relations and roles; nobody where empty.
  @Sparse public var decidedBy: [String] = []
  /// Clauses that set it.
  @Sparse public var clauses: [String] = []

  /// The fact that is the first day.
  var firstDay: String { from ?? "cycle.from" }

  /// The fact that is the last day.
  var lastDay: String { to ?? "cycle.to" }
}
