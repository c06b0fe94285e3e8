extension AnonymousSummary {
  /// The numbers of people that a section shows, one after the other.
  func lines(of section: ReportSection, _ printer: inout CountPrinter) -> [CountLine] {
    switch section.shows {
    case .operation: operation(&printer)
    case .lateness: lateness(&printer)
    case .measures: section.measures.map { line(of: $0, &printer) }
    case .outcomes: outcomes(section, &printer)
    case .items: items(section, &printer)
    case .trainingNeeds: trainingNeeds(&printer)
    case .trainingNotProvided: trainingNotProvided(&printer)
    case .workforceCosts: trainingCosts(&printer)
    case .pay, .manual: []
    }
  }

  private func operation(_ printer: inout CountPrinter) -> [CountLine] {
    let all = reviews.count
    var lines = [
      printer.line("complete", "Reviews complete", reviews.count(where: \.isComplete), of: all)
    ]
    for stage in rules.policy.stages {
      let concerned = reviews.filter { $0.stages.contains(stage.id) }
      if concerned.isEmpty { continue }
      lines.append(
        printer.line(
          "stage-\(stage.id)", "Passed: \(stage.title)",
          concerned.count { $0.passed.contains(stage.id) }, among: concerned.count, of: all))
    }
    lines.append(
      printer.outside("outside", "People not covered by the cycle", outside, besides: all))
    return lines
  }

  private func lateness(_ printer: inout CountPrinter) -> [CountLine] {
    let all = reviews.count
    let origins = rules.origins
    var lines = [
      printer.line(
        "late", "Something was late or is overdue",
        reviews.count { $0.timings.values.contains(.late) }, of: all)
    ]
    for deadline in rules.policy.deadlines
    where deadline.private != true && !origins.looksAtLevels(deadline) {
      let concerned = reviews.filter { $0.timings[deadline.id] != nil }
      if concerned.isEmpty { continue }
      lines.append(
        printer.line(
          "late-\(deadline.id)", "Late: \(deadline.title)",
          concerned.count { $0.timings[deadline.id] == .late }, among: concerned.count, of: all))
    }
    return lines
  }

  private func line(of measure: ReportMeasure, _ printer: inout CountPrinter) -> CountLine {
    let concerned = reviews.filter { $0.measures[measure.id] != .outside }
    return printer.line(
      measure.id, measure.title, concerned.count { $0.measures[measure.id] == .yes },
      among: concerned.count, of: reviews.count)
  }

  private func outcomes(_ section: ReportSection, _ printer: inout CountPrinter) -> [CountLine] {
    let (all, concerned) = (reviews.count, reviews.count(where: \.isRated))
    let rated = printer.line(
      "rated", "Have an overall level", reviews.count { $0.overall != nil }, among: concerned,
      of: all)
    guard let scale = rules.policy.overallScale, let rung = rung(of: section) else {
      return [rated]
    }
    let better = reviews.count { scale.isLevel($0.overall, atLeast: rung.code) }
    return [
      rated,
      printer.line(
        "outcome-\(rung.code)", "At least \(rung.name)", better, among: concerned,
        of: all),
    ]
  }

  /// The first level that twice the threshold reach and twice the threshold do not; else the first.
  ///
  /// The levels of one report are told apart at one place: at two, what lies between could be small.
  func rung(of section: ReportSection) -> Level? {
    guard let scale = rules.policy.overallScale else { return nil }
    let rungs = section.ladder.compactMap { code in scale.levels.first { $0.code == code } }
    let least = 2 * rule.threshold
    let clear = rungs.first { rung in
      let better = reviews.count { scale.isLevel($0.overall, atLeast: rung.code) }
      return better >= least && reviews.count(where: \.isRated) - better >= least
    }
    return clear ?? rungs.first
  }

  private func items(_ section: ReportSection, _ printer: inout CountPrinter) -> [CountLine] {
    guard let area = rules.policy.assessment.areas.first(where: { $0.id == section.area }),
      let scale = rules.policy.scale(ofItemsIn: area.id),
      let rung = scale.levels.first(where: { $0.code == section.ladder.first })
    else { return [] }
    return rules.listedItems(of: area).map { item in
      let name = "\(area.id)/\(item.id)"
      return printer.line(
        "item-\(item.id)", "\(item.title): at least \(rung.name)",
        reviews.count { scale.isLevel($0.items[area.id]?[name], atLeast: rung.code) },
        of: reviews.count)
    }
  }
}

extension Scale {
  /// Whether a level is one and not below another.
  func isLevel(_ code: String?, atLeast other: String) -> Bool {
    guard let rank = code.flatMap(rank(of:)), let least = self.rank(of: other) else { return false }
    return rank <= least
  }
}
