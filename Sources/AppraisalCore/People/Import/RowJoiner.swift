/// Joins the rows of each person, which must agree about the person, and finds their managers.
struct RowJoiner {
  let columns: ImportColumns
  let existing: Register
  var problems: [ImportProblem]
  /// The people of the file, each with the posts of all their rows.
  private(set) var people: [PersonID: Person] = [:]
  /// The people with a row that only repeats another.
  private(set) var repeated: Set<PersonID> = []
  private var firstLines: [PersonID: Int] = [:]
  private var spellings: [String: PersonID] = [:]

  init(columns: ImportColumns, existing: Register, problems: [ImportProblem]) {
    self.columns = columns
    self.existing = existing
    self.problems = problems
    for person in existing.people { spellings[person.id.text.lowercased()] = person.id }
  }

  mutating func join(_ rows: [ImportRow]) {
    for row in rows { addPerson(row) }
    var everyone = people
    for person in existing.people where everyone[person.id] == nil { everyone[person.id] = person }
    var index = PeopleIndex(people: everyone)
    for row in rows { addPost(row, with: &index) }
  }

  private mutating func addPerson(_ row: ImportRow) {
    let id = row.person.id
    if let other = spellings.updateValue(id, forKey: id.text.lowercased()), other != id {
      let place = firstLines[other].map { "line \($0)" } ?? "the register"
      problem(
        row.line, .id, "the id \(id) differs only in capitals from \(other) in \(place)",
        "Write each id in one way, or give two people ids that differ in more.")
    }
    guard var person = people[id], let firstLine = firstLines[id] else {
      people[id] = row.person
      firstLines[id] = row.line
      return
    }
    for fact in MergedField.ofPerson where fact.isKnown(row.person) {
      if !fact.isKnown(person) {
        fact.carry(row.person, &person)
      } else if !fact.isSame(row.person, person) {
        tellDifference(in: fact.field, of: row, from: firstLine)
      }
    }
    people[id] = person
  }

  private mutating func tellDifference(in fact: ImportField, of row: ImportRow, from line: Int) {
    // Both halves of a name that is in one column are told of as one.
    let field = columns.positions[fact] == nil ? .name : fact
    let heading = columns.heading(of: field)
    if field == .name, let last = problems.last, last.line == row.line, last.column == heading {
      return
    }
    problem(
      row.line, field,
      "the \(field.plainName) differs from line \(line), though both rows are of "
        + "\(row.person.id)",
      "Make the rows agree, or correct the id of one.")
  }

  private mutating func addPost(_ row: ImportRow, with index: inout PeopleIndex) {
    let id = row.person.id
    var post = row.post
    for manager in row.managers {
      guard let found = find(manager, .manager, row.line, &index) else { continue }
      if !post.managers.contains(found) { post.managers.append(found) }
    }
    post.supervisor = row.supervisor.flatMap { find($0, .supervisor, row.line, &index) }
    let posts = people[id]?.posts ?? []
    if posts.contains(post) {
      repeated.insert(id)
      return
    }
    if let number = post.id, posts.contains(where: { $0.id == number }) {
      problem(
        row.line, .postID,
        "another row of \(id) describes the post \(CellReading.quoted(number)) "
          + "differently",
        "Make the rows agree, or correct the number of one.")
    } else if posts.count == 20 {
      problem(row.line, .id, "\(id) has more than 20 posts", "Correct the ids of the rows.")
    }
    if posts.count < 20 { people[id]?.posts.append(post) }
  }

  private mutating func find(
    _ text: String, _ field: ImportField, _ line: Int, _ index: inout PeopleIndex
  ) -> PersonID? {
    do throws(CellFault) {
      return try index.person(text, as: field == .manager ? "manager" : "supervisor")
    } catch {
      problem(line, field, error.message, error.remedy)
      return nil
    }
  }

  private mutating func problem(
    _ line: Int, _ field: ImportField, _ message: String, _ remedy: String
  ) {
    problems.append(
      ImportProblem(
        line: line, column: columns.heading(of: field), message: message, remedy: remedy))
  }
}
