/// What may still be recorded once a review is closed.
public struct AfterClosing: Codable, Hashable, Sendable {
  /// The acts that may, such as `pay.decide.*`.
  public var acts: [String]
  /// Clauses that say so.
  @Sparse public var clauses: [String] = []
}

extension Review {
  /// Whether an act may be recorded as far as the closing of the review goes.
  public func isOpen(to act: Act) -> Bool {
    record.closed == nil || policy.afterClosing?.acts.contains(where: act.matches) == true
  }
}
