import AppraisalCore
import AppraisalFiles

/// What the acting person may be told of a cycle.
struct Sight<Seen: Sendable> {
  /// When it was looked at, where a whole cycle was.
  var at: Moment?
  /// What was seen of the reviews that a report may tell them of, in order of identifier.
  var seen: [Seen] = []
  /// The people outside the cycle of whom a report may tell them.
  var outside: [OutsideCycle] = []
  /// The people of the cycle of whom a report may not tell them.
  var hidden: Set<PersonID> = []
  /// The schools of those whose reviews those are.
  var withheldSchools: Set<String?> = []

  /// How many people of the cycle a report may not tell them of.
  var withheld: Int { hidden.count }

  /// Of how many people in the reports they may not read the statement.
  var unread = 0

  /// Whether there is nobody of whom they may be told, and somebody of whom they may not.
  var isNothing: Bool { seen.isEmpty && outside.isEmpty && withheld > 0 }
}

/// What came of looking at one statement.
private enum Look<Seen: Sendable>: Sendable {
  case seen(Seen, isReader: Bool)
  case withheld(PersonID, school: String?)
  case failed(StoreFailure)
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
  ///   - look: What is kept of a review, and whether they may read its statement; the review
  ///     itself is let go, so that thousands of them do not have to be held at once. Several are
  ///     looked at in parallel.
  /// - Returns: Whom they may be told of, and how many they may not.
  /// - Throws: `Failure` where they may be told of nobody.
  func sight<Seen: Sendable>(
    of store: CycleStore, for report: String, asOf: Day?, readersToo: Bool = false,
    _ look: @escaping @Sendable (_ review: Review, _ isReadable: Bool) -> Seen
  ) throws(Failure) -> Sight<Seen> {
    let actor = try identity().actor
    let rules = store.rules
    let relations = actor.roles + actor.ofSchools.values.flatMap(\.self) + Session.relations
    let mayHave = rules.mayPermit(report, to: relations)
    guard mayHave || readersToo else { throw refusal(of: report, to: actor, store) }
    let now = environment.now()
    let today = now.civilDay
    let day = asOf ?? today
    var sight = Sight<Seen>(at: now)
    let looks = Workers.map(
      try reviewees(of: store), with: store, elsewhere: { [workspace] in workspace.again(store) }
    ) { store, reviewee -> Look<Seen> in
      let rules = store.rules
      let entries: [Entry]
      do throws(StoreFailure) {
        entries = try store.statement(of: reviewee).entries
      } catch {
        return .failed(error)
      }
      let review = Review(rules: rules, reviewee: reviewee, entries: entries, asOf: day)
      let now =
        day == today
        ? review : Review(rules: rules, reviewee: reviewee, entries: entries, asOf: today)
      let isReader = now.permits("read.statement", to: actor)
      guard now.isTold(in: report, to: actor) || (readersToo && isReader) else {
        return .withheld(reviewee, school: now.record.facts?.school)
      }
      return .seen(
        look(review.shown(to: actor, judgedBy: now), isReader), isReader: isReader)
    }
    for look in looks {
      switch look {
      case .failed(let failure): throw Failure(failure)
      case .withheld(let person, let school):
        sight.hidden.insert(person)
        sight.withheldSchools.insert(school)
      case .seen(let seen, let isReader):
        sight.seen.append(seen)
        if !isReader { sight.unread += 1 }
      }
    }
    if !readersToo { try addOutside(to: &sight, store, report, actor) }
    if sight.isNothing || (!mayHave && sight.seen.isEmpty) {
      throw refusal(of: report, to: actor, store)
    }
    return sight
  }

  /// How somebody can stand to a review, whatever roles they hold.
  private static let relations = ["reviewee", "reviewer", "line-manager", "overseer"]

  /// Those outside the cycle have no statement; the table is asked of what the register knows.
  private func addOutside<Seen: Sendable>(
    to sight: inout Sight<Seen>, _ store: CycleStore, _ report: String, _ actor: Actor
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
        sight.hidden.insert(outsider.person)
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

extension Workspace {
  /// A cycle read once more, so that a thread shares nothing of it with others; the same one where
  /// it cannot be read again.
  func again(_ store: CycleStore) -> CycleStore {
    let again = try? cycle(store.cycle.name, summary: store.cycle, clauses: .atOnce)
    return again ?? store
  }
}
