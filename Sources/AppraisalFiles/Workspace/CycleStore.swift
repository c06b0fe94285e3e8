import AppraisalCore

/// When the clauses of a cycle's policy are read.
public enum ClauseReading: Sendable {
  /// With the policy.
  case atOnce
  /// When a clause is cited, through `CycleRules.clause`; the policy's own list stays empty.
  ///
  /// The text of a clause judges nothing, and clauses are the greater part of a policy's file, so
  /// recording waits for them only where it has to refuse. They are checked to be JSON at once;
  /// should they be no clauses, what is cited is its identifier alone. The policy's findings and
  /// documents, which recording does not ask for, stay empty as well.
  case whenCited
}

/// The folder of one cycle.
public struct CycleStore: Sendable {
  static let cycleFile = "cycle.json"

  /// What the cycle is.
  public let cycle: Cycle
  /// The rules that judge its reviews.
  public let rules: CycleRules
  let folder: Folder
  let statements: Folder

  /// The workspace-relative name of the cycle, for messages.
  public var name: String { cycle.name.text }

  init(
    folder: Folder, cycle: Cycle, clauses: ClauseReading, policies: PolicyReader
  ) throws(StoreFailure) {
    self.folder = folder
    let bytes = try storing { () throws(FileFailure) in
      try folder.read(Workspace.policyFile)
    }
    let file = folder.path + "/" + Workspace.policyFile
    let frozen = try policies.read(
      bytes, file: file, extent: clauses == .whenCited ? .recording : .frozen)
    let readClauses: @Sendable () -> [Clause] = {
      let whole = try? policies.read(bytes, file: file, extent: .frozen)
      return whole?.policy.clauses ?? []
    }
    statements = try storing { () throws(FileFailure) in try folder.folder("statements") }
    self.cycle = cycle
    rules = CycleRules(
      policy: frozen.policy, choices: cycle.choices, period: cycle.period,
      calendar: cycle.calendar, vocabulary: frozen.vocabulary,
      readClauses: clauses == .whenCited ? readClauses : nil)
  }

  static func fileName(_ reviewee: PersonID) -> String { reviewee.text + ".json" }

  /// Whose statements the cycle holds, in order.
  ///
  /// - Throws: `StoreFailure` where the folder cannot be read.
  public func reviewees() throws(StoreFailure) -> [PersonID] {
    try storing { () throws(FileFailure) in try statements.list() }
      .compactMap { $0.hasSuffix(".json") ? PersonID($0.dropLast(5)) : nil }
      .sorted()
  }

  /// Whether there is a statement of that name, whatever its state.
  public func holdsStatement(of reviewee: PersonID) -> Bool {
    (try? statements.kind(of: CycleStore.fileName(reviewee))) != nil
  }

  /// One person's statement.
  ///
  /// - Throws: `StoreFailure` where there is none or it cannot be read.
  public func statement(of reviewee: PersonID) throws(StoreFailure) -> Statement {
    try statementWithBytes(of: reviewee).statement
  }

  private func statementWithBytes(
    of reviewee: PersonID
  ) throws(StoreFailure) -> (statement: Statement, bytes: [UInt8]) {
    let file = CycleStore.fileName(reviewee)
    let statement: Statement
    let bytes: [UInt8]
    do throws(StoreFailure) {
      bytes = try storing { () throws(FileFailure) in try statements.read(file) }
      statement = try DataFile.decode(
        Statement.self, from: bytes, file: statements.path + "/" + file)
    } catch {
      guard case .file(.notFound) = error else { throw error }
      throw .missing(
        "\(reviewee) has no statement in \(name)",
        remedy: "“appraise cycle status \(name)” lists who is covered and who is not")
    }
    guard statement.reviewee == reviewee else {
      throw .badData([
        FileProblem(
          .init(
            line: 1, column: 1, path: "reviewee",
            message: "this is the statement of somebody else than its name says",
            remedy: "put the file back under its own name"),
          in: statements.path + "/" + CycleStore.fileName(reviewee))
      ])
    }
    return (statement, bytes)
  }

  /// Adds entries to a statement: read again, judged and written while nobody else can write.
  ///
  /// - Parameters:
  ///   - reviewee: Whose statement.
  ///   - refusal: Turns a failure of the store into a problem of the caller's kind.
  ///   - body: What is to be added to the statement as it is now; nothing where empty.
  /// - Returns: The statement as it is afterwards.
  /// - Throws: what the body throws, or a failure of the store.
  @discardableResult
  public func append<Problem: Error>(
    to reviewee: PersonID, refusal: (StoreFailure) -> Problem,
    _ body: (Statement) throws(Problem) -> [Entry]
  ) throws(Problem) -> Statement {
    try statements.withLock(waitingSeconds: 30, refusal: { refusal(.file($0)) }) {
      () throws(Problem) in
      var (statement, bytes) = try Workspace.raising(refusal) { () throws(StoreFailure) in
        try self.statementWithBytes(of: reviewee)
      }
      let added = try body(statement)
      guard !added.isEmpty else { return statement }
      statement.entries += added
      try Workspace.raising(refusal) { () throws(StoreFailure) in
        let text = try StatementText.appending(added, to: bytes, of: statement)
        try storing { () throws(FileFailure) in
          try statements.replace(CycleStore.fileName(reviewee), with: text)
        }
      }
      return statement
    }
  }

  /// Adds the statement of somebody who was not in the cycle.
  ///
  /// - Throws: `StoreFailure.taken` where there is one, or a failure to write.
  public func add(_ statement: Statement) throws(StoreFailure) {
    let bytes = try DataFile.bytes(of: statement)
    do throws(FileFailure) {
      try statements.withLock { () throws(FileFailure) in
        try statements.create(CycleStore.fileName(statement.reviewee), with: bytes)
      }
    } catch {
      guard case .alreadyThere = error else { throw .file(error) }
      throw .taken(
        "\(statement.reviewee) is in \(name) already", remedy: "nothing needs to be done")
    }
  }

  /// Keeps that the cycle was closed.
  ///
  /// - Throws: `StoreFailure` where it cannot be written.
  public func close(_ event: CycleEvent) throws(StoreFailure) {
    var cycle = cycle
    cycle.closed = event
    try storing { () throws(FileFailure) in
      _ = try statements.withLock { () throws(FileFailure) in
        try statements.removeAbandonedWriting()
      }
    }
    try DataFile.write(cycle, CycleStore.cycleFile, in: folder)
  }
}

extension Workspace {
  /// Enters the dates of a term into the calendar of a cycle, and keeps when.
  ///
  /// - Returns: What became of it.
  /// - Throws: `StoreFailure` where the cycle cannot be read or written.
  @discardableResult
  public func enter(
    _ term: SchoolTerm, in name: CycleName, _ event: CycleEvent
  ) throws(StoreFailure) -> TermChange {
    let folder = try cycleFolder(name)
    let statements = try storing { () throws(FileFailure) in try folder.folder("statements") }
    return try statements.withLock(waitingSeconds: 30, refusal: { StoreFailure.file($0) }) {
      () throws(StoreFailure) in
      var cycle = try DataFile.read(Cycle.self, CycleStore.cycleFile, in: folder)
      let before = cycle
      let change = cycle.enter(term, event)
      if cycle != before { try DataFile.write(cycle, CycleStore.cycleFile, in: folder) }
      return change
    }
  }

  /// The names of the cycles, in order.
  ///
  /// - Throws: `StoreFailure` where the folder cannot be read.
  public func cycleNames() throws(StoreFailure) -> [CycleName] {
    try storing { () throws(FileFailure) in try root.folder("cycles").list() }
      .compactMap { CycleName($0) }.sorted()
  }

  /// What a cycle is, without its policy.
  ///
  /// - Throws: `StoreFailure` where there is none of that name or it cannot be read.
  public func cycleSummary(_ name: CycleName) throws(StoreFailure) -> Cycle {
    let folder = try cycleFolder(name)
    return try DataFile.read(Cycle.self, CycleStore.cycleFile, in: folder)
  }

  /// A cycle with its policy.
  ///
  /// - Parameters:
  ///   - name: The cycle's name.
  ///   - summary: What the cycle is, where that has just been read.
  ///   - clauses: When the policy's clauses are read.
  /// - Returns: The cycle.
  /// - Throws: `StoreFailure` where there is none of that name or it cannot be read.
  public func cycle(
    _ name: CycleName, summary: Cycle? = nil, clauses: ClauseReading = .atOnce
  ) throws(StoreFailure) -> CycleStore {
    let folder = try cycleFolder(name)
    let cycle =
      if let summary { summary } else {
        try DataFile.read(Cycle.self, CycleStore.cycleFile, in: folder)
      }
    return try CycleStore(folder: folder, cycle: cycle, clauses: clauses, policies: policies)
  }

  func cycleFolder(_ name: CycleName) throws(StoreFailure) -> Folder {
    do throws(FileFailure) {
      return try root.folder("cycles").folder(name.text)
    } catch {
      guard case .notFound = error else { throw .file(error) }
      let names = try cycleNames().map(\.text)
      throw .missing(
        "there is no cycle “\(name)”",
        remedy: names.isEmpty
          ? "open one: appraise cycle open NAME --policy POLICY"
          : "expected one of \(names.joined(separator: ", "))")
    }
  }

  /// Makes a cycle with its frozen policy and everybody's first entry.
  ///
  /// The folder is written under a name that is not a cycle's and then given its own, so that a
  /// cycle is there as a whole or not at all.
  ///
  /// - Throws: `StoreFailure` where there is one of that name or it cannot be written.
  public func createCycle(
    _ cycle: Cycle, policy bytes: [UInt8], statements: [Statement]
  ) throws(StoreFailure) {
    let text = try DataFile.bytes(of: cycle)
    var files: [NewContent] = []
    for statement in statements {
      files.append(
        NewContent(statement.reviewee.text + ".json", try DataFile.bytes(of: statement)))
    }
    let cycles = try storing { () throws(FileFailure) in try root.folder("cycles") }
    try cycles.withLock(refusal: { StoreFailure.file($0) }) { () throws(StoreFailure) in
      let name = cycle.name.text
      if try storing({ () throws(FileFailure) in try cycles.kind(of: name) }) != nil {
        throw .taken("there is a cycle “\(name)” already", remedy: "choose another name")
      }
      try storing { () throws(FileFailure) in
        try cycles.createWhole(name) { folder throws(FileFailure) in
          try folder.replace(Workspace.policyFile, with: bytes)
          let inner = try folder.createFolder("statements")
          try inner.replaceAll(files)
          try folder.replace(CycleStore.cycleFile, with: text)
        }
      }
    }
  }
}
