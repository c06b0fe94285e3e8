import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// A cycle that is open, as its file tells of it.
typealias OpenCycle = (name: CycleName, summary: Cycle)

/// An open workspace with what commands ask of it.
struct Session {
  let environment: Environment
  let place: Place
  let workspace: Workspace
  let organisation: Organisation

  init(_ environment: Environment, _ place: Place) throws(Failure) {
    self.environment = environment
    self.place = place
    workspace = try failing { () throws(StoreFailure) in
      if let path = place.workspace {
        return try Workspace(
          at: environment.path(path), fileSystem: environment.fileSystem,
          policies: environment.policies)
      }
      return try Workspace.find(
        from: environment.currentFolder, fileSystem: environment.fileSystem,
        policies: environment.policies)
    }
    organisation = try failing { [workspace] () throws(StoreFailure) in
      try workspace.organisation()
    }
  }

  func register() throws(Failure) -> Register {
    try failing { () throws(StoreFailure) in try workspace.register() }
  }

  /// The cycle that the command names, or the only open one.
  func cycle(
    named name: CycleName? = nil, clauses: ClauseReading = .atOnce
  ) throws(Failure) -> CycleStore {
    if let name = name ?? place.cycle {
      return try failing { () throws(StoreFailure) in
        try workspace.cycle(name, clauses: clauses)
      }
    }
    let open = try openCycles()
    guard let only = open.first, open.count == 1 else { throw try failure(toChooseAmong: open) }
    return try store(of: only, clauses: clauses)
  }

  /// The cycle that the command names; else the only open one in which the person has a review.
  func cycle(about word: String, clauses: ClauseReading = .atOnce) throws(Failure) -> CycleStore {
    if place.cycle != nil { return try cycle(clauses: clauses) }
    let open = try openCycles()
    if let only = open.first, open.count == 1 { return try store(of: only, clauses: clauses) }
    if open.isEmpty { throw try failure(toChooseAmong: open) }
    let person = try person(word)
    var found: [(cycle: OpenCycle, store: CycleStore)] = []
    for cycle in open {
      let store = try store(of: cycle, clauses: clauses)
      if store.holdsStatement(of: person.id) { found.append((cycle, store)) }
    }
    if let only = found.first, found.count == 1 { return only.store }
    if !found.isEmpty {
      throw try failure(
        toChooseAmong: found.map(\.cycle), because: "\(person.id) is in several open cycles")
    }
    let list = open.map(\.name.text).joined(separator: ", ")
    throw .missing(
      "\(person.id) is in none of the open cycles: \(list)",
      remedy: "--cycle NAME names a closed one; appraise cycle status NAME says who is outside.")
  }

  private func store(
    of cycle: OpenCycle, clauses: ClauseReading
  ) throws(Failure) -> CycleStore {
    try failing { () throws(StoreFailure) in
      try workspace.cycle(cycle.name, summary: cycle.summary, clauses: clauses)
    }
  }

  private func failure(
    toChooseAmong open: [OpenCycle], because: String = "several cycles are open"
  ) throws(Failure) -> Failure {
    if !open.isEmpty {
      return .missing(
        because,
        remedy: "Say which with --cycle NAME, one of: "
          + open.map(\.name.text).joined(separator: ", ") + ".")
    }
    let names = try failing { () throws(StoreFailure) in try workspace.cycleNames() }
    return .missing(
      "no cycle is open",
      remedy: names.isEmpty
        ? "Open one: appraise cycle open NAME --policy POLICY"
        : "Say which with --cycle NAME, one of: "
          + names.map(\.text).joined(separator: ", ") + ".")
  }

  /// The cycles that are open, in order of name.
  func openCycles() throws(Failure) -> [OpenCycle] {
    var open: [OpenCycle] = []
    for name in try failing({ () throws(StoreFailure) in try workspace.cycleNames() }) {
      let summary = try failing { () throws(StoreFailure) in try workspace.cycleSummary(name) }
      if summary.closed == nil { open.append((name, summary)) }
    }
    return open
  }

  /// A person of the register by id, account or full name.
  func person(_ word: String) throws(Failure) -> Person {
    let register = try register()
    if let person = register.find(word) { return person }
    if let person = register.people.first(where: {
      $0.id.text.lowercased() == word.lowercased()
    }) {
      return person
    }
    let near = register.suggestions(for: word).prefix(3)
      .map { "\($0.id) \($0.fullName)" }.joined(separator: ", ")
    throw .missing(
      "there is nobody “\(word)” in the staff register",
      remedy: near.isEmpty ? "“appraise people list” shows everybody." : "Did you mean \(near)?")
  }

  /// Somebody with a statement in the cycle; the register is read only where the id is unknown.
  func reviewee(_ word: String, in store: CycleStore) throws(Failure) -> PersonID {
    if let id = PersonID(word), store.holdsStatement(of: id) { return id }
    return try person(word).id
  }
}
