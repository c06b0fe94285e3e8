extension Area {
  /// Whether the policy gives the area a level, beside those of its items.
  ///
  /// Where its rule has neither rows nor anybody who decides, the items are rated one by one and
  /// nothing puts their levels together.
  public var hasLevel: Bool {
    items.from == .whole || !level.rows.isEmpty || level.decidedBy != nil
  }
}
