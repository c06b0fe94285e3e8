extension Record {
  /// The objectives that carry one of an earlier cycle on.
  public func objectives(continuing objective: String, of cycle: CycleName) -> [Objective] {
    let origin = "\(cycle)/\(objective)"
    return objectives.filter { $0.isLive && $0.text.continues == origin }
  }
}

extension EntryContent {
  /// The objective whose words, standing or level the entry changes; nil for every other.
  ///
  /// - Parameter objectives: The names of the objectives there are.
  /// - Returns: The objective's name, or nil.
  public func changedObjective(among objectives: [String]) -> String? {
    switch self {
    case .objectiveAmended(let text): text.objective
    case .objectiveDropped(let step), .objectiveAgreed(let step), .objectiveDetermined(let step):
      step.objective
    case .rating(let rating) where rating.moment == nil:
      objectives.first { $0 == rating.item }
    default: nil
    }
  }
}
