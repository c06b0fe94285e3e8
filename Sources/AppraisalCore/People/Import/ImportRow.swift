/// One row of a staff list, read but not yet joined with the person's other rows.
struct ImportRow {
  let line: Int
  /// The facts about the person, without posts.
  let person: Person
  /// The facts about the post, without managers and supervisor.
  var post: Post
  /// The managers as written.
  let managers: [String]
  /// The supervisor as written.
  let supervisor: String?
}

/// Reads rows one after the other and gathers what is wrong with them.
struct ImportRowReader {
  let columns: ImportColumns
  var problems: [ImportProblem] = []
  /// How many cells were left out on purpose, by the reason.
  var leftOut: [String: Int] = [:]
  private var row = StaffTableRow(line: 0, cells: [])

  init(columns: ImportColumns) {
    self.columns = columns
  }

  /// The row's facts, or nil where it is empty or has no usable id, name or job title.
  mutating func read(_ row: StaffTableRow) -> ImportRow? {
    guard row.cells.contains(where: { CellReading.present($0) != nil }) else { return nil }
    self.row = row
    if row.cells.dropFirst(columns.header.count).contains(where: { !$0.isEmpty }) {
      problems.append(
        ImportProblem(
          line: row.line,
          message: "the row has \(row.cells.count) cells for \(columns.header.count) columns",
          remedy: "Put quotation marks around a cell that holds a comma."))
      return nil
    }
    // Each of these is read even where an earlier one fails, so that all faults are reported.
    let id = required(.id, CellReading.personID)
    let names = readNames()
    let person = id.map { readPerson($0, names) }
    let post = readPost()
    let managers = readManagers()
    let supervisor = optional(.supervisor, CellReading.text)
    guard let person, names != nil, let post else { return nil }
    return ImportRow(
      line: row.line, person: person, post: post, managers: managers, supervisor: supervisor)
  }

  private mutating func readNames() -> (given: String, family: String)? {
    if columns.positions[.givenName] == nil || columns.positions[.familyName] == nil {
      return required(.name, CellReading.name)
    }
    let given = required(.givenName, CellReading.text)
    let family = required(.familyName, CellReading.text)
    guard let given, let family else { return nil }
    return (given, family)
  }

  private mutating func readPerson(
    _ id: PersonID, _ names: (given: String, family: String)?
  ) -> Person {
    let person = Person(
      id: id, givenName: names?.given ?? "", familyName: names?.family ?? "",
      knownAs: optional(.knownAs, CellReading.text), account: optional(.account, CellReading.text),
      joined: optional(.joined, CellReading.day), left: optional(.left, CellReading.day),
      rank: optional(.rank) { cell throws(CellFault) in try CellReading.number(cell, in: 1...99) })
    refuse(.left, where: person.left, isBefore: person.joined, .joined)
    return person
  }

  private mutating func readPost() -> Post? {
    let title = required(.jobTitle, CellReading.text)
    let post = Post(
      id: optional(.postID, CellReading.text), title: title ?? "", family: readFamily(),
      school: optional(.school, CellReading.slug), group: optional(.group, CellReading.slug),
      grade: optional(.grade, CellReading.text), point: readPoint(.point),
      gradeBottom: readPoint(.gradeBottom), gradeTop: readPoint(.gradeTop),
      stage: optional(.stage, CellReading.slug),
      weeklyHours: optional(.hours, CellReading.quantity),
      weeksPerYear: optional(.weeks, CellReading.quantity),
      contract: optional(.contract, CellReading.contract), start: optional(.start, CellReading.day),
      end: optional(.end, CellReading.day),
      probationEnds: optional(.probationEnds, CellReading.day),
      taskBased: optional(.taskBased, CellReading.yesOrNo),
      leads: optional(.leads, CellReading.yesOrNo))
    refuse(.end, where: post.end, isBefore: post.start, .start)
    refuse(.probationEnds, where: post.probationEnds, isBefore: post.start, .start)
    if let bottom = post.gradeBottom, let top = post.gradeTop, bottom > top {
      problem(
        .gradeTop, "the top of the grade, \(top), is below its bottom, \(bottom)",
        "Correct one of them.")
    }
    return title == nil ? nil : post
  }

  private mutating func readFamily() -> String? {
    guard let cell = cell(.jobFamily) else { return nil }
    let family = optional(.jobFamily) { cell throws(CellFault) in
      try JobFamily.slug(cell) ?? ""
    }
    guard family == "" else { return family }
    leftOut[
      "\(CellReading.quoted(cell)) gathers several job families, so none was recorded",
      default: 0] += 1
    return nil
  }

  private mutating func readPoint(_ field: ImportField) -> Int? {
    guard let cell = cell(field) else { return nil }
    if CellReading.isTeachersPoint(cell) {
      leftOut["the \(field.plainName) is on a teachers' range, so none was recorded", default: 0] +=
        1
      return nil
    }
    return optional(field, CellReading.point)
  }

  private mutating func readManagers() -> [String] {
    guard let text = optional(.manager, CellReading.text) else { return [] }
    var managers: [String] = []
    for part in text.split(separator: ";").compactMap({ CellReading.present(String($0)) })
    where !managers.contains(part) {
      managers.append(part)
    }
    guard managers.count <= 10 else {
      problem(.manager, "\(managers.count) managers are more than 10", "Name at most ten.")
      return []
    }
    return managers
  }

  private func cell(_ field: ImportField) -> String? {
    guard let position = columns.positions[field], row.cells.indices.contains(position) else {
      return nil
    }
    return CellReading.present(row.cells[position])
  }

  private mutating func optional<Value>(
    _ field: ImportField, _ parse: (String) throws(CellFault) -> Value
  ) -> Value? {
    guard let cell = cell(field) else { return nil }
    do throws(CellFault) {
      return try parse(cell)
    } catch {
      problem(field, error.message, error.remedy)
      return nil
    }
  }

  private mutating func required<Value>(
    _ field: ImportField, _ parse: (String) throws(CellFault) -> Value
  ) -> Value? {
    if cell(field) == nil {
      problem(field, "the \(field.plainName) is missing", "Fill it in, or delete the row.")
      return nil
    }
    return optional(field, parse)
  }

  private mutating func refuse(
    _ field: ImportField, where day: Day?, isBefore earlier: Day?, _ other: ImportField
  ) {
    guard let day, let earlier, day < earlier else { return }
    problem(
      field, "\(day.text) is before the \(other.plainName), \(earlier.text)",
      "Correct one of them.")
  }

  private mutating func problem(_ field: ImportField, _ message: String, _ remedy: String) {
    problems.append(
      ImportProblem(
        line: row.line, column: columns.heading(of: field), message: message, remedy: remedy))
  }
}
