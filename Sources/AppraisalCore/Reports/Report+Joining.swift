extension Report {
  /// Several reports of one kind as one, whose sections and findings name the cycle of each.
  ///
  /// - Parameters:
  ///   - reports: The reports, each with the name of its cycle.
  ///   - isOfSeveral: Whether they can be of several cycles, so that even the only one is named.
  /// - Returns: The only one as it is, or all of them as one; nil where there is none.
  public static func joined(
    _ reports: [(name: String, report: Report)], isOfSeveral: Bool
  ) -> Report? {
    guard let first = reports.first?.report, isOfSeveral else { return reports.first?.report }
    let isOnePolicy = reports.allSatisfy { $0.report.policy == first.policy }
    return Report(
      kind: first.kind, title: first.title, subtitle: first.subtitle, audience: first.audience,
      asOf: first.asOf, policy: isOnePolicy ? first.policy : nil,
      sections: reports.flatMap { name, report in
        report.sections.map { section in
          Section(
            id: "\(name)-\(section.id)", title: "\(name): \(section.title)",
            blocks: section.blocks.map { naming(name, in: $0) })
        }
      })
  }

  /// Findings are rows of a table to a program, so that each names its part.
  private static func naming(_ part: String, in block: Block) -> Block {
    guard case .findings(let lines) = block else { return block }
    return .findings(
      lines.map { line in
        var line = line
        line.cycle = part
        return line
      })
  }
}
