extension CycleRules {
  /// How many reviews are moderated: as the policy fixes it, or as the school chose; nil while nobody has said.
  public var moderationMode: ModerationRules.Mode? {
    guard let moderation = policy.moderation else { return nil }
    if let mode = moderation.mode { return mode }
    return moderation.choice.flatMap { choice($0) }.flatMap {
      ModerationRules.Mode(rawValue: $0.text)
    }
  }

  /// The seed of a sample where nobody names one: the digits of the cycle's last day, which is fixed when the cycle is
  /// opened and before anything can be rated.
  public var usualSeed: Int {
    let day = period.last.parts
    return day.year * 10_000 + day.month * 100 + day.day
  }
}
