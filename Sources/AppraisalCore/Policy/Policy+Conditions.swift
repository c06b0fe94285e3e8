extension Policy {
  /// Every condition of the policy, section by section.
  var conditions: [When] {
    var all: [When?] = groups.map(\.when)
    for exclusion in scope { all += [exclusion.when, exclusion.setAside?.when] }
    all += calendar.periods.map(\.when) + calendar.dates.map(\.when)
    all += calendar.windows.map(\.when) + calendar.ownPeriods.map { $0.when }
    all += definitions.map { $0.when }
    all += reviewers.map(\.when)
    all += assessment.conditions
    for rule in pay { all += rule.conditions }
    for form in forms { all += [form.when] + form.fields.map(\.shared) }
    all += cases.flatMap(\.conditions)
    for deadline in deadlines { all += [deadline.when, deadline.done] }
    for document in documents { all += [document.when] + document.sections.map(\.when) }
    all += [development?.authority?.when] + (development?.priority.map { $0.when } ?? [])
    for stage in stages { all += [stage.when, stage.done] + stage.next.map { $0.when } }
    for requirement in requirements { all += [requirement.when, requirement.requires] }
    all += findings.map { $0.when }
    all += moderation?.alsoBy.map { $0.when } ?? []
    for report in reports { all += report.conditions }
    all += access.map(\.when)
    return all.compactMap(\.self)
  }
}

extension CaseKind {
  fileprivate var conditions: [When?] {
    [when] + steps.map(\.when) + outcomes.map(\.when) + panel.map(\.when)
  }
}

extension Assessment {
  fileprivate var conditions: [When?] {
    var all: [When?] = voices.map(\.standsInWhen) + moments.map(\.when)
    all += voices.flatMap(\.shared).map(\.when)
    for area in areas {
      all += [area.when] + area.descriptors.map(\.when) + area.level.conditions
    }
    return all + (overall?.conditions ?? [])
  }
}

extension ReportRules {
  fileprivate var conditions: [When?] { [when] + measures.flatMap { [$0.among, $0.when] } }
}

extension DecisionRule {
  fileprivate var conditions: [When?] { [when] + rows.map { $0.when } }
}
