extension Review {
  /// The stages that this person goes through, in order.
  public var stages: [Stage] { standing.stages }

  /// Where the review is: its stages, how many are done before the first that is not, and what
  /// that one still waits for, in the policy's order.
  public var standing: (stages: [Stage], done: Int, next: [NextStep]) {
    let stages = policy.stages.filter { stage in
      stage.when.map { truth(of: $0) == .yes } ?? true
    }
    let first = stages.firstIndex { truth(of: $0.done) != .yes }
    let next = first.map { stages[$0].next.filter { truth(of: $0.when) != .no } } ?? []
    return (stages, first ?? stages.count, next)
  }

  /// The first stage that is not done, or nil when all are.
  public var stage: Stage? {
    let (stages, done, _) = standing
    return done < stages.count ? stages[done] : nil
  }

  /// How many of the person's stages are done before the first that is not.
  public var stagesDone: Int { standing.done }

  /// What the present stage still waits for, in the policy's order.
  public var nextSteps: [NextStep] { standing.next }
}
