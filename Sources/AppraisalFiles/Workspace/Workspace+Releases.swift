import AppraisalCore

extension Workspace {
  static let releasesFolder = "releases"
  private static let lines = ".jsonl"

  /// The reports in which nobody can be recognised that were given out, in the order in which they
  /// were, whatever cycle they are about.
  ///
  /// - Returns: The reports, and what is wrong with lines that cannot be read.
  /// - Throws: `StoreFailure` where a file cannot be read.
  public func reportsGivenOut() throws(StoreFailure) -> (
    reports: [ReportGivenOut], problems: [FileProblem]
  ) {
    guard let folder = try existingReleasesFolder() else { return ([], []) }
    var all = LineFile.Content<ReportGivenOut>()
    for name in try storing({ () throws(FileFailure) in try folder.list() })
    where name.hasSuffix(Workspace.lines) {
      let content = try LineFile.read(ReportGivenOut.self, name, in: folder)
      all.lines += content.lines
      all.problems += content.problems
    }
    return (all.lines.sorted { $0.at < $1.at }, all.problems)
  }

  /// Gives a report out, which is on the disk when this returns.
  ///
  /// What was given out before is read again, judged and added to while nobody else can give out
  /// another. Each cycle has a file of its own.
  ///
  /// - Parameters:
  ///   - refusal: Turns a failure of the store into a problem of the caller's kind.
  ///   - body: What is added to the reports that were given out; nil where it is one of them.
  /// - Throws: what the body throws, or a failure of the store; `StoreFailure.badData` where what
  ///   was given out before cannot be read, since a report cannot be judged without it.
  public func giveOut<Problem: Error>(
    refusal: (StoreFailure) -> Problem,
    _ body: ([ReportGivenOut]) throws(Problem) -> ReportGivenOut?
  ) throws(Problem) {
    try root.withLock(waitingSeconds: 60, refusal: { refusal(.file($0)) }) {
      () throws(Problem) in
      let earlier = try Workspace.raising(refusal) { () throws(StoreFailure) in
        let read = try reportsGivenOut()
        if !read.problems.isEmpty { throw StoreFailure.badData(read.problems) }
        return read.reports
      }
      guard let new = try body(earlier) else { return }
      try Workspace.raising(refusal) { () throws(StoreFailure) in
        let line = try LineFile.line(of: new)
        try storing { () throws(FileFailure) in
          try releasesFolder().append(line: line, to: new.cycle.text + Workspace.lines)
        }
      }
    }
  }

  private func existingReleasesFolder() throws(StoreFailure) -> Folder? {
    do throws(FileFailure) {
      return try root.folder(Workspace.releasesFolder)
    } catch {
      guard case .notFound = error else { throw .file(error) }
      return nil
    }
  }

  /// The folder of what was given out, made where there is none.
  private func releasesFolder() throws(FileFailure) -> Folder {
    if try root.kind(of: Workspace.releasesFolder) == nil {
      do throws(FileFailure) {
        return try root.createFolder(Workspace.releasesFolder)
      } catch {
        // Another command may have made it meanwhile.
        guard case .alreadyThere = error else { throw error }
      }
    }
    return try root.folder(Workspace.releasesFolder)
  }
}
