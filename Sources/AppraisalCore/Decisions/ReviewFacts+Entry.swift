extension ReviewFacts {
  /// What is known of the entry that is about to be recorded; none of it exists elsewhere.
  func entryValue(_ rest: String) -> FactValue {
    guard let act else { return .absent }
    switch rest {
    case "on": return .day(act.on)
    case "hasReason": return .yesNo(act.hasReason)
    case "replaces": return replaces(act)
    case "replacesOther": return replacesOther(act)
    case "from", "to": return rangeEntryValue(rest, act)
    case "evidence":
      guard case .evidence(let evidence)? = act.content else { return .absent }
      // Evidence of no kind is of none of those that a rule can ask for.
      return evidence.kind.map { .word($0) } ?? .absent
    case "item": return act.item.map { .word($0) } ?? .absent
    case "level", "voice", "hasConcern":
      guard case .rating(let rating)? = act.content else { return .absent }
      return ratingEntryValue(rest, rating)
    default:
      return bookingEntryValue(rest, act) ?? payEntryValue(rest, act)
        ?? .missing("“entry.\(rest)” is not a fact")
    }
  }

  /// The days of a period or a pause that is about to be set.
  private func rangeEntryValue(_ rest: String, _ act: Act) -> FactValue {
    switch act.content {
    case .periodSet(let set): .day(rest == "from" ? set.from : set.to)
    case .paused(let pause):
      rest == "from" ? .day(pause.from) : pause.to.map { .day($0) } ?? .absent
    default: .absent
    }
  }

  private func ratingEntryValue(_ rest: String, _ rating: RatingGiven) -> FactValue {
    switch rest {
    case "level": .word(rating.level)
    case "voice": .word(rating.voice ?? review.policy.assessment.decidingVoice.id)
    default: .yesNo(rating.concern != nil)
    }
  }
}
