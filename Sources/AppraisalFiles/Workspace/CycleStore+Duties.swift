import AppraisalCore

extension CycleStore {
  static let dutiesFile = "duties.json"

  /// What the school did under the cycle's policy, as this cycle keeps it; nothing without the file.
  ///
  /// - Throws: `StoreFailure` where it cannot be read.
  public func dutyLog() throws(StoreFailure) -> DutyLog {
    try CycleStore.dutyLog(in: folder)
  }

  static func dutyLog(in folder: Folder) throws(StoreFailure) -> DutyLog {
    do throws(StoreFailure) {
      return try DataFile.read(DutyLog.self, dutiesFile, in: folder)
    } catch {
      guard case .file(.notFound) = error else { throw error }
      return DutyLog()
    }
  }

  /// Adds an entry to what was done: read again and written while nobody else can write.
  ///
  /// - Throws: `StoreFailure` where it cannot be read or written.
  public func append(_ done: DutyDone) throws(StoreFailure) {
    try statements.withLock(waitingSeconds: 30, refusal: { StoreFailure.file($0) }) {
      () throws(StoreFailure) in
      var log = try dutyLog()
      log.entries.append(done)
      try DataFile.write(log, CycleStore.dutiesFile, in: folder)
    }
  }
}

extension Workspace {
  /// What the school did under a policy, as a cycle keeps it.
  ///
  /// - Throws: `StoreFailure` where there is no such cycle or it cannot be read.
  public func dutyLog(of name: CycleName) throws(StoreFailure) -> DutyLog {
    try CycleStore.dutyLog(in: try cycleFolder(name))
  }
}
