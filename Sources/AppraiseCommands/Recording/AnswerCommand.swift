import AppraisalCore
import CommandLineKit

/// Fills in a field of a form.
struct AnswerCommand: AppraiseCommand, Equatable {
  var reviewee: String
  var field: String
  var text: String
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "answer", "Fill in a field of one of the policy’s forms",
    effect: .writes,
    examples: ["appraise answer S014 review.went-well \"The club runs itself\""],
    Argument("reviewee", .reviewee, "Whose review"),
    Argument("field", .from("field"), "The field, as FORM.FIELD"),
    Argument("text", .words, "What is written in it"),
    RecordingOptions.options,
    into: AnswerCommand.init(reviewee:field:text:options:))

  func run(in environment: Environment) throws(Failure) {
    try Session(environment, options.place).record(about: reviewee, options) {
      review, identity throws(Failure) in
      let (form, found) = try find(in: review)
      let relations = review.relations(of: identity.actor)
      if !found.isFor(relations) {
        let who = found.by.joined(separator: " or the ")
        throw .forbidden(
          "“\(found.title)” is for the \(who) to fill in",
          remedy: "Let the \(who) answer, or have an HR officer do so with --for.")
      }
      // A day is kept as data has it, however it was written, so that it can be counted from.
      let kept = Day(written: text)?.iso ?? text
      return Proposal(
        .answer(FormAnswer(field: "\(form.id).\(found.id)", text: kept)),
        act: "answer.\(form.id).\(found.id)", says: "“\(found.title)” of \(form.title)")
    }
  }

  private func find(in review: Review) throws(Failure) -> (Form, FormField) {
    let forms = review.policy.forms.filter { review.holds($0.when) != .no }
    for form in forms {
      for candidate in form.fields where "\(form.id).\(candidate.id)" == field {
        return (form, candidate)
      }
    }
    let known = forms.flatMap { form in form.fields.map { "\(form.id).\($0.id)" } }
    throw .usage(
      "there is no field “\(field)” for \(review.record.reviewee) now",
      remedy: KnownWords.remedy(for: field, among: known, called: "fields"))
  }
}
