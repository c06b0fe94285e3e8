import AppraisalCore

extension CycleStore {
  private static let begunFolder = "begun"

  /// What somebody began to answer about a person and did not finish.
  ///
  /// - Parameter nothing: Whose answers, about whom.
  /// - Returns: What was kept of them; what was given where that is nothing.
  /// - Throws: `StoreFailure` where it cannot be read.
  public func begunAnswers(_ nothing: BegunAnswers) throws(StoreFailure) -> BegunAnswers {
    do throws(StoreFailure) {
      let folder = try storing { () throws(FileFailure) in
        try self.folder.folder(CycleStore.begunFolder)
      }
      let kept = try DataFile.read(
        BegunAnswers.self, CycleStore.fileName(nothing), in: folder)
      let isTheirs =
        kept.reviewee == nothing.reviewee && kept.by == nothing.by
        && kept.onBehalfOf == nothing.onBehalfOf
      return isTheirs ? kept : nothing
    } catch {
      guard case .file(.notFound) = error else { throw error }
      return nothing
    }
  }

  /// Reads everything that anybody began to answer, to find out whether it can be read.
  ///
  /// - Throws: `StoreFailure` where some of it cannot be read.
  public func readBegunAnswers() throws(StoreFailure) {
    let there = try storing { () throws(FileFailure) in
      try folder.kind(of: CycleStore.begunFolder)
    }
    if there == nil { return }
    let begun = try storing { () throws(FileFailure) in
      try folder.folder(CycleStore.begunFolder)
    }
    for name in try storing({ () throws(FileFailure) in try begun.list() }) {
      _ = try DataFile.read(BegunAnswers.self, name, in: begun)
    }
  }

  /// Keeps what was begun; once nothing is left of it, its file goes.
  ///
  /// - Throws: `StoreFailure` where it cannot be written.
  public func keep(_ begun: BegunAnswers) throws(StoreFailure) {
    let name = CycleStore.fileName(begun)
    if begun.answers.isEmpty {
      try storing { () throws(FileFailure) in
        let folder = try self.folder.folder(CycleStore.begunFolder)
        if try folder.kind(of: name) != nil { try folder.remove(name) }
      }
    } else {
      let folder = try storing { () throws(FileFailure) in try folderOfBegun() }
      try DataFile.write(begun, name, in: folder)
    }
  }

  /// Removes whatever anybody began to answer about a person.
  func removeBegunAnswers(about reviewee: PersonID) throws(StoreFailure) {
    do throws(FileFailure) {
      let folder = try self.folder.folder(CycleStore.begunFolder)
      for name in try folder.list() where name.hasPrefix("\(reviewee)~") {
        try folder.remove(name)
      }
    } catch {
      guard case .notFound = error else { throw .file(error) }
    }
  }

  private func folderOfBegun() throws(FileFailure) -> Folder {
    do throws(FileFailure) {
      return try folder.folder(CycleStore.begunFolder)
    } catch {
      guard case .notFound = error else { throw error }
      return try folder.createFolder(CycleStore.begunFolder)
    }
  }

  /// A name that no other people's answers have: an id holds no tilde.
  private static func fileName(_ begun: BegunAnswers) -> String {
    [begun.reviewee, begun.by, begun.onBehalfOf].compactMap { $0?.text }.joined(separator: "~")
      + ".json"
  }
}
