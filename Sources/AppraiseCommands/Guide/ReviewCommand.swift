import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Asks what a review needs next, answer by answer.
struct ReviewCommand: AppraiseCommand, Equatable {
  var reviewee: String
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "review", "Be asked what a review needs, one thing after the other",
    discussion: """
      It asks what the present stage needs and is yours to give, shows beside each question what \
      bears on it, and goes on to the next stages if you do. Every answer is saved at once, as the \
      single commands save it. An answer of several parts is recorded when its last part is given; \
      until then the parts are kept, and the next run goes on from there.

      An empty line skips a question and - leaves it blank for now; the next run asks it again. \
      ? explains a question: what the levels mean, what the policy says. A text may be written \
      over several lines between two lines of a single full stop, or with e in the editor that \
      VISUAL or EDITOR names. q, Ctrl-D and Ctrl-C leave; the same command goes on from there.

      Where the input is no terminal it asks nothing, prints the next steps with their commands \
      and ends with 0.
      """,
    effect: .writes,
    examples: ["appraise review S014"],
    Argument("reviewee", .reviewee, "Whose review"),
    RecordingOptions.options,
    into: ReviewCommand.init(reviewee:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let store = try session.cycle(clauses: .atOnce)
    let reviewee = try session.reviewee(reviewee, in: store)
    let subject = GuidedReview.Subject(
      session: session, store: store, identity: try session.identity(), reviewee: reviewee)
    // Read once before anything is asked, so that a person without a statement or the right to
    // read it is told so.
    let review = try subject.review(keepingView: true)
    if environment.keyboard.isTerminal {
      var guided = try GuidedReview(subject: subject, options: options)
      try guided.run(from: review)
    } else {
      let names = try session.names()
      let steps = review.stepsAskedFor.map { subject.described($0, in: review, names) }
      environment.out(lines(of: steps, in: review).map { $0 + "\n" }.joined())
    }
  }

  /// What to type instead, where nobody can be asked.
  private func lines(of steps: [Conversation.Step], in review: Review) -> [String] {
    var lines = ["Nobody can be asked here, because the input is no terminal."]
    if let standstill = review.standstill {
      lines.append(standstill.sentenceWithReasons)
    } else if let stage = review.stage {
      lines.append(
        steps.isEmpty ? "Nothing is due now." : "The stage “\(stage.title)” waits for this:")
    } else {
      lines.append("Every stage is done.")
    }
    return lines
      + steps.flatMap { step in
        ["- \(step.says)", "  by \(step.who)"] + (step.command.map { ["    \($0)"] } ?? [])
      }
  }
}

extension GuidedReview.Subject {
  /// A step that somebody takes, for a person to read.
  func described(
    _ step: NextStep, in review: Review, _ names: (PersonID) -> String
  ) -> Conversation.Step {
    Conversation.Step(
      says: step.says,
      who: review.whoseDuty(step, among: session.organisation.roles, names: names),
      command: step.command.map { "appraise \($0.forReviewee(reviewee))\(session.cycleEnding)" })
  }
}
