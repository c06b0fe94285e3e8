/// The documents of one review that can be printed.
public enum DocumentListReport {
  /// The list of a review's documents.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - documents: The documents that whoever asks may have; others are not named, since
  ///     already their names can tell something.
  ///   - commandEnding: What every command ends with, such as the cycle where it has to be named.
  ///   - names: The name of a person, for print.
  /// - Returns: The report.
  public static func report(
    of review: Review, documents: [PrintedDocument], commandEnding: String = "",
    names: (PersonID) -> String
  ) -> Report {
    let rows = documents.map { document -> [Cell] in
      let complete = review.isComplete(document).map { $0 ? "complete" : "not complete" }
      let readers = document.audience.map {
        Wording.role(review.policy.words.name(of: $0))
      }.joined(separator: ", ")
      return [
        .text(document.id), .text(document.title),
        .text(readers.isEmpty ? "whoever may read the review" : readers),
        complete.map { .text($0) } ?? .empty,
      ]
    }
    return Report(
      kind: "documents", title: "Documents of \(names(review.record.reviewee))",
      subtitle: [review.period.text], audience: .personal, asOf: review.today,
      policy: review.policy.stamp,
      sections: [
        Section(
          id: "documents", title: "Documents",
          blocks: [
            .table(
              Table(
                id: "documents", caption: "What can be printed",
                columns: [
                  Column(id: "document", title: "Document"), Column(id: "title", title: "Title"),
                  Column(id: "for", title: "For"), Column(id: "state", title: "State"),
                ], rows: rows, emptyText: "There are none for this person.")),
            .commands([
              "appraise report statement \(review.record.reviewee) --document "
                + "\(documents.first?.id ?? "DOCUMENT") --format html -o document.html\(commandEnding)"
            ]),
          ])
      ])
  }
}
