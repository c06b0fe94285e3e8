/// Cases as reports: of one person with what was recorded, and of a cycle as a list.
public enum CaseReport {
  /// The cases of one person.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - shown: The cases that its reader may see, by name.
  ///   - names: The name of a person, for print.
  /// - Returns: The report.
  public static func report(
    of review: Review, showing shown: [String], names: (PersonID) -> String
  ) -> Report {
    let cases = review.record.cases.filter { shown.contains($0.id) }
    return Report(
      kind: "cases", title: "\(names(review.record.reviewee)): cases", subtitle: [],
      audience: .personal, asOf: review.today, policy: review.policy.stamp,
      sections: [
        Section(id: "cases", title: "Cases", blocks: [table([(review, cases.map(\.id))], nil)])
      ]
        + cases.map { found in
          Section(
            id: found.id, title: "\(found.id) \(title(found, review))",
            blocks: details(found, review, names))
        })
  }

  /// The cases of many people.
  ///
  /// - Parameters:
  ///   - found: The reviews with the cases that the reader may see, by name.
  ///   - cycle: The cycle's name.
  ///   - policy: The policy.
  ///   - asOf: The day.
  ///   - names: The name of a person, for print.
  /// - Returns: The report.
  public static func report(
    of found: [(review: Review, cases: [String])], cycle: CycleName, policy: Policy, asOf: Day,
    names: @escaping (PersonID) -> String
  ) -> Report {
    Report(
      kind: "cases", title: "Cases in \(cycle)", subtitle: [], audience: .personal, asOf: asOf,
      policy: policy.stamp,
      sections: [Section(id: "cases", title: "Cases", blocks: [table(found, names)])])
  }

  /// The section of a review's cases in `show`; nothing where there are none.
  static func blocks(_ review: Review) -> [Block] {
    review.record.cases.isEmpty ? [] : [table([(review, review.record.cases.map(\.id))], nil)]
  }

  private static func title(_ found: CaseRecord, _ review: Review) -> String {
    review.policy.caseKind(found.type)?.title ?? found.type
  }

  private static func table(
    _ reviews: [(review: Review, cases: [String])], _ names: ((PersonID) -> String)?
  ) -> Block {
    let rows = reviews.flatMap { review, shown in
      review.record.cases.filter { shown.contains($0.id) }.map { found -> [Cell] in
        (names.map { [.text($0(review.record.reviewee))] } ?? [])
          + [
            .text(found.id), .text(title(found, review)), .day(found.opened.on),
            .text(standing(found, review)), .text(next(found, review)),
          ]
      }
    }
    return .table(
      Table(
        id: "cases", caption: "Cases",
        columns: (names == nil ? [] : [Column(id: "person", title: "Person")]) + [
          Column(id: "case", title: "Case"), Column(id: "kind", title: "What"),
          Column(id: "opened", title: "Opened", kind: .day),
          Column(id: "standing", title: "Standing"), Column(id: "next", title: "Next due"),
        ], rows: rows, emptyText: "There are none."))
  }

  private static func standing(_ found: CaseRecord, _ review: Review) -> String {
    guard let closed = found.closed else { return review.isOpen(found) ? "open" : "noted" }
    let outcome = review.policy.caseKind(found.type)?.outcomes.first { $0.id == found.outcome }
    return "closed on \(closed.on.text): \(outcome?.title ?? found.outcome ?? "")"
  }

  /// What is to be done next of what has a day.
  private static func next(_ found: CaseRecord, _ review: Review) -> String {
    let due = review.caseStatuses.filter {
      $0.case?.name == found.id && $0.standing.isUnsettled && $0.due != nil
    }.min { ($0.due ?? .latest) < ($1.due ?? .latest) }
    guard let due, let day = due.due, let event = due.case?.event else { return "" }
    let late = due.standing.daysOverdue
    return "\(event) by \(day.text)"
      + (late > 0 ? ", \(Wording.count(late, "day", "days")) overdue" : "")
  }

  private static func details(
    _ found: CaseRecord, _ review: Review, _ names: (PersonID) -> String
  ) -> [Block] {
    let rows = found.entries.map { entry -> [Cell] in
      [
        .day(entry.on), .text(EntrySentence.text(entry, in: review)),
        .text(names(entry.author)), .text(entry.id.text),
      ]
    }
    let entries = Block.table(
      Table(
        id: "entries-\(found.id)", caption: "What was recorded",
        columns: [
          Column(id: "day", title: "Day", kind: .day), Column(id: "what", title: "What"),
          Column(id: "by", title: "By"), Column(id: "entry", title: "Entry"),
        ], rows: rows))
    return [entries] + contested(found, review, names)
  }

  /// The entries that it is about, which whoever hears it has to know.
  private static func contested(
    _ found: CaseRecord, _ review: Review, _ names: (PersonID) -> String
  ) -> [Block] {
    let rows = found.about.compactMap { id -> [Cell]? in
      guard let entry = review.entries.first(where: { $0.id == id }) else { return nil }
      return [
        .day(entry.on), .text(EntrySentence.text(entry, in: review)),
        .text(names(entry.author)), .text(id.text),
      ]
    }
    if rows.isEmpty { return [] }
    return [
      .table(
        Table(
          id: "about-\(found.id)", caption: "What it is about",
          columns: [
            Column(id: "day", title: "Day", kind: .day), Column(id: "what", title: "What"),
            Column(id: "by", title: "By"), Column(id: "entry", title: "Entry"),
          ], rows: rows))
    ]
  }
}
