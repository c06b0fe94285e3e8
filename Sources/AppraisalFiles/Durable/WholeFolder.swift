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
    let opened = try reporting { () throws(SystemError) in
      try fileSystem.createFolder(temporary)
      return try fileSystem.openFolder(temporary)
    }
    let folder = Folder(path: place.path, fileSystem: fileSystem, file: opened)
    try reporting { () throws(SystemError) in
      try fileSystem.setPermissions(0o700, of: opened, path: place.path)
    }
    try fill(folder)
    try reporting { () throws(SystemError) in try fileSystem.rename(temporary, to: name) }
    try synchronise(place.path)
  }
}
