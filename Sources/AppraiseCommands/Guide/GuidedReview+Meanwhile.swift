import AppraisalCore

extension GuidedReview {
  /// Whether a question is open no longer, since something was recorded while it was being answered.
  func isAnsweredMeanwhile(_ question: OpenQuestion, since review: Review) -> Bool {
    // What cannot be read now is told when the answer is recorded.
    guard let now = try? subject.review(), now.record.entries != review.record.entries else {
      return false
    }
    let open = now.openStages(for: subject.identity.actor) { stage in
      stage.questions.contains { $0.id == question.id }
    }
    return !open.contains { $0.questions.contains { $0.id == question.id } }
  }

  /// Whether an answer is to stand beside the one that was recorded meanwhile.
  func recordsItAsWell() -> Bool {
    terminal.confirms(
      "This was answered meanwhile, by a command or by somebody else. Record yours as well? "
        + "(yes records it, Enter leaves what stands)", standard: false)
  }
}
