import AppraisalCore
import AppraisalFiles
import Testing

/// One review under a policy that comes with the program, with a case of every kind, an answer in
/// every field that is kept from some, and somebody for every way to stand to it.
struct ShippedAccessSchool {
  /// Somebody who tries to read and to record.
  struct Person {
    let title: String
    let actor: Actor
    /// How they stand to the review, as it was made.
    let relations: Set<String>
    /// How they stand to the cases of a kind besides.
    var inCases: [String: Set<String>] = [:]
  }

  let policy: Policy
  let stated: StatedAccess
  let review: Review
  let people: [Person]

  init(_ name: String) throws {
    let file = try #require(ShippedFiles.policies.first { $0.name == name })
    policy = try PolicyFile.policy(from: file.bytes, file: name)
    stated = try StatedAccess(policy: file.bytes)
    let cases = try #require(ShippedFiles.cases.first { $0.name.hasPrefix(name + "/") })
    let setting = try PolicyFile.cases(from: cases.bytes, file: cases.name).setting
    var facts = setting.person
    let lines = facts.managers + [Superior(id: try Self.id("LINE"))]
    facts.managers = lines
    let rules = CycleRules(
      policy: policy, choices: setting.choices ?? [:], period: setting.period,
      calendar: setting.calendar ?? SchoolCalendar(bankHolidaysOf: .none))
    var entries: [Entry] = []
    func add(_ content: EntryContent, by: PersonID? = nil) throws {
      let day = setting.period.first
      let at = try #require(Moment(iso: "\(day.iso)T12:00:00.000Z"))
      entries.append(
        Entry(
          id: try #require(EntryID("e\(entries.count)")),
          at: at.adding(milliseconds: entries.count), on: day, by: by ?? setting.reviewer,
          content: content))
    }
    try add(.enrolled(Enrolment(facts: facts)))
    try add(.reviewers(ReviewerAssignment(reviewers: [try Self.id("BEFORE")])))
    try add(.reviewers(ReviewerAssignment(reviewers: [setting.reviewer])))
    for field in stated.restrictedFields {
      try add(.answer(FormAnswer(field: field.id, text: "MARK \(field.id)")))
    }
    for (number, kind) in stated.cases.enumerated() {
      var fields: [String: String] = [:]
      for person in kind.people { fields[person] = Self.name(person, in: kind.id) }
      try add(
        .caseOpened(
          CaseOpened(
            case: "C\(number + 1)", type: kind.id, fields: fields, panel: [try Self.id("PANEL")])),
        by: try Self.id("OPENER"))
    }
    review = Review(
      rules: rules, reviewee: setting.reviewee, entries: entries, asOf: setting.period.first)
    people = try Self.people(setting, stated, school: facts.school)
  }

  private static func id(_ text: String) throws -> PersonID { try #require(PersonID(text)) }

  private static func name(_ field: String, in kind: String) -> String { "\(kind)-\(field)" }

  private static func people(
    _ setting: CaseSetting, _ stated: StatedAccess, school: String?
  ) throws -> [Person] {
    func person(_ title: String, _ id: PersonID, _ relations: Set<String>, manages: PersonID? = nil)
      -> Person
    {
      Person(
        title: title,
        actor: Actor(
          person: id, roles: [],
          manages: manages.map { [ManagedPerson(person: $0)] } ?? []),
        relations: relations)
    }
    var people = [
      person("reviewee", setting.reviewee, ["reviewee"]),
      person(
        "reviewer", setting.reviewer,
        setting.person.managers.contains { $0.id == setting.reviewer }
          ? ["reviewer", "line-manager"] : ["reviewer"]),
      person("line manager", try id("LINE"), ["line-manager"]),
      person(
        "line manager of the reviewer", try id("ABOVE"), ["reviewer-manager"],
        manages: setting.reviewer),
      person("former reviewer", try id("BEFORE"), []),
      person("peer", try id("PEER"), []),
    ]
    var opener = person("whoever opened a case", try id("OPENER"), [])
    var panel = person("panel member of a case", try id("PANEL"), [])
    for kind in stated.cases {
      opener.inCases[kind.id] = ["opener"]
      panel.inCases[kind.id] = ["panel"]
      for field in kind.people {
        var named = person("\(field) of a case", try id(name(field, in: kind.id)), [])
        named.inCases[kind.id] = [field]
        people.append(named)
      }
    }
    people += [opener, panel]
    let relations: Set = [
      "reviewee", "reviewer", "line-manager", "reviewer-manager", "overseer", "panel", "opener",
    ]
    let named = Set(stated.cases.flatMap(\.people))
    for role in stated.who where !relations.contains(role) && !named.contains(role) {
      let holder = try id("R-\(role)")
      people.append(
        Person(title: role, actor: Actor(person: holder, roles: [role]), relations: [role]))
      guard school != nil, role == "headteacher" || role == "principal" else { continue }
      people.append(
        Person(
          title: "\(role) of another school",
          actor: Actor(person: holder, roles: [], ofSchools: ["another": [role]]), relations: []))
    }
    return people
  }
}
