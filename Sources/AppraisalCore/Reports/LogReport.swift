/// Every entry of a statement, withdrawn ones included.
public enum LogReport {
  /// The log of a review.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - names: The name of a person, for print.
  /// - Returns: The report.
  public static func report(_ review: Review, names: (PersonID) -> String) -> Report {
    let known = review.entries.filter { $0.at.civilDay <= review.today }
      .sorted(by: Entry.isRecordedBefore)
    let rows = known.map { entry -> [Cell] in
      let back = review.record.withdrawals[entry.id]
      let field = if case .answer(let answer) = entry.content { answer.field + ": " } else { "" }
      return [
        .text(entry.at.text), .day(entry.on), .text(author(entry, names)),
        .text(entry.content.kind.rawValue.split(separator: "-").joined(separator: " ")),
        .text(
          field + EntrySentence.text(entry, in: review)
            + (back.map { " [taken back \($0.on.text)]" } ?? "")),
        .text(entry.id.text),
      ]
    }
    return Report(
      kind: "log", title: "\(names(review.record.reviewee)): log",
      subtitle: ["Everything that was recorded, up to \(review.today.text)"],
      audience: .personal, asOf: review.today, policy: review.policy.stamp,
      sections: [
        Section(
          id: "log", title: "Entries",
          blocks: [
            .table(
              Table(
                id: "entries", caption: "Entries in the order in which they were recorded",
                columns: [
                  Column(id: "recorded", title: "Recorded"),
                  Column(id: "about", title: "About", kind: .day),
                  Column(id: "by", title: "By"), Column(id: "kind", title: "Kind"),
                  Column(id: "what", title: "What"), Column(id: "entry", title: "Entry"),
                ], rows: rows, emptyText: "Nothing had been recorded."))
          ])
      ])
  }

  private static func author(_ entry: Entry, _ names: (PersonID) -> String) -> String {
    entry.onBehalfOf.map { "\(names(entry.by)) for \(names($0))" } ?? names(entry.by)
  }
}
