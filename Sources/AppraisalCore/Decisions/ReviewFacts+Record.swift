extension ReviewFacts {
  /// What the record says of the review as a whole, or nil for other names.
  func recordValue(of name: String) -> FactValue? {
    if let value = periodValue(of: name) { return value }
    switch name {
    case "moved.on": return moved
    case "today": return .day(review.today)
    case "group":
      return review.group.map { .word($0.id) }
        ?? .missing(review.missingForGroup.joined(separator: "; "))
    case "concerns": return .number(Quantity(review.record.concerns.count))
    case "concerns.first": return review.record.concerns.min().map { .day($0) } ?? .absent
    case "concerns.last": return review.record.concerns.max().map { .day($0) } ?? .absent
    case "concerns.byOthers":
      return .number(Quantity(review.record.concerns(notBy: review.record.reviewee).count))
    case "comment.current":
      return .yesNo(review.record.comment != nil && review.record.commentIsCurrent)
    case "comment.given": return .yesNo(review.record.comment != nil)
    case "signed.reviewer": return .yesNo(review.record.signatures["reviewer"] != nil)
    case "signed.reviewee": return .yesNo(review.record.signatures["reviewee"] != nil)
    case "closed.on": return review.record.closed.map { .day($0.on) } ?? .absent
    case "closed": return .yesNo(review.record.closed != nil)
    default: return name.hasPrefix("objectives.") ? objectivesValue(of: name) : nil
    }
  }

  /// How many of the objectives that count are so, or nil for other names.
  private func objectivesValue(of name: String) -> FactValue? {
    let live = review.record.objectives.filter(\.isLive)
    switch name {
    case "objectives.live": return .number(Quantity(live.count))
    case "objectives.unsettled":
      return .number(Quantity(live.count { $0.settled == nil }))
    case "objectives.awaited": return .number(Quantity(review.awaitedObjectives.count))
    case "objectives.awaited.due":
      return review.awaitedObjectives.compactMap(\.text.due).min().map { .day($0) } ?? .absent
    case "objectives.determined": return .number(Quantity(live.count(where: \.isDetermined)))
    default:
      for (prefix, isWith) in [("objectives.with.", true), ("objectives.without.", false)]
      where name.hasPrefix(prefix) {
        let part = String(name.dropFirst(prefix.count))
        let count = live.count { ($0.text.parts?[part]?.isEmpty == false) == isWith }
        return .number(Quantity(count))
      }
      return partValue(of: name, among: live)
    }
  }

  /// What the assessment says, or nil for other names.
  func assessmentValue(of name: String, _ parts: [String]) -> FactValue? {
    if name == "overall", let overall = review.overall { return overall.asLevel }
    if name == "overall.decided" { return .yesNo(review.overall?.answer != nil) }
    guard let first = parts.first,
      let area = review.policy.assessment.areas.first(where: { $0.id == first })
    else { return nil }
    if parts.count == 1 { return review.level(of: area).asLevel }
    guard parts.count == 2 else { return nil }
    switch parts[1] {
    case "decided": return .yesNo(review.level(of: area).answer != nil)
    case "count": return .number(Quantity(review.itemLevels(of: area).count))
    case "rated":
      return .number(Quantity(review.itemLevels(of: area).count { $0.level != nil }))
    case "unrated":
      return .number(Quantity(review.itemLevels(of: area).count { $0.level == nil }))
    default: return nil
    }
  }
}
