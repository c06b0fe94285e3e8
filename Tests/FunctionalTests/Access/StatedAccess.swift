import Foundation

/// What the access table of a policy file says, read from the file without the program.
struct StatedAccess {
  /// A row of the table.
  struct Row {
    let who: Set<String>
    let acts: [String]
    let when: String?
  }

  let rows: [Row]
  private let policy: [String: Any]

  init(policy bytes: [UInt8]) throws {
    let file = try JSONSerialization.jsonObject(with: Data(bytes))
    policy = (file as? [String: Any]) ?? [:]
    rows = StatedAccess.objects(policy["access"]).map { row in
      Row(
        who: Set(StatedAccess.words(row["who"])), acts: StatedAccess.words(row["may"]),
        when: row["when"] as? String)
    }
  }

  /// Whether a row gives an act to people of these relations and roles.
  ///
  /// - Parameters:
  ///   - act: The act.
  ///   - relations: How they stand to the review or the case, and the roles that they hold.
  ///   - holds: Whether the condition of a row holds.
  /// - Returns: Whether one of the rows does.
  func gives(_ act: String, to relations: Set<String>, where holds: (String) -> Bool) -> Bool {
    rows.contains { row in
      !row.who.isDisjoint(with: relations)
        && row.acts.contains { pattern in
          pattern == act || pattern == "*"
            || (pattern.hasSuffix("*") && act.hasPrefix(pattern.dropLast()))
            || (pattern.hasSuffix(".*") && act == pattern.dropLast(2))
        } && row.when.map(holds) ?? true
    }
  }

  /// The kinds of case with what the file says of who is told of them.
  var cases: [(id: String, isPrivate: Bool, hiddenFrom: Set<String>, people: [String])] {
    objects("cases").map { kind in
      let steps = StatedAccess.objects(kind["steps"])
      let fields =
        StatedAccess.objects(kind["fields"]) + steps.flatMap { StatedAccess.objects($0["fields"]) }
      let people = fields.filter { $0["kind"] as? String == "person" }
        .compactMap { $0["id"] as? String }
      return (
        StatedAccess.id(kind), kind["private"] as? Bool == true,
        Set(StatedAccess.words(kind["hiddenFrom"])), people
      )
    }
  }

  /// The fields that only some may read, as `FORM.FIELD`, with whom.
  var restrictedFields: [(id: String, readers: Set<String>)] {
    objects("forms").flatMap { form in
      StatedAccess.objects(form["fields"]).compactMap { field in
        let readers = Set(StatedAccess.words(field["readers"]))
        if readers.isEmpty { return nil }
        return ("\(StatedAccess.id(form)).\(StatedAccess.id(field))", readers)
      }
    }
  }

  /// Every act that can be done under the policy, in order of name.
  var acts: [String] {
    var acts = StatedAccess.actsOfEveryPolicy
    func add(_ section: String, _ name: (String) -> [String]) {
      acts += objects(section).flatMap { name(StatedAccess.id($0)) }
    }
    add("meetings") { ["meeting.\($0)", "book.\($0)"] }
    add("pauses") { ["pause.\($0)"] }
    add("questions") { ["judge.\($0)"] }
    add("pay") { ["pay.recommend.\($0)", "pay.decide.\($0)"] }
    add("documents") { ["read.document.\($0)"] }
    add("reports") { ["report.\($0)"] }
    add("cases") { ["case.open.\($0)", "case.close.\($0)", "read.case.\($0)"] }
    for kind in objects("cases") {
      acts += StatedAccess.objects(kind["steps"]).map {
        "case.step.\(StatedAccess.id(kind)).\(StatedAccess.id($0))"
      }
    }
    // One field stands for those of its form that no row names.
    let named = Set(rows.flatMap(\.acts))
    for form in objects("forms") {
      let fields = StatedAccess.objects(form["fields"]).map {
        "answer.\(StatedAccess.id(form)).\(StatedAccess.id($0))"
      }
      acts += fields.filter(named.contains) + fields.filter { !named.contains($0) }.prefix(1)
    }
    for area in StatedAccess.objects((policy["assessment"] as? [String: Any])?["areas"]) {
      acts += ["rate.item.\(StatedAccess.id(area)).O1", "rate.area.\(StatedAccess.id(area))"]
    }
    if policy["development"] != nil {
      acts += ["add", "agree", "authorise", "decline", "provide", "not-provided"].map {
        "development.\($0)"
      }
    }
    return Set(acts).sorted()
  }

  /// The roles and relations that the table names.
  var who: [String] { Set(rows.flatMap(\.who)).sorted() }

  private static let actsOfEveryPolicy = [
    "read.statement", "read.views", "report.progress", "report.moderation", "report.check",
    "report.pay", "report.policy", "report.training", "report.retention", "retention.purge",
    "objective.add", "objective.amend", "objective.drop", "objective.agree", "objective.determine",
    "note", "evidence", "comment", "comment.decline", "sign.reviewer", "sign.reviewee", "withdraw",
    "reviewers.assign", "period.set", "settle.any", "cycle.close", "people.show",
    "rate.overall",
  ]

  private func objects(_ section: String) -> [[String: Any]] {
    StatedAccess.objects(policy[section])
  }

  private static func objects(_ value: Any?) -> [[String: Any]] { value as? [[String: Any]] ?? [] }
  private static func words(_ value: Any?) -> [String] { value as? [String] ?? [] }
  private static func id(_ object: [String: Any]) -> String { object["id"] as? String ?? "" }
}
