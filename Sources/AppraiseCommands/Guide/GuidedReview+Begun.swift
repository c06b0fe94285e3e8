import AppraisalCore
import AppraisalFiles

extension GuidedReview {
  /// What comes of an answer that was begun before.
  enum TakingUp {
    /// The parts that need not be asked again; none where nothing was begun.
    case given(OpenQuestion.Words)
    case left
  }

  /// Offers to go on with an answer that was begun before.
  mutating func takenUp(_ question: OpenQuestion) -> TakingUp {
    let given = begun.given(to: question, today: environment.today)
    if given.isEmpty { return .given([:]) }
    terminal.list("You had begun to answer", question.lines(of: given))
    switch terminal.choice("Go on from there? (Enter goes on, no begins again, q leaves)") {
    case .yes: return .given(given)
    case .no:
      forget(question)
      return .given([:])
    case .left: return .left
    }
  }

  /// Shows answers whose questions are not open any more, and keeps them no longer.
  mutating func showOrphans(in review: Review) {
    if begun.answers.isEmpty { return }
    let open = review.openStages(for: subject.identity.actor)
    let questions = Set(open.flatMap(\.questions).map(\.id))
    for answer in begun.answers where !questions.contains(answer.question) {
      terminal.list(
        "You had begun an answer that is asked no longer, and it is not recorded",
        answer.parts.compactMap(\.text))
      begun.forget(answer.question)
      save()
    }
  }

  /// Keeps the parts of an answer that were given so far.
  mutating func keep(_ given: OpenQuestion.Words, of question: OpenQuestion) {
    if options.dryRun { return }
    begun.keep(given, of: question)
    save()
  }

  mutating func forget(_ question: OpenQuestion) {
    if !begun.answers.contains(where: { $0.question == question.id }) { return }
    begun.forget(question.id)
    save()
  }

  /// What was begun is a help and no record: where it cannot be kept, the conversation goes on.
  private func save() {
    do throws(Failure) {
      try failing { () throws(StoreFailure) in try subject.store.keep(begun) }
    } catch {
      terminal.complain(error.text)
    }
  }
}
