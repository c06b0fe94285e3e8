import AppraisalCore
import Foundation

/// Two small invented policies: one with levels, one without any.
enum OakPolicy {
  static func rated() throws -> Policy { try decode(ratedText) }

  static func withoutScales() throws -> Policy { try decode(plainText) }

  private static func decode(_ text: String) throws -> Policy {
    try JSONDecoder().decode(Policy.self, from: Data(text.utf8))
  }

  private static let ratedText = """
    {"format": 1, "id": "oak", "title": "Appraisal at the oak", "version": "2025",
     "source": {"document": "invented"},
     "words": {"reviewee": "appraisee", "reviewer": "appraiser", "statement": "sheet",
       "cycle": "round"},
     "choices": [
       {"id": "how-many", "question": "Which plans are moderated?", "type": "word",
        "allowed": [{"value": "every", "means": "each plan"}, {"value": "none", "means": "no plan"}],
        "clauses": ["C-1"]}],
     "scales": [{"id": "gsn", "title": "Golden to Needy", "levels": [
       {"code": "G", "name": "Golden", "descriptor": "shines", "clauses": ["C-2"]},
       {"code": "S", "name": "Silver"}, {"code": "N", "name": "Nickel"}]}],
     "scope": [{"id": "probation", "title": "still on probation"},
       {"id": "agency", "title": "works for an agency"}],
     "calendar": {},
     "definitions": [{"id": "in-question", "title": "the next point is the last",
       "when": "nextPointIsTop", "clauses": ["C-6"]}],
     "objectiveParts": [{"id": "serves", "title": "Priority served"},
       {"id": "benefit", "title": "Benefit to pupils"}],
     "assessment": {
       "areas": [
         {"id": "tasks", "title": "Tasks", "scale": "gsn",
          "items": {"from": "objectives", "one": "task", "many": "tasks"},
          "level": {"id": "tasks", "title": "Tasks", "scale": "gsn", "rows": [
            {"is": "G", "when": "every task is G", "overrides": ["S"]},
            {"is": "S", "when": "every task at least S"},
            {"is": "N", "when": "some task below S"}]}},
         {"id": "conduct", "title": "Conduct", "scale": "gsn", "when": "post.leads",
          "items": {"from": "listed", "one": "habit", "many": "habits", "list": [
            {"id": "manner", "title": "Manner"}, {"id": "patience", "title": "Patience"}]},
          "level": {"id": "conduct", "title": "Conduct", "scale": "gsn",
            "decidedBy": "reviewer"}}],
       "overall": {"id": "overall", "title": "Overall", "scale": "gsn", "needs": ["tasks"],
         "rows": [{"is": "G", "when": "tasks is G"}, {"is": "S", "when": "tasks is S"},
           {"is": "N", "when": "tasks is N"}]}},
     "pay": [{"id": "step", "title": "Last step", "outcomes": [
         {"id": "due", "title": "Due the last step", "effect": "one point"},
         {"id": "refused", "title": "Not this time", "effect": "none"},
         {"id": "awaited", "title": "Awaited", "effect": "open"},
         {"id": "not-due", "title": "Nothing due", "effect": "none"}],
       "rows": [
         {"is": "not-due", "when": "not in-question", "clauses": ["C-3"]},
         {"is": "due", "when": "in-question and overall.decided and overall at least S",
          "clauses": ["C-4"]},
         {"is": "refused", "when": "in-question and overall.decided and overall below S",
          "clauses": ["C-4"]},
         {"is": "awaited", "when": "in-question and not overall.decided"}]}],
     "stages": [
       {"id": "choosing", "title": "Choosing", "done": "reviewer.assigned", "next": [
         {"when": "not reviewer.assigned", "says": "choose an appraiser"}]},
       {"id": "planning", "title": "Planning", "done": "tasks.count above 0", "next": [
         {"when": "tasks.count is 0", "says": "set tasks"}]},
       {"id": "rating", "title": "Rating", "done": "overall.decided", "next": [
         {"when": "tasks.unrated above 0", "says": "rate each task"}]},
       {"id": "signing", "title": "Signing", "done": "signed.reviewer", "next": [
         {"when": "overall below S", "says": "offer help first"}]}],
     "findings": [
       {"id": "unserved", "severity": "warning", "each": "tasks", "when": "not item.serves",
        "says": "ITEM serves no priority.", "remedy": "Name one for ITEM.",
        "clauses": ["C-5"]},
       {"id": "nobody", "severity": "error", "when": "not reviewer.assigned",
        "says": "There is no appraiser.", "remedy": "Choose one.", "clauses": ["C-1"]},
       {"id": "weak", "severity": "warning", "when": "overall below S",
        "says": "Help is due.", "remedy": "Offer it."}],
     "moderation": {"by": "head-of-oak", "choice": "how-many", "of": "plans", "clauses": ["C-1"],
       "checks": [
         {"id": "alike", "asks": "Are plans alike?", "evidence": "plans", "clauses": ["C-2"]},
         {"id": "rules", "asks": "Do plans keep the rules?", "evidence": "findings"},
         {"id": "even", "asks": "Are levels even?", "evidence": "spread"},
         {"id": "law", "asks": "Is the law kept?", "evidence": "none", "clauses": ["C-9"]}]},
     "access": [
       {"who": ["head-of-oak"], "may": ["report.*"], "purpose": "moderation", "clauses": ["C-6"]},
       {"who": ["hr-officer"], "may": ["report.*"]}],
     "clauses": [
       {"id": "C-1", "section": "A", "gist": "Plans may be moderated.", "treatment": "reported"},
       {"id": "C-2", "section": "A", "gist": "Plans are alike.", "treatment": "reported"},
       {"id": "C-3", "section": "B", "gist": "Steps below the last come.", "treatment": "computed"},
       {"id": "C-4", "section": "B", "gist": "The last is earned.", "treatment": "computed"},
       {"id": "C-5", "section": "C", "gist": "Tasks serve priorities.", "treatment": "warned"},
       {"id": "C-6", "section": "C", "gist": "The head may look.", "treatment": "protected"}]}
    """

  private static let plainText = """
    {"format": 1, "id": "elm", "title": "Talks at the elm", "version": "1",
     "source": {"document": "invented"},
     "words": {"reviewee": "colleague", "reviewer": "partner", "statement": "sheet",
       "cycle": "year"},
     "calendar": {}, "assessment": {},
     "objectiveParts": [{"id": "serves", "title": "Priority served"}],
     "stages": [{"id": "talk", "title": "Talk", "done": "comment.given"}],
     "moderation": {"by": "headteacher", "of": "talks", "checks": [
       {"id": "even", "asks": "Are talks even?", "evidence": "spread"}]}}
    """
}
