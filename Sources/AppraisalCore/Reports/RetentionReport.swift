/// Records whose keeping time is over, or will be, and those that were destroyed.
public enum RetentionReport {
  /// One person's record of a cycle.
  public struct Item: Hashable, Sendable {
    /// The cycle.
    public let cycle: CycleName
    /// Whose record.
    public let reviewee: PersonID
    /// How long it is to be kept.
    public let standing: RetentionStanding

    /// An item.
    public init(cycle: CycleName, reviewee: PersonID, standing: RetentionStanding) {
      self.cycle = cycle
      self.reviewee = reviewee
      self.standing = standing
    }
  }

  /// The records of which something is to be done.
  ///
  /// - Parameters:
  ///   - items: The records.
  ///   - unknown: Why it cannot be told of a cycle, by cycle.
  ///   - scope: What was asked for, in words.
  ///   - organisation: The organisation's name.
  ///   - names: The name of a person, for print.
  ///   - asOf: The day.
  /// - Returns: The report.
  public static func report(
    _ items: [Item], unknown: [String], scope: String, organisation: String,
    names: (PersonID) -> String, asOf: Day
  ) -> Report {
    let rows = items.map { item -> [Cell] in
      let standing = item.standing
      return [
        .text(names(item.reviewee)), .text(item.cycle.text),
        standing.until.map { .day($0) } ?? .missing("not known"),
        .text(standing.then?.rawValue ?? ""),
        .text(standing.reasonToKeep(on: asOf) ?? "due"),
        .text(standing.rules.flatMap(\.duty).unique.map(Wording.role).joined(separator: ", ")),
        .text(standing.rules.flatMap(\.clauses).unique.joined(separator: " ")),
      ]
    }
    let table = Table(
      id: "retention", caption: "Records by the day until which they are kept",
      columns: [
        Column(id: "reviewee", title: "Whose record"), Column(id: "cycle", title: "Cycle"),
        Column(id: "until", title: "Kept until", kind: .day), Column(id: "then", title: "Then"),
        Column(id: "standing", title: "Standing"), Column(id: "duty", title: "Whose duty"),
        Column(id: "clauses", title: "Clauses"),
      ], rows: rows, emptyText: "None.")
    return Report(
      kind: "retention", title: "Records and how long they are kept",
      subtitle: [organisation, scope], audience: audience, asOf: asOf,
      sections: [
        Section(
          id: "retention", title: "Records",
          blocks: [.table(table)] + unknown.map { .notice($0) })
      ])
  }

  /// The records that were destroyed.
  public static func report(
    _ destroyed: [RecordDestroyed], organisation: String, names: (PersonID) -> String, asOf: Day
  ) -> Report {
    let rows = destroyed.map { line -> [Cell] in
      [
        .text(line.at.text), .text(names(line.of)), .text(line.cycle.text), .day(line.until),
        .text(line.onBehalfOf.map { "\(names(line.by)) for \(names($0))" } ?? names(line.by)),
        .text(line.clauses.joined(separator: " ")),
      ]
    }
    return Report(
      kind: "destroyed", title: "Records that were destroyed", subtitle: [organisation],
      audience: audience, asOf: asOf,
      sections: [
        Section(
          id: "destroyed", title: "Records",
          blocks: [
            .table(
              Table(
                id: "destroyed", caption: "Records in the order in which they were destroyed",
                columns: [
                  Column(id: "at", title: "When"), Column(id: "of", title: "Whose record"),
                  Column(id: "cycle", title: "Cycle"),
                  Column(id: "until", title: "Kept until", kind: .day),
                  Column(id: "by", title: "By"), Column(id: "clauses", title: "Clauses"),
                ], rows: rows, emptyText: "None, as far as you may be told."))
          ])
      ])
  }

  private static let audience = Audience(
    title: "For those who are responsible for keeping records",
    handling: "Names of people and days; nothing of what the records say.")
}
