extension Review {
  /// The levels that a stage waits for and a table settles without anybody's word.
  ///
  /// They are asked of nobody; who fills in a review is shown them once the stage is done.
  public func whatFollows(in stage: Stage) -> Beside? {
    let decisions = levelsThatFollow(in: stage)
    if decisions.isEmpty { return nil }
    let trees = decisions.map { ExplanationReport.tree($0, self) }
    return Beside(title: "What follows", block: .tree(trees))
  }

  /// The overall level rests on those of the areas and shows them.
  private func levelsThatFollow(in stage: Stage) -> [Decision] {
    let facts = stage.done.condition.facts + stage.next.flatMap { $0.when.condition.facts }
    if let overall, let rule = policy.assessment.overall {
      let follows = rule.departure == .refused && facts.contains("overall.decided")
      return follows && overall.answer != nil ? [overall] : []
    }
    return policy.assessment.areas.filter { area in
      area.level.departure == .refused && !area.level.rows.isEmpty
        && facts.contains("\(area.id).decided")
    }.map { level(of: $0) }.filter { $0.answer != nil }
  }
}
