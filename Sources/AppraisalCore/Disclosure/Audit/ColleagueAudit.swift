/// What each person of a staff list could work out who knows his own outcome as well.
struct ColleagueAudit {
  private let table: PublishedTable
  private let model: DisclosureModel
  private let groups: [TableLines.Line]

  /// The audit for the people of a known table.
  init(_ table: PublishedTable, _ model: DisclosureModel) {
    self.table = table
    self.model = model
    let lines = TableLines(table)
    groups = lines.lines.filter { $0.isSensitive && !$0.total.dropSensitive(table).contains("*") }
  }

  /// What colleagues could work out.
  ///
  /// - Parameter solutions: Solutions of the model that are known already.
  /// - Returns: The first thing that each could work out.
  /// - Throws: `DisclosureFault` where a question cannot be settled.
  func leaks(knowing solutions: [[Int]]) throws(DisclosureFault) -> [DisclosureLeak] {
    var leaks: [DisclosureLeak] = []
    for group in groups {
      for own in group.places {
        if let found = try learnt(by: own, of: group, solutions) { leaks.append(found) }
      }
    }
    return leaks
  }

  private func learnt(
    by own: [String], of group: TableLines.Line, _ solutions: [[Int]]
  ) throws(DisclosureFault) -> DisclosureLeak? {
    let terms = try model.terms(of: table, at: own)
    var system = model.system
    var known: [[Int]] = []
    if let unknown = terms.first?.unknown, terms.count == 1 {
      guard system.narrow(unknown, from: 1) else { return nil }
      known = solutions.filter { $0[unknown] > 0 }
    } else {
      system.add(terms, from: 1, to: nil)
    }
    guard var bounds = try NumberBounds(system, solutions: known) else { return nil }
    // Nobody has this outcome in this group, so nobody knows it of himself.
    guard try bounds.reaches(1, terms) else { return nil }
    for other in groups {
      let mine = other.total == group.total ? 1 : 0
      let people = try model.terms(of: table, at: other.total)
      if try bounds.reaches(-mine, people.map(\.negated)) { continue }
      for place in other.places {
        let some = try model.terms(of: table, at: place)
        let all = people + some.map(\.negated)
        let isOwn = place == own ? 1 : 0
        if try bounds.reaches(1 + isOwn, some), try bounds.reaches(1 + mine - isOwn, all) {
          continue
        }
        return DisclosureLeak(
          .colleague, table: table.id, places: [own, place],
          "somebody who knows that he is counted in the first learns of the others in the second")
      }
    }
    return nil
  }
}

extension [String] {
  fileprivate func dropSensitive(_ table: PublishedTable) -> [String] {
    zip(table.dimensions, self).filter { !$0.0.isSensitive }.map(\.1)
  }
}
