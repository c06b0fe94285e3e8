import AppraisalCore
import AppraisalFiles

/// One person's record of a cycle, with what says how long it is kept.
struct KeptRecord {
  let store: CycleStore
  let rules: CycleRules
  let review: Review
  let item: RetentionReport.Item
}

extension Session {
  /// The rules of a cycle, with what its policy and the school say of keeping records today.
  func keepingRules(of store: CycleStore) throws(Failure) -> CycleRules {
    let names = try failing { () throws(StoreFailure) in try workspace.adoptedPolicies() }
    guard names.contains(store.cycle.policy) else { return store.rules }
    let adopted = try failing { () throws(StoreFailure) in
      try workspace.adopted(store.cycle.policy)
    }
    return store.rules.keeping(by: adopted.policy, choices: adopted.adoption.choices)
  }

  /// One person's record of a cycle, or nil where there is none.
  func keptRecord(
    of reviewee: PersonID, in store: CycleStore, _ rules: CycleRules, _ register: Register,
    asOf: Day
  ) throws(Failure) -> KeptRecord {
    let entries = try failing { () throws(StoreFailure) in
      try store.statement(of: reviewee).entries
    }
    return keptRecord(
      of: reviewee, entries, in: store, rules, left: register.person(reviewee)?.left, asOf: asOf)
  }

  func keptRecord(
    of reviewee: PersonID, _ entries: [Entry], in store: CycleStore, _ rules: CycleRules,
    left: Day?, asOf: Day
  ) -> KeptRecord {
    let review = Review(rules: rules, reviewee: reviewee, entries: entries, asOf: asOf)
    return KeptRecord(
      store: store, rules: rules, review: review,
      item: RetentionReport.Item(
        cycle: store.cycle.name, reviewee: reviewee, standing: review.retention(left: left)))
  }

  /// The records whose time is over by a day, of which the acting person may be told.
  ///
  /// - Parameters:
  ///   - horizon: The day; a cycle in which nothing can be over by then is not read.
  ///   - asOf: The day as of which records are judged.
  ///   - isTold: Whether the acting person may be told of a record.
  /// - Returns: The records by day, what is not settled about whole cycles, and how many records
  ///   they may not be told of.
  /// - Throws: `Failure` where a file cannot be read.
  func keptRecords(
    overBy horizon: Day, asOf: Day, isTold: (Review) -> Bool
  ) throws(Failure) -> (records: [KeptRecord], unknown: [String], withheld: Int) {
    var records: [KeptRecord] = []
    var unknown: [String] = []
    var withheld = 0
    let register = try register()
    for store in try retentionStores() {
      let rules = try keepingRules(of: store)
      if rules.policy.retention.isEmpty { continue }
      let unset = rules.unsetRetention
      if !unset.isEmpty {
        unknown.append(
          "\(store.cycle.name): not known how long records are kept: \(unset.joined(separator: "; "))."
        )
        continue
      }
      if let earliest = rules.earliestEndOfRetention, earliest > horizon { continue }
      for reviewee in try reviewees(of: store) {
        let record = try keptRecord(of: reviewee, in: store, rules, register, asOf: asOf)
        let standing = record.item.standing
        guard standing.isOver(on: horizon.adding(days: 1)) || isOpen(standing, store) else {
          continue
        }
        if isTold(record.review) { records.append(record) } else { withheld += 1 }
      }
    }
    records.sort {
      ($0.item.standing.until ?? .latest, $0.item.reviewee)
        < ($1.item.standing.until ?? .latest, $1.item.reviewee)
    }
    return (records, unknown, withheld)
  }

  /// Whether it is not known of a record of a closed cycle until when it is kept.
  private func isOpen(_ standing: RetentionStanding, _ store: CycleStore) -> Bool {
    store.cycle.closed != nil && !standing.missing.isEmpty
  }

  /// The cycle that the command names, or every one.
  private func retentionStores() throws(Failure) -> [CycleStore] {
    if place.cycle != nil { return [try cycle()] }
    var stores: [CycleStore] = []
    for name in try failing({ () throws(StoreFailure) in try workspace.cycleNames() }) {
      stores.append(try cycle(named: name))
    }
    return stores
  }

  /// A reminder for those responsible, for each policy under which records are to be destroyed or
  /// looked at.
  func retentionDuties(for actor: Actor, asOf: Day) -> [DutyItem] {
    let roles = Set(actor.roles + actor.ofSchools.values.flatMap(\.self))
    // What cannot be read keeps nobody from an agenda; “retention due” says what is wrong with it.
    guard
      let found = try? keptRecords(overBy: asOf.adding(days: -1), asOf: asOf, isTold: { _ in true })
    else { return [] }
    var items: [DutyItem] = []
    for record in found.records {
      let standing = record.item.standing
      guard standing.isOver(on: asOf), standing.held.isEmpty, let until = standing.until,
        let rule = standing.rules.first(where: {
          roles.contains(Session.officer) || !roles.isDisjoint(with: $0.duty)
        }),
        !items.contains(where: { $0.policy == record.store.cycle.policy })
      else { continue }
      let same = found.records.filter {
        $0.store.cycle.policy == record.store.cycle.policy && $0.item.standing.isOver(on: asOf)
          && $0.item.standing.held.isEmpty
      }.count
      items.append(
        DutyItem(
          cycle: record.store.cycle.name, policy: record.store.cycle.policy,
          status: DutyStatus(overRetention: rule, of: same, until: until, asOf: asOf),
          rules: record.rules, holders: organisation.roles, command: "retention due"))
    }
    return items
  }
}
