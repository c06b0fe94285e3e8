import AppraisalCore

extension CycleStore {
  static let moderationFile = "moderation.json"

  /// What was drawn for moderation in the cycle; nothing without the file.
  ///
  /// - Throws: `StoreFailure` where it cannot be read.
  public func moderationLog() throws(StoreFailure) -> ModerationLog {
    do throws(StoreFailure) {
      return try DataFile.read(ModerationLog.self, CycleStore.moderationFile, in: folder)
    } catch {
      guard case .file(.notFound) = error else { throw error }
      return ModerationLog()
    }
  }

  /// Adds a drawing: the log is read again, judged and written while nobody else can write.
  ///
  /// - Parameters:
  ///   - refusal: Turns a failure of the store into a problem of the caller's kind.
  ///   - body: What is to be added to the log as it is now; nil for nothing.
  /// - Throws: what the body throws, or a failure of the store.
  public func draw<Problem: Error>(
    refusal: (StoreFailure) -> Problem,
    _ body: (ModerationLog) throws(Problem) -> ModerationSample?
  ) throws(Problem) {
    try statements.withLock(waitingSeconds: 30, refusal: { refusal(.file($0)) }) {
      () throws(Problem) in
      var log = try Workspace.raising(refusal) { () throws(StoreFailure) in try moderationLog() }
      guard let sample = try body(log) else { return }
      log.samples.append(sample)
      try Workspace.raising(refusal) { () throws(StoreFailure) in
        try DataFile.write(log, CycleStore.moderationFile, in: folder)
      }
    }
  }
}
