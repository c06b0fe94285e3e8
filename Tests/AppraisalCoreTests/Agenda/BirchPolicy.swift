import AppraisalCore
import Foundation
import Testing

/// A small invented policy with a deadline of each kind.
enum BirchPolicy {
  static func load(_ change: (String) -> String = { $0 }) throws -> Policy {
    try JSONDecoder().decode(Policy.self, from: Data(change(text).utf8))
  }

  static let text = #"""
    {"format": 1, "id": "birch", "title": "Reviews at the birch", "version": "1",
     "source": {"document": "invented"},
     "words": {"reviewee": "colleague", "reviewer": "guide", "statement": "sheet",
       "cycle": "year"},
     "choices": [{"id": "answer-within", "question": "How soon is a request answered?",
       "type": "length"}],
     "scales": [{"id": "two", "title": "Two levels", "levels": [
       {"code": "Y", "name": "Yes"}, {"code": "N", "name": "No"}]}],
     "calendar": {
       "periods": [{"id": "year", "from": "09-01", "to": "08-31"}],
       "dates": [
         {"id": "start-due", "title": "the end of October", "day": "10-31",
          "year": "the year the cycle starts"},
         {"id": "leaders-due", "title": "the day for leaders", "day": "12-31",
          "year": "the year the cycle starts", "when": "post.leads"},
         {"id": "record-due", "title": "five working days after the talk",
          "after": "meeting.talk", "add": "5 working days"},
         {"id": "feedback-due", "title": "25 hours after the visit", "after": "meeting.visit",
          "add": "25 hours"},
         {"id": "answer-due", "title": "the day for an answer", "after": "meeting.talk",
          "add": "choice.answer-within"},
         {"id": "spring-ends", "title": "the end of the spring term", "term": 2,
          "edge": "last day"}],
       "windows": [{"id": "middle", "title": "the middle of the year", "from": "02-01",
         "to": "03-31", "year": "the year the cycle ends"}]},
     "reviewer": {"standard": "line-manager"},
     "assessment": {"areas": [{"id": "work", "title": "Work", "scale": "two",
       "items": {"from": "whole", "one": "work", "many": "works"},
       "level": {"id": "work", "title": "Work", "scale": "two", "decidedBy": "reviewer"}}]},
     "meetings": [
       {"id": "talk", "title": "talk"}, {"id": "visit", "title": "visit"}],
     "forms": [{"id": "sheet", "title": "Sheet", "fields": [
       {"id": "record", "title": "Record", "by": "reviewer"},
       {"id": "next", "title": "Day of the next talk", "by": "either"}]}],
     "deadlines": [
       {"id": "talk", "title": "hold the talk", "by": "date.start-due",
        "done": "meeting.talk.held", "strength": "must", "duty": ["reviewer", "reviewee"],
        "command": "meeting REVIEWEE talk", "clauses": ["B-1"]},
       {"id": "lead", "title": "plan the team’s year", "by": "date.leaders-due",
        "done": "objectives.live above 0", "strength": "must", "duty": ["reviewee"]},
       {"id": "record", "title": "write the record", "by": "date.record-due",
        "done": "form.sheet.record", "strength": "must", "duty": ["reviewer"],
        "clauses": ["B-2"]},
       {"id": "feedback", "title": "give feedback on the visit", "by": "date.feedback-due",
        "done": "form.sheet.record", "strength": "normally", "duty": ["head"]},
       {"id": "answer", "title": "answer", "by": "date.answer-due", "done": "closed",
        "strength": "ideally", "duty": ["overseer"]},
       {"id": "middle", "title": "look in", "window": "middle", "done": "meeting.visit.held",
        "strength": "normally", "duty": ["line-manager"], "when": "contract.openEnded"},
       {"id": "spring", "title": "look in by spring", "by": "date.spring-ends",
        "done": "meeting.visit.held", "strength": "normally", "duty": ["reviewer"]},
       {"id": "next-talk", "title": "talk again", "by": "form.sheet.next.day",
        "done": "meeting.talk.count at least 2", "strength": "must", "duty": ["reviewer"]},
       {"id": "helped", "title": "offer help", "by": "period.to", "when": "work is N",
        "done": "closed", "strength": "must", "duty": ["reviewer"]}],
     "stages": [
       {"id": "talking", "title": "Talking", "done": "meeting.talk.held", "next": [
         {"when": "not meeting.talk.held", "says": "hold the talk",
          "command": "meeting REVIEWEE talk"},
         {"when": "not form.sheet.record", "says": "make a note",
          "command": "note REVIEWEE TEXT", "duty": ["reviewee"]}]}],
     "requirements": [
       {"id": "talk-in-autumn", "acts": ["meeting.talk"], "strength": "normally",
        "requires": "entry.on on or before date.start-due", "insteadOf": ["deadline.talk"],
        "says": "The talk comes late.", "remedy": "Check the day.", "clauses": ["B-1"]},
       {"id": "visit-after-talk", "acts": ["meeting.visit"], "strength": "ideally",
        "requires": "meeting.talk.held as at entry.on", "says": "There was no talk before.",
        "remedy": "Talk first."}],
     "findings": [
       {"id": "few-goals", "severity": "warning", "when": "objectives.live below 2 and today after period.from",
        "says": "There are few goals.", "remedy": "objective add REVIEWEE TITLE"},
       {"id": "no-measure", "severity": "note", "each": "objectives", "when": "not item.measured",
        "says": "ITEM has no measure.", "remedy": "objective amend REVIEWEE ITEM --measure TEXT"},
       {"id": "no-record", "severity": "error", "when": "meeting.talk.held and not form.sheet.record and today after date.record-due",
        "insteadOf": ["deadline.record"], "says": "The talk is not on record.",
        "remedy": "answer REVIEWEE sheet.record TEXT"}],
     "access": [
       {"who": ["reviewer"], "may": ["settle.*"]},
       {"who": ["reviewer", "reviewee"], "may": ["read.statement"]},
       {"who": ["head"], "may": ["report.progress"]}],
     "clauses": [
       {"id": "B-1", "section": "1", "gist": "A talk by October.", "treatment": "reminded"},
       {"id": "B-2", "section": "2", "gist": "A record in five days.",
        "treatment": "reminded"}]}
    """#
}

/// S1's review at the birch, entry by entry; R1 reviews, the school is the hill.
struct BirchReview {
  var calendar = SchoolCalendar(bankHolidaysOf: .englandAndWales)
  var choices: [String: ChoiceValue] = [:]
  private(set) var entries: [Entry] = []
  private let reviewee: PersonID
  private let policy: Policy

  init(
    of person: String = "S1", reviewer: String? = "R1", policy text: String = BirchPolicy.text,
    _ change: (inout RevieweeFacts) -> Void = { _ in }
  ) throws {
    policy = try BirchPolicy.load { _ in text }
    reviewee = try PersonID.of(person)
    var facts = RevieweeFacts(post: "Clerk", managers: [.init(id: try PersonID.of("R1"))])
    facts.school = "hill"
    facts.leads = false
    facts.contract = "permanent"
    change(&facts)
    try add(.enrolled(Enrolment(facts: facts)), on: "2025-09-01")
    if let reviewer {
      let assignment = ReviewerAssignment(reviewers: [try PersonID.of(reviewer)], rank: nil)
      try add(.reviewers(assignment), on: "2025-09-01")
    }
  }

  @discardableResult
  mutating func add(
    _ content: EntryContent, on day: String, recorded: String? = nil
  ) throws -> EntryID {
    let minute = String(format: "%02d", entries.count)
    let entry = Entry(
      id: try #require(EntryID("e\(1000 + entries.count)")),
      at: try #require(Moment(iso: "\(recorded ?? day)T10:\(minute):00.000Z")),
      on: try Day.of(day), by: try PersonID.of("R1"), content: content)
    entries.append(entry)
    return entry.id
  }

  mutating func meet(_ kind: String, on day: String, recorded: String? = nil) throws {
    try add(.meeting(MeetingHeld(meeting: kind)), on: day, recorded: recorded)
  }

  mutating func answer(_ field: String, _ text: String, on day: String) throws {
    try add(.answer(FormAnswer(field: field, text: text)), on: day)
  }

  var rules: CycleRules {
    get throws {
      CycleRules(
        policy: policy, choices: choices, period: try DayRange.of("2025-09-01 2026-08-31"),
        calendar: calendar)
    }
  }

  func asOf(_ day: String) throws -> Review {
    Review(rules: try rules, reviewee: reviewee, entries: entries, asOf: try Day.of(day))
  }

  /// How a deadline stands as of a day.
  func standing(_ id: String, _ day: String) throws -> DeadlineStanding {
    let review = try asOf(day)
    return review.status(of: try #require(policy.deadlines.first { $0.id == id })).standing
  }

  /// What is to be done as of a day.
  func items(
    _ day: String, holders: [RoleHolder] = [], cycle: String = "2025-26", looksBack: Bool = false
  ) throws -> [AgendaItem] {
    AgendaReader(
      cycle: try #require(CycleName(cycle)), rules: try rules, holders: holders,
      looksBack: looksBack
    ).items(of: try asOf(day))
  }
}
