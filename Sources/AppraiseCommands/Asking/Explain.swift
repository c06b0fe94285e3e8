import AppraisalCore
import CommandLineKit

/// Explains an answer: what it rests on, down to facts and clauses.
struct Explain: AppraiseCommand, Equatable {
  var reviewee: String
  var question: String
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "explain", "Explain a level or a pay outcome, with facts and clauses",
    discussion: "QUESTION is an area, overall, pay, or one of the policy’s pay decisions.",
    effect: .reads,
    examples: ["appraise explain S014 pay", "appraise explain S014 overall"],
    Argument("reviewee", .reviewee, "Whose review"),
    Argument("question", .from("decision"), "What is to be explained"),
    AskingOptions.options,
    into: Explain.init(reviewee:question:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let review = try session.review(
      of: reviewee, asOf: options.asOf, output: options.output)
    let decisions = try decisions(of: review)
    let name = try session.names()(review.record.reviewee)
    try environment.print(
      ExplanationReport.report(decisions, about: review, name: name), options.output)
  }

  private func decisions(of review: Review) throws(Failure) -> [Decision] {
    let word = question.lowercased()
    if let area = review.policy.assessment.areas.first(where: { $0.id == word }) {
      return [review.level(of: area)]
    }
    if word == "overall", let overall = review.overall { return [overall] }
    let pay = review.pay
    if word == "pay", !pay.isEmpty { return pay }
    let asked = pay.filter { $0.question == word }
    if !asked.isEmpty { return asked }
    let known =
      review.policy.assessment.areas.map(\.id) + (review.overall == nil ? [] : ["overall"])
      + (pay.isEmpty ? [] : ["pay"]) + pay.map(\.question).unique
    let near = NearestWord.to(word, among: known).map { "Did you mean \($0)? " } ?? ""
    throw .usage(
      "“\(question)” is not a question of this policy",
      remedy: known.isEmpty
        ? "The policy decides nothing by rule."
        : "\(near)What can be explained: \(known.joined(separator: ", ")).")
  }
}
