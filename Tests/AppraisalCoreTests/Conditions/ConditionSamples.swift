import AppraisalCore
import Foundation
import Testing

/// A small policy for conditions: one scale with letters, one whose best level has the number 1.
enum ConditionSamples {
  static func policy() throws -> Policy {
    try JSONDecoder().decode(Policy.self, from: Data(text.utf8))
  }

  static func vocabulary() throws -> Vocabulary {
    Vocabulary(of: try policy())
  }

  private static let text = """
    {"format": 1, "id": "sample", "title": "Sample", "version": "1",
     "source": {"document": "none"},
     "words": {"reviewee": "reviewee", "reviewer": "reviewer", "statement": "s", "cycle": "c"},
     "choices": [
       {"id": "families", "question": "Which families?", "type": "words"},
       {"id": "mode", "question": "Which mode?", "type": "word",
        "allowed": [{"value": "one", "means": "one"}, {"value": "two", "means": "two"}]},
       {"id": "limit", "question": "How many?", "type": "number"},
       {"id": "start", "question": "When?", "type": "month-day"}],
     "scales": [
       {"id": "letters", "title": "Letters", "levels": [
         {"code": "E", "name": "Exceeded"}, {"code": "A", "name": "Achieved"},
         {"code": "P", "name": "Progressing"},
         {"code": "U", "name": "Underperformed", "aliases": ["Underachieved"]}]},
       {"id": "grades", "title": "Grades", "levels": [
         {"code": "1", "name": "Outstanding", "number": 1}, {"code": "2", "name": "Good", "number": 2},
         {"code": "3", "name": "Weak", "number": 3}, {"code": "4", "name": "Poor", "number": 4}]}],
     "groups": [{"id": "short", "title": "Short", "when": "post.taskBased"},
       {"id": "full", "title": "Full"}],
     "calendar": {"dates": [
       {"id": "deadline", "title": "the deadline", "day": "03-31", "year": "the year the cycle ends"}]},
     "definitions": [{"id": "ready", "title": "it is ready", "when": "closed"}],
     "assessment": {"areas": [
       {"id": "objectives", "title": "Objectives", "scale": "letters",
        "items": {"from": "objectives", "one": "objective", "many": "objectives"},
        "level": {"id": "objectives", "title": "Objectives", "scale": "letters",
          "decidedBy": "reviewer"}},
       {"id": "standards", "title": "Standards", "scale": "grades",
        "items": {"from": "listed", "one": "standard", "many": "standards",
          "list": [{"id": "care", "title": "Care"}]},
        "level": {"id": "standards", "title": "Standards", "scale": "grades",
          "decidedBy": "reviewer"}}],
      "overall": {"id": "overall", "title": "Overall", "scale": "letters"}},
     "questions": [{"id": "key-tasks-met", "asks": "Met?", "unanswered": "unknown"}],
     "meetings": [{"id": "annual", "title": "annual meeting"}]}
    """
}

/// Facts written down in a test; whatever is not written is missing.
struct FactTable: FactSource {
  var values: [String: FactValue] = [:]
  var levels: [String: FactValue] = [:]
  var calendar = SchoolCalendar(bankHolidaysOf: .none)
  var today = Day.latest
  var past: [Day: [String: FactValue]] = [:]

  func value(of name: String) -> FactValue {
    values[name] ?? .missing(name)
  }

  func items(_ word: String) -> FactValue {
    levels[word] ?? .missing(word)
  }

  func asAt(_ day: Day) -> (any FactSource)? {
    guard day <= today else { return nil }
    var source = self
    source.today = day
    if let then = past[day] { source.values = then }
    return source
  }
}

extension FactTable {
  /// Items of an area with these levels; `-` stands for one that has none.
  static func items(_ codes: [String]) -> FactValue {
    .levels(
      codes.enumerated().map { index, code in
        ItemLevel(item: "O\(index + 1)", level: code == "-" ? nil : code)
      })
  }
}

extension Condition {
  /// The tree on one line, such as `all(holds a, b is c)`.
  var sketch: String {
    switch self {
    case .all(let parts): "all(\(parts.map(\.sketch).joined(separator: ", ")))"
    case .any(let parts): "any(\(parts.map(\.sketch).joined(separator: ", ")))"
    case .not(let part): "not(\(part.sketch))"
    case .holds(let fact): "\(fact.name)"
    case .compare(let fact, let comparison, let operand):
      "{\(fact.name) \(comparison.rawValue) \(operand.sketch)}"
    case .quantified(let quantifier, let items, let comparison, let operand):
      "{\(quantifier) of \(items.name) \(comparison.rawValue) \(operand.sketch)}"
    case .isKnown(let fact): "known(\(fact.name))"
    case .asAt(let part, let day): "at(\(part.sketch), \(day.name))"
    case .otherwise: "otherwise"
    }
  }
}

extension Condition.Operand {
  var sketch: String {
    isList ? "[\(words.joined(separator: "|"))]" : words.joined(separator: "|")
  }
}
