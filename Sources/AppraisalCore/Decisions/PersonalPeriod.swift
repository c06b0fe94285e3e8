/// The days over which one person's review runs: the cycle's, or the person's own.
public struct PersonalPeriod: Hashable, Sendable {
  /// The rule that gives the person a period of their own; nil where it is the cycle's.
  public var rule: OwnPeriodRule?
  /// The first day, where it is known.
  public var first: Day?
  /// The last day, where it is known.
  public var last: Day?
  /// The days that follow from the rule, which whoever decides is offered.
  public var proposed: DayRange?
  /// The decision, where somebody took one that counts.
  public var decision: Entry?
  /// What is missing to tell the days; empty where they are known.
  public var missing: [String] = []

  /// The days, where both are known.
  public var days: DayRange? {
    guard let first, let last else { return nil }
    return DayRange(first, last)
  }

  /// Whether somebody has still to decide on it.
  public var isToBeDecided: Bool { rule?.decidedBy.isEmpty == false && decision == nil }

  /// The days as far as they are known, such as *from 12 Jan 2026; the last day is not decided*.
  public var text: String {
    if let days { return days.text }
    let open = isToBeDecided ? "the last day is not decided" : "the last day is not known"
    return first.map { "from \($0.text); \(open)" } ?? "not known"
  }

  /// The days with why they are the person's own, and what is proposed while nobody has decided.
  public var sentence: String {
    guard let rule else { return text }
    let cited = rule.clauses.isEmpty ? "" : " (\(rule.clauses.joined(separator: " ")))"
    let offer = isToBeDecided ? proposed.map { ", proposed: \($0.text)" } ?? "" : ""
    return "\(text): \(rule.title)\(cited)\(offer)"
  }
}

extension Review {
  /// The days over which this person's review runs.
  public var period: PersonalPeriod { workedOut.period { findPeriod() } }

  private func findPeriod() -> PersonalPeriod {
    let common = PersonalPeriod(first: rules.period.first, last: rules.period.last)
    // Before the person joined, nothing is known that could make the period their own.
    guard record.facts != nil else { return common }
    for rule in policy.calendar.ownPeriods {
      switch holds(rule.when) {
      case .no: continue
      case .unknown: return PersonalPeriod(missing: evaluate(rule.when).missing)
      case .yes: return period(by: rule)
      }
    }
    return common
  }

  private func period(by rule: OwnPeriodRule) -> PersonalPeriod {
    let days = [dayFact(rule.firstDay), dayFact(rule.lastDay)]
    var period = PersonalPeriod(rule: rule, first: days[0].day)
    if let first = days[0].day, let last = days[1].day { period.proposed = DayRange(first, last) }
    if !rule.decidedBy.isEmpty {
      if let entry = record.period, case .periodSet(let set) = entry.content {
        (period.first, period.last, period.decision) = (set.from, set.to, entry)
      } else {
        period.missing = ["\(rule.title): how long, which \(rule.deciders) decides"]
      }
      return period
    }
    period.last = period.proposed?.last
    if period.last == nil {
      period.missing = zip(days, [rule.firstDay, rule.lastDay]).compactMap(missing)
      if period.missing.isEmpty { period.missing = ["a last day of the period after its first"] }
    }
    return period
  }

  private func missing(_ day: DayFact, _ name: String) -> String? {
    switch day {
    case .day: nil
    case .missing(let what): what
    case .absent(let event): event ?? rules.vocabulary.descriptions[name] ?? name
    }
  }

  /// A day of the cycle's calendar, or the last of the person's own period where that ends earlier.
  func withinOwnPeriod(_ day: Day) -> Day {
    guard period.rule != nil, let last = period.last, last < rules.period.last else { return day }
    return min(day, last)
  }

  /// Whether a day was over before the person could do anything by it: before they began to work
  /// there, or before their own period.
  func isBeforeTheirTime(_ day: Day) -> Bool {
    isBeforeOwnPeriod(day) || record.firstDayThere.map { day < $0 } == true
  }

  /// Whether a day of the cycle's calendar was over before the person's own period began.
  func isBeforeOwnPeriod(_ day: Day) -> Bool {
    guard period.rule != nil, let first = period.first, first > rules.period.first else {
      return false
    }
    return day < first
  }

  /// What stands against a decision on the person's period.
  func refusals(of set: PeriodSet, by relations: [String]) -> [Refusal] {
    guard let rule = period.rule, !rule.decidedBy.isEmpty else {
      return [
        Refusal(
          says: "Nobody decides on this period: it follows from the policy.",
          facts: ["the period of \(record.reviewee): \(period.sentence)"],
          clauses: period.rule?.clauses ?? [], remedy: "Nothing needs to be recorded.")
      ]
    }
    var found: [Refusal] = []
    if Set(rule.decidedBy).isDisjoint(with: relations) {
      found.append(
        Refusal(
          says: "This is for \(rule.deciders) to decide.", clauses: rule.clauses,
          remedy: "Let \(rule.deciders) record it: appraise period set \(record.reviewee) "
            + "--to DAY --because TEXT"))
    }
    if let wrong = PersonalPeriod.fault(from: set.from, to: set.to) {
      found.append(
        Refusal(says: wrong, clauses: rule.clauses, remedy: "Check --from and --to."))
    }
    return found
  }
}

extension PersonalPeriod {
  /// More days than anybody's period has.
  private static let mostDays = 1100

  /// What is wrong with such days, if anything is.
  fileprivate static func fault(from: Day, to: Day) -> String? {
    guard let days = DayRange(from, to) else {
      return "The period would end (\(to.text)) before it begins (\(from.text))."
    }
    return days.count > mostDays ? "The period would last \(days.count) days." : nil
  }
}

extension OwnPeriodRule {
  /// Who decides, in words.
  public var deciders: String {
    "the " + Wording.alternatives(decidedBy.map(Wording.role))
  }
}
