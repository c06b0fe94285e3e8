extension Folder {
  /// Makes a folder with what the body puts into it, so that it is there as a whole or not at all.
  ///
  /// The folder is filled under a temporary name and then given its own. What a killed command
  /// leaves behind keeps the temporary name and is never listed.
  ///
  /// - Throws: `FileFailure` where the name is taken, or what the body throws.
  public func createWhole(
    _ name: String, _ fill: (Folder) throws(FileFailure) -> Void
  ) throws(FileFailure) {
    let place = try place(name, .createFolder)
    if try kind(of: name) != nil {
      throw .alreadyThere(FileOperation(.createFolder, place.path))
    }
    let temporary = Place(
      folder: file, name: TemporaryName.make(for: name), path: place.path)
    try reporting { () throws(SystemError) in try fileSystem.createFolder(temporary) }
    do throws(FileFailure) {
      try fill(try openPrivately(temporary))
      try reporting { () throws(SystemError) in try fileSystem.rename(temporary, to: name) }
    } catch {
      try? removeUnfinishedFolder(temporary)
      throw error
    }
    try synchronise(place.path)
  }

  private func openPrivately(_ place: Place) throws(FileFailure) -> Folder {
    try reporting { () throws(SystemError) in
      let opened = try fileSystem.openFolder(place)
      try fileSystem.setPermissions(0o700, of: opened, path: place.path)
      return Folder(path: place.path, fileSystem: fileSystem, file: opened)
    }
  }
}
