import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Lists a reviewer's people and what each needs next.
struct Mine: AppraiseCommand, Equatable {
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "mine", "List your reviewees and what each needs next",
    discussion: "Looks at every open cycle, unless --cycle names one.",
    effect: .reads, AskingOptions.options, into: Mine.init(options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let person = try session.identity().actor.person
    let stores = try session.cycles()
    var parts: [MineReport.Part] = []
    for store in stores {
      let reviews = try session.reviews(of: store, asOf: options.asOf).filter {
        $0.record.reviewers?.reviewers.contains(person) == true && $0.record.leftOut == nil
      }
      let others = stores.filter { $0.name != store.name }
      let naming = reviews.map(\.record.reviewee).filter { reviewee in
        others.contains { $0.holdsStatement(of: reviewee) }
      }
      parts.append(.init(store.cycle, store.rules, reviews, naming: Set(naming)))
    }
    try environment.print(
      MineReport.report(
        parts, reviewer: person, asOf: options.asOf ?? environment.today,
        names: try session.names()),
      options.output)
  }
}
