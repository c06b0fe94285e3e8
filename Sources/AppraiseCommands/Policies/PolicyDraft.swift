import AppraisalCore
import StrictJSON

/// What somebody answered who starts a policy file, and the file that follows from it.
struct PolicyDraft: Equatable {
  var id: String
  var title = ""
  var document = ""
  var version = ""
  var reviewee = "reviewee"
  var reviewer = "reviewer"
  var statement = "planning and review statement"
  var from = "09-01"
  var to = "08-31"
  var levels: [DraftLevel] = []
  var mostObjectives = 3
  var attributes: [String] = []
  var judgesOverall = false
  var leavesOutProbation = true

  /// The file as a value, in the order in which a policy file states its sections.
  var json: JSONValue {
    var members: [JSONMember] = [
      JSONMember("format", .number(JSONNumber(Policy.newestFormat))),
      text("id", id), text("title", title), text("version", version),
      object("source", [text("document", document)]),
      object(
        "words",
        [
          text("reviewee", reviewee), text("reviewer", reviewer), text("statement", statement),
          text("cycle", "cycle"),
        ]),
    ]
    if !levels.isEmpty { members.append(scale) }
    if leavesOutProbation {
      members.append(
        list(
          "scope",
          [
            [
              text("id", "probation"), text("title", "still on probation"),
              text("when", "onProbation"),
            ]
          ]))
    }
    members += [calendar, object("reviewer", [text("standard", "line-manager")]), assessment]
    members += [meetings, stages, requirements, access]
    return .object(members)
  }

  private var scale: JSONMember {
    list(
      "scales",
      [
        [
          text("id", "levels"), text("title", "Levels"),
          list("levels", levels.map { [text("code", $0.code), text("name", $0.name)] }),
        ]
      ])
  }

  private var calendar: JSONMember {
    object(
      "calendar",
      [list("periods", [[text("id", "year"), text("from", from), text("to", to)]])])
  }

  private var assessment: JSONMember {
    if levels.isEmpty { return object("assessment", []) }
    var areas = [area("objectives", "Objectives", one: "objective", many: "objectives")]
    if !attributes.isEmpty {
      areas.append(area("behaviours", "Behaviours", one: "attribute", many: "attributes"))
    }
    var parts = [list("areas", areas)]
    if judgesOverall {
      parts.append(object("overall", judgement("overall", "Overall")))
    }
    return object("assessment", parts)
  }

  private func area(_ id: String, _ title: String, one: String, many: String) -> [JSONMember] {
    let isListed = one == "attribute"
    var items = [
      text("from", isListed ? "listed" : "objectives"), text("one", one), text("many", many),
    ]
    if isListed {
      items.append(
        list("list", attributes.map { [text("id", DraftName.id($0)), text("title", $0)] }))
    }
    return [
      text("id", id), text("title", title), text("scale", "levels"), object("items", items),
      object("level", judgement(id, title)),
    ]
  }

  private func judgement(_ id: String, _ title: String) -> [JSONMember] {
    [
      text("id", id), text("title", title), text("scale", "levels"),
      text("decidedBy", "reviewer"),
    ]
  }

  private var meetings: JSONMember {
    list(
      "meetings",
      [
        [text("id", "planning"), text("title", "planning meeting")],
        [
          text("id", "annual"), text("title", "annual review meeting"),
          JSONMember("discusses", .bool(true)),
        ],
      ])
  }
}

/// One level that somebody named, best first.
struct DraftLevel: Equatable {
  let code: String
  let name: String
}
