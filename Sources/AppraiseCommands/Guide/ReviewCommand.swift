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
      single commands save it; an answer of several parts when its last part is given.

      An empty line skips a question and - leaves it blank for now; the next run asks it again. \
      ? explains a question: what the levels mean, what the policy says. A text may be written \
      over several lines between two lines of a single full stop, or with e in the editor that \
      VISUAL or EDITOR names. q, Ctrl-D and Ctrl-C leave; the same command goes on from there.

      Where the input is no terminal it asks nothing, prints the commands of the next steps and \
      ends with 0.
      """,
    effect: .writes,
    examples: ["appraise review S014"],
    Argument("reviewee", .reviewee, "Whose review"),
    RecordingOptions.options,
    into: ReviewCommand.init(reviewee:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let store = try session.cycle(clauses: .whenCited)
    let reviewee = try session.reviewee(reviewee, in: store)
    let subject = GuidedReview.Subject(
      session: session, store: store, identity: try session.identity(), reviewee: reviewee)
    // Read once before anything is asked, so that a person without a statement or the right to
    // read it is told so.
    let review = try subject.review()
    if environment.keyboard.isTerminal {
      var guided = GuidedReview(subject: subject, options: options)
      try guided.run(from: review)
    } else {
      environment.out(steps(of: review))
    }
  }

  /// What to type instead, where nobody can be asked.
  private func steps(of review: Review) -> String {
    var lines = ["Nobody can be asked here, because the input is no terminal."]
    if review.nextSteps.isEmpty {
      lines.append(review.stage == nil ? "Every stage is done." : "Nothing is due now.")
    } else if let stage = review.stage {
      lines.append("The stage “\(stage.title)” needs:")
    }
    for step in review.nextSteps {
      lines.append("- \(step.says)")
      if let command = step.command {
        lines.append("  appraise \(command.forReviewee(review.record.reviewee))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
