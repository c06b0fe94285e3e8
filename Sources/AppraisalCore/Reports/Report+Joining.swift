extension Report {
  /// Several reports of one kind as one, whose sections name what each was about.
  ///
  /// - Parameter reports: The reports, each with the name of its part, such as a cycle's.
  /// - Returns: The only one as it is, or all of them as one; nil where there is none.
  public static func joined(_ reports: [(name: String, report: Report)]) -> Report? {
    guard let first = reports.first?.report, reports.count > 1 else { return reports.first?.report }
    let isOnePolicy = reports.allSatisfy { $0.report.policy == first.policy }
    return Report(
      kind: first.kind, title: first.title, subtitle: first.subtitle, audience: first.audience,
      asOf: first.asOf, policy: isOnePolicy ? first.policy : nil,
      sections: reports.flatMap { name, report in
        report.sections.map { section in
          Section(
            id: "\(name)-\(section.id)", title: "\(name): \(section.title)",
            blocks: section.blocks)
        }
      })
  }
}
