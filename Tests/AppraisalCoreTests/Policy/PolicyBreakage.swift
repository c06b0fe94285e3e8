import AppraisalCore
import Foundation
import Testing

/// One change to the shipped policy's text, with the one problem that it makes.
struct PolicyBreakage: Sendable, CustomTestStringConvertible {
  let replacing: String
  let with: String
  let path: String
  var character: Int?
  let message: String
  let remedy: String

  init(
    _ replacing: String, _ with: String, at path: String, character: Int? = nil, _ message: String,
    _ remedy: String = "Change the condition; WritingAPolicy lists the facts."
  ) {
    self.replacing = replacing
    self.with = with
    self.path = path
    self.character = character
    self.message = message
    self.remedy = remedy
  }

  var testDescription: String { "\(path): \(message)" }

  /// The path, with the place in its list for each `[#id]`, so that policies can grow in between.
  func place() throws -> String {
    guard let match = path.firstMatch(of: /^(\w+)\[#([a-z-]+)\]/) else { return path }
    let text = try ShippedPolicy.text.get()
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text)) as? [String: Any])
    let list = try #require(root[String(match.1)] as? [[String: Any]])
    let index = try #require(list.firstIndex { $0["id"] as? String == String(match.2) })
    return path.replacing(match.0, with: "\(match.1)[\(index)]")
  }

  func policy() throws -> Policy {
    let text = String(decoding: try ShippedPolicy.text.get(), as: UTF8.self)
    let parts = text.components(separatedBy: replacing)
    try #require(parts.count == 2, "the text to replace stands \(parts.count - 1) times")
    return try JSONDecoder().decode(Policy.self, from: Data(parts.joined(separator: with).utf8))
  }
}

extension PolicyProblem {
  /// The path as people write it, such as `choices[2].id`.
  var place: String {
    path.reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index)]"
      }
    }
  }
}

extension PolicyBreakage {
  static let all: [PolicyBreakage] = names + conditions + tables + references

  private static let names: [PolicyBreakage] = [
    .init(
      "\"format\": 1,", "\"format\": 2,", at: "format", "this is format 2; expected 1",
      "Use a version of appraise that knows the format."),
    .init(
      "{\"id\": \"interim\", \"title\": \"Interim review\"",
      "{\"id\": \"annual\", \"title\": \"Interim review\"", at: "stages[4].id",
      "“annual” is the name of two things", "Give one of them another name."),
    .init(
      "{\"id\": \"capability\", \"title\": \"subject",
      "{\"id\": \"on capability\", \"title\": \"subject",
      at: "scope[2].id", "“on capability” is not a name", "Use letters, digits and hyphens only."),
    .init(
      "{\"id\": \"learning\", \"title\"", "{\"id\": \"effectiveness\", \"title\"",
      at: "forms[0].fields[5].id", "“effectiveness” is the name of two things",
      "Give one of them another name."),
    .init(
      "{\"id\": \"effectiveness\", \"title\": \"Effectiveness in",
      "{\"id\": \"\", \"title\": \"Effectiveness in",
      at: "forms[0].fields[4].id", "“” is not a name", "Use letters, digits and hyphens only."),
    .init(
      "\"aliases\": [\"Underachieved\"]", "\"aliases\": [\"achieved\"]",
      at: "scales[0].levels[3]", "a code, name or alias stands for two levels",
      "Give one of them another word."),
    .init(
      "\"standard\": \"03-31\"", "\"standard\": \"02-30\"", at: "choices[2].standard",
      "“02-30” is not a value of this choice",
      "Expected a day of the year such as \"1 Apr\", or 04-01, month first."),
    .init(
      "\"standard\": \"automatic\"", "\"standard\": \"sometimes\"", at: "choices[3].standard",
      "“sometimes” is not a value of this choice", "Expected automatic, not-this-year."),
    .init(
      "\"type\": \"month-day\", \"needed\": true, \"clauses\": [\"STA-066\", \"STA-067\"]",
      "\"type\": \"month-day\", \"needed\": true, \"standard\": \"03-31\", \"clauses\": []",
      at: "choices[1].needed", "a needed choice has a standard value", "Leave out one of the two."),
    .init(
      "{\"value\": \"none\", \"means\": \"none\"}", "{\"value\": 3, \"means\": \"none\"}",
      at: "choices[15].allowed[2]",
      "“3” is not a value of a choice of type word",
      "Write the value as the type wants it, or change the type."),
    .init(
      "{\"id\": \"full\", \"title\": \"Full process\", \"clauses\": [\"STA-011\"]}",
      "{\"id\": \"full\", \"title\": \"Full process\"}, "
        + "{\"id\": \"other\", \"title\": \"Other\", \"when\": \"post.leads\"}",
      at: "groups[1]", "a group without a condition takes everybody left over", "Put it last."),
  ]

  private static let conditions: [PolicyBreakage] = [
    .init(
      "\"when\": \"onProbation\"", "\"when\": \"onProbatoin\"", at: "scope[1].when", character: 1,
      "“onProbatoin” is not a fact of this policy; did you mean “onProbation”?"),
    .init(
      "\"when\": \"overall is P and not form.support.target-day\"",
      "\"when\": \"overall is B and not form.support.target-day\"",
      at: "findings[#no-support-target].when",
      character: 12, "“B” is not a level of Exceeded to Underperformed; expected E, A, P, U"),
    .init(
      "\"when\": \"managers.count above 1 and reviewer.assigned",
      "\"when\": \"managers.count above full and reviewer.assigned",
      at: "findings[#several-managers].when",
      character: 22, "“full” is not a number"),
    .init(
      "\"when\": \"contract.length < 1 term\"", "\"when\": \"contract.length < 1\"",
      at: "scope[0].when", character: 19,
      "“1” is not a length of time; expected one such as “1 term” or “6 weeks”"),
    .init(
      "\"done\": \"meeting.interim.held or meeting.annual.held\", \"clauses\"",
      "\"done\": \"meeting.interim or meeting.annual.held\", \"clauses\"",
      at: "stages[#interim].done",
      character: 1, "“meeting.interim” is a day; expected a comparison after it, such as “is”"),
    .init(
      "\"requires\": \"item.due is known\"", "\"requires\": \"item.deu is known\"",
      at: "requirements[5].requires", character: 1,
      "“item.deu” is not a fact of this policy; did you mean “item.due”?"),
    .init(
      "\"when\": \"without-objectives and not judged key-tasks-met is known\"",
      "\"when\": \"without-objectives and not judged key-task-met is known\"",
      at: "stages[5].next[4].when", character: 35,
      "“key-task-met” is not a fact of this policy; did you mean “key-tasks-met”?"),
    .init(
      "choice.missed-means is below-achieved and most", "choice.missed-means is below and most",
      at: "assessment.areas[0].level.rows[4].when", character: 24,
      "“below” is never the value of choice.missed-means; "
        + "expected below-achieved, underperformed-only"),
    .init(
      "\"when\": \"group is abbreviated and objectives.live is 0\"",
      "\"when\": \"group is abreviated and objectives.live is 0\"",
      at: "definitions[#without-objectives].when",
      character: 10, "“abreviated” is never the value of group; did you mean “abbreviated”?"),
    .init(
      "\"when\": \"some attribute below A and behaviours at least A\"",
      "\"when\": \"some atribute below A and behaviours at least A\"",
      at: "findings[#behaviour-above-attributes].when",
      character: 6, "“atribute” is not a kind of item of this policy; did you mean “attribute”?"),
  ]

  private static let tables: [PolicyBreakage] = [
    .init(
      "{\"is\": \"E\", \"when\": \"choice.exceeded-means is most",
      "{\"is\": \"Q\", \"when\": \"choice.exceeded-means is most",
      at: "assessment.areas[0].level.rows[1].is", "“Q” is not an answer here",
      "Expected A, E, P, U."),
    .init(
      "\"effect\": \"none\"}],\n",
      "\"effect\": \"none\"}, "
        + "{\"id\": \"paused\", \"title\": \"Paused\", \"effect\": \"none\"}],\n",
      at: "pay[0].rows", "no row answers “paused”", "Add a row, or drop the answer."),
    .init(
      "{\"is\": \"E\", \"when\": \"objectives is E and behaviours is E\", \"overrides\": [\"A\"]",
      "{\"is\": \"E\", \"when\": \"objectives is E and behaviours is E\", \"overrides\": [\"B\"]",
      at: "assessment.overall.rows[0].overrides[0]", "no other row answers “B”",
      "Expected A, P, P|U, U."),
    .init(
      "{\"ask\": [\"P\", \"U\"], \"when\": \"otherwise\"",
      "{\"is\": \"P\", \"ask\": [\"P\", \"U\"], \"when\": \"otherwise\"",
      at: "assessment.areas[0].level.rows[6]",
      "a row either answers (is), asks (ask) or is silent (silent)",
      "Give it exactly one of the three."),
    .init(
      "\"needs\": [\"objectives\", \"behaviours\"]", "\"needs\": [\"objectives\", \"behaviour\"]",
      at: "assessment.overall.needs[1]", "“behaviour” is not a fact of this policy",
      "Did you mean “behaviours”?"),
  ]

  private static let references: [PolicyBreakage] = [
    .init(
      "\"clauses\": [\"STA-012\"]", "\"clauses\": [\"STA-0122\"]", at: "scope[0].clauses[0]",
      "there is no clause “STA-0122”", "Did you mean “STA-012”?"),
    .init(
      "\"section\": \"Preamble\", \"gist\": \"Pay arrangements for everyone live in a separate "
        + "whole-school pay policy that this one sits beside.\", \"treatment\": \"recorded\"",
      "\"section\": \"Preamble\", \"gist\": \"Pay\", \"treatment\": \"pending\"", at: "clauses[2]",
      "pending, without saying why", "Add a note with the reason, or with what is missing."),
    .init(
      "\"from\": \"choice.cycle-start\"", "\"from\": \"choice.cycle-strat\"",
      at: "calendar.periods[0].from", "“cycle-strat” is not a choice of a day of the year",
      "Did you mean “cycle-start”?"),
    .init(
      "\"that day in the year in which the cycle ends\", \"day\": \"choice.last-good-day\"",
      "\"that day\", \"day\": \"31 March\"", at: "calendar.dates[1].day",
      "“31 March” is not a day of the year", "Expected MM-DD, or choice.NAME."),
    .init(
      "\"choice\": \"behavioural-attributes\"", "\"choice\": \"objective-mode\"",
      at: "assessment.areas[1].items.choice", "“objective-mode” is not a choice of a list of words",
      "Name a choice of type words."),
    .init(
      "\"each\": \"behaviours\"", "\"each\": \"behavior\"", at: "findings[#attribute-uncoded].each",
      "there is no area “behavior”", "Did you mean “behaviours”?"),
    .init(
      "\"choice\": \"moderation\"", "\"choice\": \"moderatoin\"", at: "moderation.choice",
      "there is no choice “moderatoin”", "Did you mean “moderation”?"),
    .init(
      "\"acts\": [\"sign.reviewee\"]", "\"acts\": [\"sgin.reviewee\"]",
      at: "requirements[#overall-before-reviewee-signs].acts[0]",
      "“sgin.reviewee” is not an act that anybody records",
      "Did you mean “sign.reviewee”?"),
    .init(
      "\"report.*\", \"reviewers.assign\", \"cycle.*\"",
      "\"reports.*\", \"reviewers.assign\", \"cycle.*\"", at: "access[10].may[1]",
      "“reports.*” is not an act that anybody records", "Did you mean “report.*”?"),
  ]
}
