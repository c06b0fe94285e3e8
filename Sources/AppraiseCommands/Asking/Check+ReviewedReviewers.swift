import AppraisalCore
import AppraisalFiles
import CommandLineKit

extension Check {
  /// Those who review somebody of the cycle and have no review of their own in any open cycle, as
  /// far as the acting person may be told of them.
  ///
  /// Nothing of a past day, of which nobody knows who had a review then, nor where only some people
  /// were asked about.
  func unreviewed(
    among sight: Sight<Looked>, in store: CycleStore, _ session: Session
  ) throws(Failure) -> [Finding] {
    let rules = store.rules
    let reviewers = Set(sight.seen.flatMap(\.reviewers)).sorted()
    guard rules.policy.reviewersReviewed != nil, reviewees.isEmpty, options.asOf == nil,
      !reviewers.isEmpty
    else { return [] }
    let register = try session.register()
    let today = session.environment.today
    let actor = try session.identity().actor
    let cycles = try session.everyOpenCycle()
    return reviewers.compactMap { reviewer in
      if cycles.contains(where: { $0.holdsStatement(of: reviewer) }) { return nil }
      guard let person = register.person(reviewer), !person.hasLeft(on: today) else { return nil }
      let facts = RevieweeFacts(
        of: person, in: register, on: today, rules.policy, among: session.organisation.roles)
      let review = Review(rules: rules, outsider: reviewer, facts: facts, asOf: today)
      guard actor.person == reviewer || review.permits("report.check", to: actor) else {
        return nil
      }
      return review.lackingOwnReview(in: store.cycle.name)
    }
  }
}
