/// A meeting of a past day that was recorded in a guided review, by which what follows is dated.
///
/// Somebody who writes up a meeting afterwards writes up what was settled there. What is a judgement
/// or a word of their own, such as a level, an answer on pay, a comment or a signature, is of the day
/// on which they give it.
public struct RecordedMeeting: Hashable, Sendable {
  /// The day on which it was held.
  public let day: Day
  /// The stage that asked for it.
  public let stage: String

  /// A meeting that was recorded, or nil where it was held today, so that nothing is dated by it.
  public init?(on day: Day, in stage: String, today: Day) {
    if day >= today { return nil }
    self.day = day
    self.stage = stage
  }

  /// The day that an answer is about, or nil where the meeting does not give it one.
  ///
  /// - Parameters:
  ///   - question: What is answered.
  ///   - stage: The stage that asks it.
  /// - Returns: The day of the meeting, or nil.
  public func day(of question: OpenQuestion, in stage: String) -> Day? {
    switch question.answer {
    case .objective, .completing, .settling, .evidence, .need: day
    case .field: stage == self.stage ? day : nil
    case .meeting, .judgement, .level, .pay, .comment, .signature: nil
    }
  }
}
