/// What the staff register holds, for print.
public enum PeopleReport {
  private static let audience = Audience(
    title: "For HR officers", handling: "Names, posts and grades of staff.")

  /// Everybody with post, grade and manager; only people of some schools, where these are given.
  public static func list(
    _ register: Register, _ organisation: Organisation, ofSchools schools: Set<String>? = nil,
    asOf: Day
  ) -> Report {
    let people = register.people.filter { schools.map($0.works(atOneOf:)) ?? true }
    let rows = people.map { person -> [Cell] in
      let post = person.mainPost(on: asOf)
      let managers = person.managers(on: asOf).map { id in
        register.person(id)?.fullName ?? id.text
      }
      return [
        .text(person.id.text), .text(person.fullName),
        .text(post?.title ?? (person.hasLeft(on: asOf) ? "left" : "no open post")),
        post?.grade.map { .text($0) } ?? .empty,
        post?.point.map { .number($0) } ?? .empty,
        managers.isEmpty ? .empty : .text(managers.joined(separator: ", ")),
        .text(roles(of: person, organisation)),
      ]
    }
    return report(
      "people", "Staff of \(organisation.organisation)", asOf,
      .table(
        Table(
          id: "people", caption: "Staff",
          columns: [
            Column(id: "id", title: "Id"), Column(id: "name", title: "Name"),
            Column(id: "post", title: "Post"), Column(id: "grade", title: "Grade"),
            Column(id: "point", title: "Point", kind: .number),
            Column(id: "managers", title: "Line manager"), Column(id: "roles", title: "Roles"),
          ], rows: rows,
          emptyText: "The register is empty; fill it with: appraise people import FILE.csv")))
  }

  /// One person with every post.
  public static func person(
    _ person: Person, _ register: Register, _ organisation: Organisation, asOf: Day
  ) -> Report {
    var blocks: [Block] = [
      .facts([
        Fact(label: "Id", value: .text(person.id.text)),
        Fact(label: "Account", value: person.account.map { .text($0) } ?? .empty),
        Fact(label: "Joined", value: person.joined.map { .day($0) } ?? .empty),
        Fact(label: "Left", value: person.left.map { .day($0) } ?? .empty),
        Fact(label: "Rank", value: person.rank.map { .number($0) } ?? .empty),
      ])
    ]
    let roles = roles(of: person, organisation)
    if !roles.isEmpty { blocks.append(.facts([Fact(label: "Roles", value: .text(roles))])) }
    for post in person.posts { blocks.append(.facts(facts(of: post, register, organisation))) }
    return Report(
      kind: "person", title: person.fullName, subtitle: [],
      audience: audience, asOf: asOf, policy: nil,
      sections: [Section(id: "person", title: "What the register knows", blocks: blocks)])
  }

  private static func roles(of person: Person, _ organisation: Organisation) -> String {
    organisation.roles.filter { $0.person == person.id }.map(organisation.text)
      .joined(separator: ", ")
  }

  private static func facts(
    of post: Post, _ register: Register, _ organisation: Organisation
  ) -> [Fact] {
    func text(_ label: String, _ value: String?) -> Fact? {
      value.map { Fact(label: label, value: .text($0)) }
    }
    return [
      text("Post", post.title), text("Job family", post.family),
      text("School", post.school.map(organisation.name(ofSchool:))),
      text("Grade", post.grade), text("Point", post.point.map(String.init)),
      text("Top point", post.gradeTop.map(String.init)), text("Career stage", post.stage),
      text("Weekly hours", post.weeklyHours?.description), text("Contract", post.contract?.text),
      text("From", post.start?.text), text("To", post.end?.text),
      text("Probation ends", post.probationEnds?.text),
      text("Task based", post.taskBased.map { $0 ? "yes" : "no" }),
      text(
        "Line manager",
        post.managers.isEmpty
          ? nil
          : post.managers.map { register.person($0)?.fullName ?? $0.text }
            .joined(separator: ", ")),
      text("Supervisor", post.supervisor.map { register.person($0)?.fullName ?? $0.text }),
    ].compactMap(\.self)
  }

  /// What is wrong in the register.
  public static func problems(_ problems: [RegisterProblem], asOf: Day) -> Report {
    report(
      "people-check", "Staff register: findings", asOf,
      .findings(
        problems.map { problem in
          let severity: FindingLine.Severity =
            switch problem.severity {
            case .error: .error
            case .warning: .warning
            case .note: .note
            }
          return FindingLine(
            severity: severity, subject: problem.person.text, text: problem.message + ".",
            remedy: problem.remedy)
        }))
  }

  private static func report(
    _ kind: String, _ title: String, _ asOf: Day, _ block: Block
  ) -> Report {
    Report(
      kind: kind, title: title, subtitle: [], audience: audience,
      asOf: asOf, policy: nil, sections: [Section(id: kind, title: title, blocks: [block])])
  }
}
