/// One case with its history, replayed from the entries about it.
public struct CaseRecord: Hashable, Sendable, Identifiable {
  /// What was said when it was opened.
  public let opening: CaseOpened
  /// The entry that opened it.
  public let opened: Entry
  /// The steps that were taken, in the order in which they were recorded.
  public internal(set) var steps: [Entry] = []
  /// The entry that closed it, if one did.
  public internal(set) var closed: Entry?

  /// Its name in the statement, `C1` onwards.
  public var id: String { opening.case }

  /// The kind, one of the policy's.
  public var type: String { opening.type }

  /// Whether it is not closed.
  public var isOpen: Bool { closed == nil }

  /// How it ended, where it did.
  public var outcome: String? {
    guard case .caseClosed(let closed)? = closed?.content else { return nil }
    return closed.outcome
  }

  /// Every entry about it, in the order in which they were recorded.
  public var entries: [Entry] { [opened] + steps + (closed.map { [$0] } ?? []) }

  /// The entries of one step, in the order in which they were recorded.
  public func steps(named id: String) -> [Entry] {
    steps.filter { entry in
      if case .caseStep(let taken) = entry.content { taken.step == id } else { false }
    }
  }

  /// The latest of one step, by the day that it is about.
  public func lastStep(named id: String) -> Entry? {
    steps(named: id).max { ($0.on, $0.at, $0.id) < ($1.on, $1.at, $1.id) }
  }

  /// What was said in a field last.
  public func answer(in field: String) -> String? {
    entries.last { $0.content.caseFields[field] != nil }?.content.caseFields[field]
  }

  /// The entry since which an event of the case has been as it is: its opening, its closing, the
  /// latest of a step, or the one that gave a field its present answer; nil where there is none.
  func entry(settling event: String, of kind: CaseKind) -> Entry? {
    switch event {
    case CaseKind.opening: return opened
    case CaseKind.ending: return closed
    default: break
    }
    if kind.step(event) != nil { return lastStep(named: event) }
    var latest: (entry: Entry, answer: String)?
    for entry in entries {
      guard let answer = entry.content.caseFields[event], answer != latest?.answer else { continue }
      latest = (entry, answer)
    }
    return latest?.entry
  }

  /// Everything that was said in a field, in order.
  func answers(in field: String) -> [String] {
    entries.compactMap { $0.content.caseFields[field] }
  }

  /// Who hears it.
  public var panel: [PersonID] {
    for entry in steps.reversed() {
      if case .caseStep(let taken) = entry.content, let panel = taken.panel { return panel }
    }
    return opening.panel ?? []
  }

  /// The entries that it is about.
  public var about: [EntryID] {
    var all = opening.about ?? []
    for entry in steps {
      if case .caseStep(let taken) = entry.content { all += taken.about ?? [] }
    }
    return all.unique
  }

  /// The roles that somebody named in it held then; nil where nobody asked.
  func roles(of person: PersonID) -> [String]? {
    for entry in steps.reversed() {
      if case .caseStep(let taken) = entry.content, let roles = taken.roles?[person.text] {
        return roles
      }
    }
    return opening.roles?[person.text]
  }
}

extension Record {
  /// The case of a name, if there is one.
  public func `case`(_ name: String) -> CaseRecord? { cases.first { $0.id == name } }

  mutating func open(_ opening: CaseOpened, _ entry: Entry) {
    cases.append(CaseRecord(opening: opening, opened: entry))
  }

  mutating func change(case name: String, _ body: (inout CaseRecord) -> Void) {
    guard let index = cases.firstIndex(where: { $0.id == name }) else { return }
    body(&cases[index])
  }
}
