import AppraisalCore
import AppraisalFiles

/// What the acting person may be told of a cycle.
struct Sight {
  /// The reviews that a report may tell them of, in order of identifier.
  var reviews: [Review] = []
  /// Those of them whose statements they may read.
  var readable: Set<PersonID> = []
  /// The people outside the cycle of whom a report may tell them.
  var outside: [OutsideCycle] = []
  /// How many people of the cycle a report may not tell them of.
  var withheld = 0

  /// Of how many people in the reports they may not read the statement.
  var unread: Int { reviews.count - readable.count }

  /// Whether there is nobody of whom they may be told, and somebody of whom they may not.
  var isNothing: Bool { reviews.isEmpty && outside.isEmpty && withheld > 0 }
}

extension Session {
  /// What a report on a cycle may tell the acting person, review by review as the policy's access
  /// table says.
  ///
  /// - Parameters:
  ///   - store: The cycle.
  ///   - report: The act of having the report, such as `report.progress`.
  ///   - asOf: The day as of which the reviews are wanted; who may see them is asked as of today.
  ///   - readersToo: Whether somebody who may read a statement may be told of it, whoever has the
  ///     report.
  /// - Returns: Whom they may be told of, and how many they may not.
  /// - Throws: `Failure` where they may be told of nobody.
  func sight(
    of store: CycleStore, for report: String, asOf: Day?, readersToo: Bool = false
  ) throws(Failure) -> Sight {
    let actor = try identity().actor
    let rules = store.rules
    let relations = actor.roles + actor.ofSchools.values.flatMap(\.self) + Session.relations
    let mayHave = rules.mayPermit(report, to: relations)
    guard mayHave || readersToo else { throw refusal(of: report, to: actor, store) }
    let day = asOf ?? environment.today
    var sight = Sight()
    for reviewee in try reviewees(of: store) {
      let entries = try failing { () throws(StoreFailure) in
        try store.statement(of: reviewee)
      }.entries
      let review = Review(rules: rules, reviewee: reviewee, entries: entries, asOf: day)
      let now =
        day >= environment.today
        ? review
        : Review(rules: rules, reviewee: reviewee, entries: entries, asOf: environment.today)
      let isReader = now.permits("read.statement", to: actor)
      guard now.isTold(in: report, to: actor) || (readersToo && isReader) else {
        sight.withheld += 1
        continue
      }
      sight.reviews.append(review)
      if isReader { sight.readable.insert(reviewee) }
    }
    if !readersToo { try addOutside(to: &sight, store, report, actor) }
    if sight.isNothing || (!mayHave && sight.reviews.isEmpty) {
      throw refusal(of: report, to: actor, store)
    }
    return sight
  }

  /// How somebody can stand to a review, whatever roles they hold.
  private static let relations = ["reviewee", "reviewer", "line-manager", "overseer"]

  /// Those outside the cycle have no statement; the table is asked of what the register knows.
  private func addOutside(
    to sight: inout Sight, _ store: CycleStore, _ report: String, _ actor: Actor
  ) throws(Failure) {
    if store.cycle.outside.isEmpty { return }
    let register = try register()
    let today = environment.today
    for outsider in store.cycle.outside where !store.holdsStatement(of: outsider.person) {
      let facts = register.person(outsider.person).flatMap {
        RevieweeFacts(
          of: $0, in: register, on: today, store.rules.policy, among: organisation.roles)
      }
      let review = Review(
        rules: store.rules, outsider: outsider.person, facts: facts, asOf: today)
      if review.isTold(in: report, to: actor) {
        sight.outside.append(outsider)
      } else {
        sight.withheld += 1
      }
    }
  }

  private func refusal(of report: String, to actor: Actor, _ store: CycleStore) -> Failure {
    let who = store.rules.mayDo(report).who
    let remedy =
      who.isEmpty
      ? "The policy gives it to nobody." : "It is for the \(who.joined(separator: " and the "))."
    let roles = Set(actor.roles).union(actor.ofSchools.values.flatMap(\.self))
    guard !roles.isDisjoint(with: who) else {
      return .forbidden("\(actor.person) may not have this report", remedy: remedy)
    }
    return .forbidden(
      "\(actor.person) may not have this report: the policy lets them see nobody in "
        + "\(store.name)", remedy: "\(remedy) It tells each of those whom they may see.")
  }
}
