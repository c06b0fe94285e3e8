import AppraisalCore

extension CycleStore {
  /// Destroys one person's record of the cycle, while nobody else can write in the cycle.
  ///
  /// Nothing that a disk or its copies keep of it is reached.
  ///
  /// - Parameters:
  ///   - reviewee: Whose record.
  ///   - refusal: Turns a failure of the store into a problem of the caller's kind.
  ///   - permit: Judges the statement as it is now, and keeps that it is destroyed.
  /// - Throws: what the body throws, or a failure of the store; then the record may still be there,
  ///   and can be destroyed again.
  public func destroy<Problem: Error>(
    _ reviewee: PersonID, refusal: (StoreFailure) -> Problem,
    _ permit: (Statement) throws(Problem) -> Void
  ) throws(Problem) {
    try statements.withLock(waitingSeconds: 30, refusal: { refusal(.file($0)) }) {
      () throws(Problem) in
      let statement = try Workspace.raising(refusal) { () throws(StoreFailure) in
        try self.statement(of: reviewee)
      }
      try permit(statement)
      try Workspace.raising(refusal) { () throws(StoreFailure) in
        try removeBegunAnswers(about: reviewee)
        try storing { () throws(FileFailure) in
          try statements.remove(CycleStore.fileName(reviewee))
        }
      }
    }
  }
}

extension Workspace {
  static let destroyedFile = "destroyed.jsonl"

  /// Keeps that a record is destroyed; it is on the disk when this returns.
  ///
  /// - Throws: `StoreFailure` where it cannot be written.
  public func append(_ destroyed: RecordDestroyed) throws(StoreFailure) {
    let line = try LineFile.line(of: destroyed)
    try storing { () throws(FileFailure) in
      try root.append(line: line, to: Workspace.destroyedFile)
    }
  }

  /// The records that were destroyed, in the order in which they were.
  ///
  /// - Returns: The lines, and what is wrong with those that cannot be read.
  /// - Throws: `StoreFailure` where the file cannot be read.
  public func destroyed() throws(StoreFailure) -> (
    records: [RecordDestroyed], problems: [FileProblem]
  ) {
    let content = try LineFile.read(RecordDestroyed.self, Workspace.destroyedFile, in: root)
    return (content.lines, content.problems)
  }
}
