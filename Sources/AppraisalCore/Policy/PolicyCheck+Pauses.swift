extension PolicyCheck {
  /// A deadline can stop only for what is a pause, and somebody has to be let record that.
  mutating func checkPauses() {
    let kinds = policy.pauses.map(\.id)
    for (index, deadline) in policy.deadlines.enumerated() {
      for (position, kind) in deadline.stops.enumerated() where !kinds.contains(kind) {
        add(
          [.key("deadlines"), .index(index), .key("stops"), .index(position)],
          "there is no pause “\(kind)”", suggestion(kind, kinds))
      }
    }
    for (index, kind) in policy.pauses.enumerated()
    where !policy.access.contains(where: { $0.speaks(of: "pause.\(kind.id)") })
      && !policy.cases.contains(where: { $0.suspends?.pause == kind.id })
    {
      add(
        [.key("pauses"), .index(index)], "“access” lets nobody record this pause",
        "Give the act pause.\(kind.id) to somebody in access.")
    }
  }
}
