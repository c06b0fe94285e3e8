import AppraisalCore

extension Workspace {
  static let viewsFolder = "views"
  static let breachesFile = "breaches.jsonl"
  private static let lines = ".jsonl"

  /// Keeps that somebody was shown the records of others; it is on the disk when this returns.
  ///
  /// Each month has a file of its own.
  ///
  /// - Throws: `StoreFailure` where it cannot be written.
  public func append(_ view: RecordView) throws(StoreFailure) {
    let line = try LineFile.line(of: view)
    try storing { () throws(FileFailure) in
      try viewsFolder().append(
        line: line, to: String(view.at.civilDay.iso.prefix(7)) + Workspace.lines)
    }
  }

  /// Who was shown whose record, in the order in which it was.
  ///
  /// - Returns: The views, and what is wrong with lines that cannot be read.
  /// - Throws: `StoreFailure` where a file cannot be read.
  public func views() throws(StoreFailure) -> (views: [RecordView], problems: [FileProblem]) {
    guard let folder = try existingViewsFolder() else { return ([], []) }
    var all = LineFile.Content<RecordView>()
    for name in try storing({ () throws(FileFailure) in try folder.list() })
    where name.hasSuffix(Workspace.lines) {
      let content = try LineFile.read(RecordView.self, name, in: folder)
      all.lines += content.lines
      all.problems += content.problems
    }
    return (all.lines, all.problems)
  }

  private func existingViewsFolder() throws(StoreFailure) -> Folder? {
    do throws(FileFailure) {
      return try root.folder(Workspace.viewsFolder)
    } catch {
      guard case .notFound = error else { throw .file(error) }
      return nil
    }
  }

  /// The folder of the views, made where there is none.
  private func viewsFolder() throws(FileFailure) -> Folder {
    if try root.kind(of: Workspace.viewsFolder) == nil {
      do throws(FileFailure) {
        return try root.createFolder(Workspace.viewsFolder)
      } catch {
        // Another command may have made it meanwhile.
        guard case .alreadyThere = error else { throw error }
      }
    }
    return try root.folder(Workspace.viewsFolder)
  }

  /// Keeps a report of a breach; it is on the disk when this returns.
  ///
  /// - Throws: `StoreFailure` where it cannot be written.
  public func append(_ breach: RecordBreach) throws(StoreFailure) {
    let line = try LineFile.line(of: breach)
    try storing { () throws(FileFailure) in
      try root.append(line: line, to: Workspace.breachesFile)
    }
  }

  /// The breaches that were reported, in the order in which they were.
  ///
  /// - Returns: The reports, and what is wrong with lines that cannot be read.
  /// - Throws: `StoreFailure` where the file cannot be read.
  public func breaches() throws(StoreFailure) -> (
    breaches: [RecordBreach], problems: [FileProblem]
  ) {
    let content = try LineFile.read(RecordBreach.self, Workspace.breachesFile, in: root)
    return (content.lines, content.problems)
  }
}
