import AppraisalCore
import AppraisalFiles

extension Session {
  /// Lets a report in which nobody may be recognised be given out, or refuses it; what is given out
  /// is on the disk when this returns.
  ///
  /// - Parameters:
  ///   - made: The report.
  ///   - summary: What it is about.
  ///   - isDraft: Whether it is only looked at, so that nothing is kept.
  /// - Returns: Whether it was not given out before.
  /// - Throws: `Failure` where somebody could be found out by it, alone or together with what was
  ///   given out before.
  func giveOut(
    _ made: UnreleasedReport, of summary: AnonymousSummary, isDraft: Bool
  ) throws(Failure) -> Bool {
    let identity = try identity()
    let new = ReportGivenOut(
      at: environment.now(), by: identity.by, onBehalfOf: identity.onBehalfOf,
      cycle: summary.cycle, report: summary.report.id,
      title: "\(summary.report.title), \(summary.name)", numbers: made.disclosed)
    var isNew = true
    func judge(_ earlier: [ReportGivenOut]) throws(Failure) -> ReportGivenOut? {
      isNew = !earlier.contains { $0.isSame(as: new) }
      guard isNew else { return nil }
      let ledger = ReleaseLedger(earlier.map(\.release))
      if let refusal = refusal(of: made, called: new.title, after: ledger) { throw refusal }
      return new
    }
    if isDraft {
      let (earlier, problems) = try failing { () throws(StoreFailure) in
        try workspace.reportsGivenOut()
      }
      if !problems.isEmpty { throw Failure(.badData(problems)) }
      _ = try judge(earlier)
    } else {
      try workspace.giveOut(refusal: { Failure($0) }, judge)
    }
    return isNew
  }

  /// Why a report is not given out, or nil where nobody can be found out.
  private func refusal(
    of made: UnreleasedReport, called title: String, after ledger: ReleaseLedger
  ) -> Failure? {
    switch made.answer(after: ledger) {
    case .safe: return nil
    case .refused(let correction):
      return Self.refusal(
        "“\(title)” is not given out.", [correction.text], remedy: correction.remedy)
    case .leaking(let leaks):
      let earlier = ledger.releases(about: made.disclosed)
      let isOwn =
        earlier.isEmpty || made.answer(after: ReleaseLedger()) != .safe
      return isOwn
        ? Self.refusal(
          "“\(title)” is not given out: from its numbers readers could work out somebody’s result.",
          Self.lines(leaks), remedy: Self.remedyOfRules)
        : Self.refusal(
          "“\(title)” is not given out: from its numbers and those given out before, readers could "
            + "work out somebody’s result.",
          Self.lines(leaks) + earlier.map { "Given out: \($0.name)" },
          remedy: Self.remedyOfEarlier)
    }
  }

  private static let remedyOfRules =
    "Have the report compare by less (“by” in the policy’s report), leave out a section of those "
    + "named here, or raise the threshold, in the policy of the next cycle. Whoever may read the "
    + "reviews can examine this one’s in confidence."
  private static let remedyOfEarlier =
    "Leave it at what was given out, and have next year’s report compare by less (“by” in the "
    + "policy’s report). Whoever may read the reviews can examine the numbers in confidence."

  /// How many of the numbers are named.
  private static let mostNamed = 6

  /// What could be learnt, each number once, however many ways there are to it.
  private static func lines(_ leaks: [DisclosureLeak]) -> [String] {
    var seen: Set<[String]> = []
    let different = leaks.filter { seen.insert([$0.table] + ($0.places.last ?? [])).inserted }
    let named = different.prefix(mostNamed).map { leak in
      let places = leak.places.map { $0.joined(separator: " / ") }.joined(separator: ", ")
      let place = [leak.table, places].filter { !$0.isEmpty }.joined(separator: ": ")
      return place.isEmpty ? leak.text : "\(place): \(leak.text)"
    }
    let others = different.count - named.count
    return named + (others > 0 ? ["and \(others) more"] : [])
  }

  private static func refusal(
    _ says: String, _ lines: [String], remedy: String
  ) -> Failure {
    Failure(
      (["Refused: \(says)"] + lines.map { "  \($0)" } + ["  What to do: \(remedy)"])
        .joined(separator: "\n"), code: 1)
  }
}
