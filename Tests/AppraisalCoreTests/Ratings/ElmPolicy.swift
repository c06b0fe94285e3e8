import AppraisalCore
import Foundation

/// A small invented policy with three voices, two earlier moments, scores and a stated concern.
enum ElmPolicy {
  static func load() throws -> Policy { try load(changing: [:]) }

  /// The policy with texts of its file replaced by others.
  static func load(changing replacements: [String: String]) throws -> Policy {
    var changed = text
    for (old, new) in replacements {
      guard changed.contains(old) else { throw Missing(text: old) }
      changed = changed.replacingOccurrences(of: old, with: new)
    }
    return try JSONDecoder().decode(Policy.self, from: Data(changed.utf8))
  }

  /// A text that the policy does not hold.
  struct Missing: Error {
    let text: String
  }

  static let text = """
    {"format": 1, "id": "elm", "title": "Appraisal under the elm", "version": "2025",
     "source": {"document": "invented"},
     "words": {"reviewee": "colleague", "reviewer": "guide", "statement": "sheet", "cycle": "year"},
     "choices": [
       {"id": "not-agreed", "question": "Whose level counts where none was agreed?",
        "type": "word", "allowed": [
          {"value": "manager", "means": "the manager's"}, {"value": "nobody", "means": "none"}]}],
     "scales": [{"id": "brg", "title": "Bronze to Gold", "levels": [
       {"code": "G", "name": "Gold", "number": 1, "points": 4, "descriptor": "shines"},
       {"code": "S", "name": "Silver", "number": 2, "points": 2.5, "descriptor": "sound"},
       {"code": "B", "name": "Bronze", "number": 3, "points": 0, "descriptor": "short of it"}]}],
     "calendar": {},
     "objectiveParts": [{"id": "weight", "title": "Weight"},
       {"id": "owner", "title": "Whose", "allowed": ["trust", "own"]}],
     "assessment": {
       "voices": [
         {"id": "employee", "title": "Employee", "by": ["reviewee"], "clauses": ["E-1"]},
         {"id": "manager", "title": "Manager", "by": ["reviewer"],
          "standsInWhen": "choice.not-agreed is manager"},
         {"id": "agreed", "title": "Agreed", "by": ["reviewer"], "decides": true}],
       "moments": [
         {"id": "spring", "title": "Spring interim", "areas": ["tasks", "safety"],
          "clauses": ["E-2"]},
         {"id": "summer", "title": "Summer interim", "areas": ["tasks"], "when": "post.leads"}],
       "areas": [
         {"id": "tasks", "title": "Tasks", "scale": "brg",
          "items": {"from": "objectives", "one": "task", "many": "tasks", "weightPart": "weight"},
          "level": {"id": "tasks", "title": "Tasks", "scale": "brg", "decidedBy": "guide", "rows": [
            {"is": "G", "when": "every task is G", "overrides": ["S"]},
            {"is": "S", "when": "every task at least S"},
            {"is": "B", "when": "some task below S"}]}},
         {"id": "safety", "title": "Safety", "scale": "brg", "voices": ["manager", "agreed"],
          "items": {"from": "whole", "one": "side", "many": "sides"},
          "descriptors": [
            {"level": "S", "when": "post.leads", "text": "sound, and sees to others"},
            {"level": "B", "text": "a hazard"}],
          "statedConcern": {"levels": ["B"], "among": [
            {"id": "health", "title": "Health and safety"},
            {"id": "children", "title": "Safeguarding"}], "clauses": ["E-3"]},
          "level": {"id": "safety", "title": "Safety", "scale": "brg", "decidedBy": "guide"}}],
       "measures": [{"id": "total", "title": "Total", "mean": [
         {"of": "tasks.score", "weight": 60}, {"of": "safety.score", "weight": 40}],
         "clauses": ["E-4"]}],
       "overall": {"id": "overall", "title": "Overall", "scale": "brg", "decidedBy": "guide",
         "suggestion": true, "departure": "with a reason", "rows": [
           {"is": "G", "when": "measure.total at least 3.5"},
           {"is": "S", "when": "measure.total at least 2 and measure.total below 3.5"},
           {"is": "B", "when": "measure.total below 2"}]}},
     "questions": [
       {"id": "stretching", "asks": "Does it stretch?", "unanswered": "unknown",
        "each": "objectives", "by": ["reviewer"]},
       {"id": "fair", "asks": "Is it fair?", "unanswered": "no"}],
     "requirements": [
       {"id": "gold-needs-stretch", "acts": ["rate.item.tasks.*"], "strength": "must",
        "when": "entry.level is G and entry.voice is agreed", "requires": "item.judged.stretching",
        "says": "Gold is for what stretches.", "remedy": "Answer first.", "clauses": ["E-5"]}],
     "findings": [
       {"id": "not-judged", "severity": "note", "each": "objectives",
        "when": "item.judged.stretching is unknown", "says": "ITEM is not judged.",
        "remedy": "Judge ITEM."},
       {"id": "apart", "severity": "note", "when": "tasks.disagreements above 0",
        "says": "Two voices differ.", "remedy": "Talk."},
       {"id": "trust-task", "severity": "note", "when": "objectives.owner.trust is 0",
        "says": "No task is the trust's.", "remedy": "Add one."},
       {"id": "no-self-view", "severity": "note", "each": "tasks",
        "when": "not item.rated.employee", "says": "ITEM has no view of its own.",
        "remedy": "Ask."}],
     "access": [{"who": ["reviewer", "reviewee", "guide"], "may": ["rate.*", "judge.*", "read.statement"]}],
     "clauses": [
       {"id": "E-1", "section": "1", "gist": "one", "treatment": "enforced"},
       {"id": "E-2", "section": "2", "gist": "two", "treatment": "recorded"},
       {"id": "E-3", "section": "3", "gist": "three", "treatment": "enforced"},
       {"id": "E-4", "section": "4", "gist": "four", "treatment": "computed"},
       {"id": "E-5", "section": "5", "gist": "five", "treatment": "enforced"}]}
    """
}
