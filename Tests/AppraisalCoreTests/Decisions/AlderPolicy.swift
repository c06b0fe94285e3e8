import AppraisalCore
import Foundation
import Testing

/// A small invented policy about time: periods of one's own, and clocks that stand still.
enum AlderPolicy {
  static let text = #"""
    {"format": 1, "id": "alder", "title": "Reviews at the alder", "version": "1",
     "source": {"document": "invented"},
     "words": {"reviewee": "colleague", "reviewer": "guide", "statement": "sheet",
       "cycle": "year"},
     "calendar": {
       "periods": [{"id": "year", "from": "09-01", "to": "08-31"}],
       "ownPeriods": [
         {"id": "short", "title": "the length of a short contract",
          "when": "contract.kind is known and contract.kind is fixed-term and contract.length < 1 year",
          "from": "contract.start", "to": "contract.end", "clauses": ["A-1"]},
         {"id": "first", "title": "a first period", "from": "contract.start",
          "when": "contract.start is known and contract.start after cycle.from",
          "decidedBy": ["head"], "clauses": ["A-2"]}],
       "dates": [
         {"id": "plan-by", "title": "the end of October", "day": "10-31",
          "year": "the year the cycle starts"},
         {"id": "record-by", "title": "two weeks after the talk", "after": "meeting.talk",
          "add": "2 weeks"}],
       "windows": [{"id": "end", "title": "the last weeks", "from": "07-01", "to": "08-15",
         "year": "the year the cycle ends"}]},
     "assessment": {},
     "meetings": [{"id": "talk", "title": "talk"}, {"id": "last", "title": "last talk"}],
     "forms": [{"id": "sheet", "title": "Sheet", "fields": [
       {"id": "record", "title": "Record", "by": "reviewer"}]}],
     "pauses": [
       {"id": "leave", "title": "away", "private": true, "clauses": ["A-3"]},
       {"id": "rest", "title": "the review rests"}],
     "deadlines": [
       {"id": "plan", "title": "plan", "by": "date.plan-by", "done": "objectives.live above 0",
        "strength": "must", "stops": ["leave", "rest"], "duty": ["reviewer"]},
       {"id": "record", "title": "write the record", "by": "date.record-by",
        "done": "form.sheet.record", "strength": "must", "stops": ["leave"], "duty": ["reviewer"]},
       {"id": "look-back", "title": "look back", "window": "end", "done": "meeting.last.held",
        "strength": "normally", "stops": ["leave"], "duty": ["reviewer"]},
       {"id": "finish", "title": "finish", "by": "period.to", "done": "closed",
        "strength": "normally", "duty": ["reviewer"]}],
     "access": [
       {"who": ["reviewer", "reviewee"], "may": ["read.statement"]},
       {"who": ["head", "deputy"], "may": ["period.set", "pause.*", "report.progress"]}],
     "clauses": [
       {"id": "A-1", "section": "1", "gist": "A contract sets the period.",
        "treatment": "computed"},
       {"id": "A-2", "section": "2", "gist": "The head decides on the first.",
        "treatment": "enforced"},
       {"id": "A-3", "section": "3", "gist": "Leave does not count.",
        "treatment": "computed"}]}
    """#

  static func load(_ change: (String) -> String = { $0 }) throws -> Policy {
    try JSONDecoder().decode(Policy.self, from: Data(change(text).utf8))
  }
}

/// S1's review at the alder, entry by entry; R1 reviews.
struct AlderReview {
  private(set) var entries: [Entry] = []
  let policy: Policy
  private let reviewee: PersonID

  init(policy: Policy? = nil, _ change: (inout RevieweeFacts) -> Void = { _ in }) throws {
    self.policy = try policy ?? AlderPolicy.load()
    reviewee = try PersonID.of("S1")
    var facts = RevieweeFacts(post: "Clerk", managers: [.init(id: try PersonID.of("R1"))])
    facts.school = "hill"
    facts.contract = "permanent"
    facts.from = try Day.of("2020-09-01")
    change(&facts)
    try add(.enrolled(Enrolment(facts: facts)), on: "2025-09-01")
    try add(.reviewers(ReviewerAssignment(reviewers: [try PersonID.of("R1")])), on: "2025-09-01")
  }

  /// On a contract for a time, or on a permanent one where it has no last day.
  init(from: String, to: String?) throws {
    let days = (from: try Day.of(from), to: try to.map { try Day.of($0) })
    try self.init { facts in
      (facts.from, facts.to) = days
      if days.to != nil { facts.contract = "fixed-term" }
    }
  }

  @discardableResult
  mutating func add(
    _ content: EntryContent, on day: String, recorded: String? = nil
  ) throws -> EntryID {
    let entry = try entry(content, on: day, recorded: recorded)
    entries.append(entry)
    return entry.id
  }

  func entry(_ content: EntryContent, on day: String, recorded: String? = nil) throws -> Entry {
    let minute = String(format: "%02d", entries.count)
    return Entry(
      id: try #require(EntryID("e\(1000 + entries.count)")),
      at: try #require(Moment(iso: "\(recorded ?? day)T10:\(minute):00.000Z")),
      on: try Day.of(day), by: try PersonID.of("R1"), content: content)
  }

  mutating func decide(from: String, to: String, on day: String) throws {
    try add(
      .periodSet(
        PeriodSet(from: try Day.of(from), to: try Day.of(to), because: "in step")), on: day)
  }

  mutating func meet(_ kind: String, on day: String) throws {
    try add(.meeting(MeetingHeld(meeting: kind)), on: day)
  }

  mutating func pause(
    _ kind: String, _ from: String, _ to: String? = nil, on day: String? = nil
  ) throws {
    let pause = PauseGiven(
      pause: kind, from: try Day.of(from), to: try to.map { try Day.of($0) }, because: "so it is")
    try add(.paused(pause), on: day ?? from)
  }

  var rules: CycleRules {
    get throws {
      CycleRules(
        policy: policy, choices: [:], period: try DayRange.of("2025-09-01 2026-08-31"),
        calendar: SchoolCalendar(bankHolidaysOf: .englandAndWales))
    }
  }

  func asOf(_ day: String) throws -> Review {
    Review(rules: try rules, reviewee: reviewee, entries: entries, asOf: try Day.of(day))
  }

  /// How a deadline stands as of a day, with its days.
  func status(_ id: String, _ day: String) throws -> DeadlineStatus {
    let deadline = try #require(policy.deadlines.first { $0.id == id })
    return try asOf(day).status(of: deadline)
  }

  /// How a condition stands as of a day.
  func truth(_ condition: String, _ day: String) throws -> Truth {
    try asOf(day).evaluate(try When(condition)).truth
  }
}
