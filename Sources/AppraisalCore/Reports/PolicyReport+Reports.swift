extension PolicyReport {
  /// The reports in which nobody can be recognised, section by section.
  static func reports(of policy: Policy) -> [Block] {
    policy.reports.map { report in
      let counted = report.when.map { ", of those of whom it is so: \($0.text)" } ?? ""
      return .table(
        Table(
          id: "report-\(report.id)",
          caption: "\(report.title), to \(report.to) (\(report.id)), on "
            + "\(extent(report.about))\(counted); numbers from \(report.smallest) people",
          columns: [
            Column(id: "section", title: "Section"), Column(id: "shows", title: "What it shows"),
            Column(id: "by", title: "Side by side"), Column(id: "clauses", title: "Clauses"),
          ],
          rows: report.sections.map { section in
            [
              .text(section.title), .text(shown(section)),
              .text(section.by.map(\.rawValue).joined(separator: ", ")),
              .text(section.clauses.joined(separator: " ")),
            ]
          }))
    }
  }

  private static func extent(_ about: ReportRules.Extent) -> String {
    switch about {
    case .school: "one school"
    case .organisation: "the whole organisation"
    }
  }

  private static func shown(_ section: ReportSection) -> String {
    if section.shows == .measures { return section.measures.map(\.title).joined(separator: "; ") }
    let kind = section.shows.rawValue.split(separator: "-").joined(separator: " ")
    return section.ladder.isEmpty
      ? kind : "\(kind), told apart at \(section.ladder.joined(separator: " or "))"
  }
}
