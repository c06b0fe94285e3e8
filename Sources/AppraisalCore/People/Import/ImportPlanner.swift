/// Compares the people of a file, all in order, with the register.
struct ImportPlanner {
  let columns: ImportColumns
  let existing: Register
  let asOf: Day
  let markLeavers: Bool
  var leftOut: [String: Int] = [:]
  var repeated: Set<PersonID> = []

  private var everyone: [PersonID: Person] = [:]
  private var added: [PersonID] = []
  private var changed: [ImportChange] = []
  private var leavers: Set<PersonID> = []
  private var returned: [PersonID] = []
  private var unchanged = 0

  init(columns: ImportColumns, existing: Register, asOf: Day, markLeavers: Bool) {
    self.columns = columns
    self.existing = existing
    self.asOf = asOf
    self.markLeavers = markLeavers
    for person in existing.people { everyone[person.id] = person }
  }

  mutating func plan(for people: [PersonID: Person]) -> ImportPlan {
    let merge = PersonMerge(fields: Set(columns.positions.keys), asOf: asOf)
    for (id, imported) in people.sorted(by: { $0.key < $1.key }) {
      record(merge.merged(imported, with: everyone[id]), replacing: everyone[id], merge)
    }
    let absent = existing.people.filter { people[$0.id] == nil && !$0.hasLeft(on: asOf) }
    for person in absent { recordAbsence(of: person) }
    return ImportPlan(
      register: Register(people: everyone), added: added,
      changed: changed.sorted { $0.id < $1.id }, leavers: leavers.sorted(), unchanged: unchanged,
      columns: columns, notes: notes(absent: absent.count))
  }

  private mutating func record(_ person: Person, replacing known: Person?, _ merge: PersonMerge) {
    everyone[person.id] = person
    if person.hasLeft(on: asOf), !(known?.hasLeft(on: asOf) ?? false) { leavers.insert(person.id) }
    guard let known else {
      added.append(person.id)
      return
    }
    if known.hasLeft(on: asOf), !person.hasLeft(on: asOf) { returned.append(person.id) }
    if known == person {
      unchanged += 1
    } else {
      changed.append(
        ImportChange(id: person.id, fields: merge.changes(from: known, to: person)))
    }
  }

  private mutating func recordAbsence(of person: Person) {
    guard markLeavers else { return }
    leavers.insert(person.id)
    guard person.left == nil else { return }
    let dayBefore = asOf.adding(days: -1)
    everyone[person.id]?.left = max(dayBefore, person.joined ?? dayBefore)
    changed.append(ImportChange(id: person.id, fields: [ImportField.left.plainName]))
  }

  private func notes(absent: Int) -> [String] {
    var notes: [String] = []
    if !columns.sensitive.isEmpty {
      notes.append("Never imported into the register, and skipped: \(listed(columns.sensitive)).")
    }
    if !columns.unused.isEmpty {
      notes.append("Columns that nothing is read from: \(listed(columns.unused)).")
    }
    notes += leftOut.sorted { $0.key < $1.key }.map { reason, count in
      "In \(count) \(count == 1 ? "row" : "rows") \(reason)."
    }
    if !repeated.isEmpty {
      notes.append("Rows that only repeat another were counted once: \(listed(repeated)).")
    }
    if !returned.isEmpty {
      notes.append("Known to have left, and in the file again: \(listed(Set(returned))).")
    }
    if absent > 0, !markLeavers {
      notes.append(
        "\(absent) in the register \(absent == 1 ? "is" : "are") not in the file; nothing was "
          + "changed about them.")
    }
    if absent * 2 > existing.people.count {
      notes.append("More than half of the register is not in the file: check that it is complete.")
    }
    return notes
  }

  private func listed(_ ids: Set<PersonID>) -> String {
    let shown = ids.sorted().prefix(10).map(\.text).joined(separator: ", ")
    return ids.count > 10 ? "\(shown) and \(ids.count - 10) more" : shown
  }

  private func listed(_ headings: [String]) -> String {
    headings.prefix(40).map { CellReading.quoted($0) }.joined(separator: ", ")
  }
}
