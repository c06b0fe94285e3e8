import AppraisalCore
import Foundation

/// Tiny policies for proofs, put together from the sections that a test is about.
struct ProofSample {
  /// Levels of one area, rated as a whole or by objectives.
  var areas = ProofSample.area("work") + ", " + ProofSample.area("manner")
  /// The rows of the overall level.
  var overall: [String] = []
  /// Keys of the overall rule besides its rows.
  var overallKeys = #""needs": ["work", "manner"]"#
  /// The rows of the decision on pay.
  var pay: [String] = []
  /// Keys of the decision on pay besides its rows.
  var payKeys = ""
  /// The questions, as they stand in the file.
  var questions = ""
  /// Other sections of the file.
  var sections = ""

  static func area(_ id: String) -> String {
    """
    {"id": "\(id)", "title": "\(id)", "scale": "s",
     "items": {"from": "listed", "one": "\(id)-item", "many": "\(id)-items"},
     "level": {"id": "\(id)", "title": "\(id)", "scale": "s", "decidedBy": "reviewer"}}
    """
  }

  /// An area of objectives with a table of its own.
  static func objectives(_ rows: [String]) -> String {
    """
    {"id": "objectives", "title": "Objectives", "scale": "s",
     "items": {"from": "objectives", "one": "objective", "many": "objectives"},
     "level": {"id": "objectives", "title": "Objectives", "scale": "s",
               "rows": [\(rows.joined(separator: ", "))]}}
    """
  }

  func policy() throws -> Policy {
    let overallRule =
      overall.isEmpty
      ? ""
      : """
      , "overall": {"id": "overall", "title": "Overall", "scale": "s"\(comma(overallKeys)),
        "rows": [\(overall.joined(separator: ", "))]}
      """
    let payRule =
      pay.isEmpty
      ? ""
      : """
      , "pay": [{"id": "rise", "title": "Rise", "outcomes": [
          {"id": "two", "title": "Two points", "effect": {"points": 2}},
          {"id": "one", "title": "One point", "effect": "one point"},
          {"id": "nothing", "title": "Nothing", "effect": "none"},
          {"id": "later", "title": "Not yet", "effect": "open"}]\(comma(payKeys)),
          "rows": [\(pay.joined(separator: ", "))]}]
      """
    let text = """
      {"format": 1, "id": "tiny", "title": "Tiny", "version": "1",
       "source": {"document": "none"},
       "words": {"reviewee": "a", "reviewer": "b", "statement": "c", "cycle": "d"},
       "scales": [{"id": "s", "title": "S", "levels": [
         {"code": "G", "name": "Good", "points": 3}, {"code": "F", "name": "Fair", "points": 2},
         {"code": "P", "name": "Poor", "points": 1}]}],
       "questions": [\(questions)],
       "meetings": [{"id": "annual", "title": "annual meeting"}],
       \(sections.isEmpty ? "\"calendar\": {}" : sections),
       "assessment": {"areas": [\(areas)]\(overallRule)}\(payRule)}
      """
    let policy = try JSONDecoder().decode(Policy.self, from: Data(text.utf8))
    let problems = PolicyCheck.problems(in: policy).filter {
      !$0.message.hasPrefix("no row answers")
    }
    if let problem = problems.first {
      throw Unsound(problem: problem.place + ": " + problem.message)
    }
    return policy
  }

  private func comma(_ keys: String) -> String { keys.isEmpty ? "" : ", " + keys }

  struct Unsound: Error { let problem: String }

  func proof(
    choices: [String: ChoiceValue] = [:], cases: [PolicyCases] = [], commands: [[String]] = []
  ) throws -> PolicyProof {
    PolicyProof(of: try policy(), choices: choices, cases: cases, commands: commands)
  }
}

extension PolicyProof {
  /// What was found of a kind, as `severity place: text`.
  func found(_ kind: ProofFinding.Kind) -> [String] {
    findings.filter { $0.kind == kind }.map { "\($0.severity.rawValue) \($0.place): \($0.says)" }
  }
}

extension ProofFinding {
  /// The path as people write it, such as `pay[0].rows`.
  var place: String {
    path.reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index)]"
      }
    }
  }
}
