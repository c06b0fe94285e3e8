import AppraisalCore
import Foundation
import Testing

/// A small invented policy about who may do what, and who is outside.
enum RowanPolicy {
  static func load(_ change: (String) -> String = { $0 }) throws -> Policy {
    try JSONDecoder().decode(Policy.self, from: Data(change(text).utf8))
  }

  static let text = #"""
    {"format": 1, "id": "rowan", "title": "Access at the rowan", "version": "1",
     "source": {"document": "invented"},
     "words": {"reviewee": "colleague", "reviewer": "guide", "statement": "sheet",
       "cycle": "year"},
     "choices": [{"id": "assured", "question": "Do governors assure?", "type": "yes-no",
       "clauses": ["R-3"]}],
     "scope": [
       {"id": "probation", "title": "still on probation", "when": "onProbation",
        "setAside": {"by": ["head"], "when": "post.leads", "says": "for those who lead",
          "clauses": ["R-2"]}, "clauses": ["R-1"]},
       {"id": "agency", "title": "from an agency", "when": "contract.kind is agency",
        "clauses": ["R-1"]}],
     "calendar": {"periods": [{"id": "year", "from": "09-01", "to": "08-31"}]},
     "definitions": [{"id": "watched", "title": "governors assure", "when": "choice.assured"}],
     "reviewers": [{"id": "all", "title": "the head", "by": {"role": "head"},
       "overseer": "chair"}],
     "assessment": {},
     "forms": [{"id": "end", "title": "End", "fields": [
       {"id": "word", "title": "A last word", "by": ["head", "director"]},
       {"id": "own", "title": "Own view", "by": "reviewee"},
       {"id": "any", "title": "Anything", "by": "either"}]}],
     "findings": [{"id": "self", "severity": "note", "when": "reviewee.role.head",
       "says": "The head is reviewed.", "remedy": "nothing"}],
     "access": [
       {"who": ["head"], "may": ["read.statement", "report.progress"], "clauses": ["R-3"]},
       {"who": ["overseer"], "may": ["comment"]},
       {"who": ["governor"], "may": ["report.moderation"], "when": "watched",
        "clauses": ["R-3"]},
       {"who": ["director"], "may": ["read.statement"], "when": "post.leads"}],
     "clauses": [
       {"id": "R-1", "section": "A", "gist": "Who is outside.", "treatment": "enforced"},
       {"id": "R-2", "section": "A", "gist": "Who is let in.", "treatment": "enforced"},
       {"id": "R-3", "section": "B", "gist": "Who may see.", "treatment": "protected"}]}
    """#

  static func rules(assured: Bool? = nil, _ policy: Policy? = nil) throws -> CycleRules {
    CycleRules(
      policy: try policy ?? load(), choices: assured.map { ["assured": .yesNo($0)] } ?? [:],
      period: try DayRange.of("2025-09-01 2026-08-31"),
      calendar: SchoolCalendar(bankHolidaysOf: .none))
  }

  /// S1's review on the day on which they join.
  static func review(
    assured: Bool? = nil, despite: String? = nil, because: String? = nil, policy: Policy? = nil,
    _ change: (inout RevieweeFacts) throws -> Void = { _ in }
  ) throws -> Review {
    var facts = RevieweeFacts(post: "Clerk")
    facts.school = "hill"
    facts.contract = "permanent"
    facts.leads = true
    try change(&facts)
    let enrolment = Enrolment(facts: facts, despite: despite, because: because)
    let day = try Day.of("2025-10-01")
    let entry = Entry(
      id: try #require(EntryID("e1001")), at: Moment(iso: "2025-10-01T10:00:00.000Z") ?? .earliest,
      on: day, by: try PersonID.of("R1"), content: .enrolled(enrolment))
    return Review(
      rules: try rules(assured: assured, policy), reviewee: try PersonID.of("S1"), entries: [entry],
      asOf: day)
  }
}
