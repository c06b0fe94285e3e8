extension PolicyCheck {
  /// Periods have names of their own; dates and windows may have one name for several groups.
  mutating func checkCalendarNames() {
    let calendar = policy.calendar
    unique(calendar.periods.map(\.id), "calendar", "periods")
    unique(calendar.ownPeriods.map(\.id), "calendar", "ownPeriods")
    checkVariants(
      calendar.dates.map { ($0.id, $0.when) }, at: [.key("calendar"), .key("dates")])
    checkVariants(
      calendar.windows.map { ($0.id, $0.when) }, at: [.key("calendar"), .key("windows")])
  }

  /// The first of one name that holds counts, so nothing after one without a condition ever does.
  private mutating func checkVariants(
    _ variants: [(id: String, when: When?)], at path: [PolicyProblem.Step]
  ) {
    var settled: Set<String> = []
    for (index, variant) in variants.enumerated() {
      let place = path + [.index(index), .key("id")]
      if !PolicyCheck.isName(variant.id) {
        add(place, "“\(variant.id)” is not a name", "Use letters, digits and hyphens only.")
      } else if settled.contains(variant.id) {
        add(
          place, "“\(variant.id)” is set for everybody already",
          "Give the earlier one a condition (when), or this one another name.")
      }
      if variant.when == nil { settled.insert(variant.id) }
    }
  }

  /// Days of the year, conditions and meetings of the calendar.
  mutating func checkCalendar() {
    let root: [PolicyProblem.Step] = [.key("calendar")]
    for (index, period) in policy.calendar.periods.enumerated() {
      let path = root + [.key("periods"), .index(index)]
      checkMonthDay(period.from, at: path + [.key("from")])
      checkMonthDay(period.to, at: path + [.key("to")])
      check(period.when, at: path + [.key("when")])
      if period.when == nil, index != policy.calendar.periods.count - 1 {
        add(path, "a period without a condition takes everybody left over", "Put it last.")
      }
    }
    for (index, date) in policy.calendar.dates.enumerated() {
      let path = root + [.key("dates"), .index(index)]
      check(date, at: path)
      check(date.when, at: path + [.key("when")])
    }
    for (index, window) in policy.calendar.windows.enumerated() {
      check(window, at: root + [.key("windows"), .index(index)])
    }
  }

  private mutating func check(_ window: WindowRule, at path: [PolicyProblem.Step]) {
    checkMonthDay(window.from, at: path + [.key("from")])
    checkMonthDay(window.to, at: path + [.key("to")])
    check(window.when, at: path + [.key("when")])
    let kinds = policy.meetings.map(\.id)
    if let meeting = window.meeting, !kinds.contains(meeting) {
      add(
        path + [.key("meeting")], "there is no meeting “\(meeting)”", suggestion(meeting, kinds))
    }
  }
}
