extension Review {
  /// The stages that this person goes through, in order.
  public var stages: [Stage] {
    policy.stages.filter { holds($0.when) == .yes }
  }

  /// The first stage that is not done, or nil when all are.
  public var stage: Stage? {
    stages.first { evaluate($0.done).truth != .yes }
  }

  /// How many of the person's stages are done before the first that is not.
  public var stagesDone: Int {
    stages.firstIndex { evaluate($0.done).truth != .yes } ?? stages.count
  }

  /// What the present stage still waits for, in the policy's order.
  public var nextSteps: [NextStep] {
    stage?.next.filter { evaluate($0.when).truth != .no } ?? []
  }
}
