/// Writes the sections of an anonymous report one after the other, this cycle beside the one before.
struct AnonymousWriter {
  let summary: AnonymousSummary
  private let before: AnonymousSummary?
  private let characteristics: ReportCharacteristics
  var printer: CountPrinter
  private var printerBefore: CountPrinter?

  init(_ summary: AnonymousSummary, before: AnonymousSummary?) {
    self.summary = summary
    self.before = before
    characteristics = ReportCharacteristics(summary)
    printer = CountPrinter(rule: summary.rule, population: summary.population)
    // The stricter of two rules holds for both, as they stand side by side.
    printerBefore = before.map { CountPrinter(rule: summary.rule, population: $0.population) }
  }

  /// Every number that was printed, and how many people there are of each school.
  var printed: DisclosureReport {
    var all = printer.printed
    for summary in [summary, before].compactMap(\.self) {
      all.populations.merge(summary.populations) { own, _ in own }
      all.tables += summary.knownParts
    }
    if let earlier = printerBefore?.printed {
      all.tables += earlier.tables.map { $0.renamed(to: "before-\($0.id)") }
      all.links += earlier.links.map { link in
        link.renamed { NumberReference(table: "before-\($0.table)", at: $0.at) }
      }
    }
    return all
  }

  /// Everybody of whom something was told, as a reader with the staff list knows them.
  var counted: [CountedPopulation] { printer.counted + (printerBefore?.counted ?? []) }

  /// One section of the report.
  mutating func section(_ section: ReportSection) -> Section {
    let guidance: [Block] =
      section.shows == .manual ? [] : section.guidance.map { [.paragraph($0)] } ?? []
    return Section(id: section.id, title: section.title, blocks: guidance + blocks(of: section))
  }

  private mutating func blocks(of section: ReportSection) -> [Block] {
    switch section.shows {
    case .operation, .lateness, .measures, .items: return counts(of: section)
    case .outcomes where summary.rules.policy.overallScale == nil: return [noLevels(section)]
    case .outcomes: return counts(of: section)
    case .pay: return pay(section)
    case .trainingNeeds, .trainingNotProvided, .workforceCosts:
      guard summary.rules.policy.development != nil else {
        return [
          .paragraph("This policy keeps no record of needs for development, so none are shown.")
        ]
      }
      return counts(of: section) + (section.shows == .workforceCosts ? [cost] : [])
    case .manual: return manual(section)
    }
  }

  private mutating func counts(of section: ReportSection) -> [Block] {
    if summary.reviews.isEmpty { return [.paragraph("The report counts nobody.")] }
    let now = summary.lines(of: section, &printer)
    var earlier: [CountLine] = []
    if let before, var printer = printerBefore {
      let own = before.report.sections.first { $0.id == section.id && $0.shows == section.shows }
      earlier = own.map { before.lines(of: $0, &printer) } ?? []
      printerBefore = printer
    }
    let table = CountTable(now, before: earlier, beforeName: before.map(\.cycle.text))
    return [.table(table.table(id: section.id, caption: section.title))]
      + summary.sides(of: section, among: characteristics, &printer)
  }

  private var cost: Block {
    let title = "What was agreed costs in all, where a cost is on record"
    return .facts([
      Fact(
        label: title,
        value: summary.agreedCost.map { .text($0) }
          ?? .missing("not shown, because too few people share it"))
    ])
  }

  private func noLevels(_ section: ReportSection) -> Block {
    let clauses = section.clauses.joined(separator: ", ")
    return .paragraph(
      "This policy rates nobody: it has no levels, so that there is no spread of them to report"
        + (clauses.isEmpty ? "." : " (\(clauses))."))
  }

  private func manual(_ section: ReportSection) -> [Block] {
    [
      .notice("This part is written by hand: what it is about is not kept in these records."),
      .box(
        FormBox(
          id: section.id, label: "", guidance: section.guidance,
          content: [.lines(section.room ?? 6)])),
    ]
  }
}

extension PublishedTable {
  /// The same table under another name.
  fileprivate func renamed(to id: String) -> PublishedTable {
    PublishedTable(
      id: id, population: population, dimensions: dimensions, cells: cells, totals: totals,
      isKnown: isKnown)
  }
}
