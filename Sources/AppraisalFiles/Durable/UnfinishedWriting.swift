extension Folder {
  /// Removes what killed commands left half written, and says how much that was.
  ///
  /// To be called under the lock. Only what nobody wrote to for an hour is removed, since
  /// the clock and not the lock shows that a command without the lock is not writing them still.
  ///
  /// - Throws: `FileFailure` where the folder cannot be listed or a file cannot be removed.
  @discardableResult
  public func removeAbandonedWriting() throws(FileFailure) -> Int {
    let anHourAgo = secondsSince1970() - 3600
    var removed = 0
    for name in try allNames() where TemporaryName.isOne(name) {
      let place = Place(folder: file, name: name, path: path(of: name))
      let found = try reporting { () throws(SystemError) in try fileSystem.status(of: place) }
      guard found.modified < anHourAgo else { continue }
      try reporting { () throws(SystemError) in
        if found.kind == .folder {
          try removeUnfinishedFolder(place)
        } else {
          try fileSystem.remove(place)
        }
      }
      removed += 1
    }
    return removed
  }

  /// Removes a folder that was never finished, with all that is in it.
  ///
  /// Only for folders under temporary names: nothing in them was ever a record.
  ///
  /// - Throws: `SystemError` where something in it cannot be removed, or folders are nested more
  ///   deeply than any that this program makes.
  func removeUnfinishedFolder(_ place: Place, depth: Int = 8) throws(SystemError) {
    let inner = try fileSystem.openFolder(place)
    for name in try fileSystem.names(in: inner, path: place.path) {
      let child = Place(folder: inner, name: name, path: place.path)
      if try fileSystem.status(of: child).kind == .folder, depth > 0 {
        try removeUnfinishedFolder(child, depth: depth - 1)
      } else {
        try fileSystem.remove(child)
      }
    }
    try fileSystem.removeFolder(place)
  }
}
