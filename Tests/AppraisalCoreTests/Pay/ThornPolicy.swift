import AppraisalCore
import Foundation
import Testing

/// A small invented policy about pay, dates and who reviews whom.
enum ThornPolicy {
  /// The policy, with texts replaced that stand in it exactly once.
  static func load(changing changes: [String: String] = [:]) throws -> Policy {
    var text = text
    for (old, new) in changes.sorted(by: { $0.key < $1.key }) {
      let parts = text.components(separatedBy: old)
      try #require(parts.count == 2, "“\(old)” stands \(parts.count - 1) times")
      text = parts.joined(separator: new)
    }
    return try JSONDecoder().decode(Policy.self, from: Data(text.utf8))
  }

  static let text = #"""
    {"format": 1, "id": "thorn", "title": "Pay at the thorn", "version": "1",
     "source": {"document": "invented"},
     "words": {"reviewee": "colleague", "reviewer": "guide", "statement": "sheet",
       "cycle": "year"},
     "choices": [{"id": "last-day", "question": "By when?", "type": "month-day",
       "clauses": ["T-1"]}],
     "calendar": {
       "periods": [
         {"id": "port", "title": "the harbour year", "from": "04-01", "to": "03-31",
          "when": "school is port", "clauses": ["T-1"]},
         {"id": "common", "title": "the school year", "from": "09-01", "to": "08-31",
          "when": "school is not port"}],
       "dates": [
         {"id": "decided-by", "title": "when pay is decided", "day": "12-31",
          "year": "first after the cycle ends", "when": "post.stage is head"},
         {"id": "decided-by", "title": "when pay is decided", "day": "10-31",
          "year": "first after the cycle ends"},
         {"id": "leaders-only", "title": "the leaders' day", "day": "11-30",
          "year": "first after the cycle ends", "when": "post.leads"}],
       "windows": [
         {"id": "planning", "title": "planning", "from": "11-15", "to": "01-15",
          "year": "the year the cycle starts", "meeting": "talk", "strength": "normally",
          "clauses": ["T-1"]},
         {"id": "reporting", "title": "reporting", "from": "05-01", "to": "choice.last-day",
          "year": "the year the cycle ends"}]},
     "reviewer": {"standard": "line-manager"},
     "reviewers": [
       {"id": "head", "title": "the governors with an adviser", "when": "post.stage is head",
        "by": {"panel": [{"role": "governor", "least": 2, "most": 3},
          {"role": "adviser", "least": 1, "most": 1}]},
        "overseer": "chair", "clauses": ["T-2"]},
       {"id": "leader", "title": "the head", "when": "post.leads", "by": {"role": "head"}}],
     "assessment": {},
     "pay": [
       {"id": "step", "title": "Annual step", "when": "contract.served at least 26 weeks",
        "outcomes": [
          {"id": "one", "title": "One point", "effect": "one point"},
          {"id": "more", "title": "More points", "effect": {"points": {"from": 2, "to": 4}}},
          {"id": "stay", "title": "No point", "effect": "none"},
          {"id": "back", "title": "One point is taken back", "effect": {"points": -1}}],
        "rows": [
          {"is": "one", "when": "judged done and headroom above 0"},
          {"is": "stay", "when": "judged done and headroom is 0"},
          {"ask": ["stay", "back"], "by": "pay committee", "when": "not judged done",
           "says": "the work was not done", "clauses": ["T-3"]}],
        "authority": "the pay committee", "departure": "with a reason", "clauses": ["T-3"]},
       {"id": "bonus", "title": "Honorarium",
        "outcomes": [
          {"id": "yes", "title": "An honorarium",
           "effect": {"values by year": {
             "2025": {"sum": "400.00", "paid": "one-off"},
             "2026": {"percent": "2.50", "of": "salary", "paid": "one-off"}}}},
          {"id": "no", "title": "No honorarium", "effect": "none"}],
        "grounds": [
          {"id": "cover", "title": "covered a vacant post", "outcomes": ["yes"],
           "clauses": ["T-4"]},
          {"id": "project", "title": "led a project", "outcomes": ["yes"]}],
        "decidedBy": "head", "recommendedBy": "reviewer", "clauses": ["T-4"]},
       {"id": "merit", "title": "Merit payment",
        "outcomes": [
          {"id": "award", "title": "A merit payment", "effect": {"elsewhere": "the pay policy"}},
          {"id": "none", "title": "No merit payment", "effect": "none"}],
        "rows": [{"silent": true, "when": "otherwise", "says": "no rule leads to a payment",
          "clauses": ["T-5"]}]}],
     "questions": [{"id": "done", "asks": "Was the work done?", "unanswered": "unknown"}],
     "meetings": [{"id": "talk", "title": "talk"}],
     "requirements": [
       {"id": "ceiling", "acts": ["pay.decide.step"], "strength": "must",
        "requires": "entry.points at most headroom", "says": "The grade ends before that.",
        "remedy": "Give fewer points.", "clauses": ["T-3"]},
       {"id": "committee", "acts": ["pay.decide.step"], "strength": "must",
        "when": "entry.outcome is more and entry.points above 2",
        "requires": "entry.role.pay-committee", "says": "More than 2 are for the committee.",
        "remedy": "Let the committee decide.", "clauses": ["T-3"]},
       {"id": "after-advice", "acts": ["pay.decide.bonus"], "strength": "normally",
        "requires": "pay.bonus.recommended", "says": "Nobody recommended it.",
        "remedy": "Record the recommendation."},
       {"id": "panel", "acts": ["reviewers.assign"], "strength": "must",
        "requires": "reviewers.fit and reviewers.outsiders is 0", "says": "Not the right people.",
        "remedy": "Assign those the policy names.", "clauses": ["T-2"]}],
     "definitions": [{"id": "settled", "title": "the step is settled",
       "when": "pay.step.decided"}],
     "access": [
       {"who": ["head"], "may": ["pay.*", "report.pay", "read.statement", "reviewers.assign"]},
       {"who": ["pay-committee"], "may": ["pay.decide.*"]},
       {"who": ["reviewer"], "may": ["pay.recommend.*", "judge.*"]}],
     "clauses": [
       {"id": "T-1", "section": "A", "gist": "Days.", "treatment": "computed"},
       {"id": "T-2", "section": "A", "gist": "Panels.", "treatment": "enforced"},
       {"id": "T-3", "section": "B", "gist": "Steps.", "treatment": "computed"},
       {"id": "T-4", "section": "B", "gist": "Honoraria.", "treatment": "enforced"},
       {"id": "T-5", "section": "B", "gist": "Merit.", "treatment": "computed"}]}
    """#
}
