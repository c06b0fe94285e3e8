extension PolicyCheck {
  /// What reports show in which nobody can be recognised, and to whom they go.
  mutating func checkReports() {
    for (index, report) in policy.reports.enumerated() {
      let path: [PolicyProblem.Step] = [.key("reports"), .index(index)]
      checkName(of: report, at: path + [.key("id")])
      check(report.when, at: path + [.key("when")])
      if let duty = report.duty, !policy.duties.contains(where: { $0.id == duty }) {
        add(
          path + [.key("duty")], "there is no duty “\(duty)”",
          suggestion(duty, policy.duties.map(\.id)))
      }
      if let threshold = report.threshold, !Self.thresholds.contains(threshold) {
        add(
          path + [.key("threshold")], "\(threshold) people cannot be the smallest number",
          "Expected \(Self.thresholds.lowerBound) to \(Self.thresholds.upperBound); "
            + "left out, it is \(ReportRules.standardThreshold).")
      }
      if report.sections.isEmpty {
        add(path + [.key("sections")], "nothing is reported", "Say what the report shows.")
      }
      unique(report.sections.map(\.id), path + [.key("sections")])
      for (position, section) in report.sections.enumerated() {
        check(section, at: path + [.key("sections"), .index(position)])
      }
      checkMeasureNames(of: report, at: path)
    }
  }

  /// Fewer than three people protect nobody: of two, each knows the other.
  private static let thresholds = 3...100

  private mutating func checkName(of report: ReportRules, at path: [PolicyProblem.Step]) {
    if PolicyActs.isFixed(report.act) {
      add(
        path, "“\(report.id)” is a report of every policy, which names people",
        "Give this one another name.")
    } else if PolicyCheck.isName(report.id),
      !policy.access.contains(where: { $0.speaks(of: report.act) })
    {
      add(
        path, "“access” lets nobody have this report",
        "Give “\(report.act)” to whoever makes it.")
    }
  }

  /// A measure is asked for by the names of its report and its own.
  private mutating func checkMeasureNames(
    of report: ReportRules, at path: [PolicyProblem.Step]
  ) {
    var seen: Set<String> = []
    for (position, section) in report.sections.enumerated() {
      for (index, measure) in section.measures.enumerated() {
        let place =
          path + [
            .key("sections"), .index(position), .key("measures"), .index(index), .key("id"),
          ]
        if !PolicyCheck.isName(measure.id) {
          add(place, "“\(measure.id)” is not a name", "Use letters, digits and hyphens only.")
        } else if !seen.insert(measure.id).inserted {
          add(
            place, "“\(measure.id)” is the name of two measures of the report",
            "Give one of them another name.")
        }
      }
    }
  }

  private mutating func check(_ section: ReportSection, at path: [PolicyProblem.Step]) {
    for (index, measure) in section.measures.enumerated() {
      let place = path + [.key("measures"), .index(index)]
      check(measure.among, at: place + [.key("among")])
      check(measure.when, at: place + [.key("when")])
    }
    checkLevels(of: section, at: path)
    checkSpares(of: section, at: path)
    let kind = section.shows
    if kind == .measures, section.measures.isEmpty {
      add(path, "nothing is counted", "Add measures, or show something else.")
    }
    if kind == .pay, policy.pay.isEmpty {
      add(path + [.key("shows")], "the policy decides nothing about pay", "Leave the section out.")
    }
    if section.by.contains(.group), policy.groups.isEmpty {
      add(path + [.key("by")], "the policy has no groups", "Leave out group, or add groups.")
    }
    if let room = section.room, !(1...40).contains(room) {
      add(path + [.key("room")], "there is no room for \(room)", "Expected 1 to 40.")
    }
  }

  /// The levels of which at least one may be told from the rest.
  private mutating func checkLevels(of section: ReportSection, at path: [PolicyProblem.Step]) {
    let scale: Scale?
    switch section.shows {
    case .outcomes:
      scale = policy.overallScale
      if scale == nil, section.ladder.isEmpty, section.clauses.isEmpty {
        add(
          path, "the policy gives no overall level, so that there is no spread to report",
          "Leave the section out, or cite the clauses that say so for the report to print.")
      }
    case .items:
      let areas = policy.assessment.areas.filter { $0.items.from == .listed }.map(\.id)
      guard let area = section.area, areas.contains(area) else {
        return add(
          path + (section.area == nil ? [] : [.key("area")]),
          section.area.map { "“\($0)” is not an area with listed items" }
            ?? "no area is named whose items are counted",
          section.area.map { suggestion($0, areas) } ?? suggestion("", areas))
      }
      scale = policy.scale(ofItemsIn: area)
    default: return
    }
    // The best level cannot be told from nothing, nor the worst from what is below it.
    let rungs = scale?.levels.dropLast().map(\.code) ?? []
    for (index, level) in section.ladder.enumerated() where !rungs.contains(level) {
      add(
        path + [.key("ladder"), .index(index)],
        "“\(level)” is not a level that others of the scale are below",
        rungs.isEmpty ? "The policy gives no such level." : suggestion(level, rungs))
    }
    if scale != nil, section.ladder.isEmpty {
      add(path, "no ladder says which levels are told apart", "Add ladder: \(rungs).")
    }
  }

  /// Keys that mean nothing to what the section shows.
  private mutating func checkSpares(of section: ReportSection, at path: [PolicyProblem.Step]) {
    let kind = section.shows
    let spare: [(isThere: Bool, isWanted: Bool, key: String)] = [
      (!section.measures.isEmpty, kind == .measures, "measures"),
      (section.area != nil, kind == .items, "area"),
      (!section.ladder.isEmpty, kind == .outcomes || kind == .items, "ladder"),
      (!section.by.isEmpty, kind.canBeSideBySide, "by"),
      (section.room != nil, kind == .manual, "room"),
    ]
    for (isThere, isWanted, key) in spare where isThere && !isWanted {
      add(
        path + [.key(key)], "a section that shows “\(kind.rawValue)” has no “\(key)”",
        "Leave it out.")
    }
  }

  /// The clauses of reports, their sections and measures.
  var reportCitations: [(clauses: [String], path: [PolicyProblem.Step])] {
    var all: [(clauses: [String], path: [PolicyProblem.Step])] = []
    for (index, report) in policy.reports.enumerated() {
      let path: [PolicyProblem.Step] = [.key("reports"), .index(index)]
      all.append((report.clauses, path))
      for (position, section) in report.sections.enumerated() {
        let place = path + [.key("sections"), .index(position)]
        all.append((section.clauses, place))
        for (number, measure) in section.measures.enumerated() {
          all.append((measure.clauses, place + [.key("measures"), .index(number)]))
        }
      }
    }
    return all
  }
}
