extension Review {
  /// What a level means in an area for this person: the area's own words, or else the scale's.
  public func descriptor(of level: String, in area: Area) -> String? {
    area.descriptors.first { $0.level == level && holds($0.when) == .yes }?.text
      ?? policy.scales.first { $0.id == area.scale }?.levels.first { $0.code == level }?.descriptor
  }

  /// The concern that was stated with a level, in the policy's words.
  func concern(of rating: RatingGiven) -> String? {
    guard let id = rating.concern else { return nil }
    let kinds = area(ofItem: rating.item)?.statedConcern?.among ?? []
    return kinds.first { $0.id == id }?.title ?? id
  }
}
