extension PolicyCheck {
  /// What decisions on pay, dates, windows and the fit of reviewers are worked out from.
  func addPayDependencies(to edges: inout [String: [String]]) {
    for rule in policy.pay {
      edges["pay.\(rule.id)"] =
        stems(in: [rule.when] + rule.rows.map(\.when)) + rule.needs.map(stem)
    }
    for area in policy.assessment.areas {
      edges[area.id, default: []] += stems(in: [area.level.when])
    }
    if let overall = policy.assessment.overall {
      edges["overall", default: []] += stems(in: [overall.when])
    }
    for date in policy.calendar.dates {
      edges["date.\(date.id)", default: []] += stems(in: [date.when])
    }
    for window in policy.calendar.windows {
      edges["window.\(window.id)", default: []] += stems(in: [window.when])
    }
    edges["reviewers.fit"] = stems(in: policy.reviewers.map(\.when))
    edges["reviewers.outsiders"] = edges["reviewers.fit"]
  }

  private func stems(in conditions: [When?]) -> [String] {
    conditions.compactMap { $0?.condition }.flatMap(stems)
  }

  /// The decision on pay or the window that a name with these parts belongs to, or nil for others.
  func payStem(_ parts: [String]) -> String? {
    switch (parts.first, parts.last) {
    case ("pay", "decided"), ("window", _):
      return parts.count > 2 ? "\(parts[0]).\(parts[1])" : nil
    default: return nil
    }
  }
}
