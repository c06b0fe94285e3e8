import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Lists a reviewer's people and what each needs next.
struct Mine: AppraiseCommand, Equatable {
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "mine", "List your reviewees and what each needs next",
    effect: .reads, AskingOptions.options, into: Mine.init(options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let store = try session.cycle()
    let person = try session.identity().actor.person
    let reviews = try session.reviews(of: store, asOf: options.asOf).filter {
      $0.record.reviewers?.reviewers.contains(person) == true && $0.record.leftOut == nil
    }
    try environment.print(
      MineReport.report(
        reviews, reviewer: person, cycle: store.cycle, rules: store.rules,
        asOf: options.asOf ?? environment.today, names: try session.names()),
      options.output)
  }
}
