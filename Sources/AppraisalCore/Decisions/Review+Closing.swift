extension Review {
  /// Whether an act may be recorded as far as the closing of the review goes.
  public func isOpen(to act: Act) -> Bool {
    record.closed == nil || policy.afterClosing?.acts.contains(where: act.matches) == true
  }
}
