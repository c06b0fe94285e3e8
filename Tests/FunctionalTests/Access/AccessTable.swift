import AppraisalCore

/// What came of trying every act as everybody, beside what the policy file says.
struct AccessTable {
  private let people: [String]
  private var rows: [(name: String, may: [Bool])] = []
  /// Where somebody may do more or less than the file says.
  private(set) var wrong: [String] = []
  /// The conditions of the table's rows, and whether they hold here.
  private var conditions: [String: Bool] = [:]

  init(trying school: ShippedAccessSchool) throws {
    people = school.people.map(\.title)
    let review = school.review
    for row in school.stated.rows {
      guard let when = row.when else { continue }
      conditions[when] = review.truth(of: try When(when)) == .yes
    }
    let stated = Statement(table: school.stated, conditions: conditions)
    for act in school.stated.acts { tryDoing(act, in: school, stated) }
    for found in review.record.cases { tryReading(found, in: school, stated) }
    for field in school.stated.restrictedFields { tryReading(field, in: school, stated) }
  }

  /// What the file says, once it is known which conditions hold.
  private struct Statement {
    let table: StatedAccess
    let conditions: [String: Bool]

    func gives(_ act: String, to person: ShippedAccessSchool.Person, in kind: String? = nil) -> Bool
    {
      let relations = person.relations.union(kind.flatMap { person.inCases[$0] } ?? [])
      return table.gives(act, to: relations) { conditions[$0] == true }
    }
  }

  private mutating func add(
    _ name: String, _ people: [ShippedAccessSchool.Person],
    _ tried: (ShippedAccessSchool.Person) -> Bool, _ stated: (ShippedAccessSchool.Person) -> Bool
  ) {
    let may = people.map(tried)
    for (person, may) in zip(people, may) where may != stated(person) {
      wrong.append("\(person.title) \(may ? "may" : "may not") do \(name)")
    }
    rows.append((name, may))
  }

  private mutating func tryDoing(
    _ act: String, in school: ShippedAccessSchool, _ stated: Statement
  ) {
    let kind = school.stated.cases.first { kind in
      ["case.step.\(kind.id).", "case.close.\(kind.id)", "read.case.\(kind.id)"].contains {
        act == $0 || ($0.hasSuffix(".") && act.hasPrefix($0))
      }
    }?.id
    let name = school.review.record.cases.first { $0.type == kind }?.id
    add(
      act, school.people, { school.review.permits(act, to: $0.actor, inCase: name) },
      { stated.gives(act, to: $0, in: kind) })
  }

  private mutating func tryReading(
    _ found: CaseRecord, in school: ShippedAccessSchool, _ stated: Statement
  ) {
    guard let kind = school.stated.cases.first(where: { $0.id == found.type }) else { return }
    add(
      "see a case of \(kind.id)", school.people, { school.review.reads(found, $0.actor) },
      { person in
        let own = person.inCases[kind.id] ?? []
        if own.contains("opener") { return true }
        if !kind.hiddenFrom.isDisjoint(with: person.relations.union(own)) { return false }
        if own.contains("panel") || stated.gives("read.case.\(kind.id)", to: person, in: kind.id) {
          return true
        }
        return !kind.isPrivate && stated.gives("read.statement", to: person)
      })
  }

  private mutating func tryReading(
    _ field: (id: String, readers: Set<String>), in school: ShippedAccessSchool,
    _ stated: Statement
  ) {
    let review = school.review
    add(
      "read \(field.id)", school.people,
      { person in
        review.permits("read.statement", to: person.actor)
          && review.shown(to: person.actor).entries.contains { entry in
            guard case .answer(let answer) = entry.content else { return false }
            return answer.text == "MARK \(field.id)"
          }
      },
      { person in
        stated.gives("read.statement", to: person)
          && (!field.readers.isDisjoint(with: person.relations) || person.title == "reviewer")
      })
  }

  /// The table as it is kept: a letter for everybody who may, a dot for everybody who may not.
  func text(named name: String) -> String {
    let width = rows.map(\.name.count).max() ?? 0
    let letters = people.indices.map { index in
      let letter = String(UnicodeScalar(UInt8(65 + index % 26)))
      return index < 26 ? letter : letter.lowercased()
    }
    var lines = ["Who may do what under \(name)", ""]
    lines += zip(letters, people).map { "\($0)  \($1)" }
    if !conditions.isEmpty {
      lines += ["", "Here the conditions of its rows hold or not:"]
      lines += conditions.sorted { $0.key < $1.key }.map { "\($1 ? "yes" : "no ")  \($0)" }
    }
    lines.append("")
    lines += rows.map { row in
      let cells = zip(letters, row.may).map { $1 ? $0 : "·" }.joined()
      return row.name + String(repeating: " ", count: width + 2 - row.name.count) + cells
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
