/// How far one review has come through the policy's stages.
public struct StageProgress: Hashable, Sendable {
  /// The stages that this person goes through, in order.
  public let stages: [Stage]
  /// How many of them are done before the first that is not.
  public let done: Int
  /// Whether the review was closed.
  public let isClosed: Bool
  /// What the present stage waits for.
  public let waitsFor: [NextStep]

  /// The progress of a review.
  public init(of review: Review) {
    isClosed = review.record.closed != nil
    stages = review.stages
    done = isClosed ? stages.count : min(review.stagesDone, stages.count)
    waitsFor = isClosed ? [] : review.nextSteps
  }

  /// The stage at which the review is, or nil when all are done.
  public var present: Stage? {
    stages.dropFirst(done).first
  }

  /// Whether nothing is left to do: every stage is done, or the review was closed.
  public var isComplete: Bool {
    isClosed || (!stages.isEmpty && done == stages.count)
  }

  /// Whether a stage of the policy concerns this person.
  public func includes(_ stage: Stage) -> Bool {
    stages.contains { $0.id == stage.id }
  }

  /// Whether the person has passed a stage.
  public func hasPassed(_ stage: Stage) -> Bool {
    stages.prefix(done).contains { $0.id == stage.id }
  }
}
