import AppraisalCore
import AppraisalFiles

/// One person's review as it was read, before anything of it is shown.
struct ReadReview {
  let cycle: CycleName
  /// Who asks.
  let identity: Identity
  /// When it was read.
  let at: Moment
  /// The review as it stands, by which access is judged.
  let now: Review
  /// The review as of the day that was asked for.
  let then: Review
}

extension Session {
  /// Keeps that the acting person is shown one review, unless it is their own.
  func keepView(
    of read: ReadReview, act: String, _ output: OutputOptions?
  ) throws(Failure) {
    try keepView(
      of: [read.now.record.reviewee], in: read.cycle, as: read.identity, at: read.at,
      purposes: read.now.purposes(of: act, for: read.identity.actor), output)
  }

  /// Keeps that the acting person is shown what a report on a cycle tells of people.
  func keepView(
    of people: [PersonID], in store: CycleStore, at instant: Moment?, act: String,
    _ output: OutputOptions?
  ) throws(Failure) {
    if people.isEmpty { return }
    let identity = try identity()
    let relations = identity.actor.roles + identity.actor.ofSchools.values.flatMap(\.self)
    try keepView(
      of: people, in: store.cycle.name, as: identity, at: instant ?? environment.now(),
      purposes: store.rules.purposes(of: act, for: relations), output)
  }

  /// Keeps that somebody is shown records, their own aside; what cannot be kept is not shown.
  func keepView(
    of people: [PersonID], in cycle: CycleName, as identity: Identity, at instant: Moment,
    purposes: [String], _ output: OutputOptions?
  ) throws(Failure) {
    let others = people.filter { $0 != identity.by }.unique
    if others.isEmpty { return }
    let view = RecordView(
      at: instant, by: identity.by, onBehalfOf: identity.onBehalfOf, command: environment.command,
      exported: output?.file != nil, cycle: cycle, of: others, purposes: purposes)
    do throws(StoreFailure) {
      try workspace.append(view)
    } catch {
      let why = Failure(error)
      throw Failure(
        "Not shown: it could not be kept who was shown this, and nothing is shown without that\n"
          + "  \(why.text)", code: why.code)
    }
  }
}
