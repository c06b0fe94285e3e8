import AppraisalCore
import AppraisalFiles
import CommandLineKit

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
        return try Workspace(at: environment.path(path), fileSystem: environment.fileSystem)
      }
      return try Workspace.find(
        from: environment.currentFolder, fileSystem: environment.fileSystem)
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
    guard let only = open.first, open.count == 1 else {
      let names = try failing { () throws(StoreFailure) in try workspace.cycleNames() }
      let list = (open.isEmpty ? names : open.map(\.name)).map(\.text).joined(separator: ", ")
      throw .missing(
        open.isEmpty ? "no cycle is open" : "several cycles are open: \(list)",
        remedy: open.isEmpty && names.isEmpty
          ? "Open one: appraise cycle open NAME --policy POLICY"
          : "Say which with --cycle NAME, one of: \(list).")
    }
    return try failing { () throws(StoreFailure) in
      try workspace.cycle(only.name, summary: only.summary, clauses: clauses)
    }
  }

  /// The cycles that are open, in order of name.
  func openCycles() throws(Failure) -> [(name: CycleName, summary: Cycle)] {
    var open: [(name: CycleName, summary: Cycle)] = []
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
