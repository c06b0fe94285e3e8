extension Review {
  /// The findings with what settles each, and the command that would.
  ///
  /// A reason was given in view of what was found then; it stands as long as that is found on the
  /// same facts, and no longer than was said.
  func settling(_ findings: [Finding]) -> [Finding] {
    var seen: [EntryID: [Finding]] = [:]
    return findings.map { found in
      var finding = found
      guard finding.severity != .error else { return finding }
      finding.settledBy = command(settling: finding)
      for entry in record.settlements.reversed() {
        guard case .settled(let given) = entry.content, given.check == finding.check,
          given.item == finding.item
        else { continue }
        let then = seen[entry.id] ?? before(entry).found(by: given.check)
        seen[entry.id] = then
        let isOver = given.until.map { today > $0 } ?? false
        if !isOver,
          then.contains(where: { $0.item == finding.item && $0.basis == finding.basis })
        {
          finding.settlement = entry
          return finding
        }
        if finding.outdated == nil { finding.outdated = entry }
      }
      return finding
    }
  }

  private func command(settling finding: Finding) -> String? {
    guard record.closed == nil, !rows(speakingOf: "settle.\(finding.check)").isEmpty else {
      return nil
    }
    return "settle \(record.reviewee) \(finding.check)"
      + (finding.item.map { " --item \($0)" } ?? "")
      + (isStillDue(finding.check, item: finding.item) ? " --until DAY" : "") + " --because TEXT"
  }

  /// What stands against a reason: nothing is found, it is an error, or the item is not said.
  func refusal(of given: SettlementGiven) -> Refusal? {
    let found = found().filter { $0.check == given.check }
    guard let any = found.first else {
      return Refusal(
        says: "“\(given.check)” finds nothing in this review.",
        remedy: "appraise check \(record.reviewee) lists what is found.")
    }
    if any.severity == .error {
      return Refusal(
        says: "This must not be so, and no reason settles it: \(any.says)", facts: any.facts,
        clauses: any.clauses, remedy: any.remedy)
    }
    if found.contains(where: { $0.item == given.item }) { return nil }
    let items = found.compactMap(\.item)
    if items.isEmpty {
      return Refusal(
        says: "“\(given.check)” is about the review as a whole, not about "
          + "\(given.item ?? "an item").", clauses: any.clauses, remedy: "Leave out --item.")
    }
    return Refusal(
      says: "This is settled item by item; it is found for \(Wording.list(items)).",
      clauses: any.clauses, remedy: "Name one of them with --item.")
  }
}
