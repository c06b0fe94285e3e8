/// What readers could work out of everything that anonymous reports print, exactly.
///
/// Every number that is not printed is bounded in whole numbers by all tables, links, sums of
/// populations and known tables together. A known table stands for a reader with the staff list; each
/// of the people in it is then tried as a colleague who knows his own outcome as well. What cannot be
/// settled counts as a leak.
public struct DisclosureAudit: Sendable {
  /// What readers could work out; none where the reports are safe.
  public private(set) var leaks: [DisclosureLeak] = []
  /// The numbers that are not printed, with what can be worked out of each.
  public private(set) var numbers: [AuditedNumber] = []

  private let report: DisclosureReport

  /// Audits everything that reports print.
  public init(_ report: DisclosureReport) {
    self.report = report
    do throws(DisclosureFault) {
      for part in try report.independentParts() { try audit(part) }
    } catch {
      leaks.append(DisclosureLeak(.fault, table: "", places: [], error.text))
    }
  }

  private mutating func audit(_ part: DisclosureReport) throws(DisclosureFault) {
    let model = try DisclosureModel(part)
    guard var bounds = try NumberBounds(model.system) else { throw .contradiction }
    for table in part.tables { try audit(TableLines(table), model, &bounds) }
    for table in part.tables where table.isKnown {
      leaks += try ColleagueAudit(table, model).leaks(knowing: bounds.solutions)
    }
  }

  /// Whether nobody's outcome can be worked out.
  public var isSafe: Bool { leaks.isEmpty }

  private var threshold: Int { report.rule.threshold }

  private mutating func audit(
    _ lines: TableLines, _ model: DisclosureModel, _ bounds: inout NumberBounds
  ) throws(DisclosureFault) {
    let table = lines.table
    let isSensitive = table.dimensions.contains(where: \.isSensitive)
    for place in lines.hidden {
      let terms = try model.terms(of: table, at: place)
      guard let range = try bounds.range(of: terms) else { throw .contradiction }
      numbers.append(AuditedNumber(table: table.id, at: place, range: range))
      guard isSensitive, !table.isKnown else { continue }
      if let leak = try narrowness(of: range, at: place, table, model, &bounds) {
        leaks.append(leak)
      }
    }
    guard isSensitive else { return }
    if !table.isKnown {
      leaks += smallNumbers(in: lines)
      try auditResiduals(of: lines, model, &bounds)
    }
    try auditGroups(of: lines, model, &bounds)
  }

  private func smallNumbers(in lines: TableLines) -> [DisclosureLeak] {
    (lines.table.cells + lines.table.totals).compactMap { number in
      guard let value = number.value.number, value > 0, value < threshold else { return nil }
      return DisclosureLeak(
        .small, table: lines.table.id, places: [number.at],
        "a number is printed that stands for fewer than \(threshold) people")
    }
  }

  private func narrowness(
    of range: CountRange, at place: [String], _ table: PublishedTable, _ model: DisclosureModel,
    _ bounds: inout NumberBounds
  ) throws(DisclosureFault) -> DisclosureLeak? {
    guard let width = range.width, width < threshold else { return nil }
    let group = zip(table.dimensions, place).map { $0.isSensitive ? PublishedTable.all : $1 }
    let size = try bounds.range(of: try model.terms(of: table, at: group))?.most
    guard width < min(threshold, (size ?? threshold) + 1) else { return nil }
    // What it comes to is left out: whoever makes the report need not be somebody who may see it.
    if range.only != nil {
      return DisclosureLeak(
        .pinned, table: table.id, places: [place], "the number can be worked out")
    }
    return DisclosureLeak(
      .narrow, table: table.id, places: [place],
      "the number can be narrowed down to \(width) values")
  }
}

extension DisclosureAudit {
  /// Numbers of a line that are known to add up to a small one; a single one is bounded by itself.
  private mutating func auditResiduals(
    of lines: TableLines, _ model: DisclosureModel, _ bounds: inout NumberBounds
  ) throws(DisclosureFault) {
    let hidden = Set(lines.hidden)
    for line in lines.lines {
      let places = line.places.filter(hidden.contains)
      guard places.count > 1 else { continue }
      var terms: [CountSystem.Term] = []
      for place in places { terms += try model.terms(of: lines.table, at: place) }
      if try bounds.reaches(threshold, terms) { continue }
      guard let range = try bounds.range(of: terms), range.least > 0 else { continue }
      leaks.append(
        DisclosureLeak(
          .residual, table: lines.table.id, places: places,
          "the numbers of this line that are not printed add up to fewer than \(threshold) people"))
    }
  }

  /// Groups of which all or none have one outcome.
  private mutating func auditGroups(
    of lines: TableLines, _ model: DisclosureModel, _ bounds: inout NumberBounds
  ) throws(DisclosureFault) {
    let shown = Set(lines.hidden).union(lines.printed.keys)
    for line in lines.lines where line.isSensitive {
      let people = try model.terms(of: lines.table, at: line.total)
      for place in line.places where shown.contains(place) {
        let some = try model.terms(of: lines.table, at: place)
        let others = people + some.map(\.negated)
        if try bounds.reaches(1, some), try bounds.reaches(1, others) { continue }
        if try bounds.reaches(0, people.map(\.negated)) { continue }
        leaks.append(
          DisclosureLeak(
            .group, table: lines.table.id, places: [place],
            "all or none of this group have this outcome"))
      }
    }
  }
}
