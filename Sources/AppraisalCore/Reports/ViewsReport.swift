/// Who was shown whose record, and the breaches that were reported.
public enum ViewsReport {
  /// More people than this are counted and not named in a line for reading.
  private static let fewPeople = 5

  /// The list of views.
  ///
  /// - Parameters:
  ///   - views: The views, in the order in which they were.
  ///   - about: The person whose record they are of, where only one was asked for.
  ///   - scope: What was asked for, in words.
  ///   - withheld: How many views the reader may not be told of.
  ///   - names: The name of a person, for print.
  ///   - asOf: The day up to which they go.
  /// - Returns: The report.
  public static func report(
    _ views: [RecordView], about: PersonID?, scope: String, withheld: Int,
    names: (PersonID) -> String, asOf: Day
  ) -> Report {
    let rows = views.map { view -> [Cell] in
      let whose: [Cell] = about == nil ? [.text(people(view.of, names))] : []
      return [.text(view.at.text), .text(author(view.by, view.onBehalfOf, names))] + whose + [
        .text(view.command + (view.exported == true ? ", into a file" : "")),
        .text(view.cycle.text),
        view.purposes.isEmpty ? .empty : .text(view.purposes.joined(separator: "; ")),
      ]
    }
    let whose = about == nil ? [Column(id: "of", title: "Whose record")] : []
    let table = Table(
      id: "views", caption: "Views in the order in which they were",
      columns: [Column(id: "at", title: "When"), Column(id: "by", title: "Who")] + whose + [
        Column(id: "command", title: "What"), Column(id: "cycle", title: "Cycle"),
        Column(id: "purpose", title: "Purpose"),
      ], rows: rows, emptyText: "Nobody was shown any, as far as you may be told.")
    let note =
      withheld == 0
      ? []
      : [Block.notice(leftOut(withheld))]
    return Report(
      kind: "views", title: "Who was shown whose record",
      subtitle: [Wording.capitalised(scope)], audience: audience, asOf: asOf,
      sections: [Section(id: "views", title: "Views", blocks: [.table(table)] + note)])
  }

  /// The breaches that were reported.
  public static func report(
    _ breaches: [RecordBreach], names: (PersonID) -> String, asOf: Day
  ) -> Report {
    let rows = breaches.map { breach -> [Cell] in
      [
        .text(breach.at.text), .day(breach.on),
        .text(author(breach.by, breach.onBehalfOf, names)),
        breach.about.map { .text(names($0)) } ?? .empty, .text(breach.note),
      ]
    }
    return Report(
      kind: "breaches", title: "Breaches of confidence",
      audience: Audience(title: "Confidential: for HR officers and whoever reported"), asOf: asOf,
      sections: [
        Section(
          id: "breaches", title: "Reports",
          blocks: [
            .table(
              Table(
                id: "breaches", caption: "Reports in the order in which they were made",
                columns: [
                  Column(id: "at", title: "Reported"), Column(id: "on", title: "About", kind: .day),
                  Column(id: "by", title: "By"), Column(id: "of", title: "Whose record"),
                  Column(id: "note", title: "What happened"),
                ], rows: rows, emptyText: "None was reported, as far as you may be told."))
          ])
      ])
  }

  private static func leftOut(_ count: Int) -> String {
    "Left out: \(count) \(count == 1 ? "view" : "views") of records of which you may not be told."
  }

  private static let audience = Audience(
    title: "For those who watch over access",
    handling: "It tells who read what, and nothing of what the records say.")

  private static func author(
    _ by: PersonID, _ onBehalfOf: PersonID?, _ names: (PersonID) -> String
  ) -> String {
    onBehalfOf.map { "\(names(by)) for \(names($0))" } ?? names(by)
  }

  private static func people(_ people: [PersonID], _ names: (PersonID) -> String) -> String {
    people.count > fewPeople
      ? "\(people.count) people" : people.map(names).joined(separator: ", ")
  }
}
