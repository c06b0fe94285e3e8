/// The acts that there are under a policy: what anybody can record, read or report.
struct PolicyActs {
  /// Their names, except for those of single objectives.
  let names: Set<String>
  /// The stems that patterns such as `rate.item.*` may have.
  private let stems: Set<String>
  private let objectiveAreas: [String]

  /// The acts under a policy.
  init(of policy: Policy) {
    names = Self.fixed.union(Self.named(by: policy)).union(Self.ratings(in: policy))
    objectiveAreas = policy.assessment.areas.filter { $0.items.from == .objectives }.map(\.id)
    stems = names.reduce(into: Self.kinds) { stems, name in
      let parts = name.split(separator: ".")
      for count in 1...max(parts.count, 1) {
        stems.insert(parts.prefix(count).joined(separator: "."))
      }
    }
  }

  /// The first words of acts whose names a policy gives, which it may have none of.
  private static let kinds: Set<String> = [
    "meeting", "book", "answer", "judge", "rate", "pay", "pause", "settle", "case",
  ]

  /// Those of every policy.
  private static let fixed: Set<String> = [
    "read.statement", "read.views", "report.progress", "report.moderation", "report.check",
    "report.pay", "report.policy", "report.training", "report.retention", "retention.purge",
    "objective.add", "objective.amend",
    "objective.drop", "objective.agree",
    "objective.determine", "note", "evidence", "comment", "comment.decline", "sign.reviewer",
    "sign.reviewee", "withdraw", "reviewers.assign", "period.set", "close", "cycle.open",
    "cycle.close",
    "people.import", "people.show",
  ]

  /// Whether an act is one of every policy.
  static func isFixed(_ act: String) -> Bool { fixed.contains(act) }

  /// Those that carry the name of something that the policy states.
  private static func named(by policy: Policy) -> Set<String> {
    var names = Set(policy.meetings.map { "meeting.\($0.id)" })
    names.formUnion(policy.meetings.map { "book.\($0.id)" })
    names.formUnion(policy.pauses.map { "pause.\($0.id)" })
    for kind in policy.cases {
      names.formUnion(["case.open.\(kind.id)", "case.close.\(kind.id)", "read.case.\(kind.id)"])
      names.formUnion(kind.steps.map { "case.step.\(kind.id).\($0.id)" })
    }
    if policy.development != nil { names.formUnion(Self.development) }
    names.formUnion(policy.questions.map { "judge.\($0.id)" })
    names.formUnion(policy.pay.flatMap { ["pay.recommend.\($0.id)", "pay.decide.\($0.id)"] })
    names.formUnion(policy.printedDocuments.map { "read.document.\($0.id)" })
    names.formUnion(policy.reports.map(\.act))
    names.formUnion(policy.settleableChecks.map { "settle.\($0)" })
    for form in policy.forms { names.formUnion(form.fields.map { "answer.\(form.id).\($0.id)" }) }
    return names
  }

  /// Those of needs for development, under a policy that speaks of them.
  private static let development: Set<String> = [
    "development.add", "development.agree", "development.authorise", "development.decline",
    "development.provide", "development.not-provided",
  ]

  /// Those of giving a level, at the end and at the moments before.
  private static func ratings(in policy: Policy) -> Set<String> {
    let assessment = policy.assessment
    var names: Set<String> = assessment.overall == nil ? [] : ["rate.overall"]
    for area in assessment.areas {
      let times = [""] + assessment.moments.filter { $0.includes(area) }.map { "at.\($0.id)." }
      for time in times {
        names.insert("rate.\(time)area.\(area.id)")
        // Items that a school lists, and objectives, are not known here; one stands for them all.
        let items = area.items.list.map(\.id) + ["*"]
        names.formUnion(items.map { "rate.\(time)item.\(area.id).\($0)" })
      }
    }
    return names
  }

  /// Whether a pattern names an act or the beginning of one.
  func areNamed(by pattern: String) -> Bool {
    if pattern == "*" || names.contains(pattern) { return true }
    if pattern.hasSuffix(".*") { return stems.contains(String(pattern.dropLast(2))) }
    return isItem(pattern)
  }

  /// Whether a name is that of rating one objective, or an item of a school’s own list.
  private func isItem(_ pattern: String) -> Bool {
    let parts = pattern.split(separator: ".", omittingEmptySubsequences: false)
    guard let item = parts.last, parts.count > 3,
      names.contains(parts.dropLast().joined(separator: ".") + ".*")
    else { return false }
    let isObjective = objectiveAreas.contains(String(parts[parts.count - 2]))
    return !isObjective || item.first == "O" && Int(item.dropFirst()) != nil
  }

  /// What is nearest to a pattern that names nothing, or the acts that begin like it.
  func suggestion(for pattern: String) -> String {
    let patterns = names.union(stems.map { "\($0).*" })
    if let nearest = NearestWord.to(pattern, among: patterns) {
      return "Did you mean “\(nearest)”?"
    }
    let first = pattern.split(separator: ".").first.map(String.init) ?? ""
    let alike = names.filter { $0.hasPrefix("\(first).") }.sorted()
    if !alike.isEmpty { return "Expected \(alike.joined(separator: ", "))." }
    let words = stems.filter { !$0.contains(".") }.sorted()
    return "Expected one that begins with \(words.joined(separator: ", "))."
  }
}
