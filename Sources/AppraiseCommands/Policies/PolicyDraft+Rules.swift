import AppraisalCore
import StrictJSON

extension PolicyDraft {
  var requirements: JSONMember {
    let rated = requirement(
      "rated-before-signing", ["sign.reviewer"], requires: allRated,
      says: "Levels are still missing.",
      remedy: "Rate what is missing first (rate REVIEWEE ITEM LEVEL); show REVIEWEE says what.")
    return list(
      "requirements",
      [
        requirement(
          "most-objectives", ["objective.add"],
          requires: "objectives.live at most \(mostObjectives)",
          says: mostObjectives == 1
            ? "There is one objective at most." : "There are \(mostObjectives) objectives at most.",
          remedy: "Drop another objective first (objective drop REVIEWEE OBJECTIVE)."),
        requirement(
          "meeting-before-signing", ["sign.reviewer"], requires: "meeting.annual.held",
          says: "The review was not talked through yet.",
          remedy: "Record the annual meeting first (meeting REVIEWEE annual)."),
      ] + (levels.isEmpty ? [] : [rated]) + [
        requirement(
          "signed-before-closing", ["close"], requires: "signed.reviewer",
          says: "The review is not signed.", remedy: "Sign it first (sign REVIEWEE).")
      ])
  }

  private func requirement(
    _ id: String, _ acts: [String], requires: String, says: String, remedy: String
  ) -> [JSONMember] {
    [
      text("id", id), JSONMember("acts", .array(acts.map { JSONNode(.string($0)) })),
      text("strength", "must"), text("requires", requires), text("says", says),
      text("remedy", remedy),
    ]
  }

  var access: JSONMember {
    let reviewerActs = [
      "read.statement", "meeting.*", "objective.*", "note", "evidence", "answer.*", "rate.*",
      "judge.*", "sign.reviewer", "comment.decline", "withdraw",
    ]
    let revieweeActs = [
      "read.statement", "objective.agree", "evidence", "note", "answer.*", "comment",
      "comment.decline", "sign.reviewee", "withdraw",
    ]
    return list(
      "access",
      [
        rule("reviewer", reviewerActs), rule("reviewee", revieweeActs),
        rule("headteacher", ["read.statement", "report.*", "reviewers.assign", "cycle.close"]),
        rule(
          "hr-officer", ["read.statement", "report.*", "reviewers.assign", "cycle.*", "people.*"]),
      ])
  }

  private func rule(_ who: String, _ may: [String]) -> [JSONMember] {
    [
      JSONMember("who", .array([JSONNode(.string(who))])),
      JSONMember("may", .array(may.map { JSONNode(.string($0)) })),
    ]
  }

  func text(_ key: String, _ value: String) -> JSONMember { JSONMember(key, .string(value)) }

  func object(_ key: String, _ members: [JSONMember]) -> JSONMember {
    JSONMember(key, .object(members))
  }

  func list(_ key: String, _ objects: [[JSONMember]]) -> JSONMember {
    JSONMember(key, .array(objects.map { JSONNode(.object($0)) }))
  }

  /// A first worked case, as a pattern for others.
  var firstCases: JSONValue {
    let person: [JSONMember] = [
      text("post", "Office assistant"),
      list("managers", [[text("id", "R1")]]),
    ]
    let setting: [JSONMember] = [
      object("period", [text("from", "2026-\(from)"), text("to", lastDay)]),
      text("reviewee", "S1"), text("reviewer", "R1"), object("person", person),
    ]
    let first: [JSONMember] = [
      text("title", "Somebody who passed probation is inside the policy"),
      text("asOf", "2026-\(from)"), object("expect", [text("scope", "inside")]),
    ]
    return .object([
      JSONMember("format", .number(JSONNumber(PolicyCases.newestFormat))),
      text("title", "Who is inside the policy"), object("setting", setting),
      list("cases", [first]),
    ])
  }

  private var lastDay: String { from < to ? "2026-\(to)" : "2027-\(to)" }
}

/// Names for what somebody called by a title.
enum DraftName {
  /// A name in small letters with hyphens, or `item` where the title has no letters or digits.
  static func id(_ title: String) -> String {
    let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = words.joined(separator: "-").prefix(64)
    return name.isEmpty ? "item" : String(name)
  }
}
