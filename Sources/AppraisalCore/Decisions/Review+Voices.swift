extension Review {
  /// The rating of an item, an area or overall that counts, at the moment that is looked at.
  ///
  /// It is the deciding voice's, or else that of the first voice that stands in for it. While it
  /// is not known whether an earlier voice stands in, no later one does.
  public func rating(of item: String) -> Entry? {
    let deciding = policy.assessment.decidingVoice
    if let entry = rating(of: item, voice: deciding.id) { return entry }
    if policy.assessment.voices.isEmpty { return nil }
    let standIns = policy.assessment.voices(of: area(ofItem: item)).filter {
      $0.standsInWhen != nil && $0.id != deciding.id
    }
    for voice in standIns {
      guard let when = voice.standsInWhen else { continue }
      switch truth(of: when, item: item) {
      case .yes: return rating(of: item, voice: voice.id)
      case .no: continue
      case .unknown: return nil
      }
    }
    return nil
  }

  /// The latest rating of an item, an area or overall by one voice.
  public func rating(of item: String, voice: String) -> Entry? {
    record.ratings[.init(item: item, voice: voice, moment: moment)]
  }

  /// The area that an item belongs to or that is itself the item; nil for overall.
  public func area(ofItem item: String) -> Area? {
    let areas = policy.assessment.areas
    return areas.first { $0.id == item || item.hasPrefix($0.id + "/") }
      ?? areas.first { area in
        area.items.from == .objectives && record.objectives.contains { $0.id == item }
      }
  }

  /// Of how many of an area's items two voices gave different levels.
  func disagreements(in area: Area) -> Int {
    let voices = policy.assessment.voices(of: area)
    return itemNames(of: area).count { item in
      let levels = voices.compactMap { rating(of: item, voice: $0.id).flatMap(Review.level) }
      return Set(levels).subtracting([RatingGiven.notShared]).count > 1
    }
  }

  /// What keeps an area's items from having levels, or nil where all of them do.
  func missing(of items: [ItemLevel], in area: Area) -> String? {
    if items.isEmpty { return "there are no \(area.items.many) yet" }
    let unrated = items.filter { $0.level == nil }.map(\.item)
    if unrated.isEmpty { return nil }
    let list = unrated.joined(separator: ", ")
    return missingVoice(for: list) ?? "no level yet for \(list)"
  }

  /// Whose rating is missing, where the policy knows several voices.
  func missingVoice(for what: String) -> String? {
    if policy.assessment.voices.isEmpty { return nil }
    let voice = policy.assessment.decidingVoice.title
    return "\(voice.prefix(1).lowercased() + voice.dropFirst()) rating missing for \(what)"
  }

  /// Whose level it is, where it is not the deciding voice's.
  func standingIn(_ rating: RatingGiven) -> Voice? {
    guard let id = rating.voice, id != policy.assessment.decidingVoice.id else { return nil }
    return policy.assessment.voices.first { $0.id == id }
  }
}
