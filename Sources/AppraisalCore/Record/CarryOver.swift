/// Takes what one review leaves unfinished into the next cycle.
public struct CarryOver {
  /// What becomes of an unfinished objective or an unmet need.
  public enum Way: String, Codable, CaseIterable, Sendable {
    /// It goes on as it was settled or agreed.
    case keep
    /// It is set again in the same words, to be settled or agreed anew.
    case copy
    /// It stays behind.
    case drop
  }

  /// The review of the earlier cycle.
  let review: Review
  /// The earlier cycle's name.
  let cycle: CycleName
  /// The new cycle's days.
  let period: DayRange

  /// What one review leaves for a new cycle.
  public init(from review: Review, of cycle: CycleName, into period: DayRange) {
    self.review = review
    self.cycle = cycle
    self.period = period
  }

  /// The live objectives that run on past the earlier cycle, that nobody gave a level, or of which
  /// somebody says what becomes of them.
  public func unfinished(naming ways: [String: Way] = [:]) -> [Objective] {
    review.record.objectives.filter {
      $0.isLive && (runsOn($0) || isUnrated($0) || ways[$0.id] != nil)
    }
  }

  /// What becomes of an objective unless somebody says otherwise: what runs on is kept.
  public func standardWay(for objective: Objective) -> Way {
    runsOn(objective) ? .keep : .drop
  }

  /// By when an objective is due, where that is after the earlier cycle.
  public func dueLater(_ objective: Objective) -> Day? {
    objective.text.due.flatMap { $0 > review.rules.period.last ? $0 : nil }
  }

  private func runsOn(_ objective: Objective) -> Bool { dueLater(objective) != nil }

  private func isUnrated(_ objective: Objective) -> Bool {
    let area = review.policy.assessment.areas.first { $0.items.from == .objectives }
    return area != nil && review.rating(of: objective.id) == nil
  }

  /// What is recorded in the new cycle: the reviewers as they were, where they are not given, and
  /// each objective and each need that is carried on.
  ///
  /// - Parameters:
  ///   - ways: What becomes of an objective, by its name in the earlier cycle.
  ///   - needsReviewers: Whether nobody reviews the person in the new cycle yet.
  /// - Returns: The entries' contents, in the order in which they are recorded.
  public func contents(_ ways: [String: Way], needsReviewers: Bool) -> [EntryContent] {
    var contents: [EntryContent] = []
    if needsReviewers, let reviewers = review.record.reviewers {
      contents.append(.reviewers(reviewers))
    }
    var number = 0
    var names: [String: String] = [:]
    for objective in unfinished(naming: ways) {
      let way = ways[objective.id] ?? standardWay(for: objective)
      if way == .drop { continue }
      number += 1
      contents += carried(objective, as: "O\(number)", way)
      names[objective.id] = "O\(number)"
    }
    return contents + development(ways, objectives: names)
  }

  private func carried(
    _ objective: Objective, as name: String, _ way: Way
  ) -> [EntryContent] {
    var text = objective.text
    text.objective = name
    text.continues = "\(cycle)/\(objective.id)"
    text.because = nil
    // A day that has gone by is none to work towards.
    if let due = text.due, due < period.first { text.due = nil }
    var contents = [EntryContent.objectiveAdded(text)]
    guard way == .keep, let settled = objective.settled else { return contents }
    let word = objective.isDetermined ? "determined" : "agreed"
    let step = ObjectiveStep(
      objective: name,
      because: "carried on from \(cycle), where \(objective.id) was \(word) by \(settled.author) "
        + "on \(settled.on.text)")
    contents.append(
      objective.isDetermined ? .objectiveDetermined(step) : .objectiveAgreed(step))
    return contents
  }
}
