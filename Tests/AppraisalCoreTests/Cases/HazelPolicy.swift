import AppraisalCore
import Foundation
import Testing

/// A small invented policy whose kinds of case show each thing that a case can do.
enum HazelPolicy {
  static let text = #"""
    {"format": 1, "id": "hazel", "title": "Reviews at the hazel", "version": "1",
     "source": {"document": "invented"},
     "words": {"reviewee": "colleague", "reviewer": "guide", "statement": "sheet",
       "cycle": "year"},
     "calendar": {"periods": [{"id": "year", "from": "09-01", "to": "08-31"}],
       "dates": [{"id": "plan-by", "title": "the end of October", "day": "10-31",
          "year": "the year the cycle starts"}]},
     "assessment": {},
     "meetings": [{"id": "talk", "title": "talk"}],
     "pauses": [{"id": "rest", "title": "the review rests"}],
     "cases": [
       {"id": "visit", "title": "Visit", "clauses": ["H-1"],
        "fields": [
          {"id": "minutes", "title": "How long", "kind": "number", "least": 1, "most": 90,
           "required": true, "clauses": ["H-2"]},
          {"id": "visitor", "title": "Who visits", "kind": "person"}],
        "steps": [
          {"id": "held", "title": "hold it"},
          {"id": "feedback", "title": "give feedback", "needs": ["held"], "clauses": ["H-3"],
           "due": {"within": "2 working days", "after": "held", "strength": "must",
             "duty": ["visitor"]},
           "fields": [{"id": "words", "title": "The feedback", "kind": "text",
             "required": true}]},
          {"id": "reply", "title": "reply", "afterClosing": true, "repeatable": true,
           "fields": [{"id": "answer", "title": "The reply", "kind": "text",
             "by": ["reviewee"]}]}],
        "outcomes": [
          {"id": "done", "title": "feedback was given", "needs": ["feedback"]},
          {"id": "off", "title": "it was not held", "when": "not case.visit.held.done",
           "counts": false}]},
       {"id": "support", "title": "Support", "oneAtATime": true, "clauses": ["H-4"],
        "suspends": {"pause": "rest"},
        "grounds": [{"id": "pace", "title": "too slow"}, {"id": "care", "title": "careless"}],
        "fields": [{"id": "ends", "title": "Until when", "kind": "day", "required": true}],
        "steps": [
          {"id": "contact", "title": "talk", "repeatable": true,
           "due": {"every": "2 weeks", "after": "opened", "strength": "normally",
             "duty": ["reviewer"]}},
          {"id": "extended", "title": "extend it", "repeatable": true}],
        "closing": {"by": "ends", "strength": "must", "duty": ["reviewer"]},
        "outcomes": [
          {"id": "better", "title": "it went better"},
          {"id": "not-enough", "title": "not enough", "leadsTo": ["formal"]}]},
       {"id": "formal", "title": "Formal steps", "onlyFollowing": true,
        "outcomes": [{"id": "over", "title": "over"}]},
       {"id": "appeal", "title": "Appeal", "oneAtATime": true, "contests": ["meeting"],
        "panel": [
          {"when": "reviewer.isLineManager", "excluded": ["reviewer"], "clauses": ["H-5"],
           "seats": [{"role": "governor", "least": 3, "most": 3}]},
          {"seats": [{"role": "head", "least": 1, "most": 1}]}],
        "steps": [{"id": "hearing", "title": "hear it", "byPanel": true}],
        "outcomes": [{"id": "upheld", "title": "upheld"}]},
       {"id": "challenge", "title": "Challenge of the guide", "hiddenFrom": ["reviewer"],
        "suspends": {"pause": "rest"},
        "outcomes": [{"id": "kept", "title": "the guide stays"}]},
       {"id": "illness", "title": "Illness", "private": true,
        "outcomes": [{"id": "back", "title": "back at work"}]},
       {"id": "drop-in", "title": "Drop-in"}],
     "deadlines": [
       {"id": "plan", "title": "plan", "by": "date.plan-by", "done": "meeting.talk.held",
        "strength": "must", "stops": ["rest"], "duty": ["reviewer"]}],
     "requirements": [
       {"id": "two-hours", "acts": ["case.open.visit"], "strength": "must",
        "requires": "case.visit.minutes.total at most 120", "says": "Too long in all.",
        "remedy": "Shorten it.", "clauses": ["H-2"]}],
     "findings": [
       {"id": "unanswered", "severity": "note", "each": "case.visit",
        "when": "case.visit.feedback.done and not case.visit.reply.done",
        "says": "Nobody replied to ITEM.", "remedy": "case step REVIEWEE ITEM reply"}],
     "access": [
       {"who": ["reviewer"], "may": ["read.statement", "case.*"]},
       {"who": ["visitor"], "may": ["case.step.visit.*"]},
       {"who": ["panel"], "may": ["case.step.appeal.hearing"]},
       {"who": ["reviewee"], "may": ["read.statement", "case.step.visit.reply", "case.open.challenge"]},
       {"who": ["nurse"], "may": ["read.case.illness"]}],
     "clauses": [
       {"id": "H-1", "section": "1", "gist": "Visits.", "treatment": "recorded"},
       {"id": "H-2", "section": "2", "gist": "Two hours.", "treatment": "enforced"},
       {"id": "H-3", "section": "3", "gist": "Feedback.", "treatment": "reminded"},
       {"id": "H-4", "section": "4", "gist": "Support.", "treatment": "recorded"},
       {"id": "H-5", "section": "5", "gist": "Governors.", "treatment": "enforced"}]}
    """#

  static func load(_ change: (String) -> String = { $0 }) throws -> Policy {
    try JSONDecoder().decode(Policy.self, from: Data(change(text).utf8))
  }

  /// S1's review at the hazel; R1 reviews and manages.
  static func review() throws -> AlderReview { try AlderReview(policy: try load()) }
}

extension AlderReview {
  @discardableResult
  mutating func openCase(
    _ name: String, _ type: String, on day: String, ground: String? = nil,
    fields: [String: String]? = nil
  ) throws -> EntryID {
    try add(
      .caseOpened(CaseOpened(case: name, type: type, ground: ground, fields: fields)), on: day)
  }

  @discardableResult
  mutating func step(
    _ name: String, _ step: String, on day: String, recorded: String? = nil,
    fields: [String: String]? = nil
  ) throws -> EntryID {
    try add(
      .caseStep(CaseStepTaken(case: name, step: step, fields: fields)), on: day,
      recorded: recorded)
  }

  mutating func closeCase(_ name: String, _ outcome: String, on day: String) throws {
    try add(.caseClosed(CaseClosed(case: name, outcome: outcome, because: "so it is")), on: day)
  }

  /// What stands against recording something about a case.
  func refusals(_ content: EntryContent, _ day: String, as roles: [String] = []) throws -> [String]
  {
    let review = try asOf(day)
    let entry = try entry(content, on: day)
    let act =
      switch content {
      case .caseOpened(let opened): "case.open.\(opened.type)"
      case .caseStep(let taken):
        "case.step.\(review.record.case(taken.case)?.type ?? "").\(taken.step)"
      default: "case.close"
      }
    let relations = review.relations(
      of: Actor(person: entry.author, roles: roles), inCase: content.caseName)
    return review.verdict(
      on: entry,
      act: Act(
        name: act, item: content.caseName, on: entry.on, hasReason: true, content: content,
        relations: relations)
    ).refusals.map(\.says)
  }

  func caseStatus(_ name: String, _ event: String, _ day: String) throws -> DeadlineStatus {
    try #require(
      try asOf(day).deadlines.first { $0.case?.name == name && $0.case?.event == event })
  }
}
