/// A file outside the workspace that the person named on the command line.
public enum OutsideFile {
  /// The whole content of a regular file.
  ///
  /// The person chose the file, so links are followed.
  ///
  /// - Throws: `FileFailure` where there is no such file; it is a folder, a pipe or a device; or
  ///   it is bigger than the limit.
  public static func read(
    _ path: String, limit: Int = Folder.largestFile, fileSystem: FileSystem = FileSystem()
  ) throws(FileFailure) -> [UInt8] {
    let place = Place(folder: nil, name: path, path: path)
    try Folder.checkPath(place, .openForReading)
    return try fileSystem.content(of: place, followingLinks: true, limit: limit)
  }

  /// Whether a file can be written as it stands, for whoever has to know before.
  ///
  /// - Throws: `FileFailure` as `write` does, where the name is taken or there is no such folder.
  public static func check(
    _ path: String, overwriting: Bool = false, fileSystem: FileSystem = FileSystem()
  ) throws(FileFailure) {
    let (folderPath, name) = split(path)
    let place = Place(folder: nil, name: folderPath, path: folderPath)
    try Folder.checkPath(place, .openFolder)
    let file = try reporting { () throws(SystemError) in
      try fileSystem.openFolderFollowingLinks(place)
    }
    let folder = Folder(path: folderPath, fileSystem: fileSystem, file: file)
    if overwriting { return }
    if try folder.kind(of: name) != nil {
      throw .alreadyThere(FileOperation(.createFile, folder.path(of: name)))
    }
  }

  /// Writes a file that only its owner can read, as durably as the workspace's own.
  ///
  /// A file that is there already is replaced only when overwriting; a link never is.
  ///
  /// - Throws: `FileFailure.alreadyThere` where the name is taken and may not be replaced, and
  ///   otherwise as `Folder.replace` does.
  public static func write(
    _ bytes: [UInt8], to path: String, overwriting: Bool = false,
    fileSystem: FileSystem = FileSystem()
  ) throws(FileFailure) {
    let (folderPath, name) = split(path)
    let place = Place(folder: nil, name: folderPath, path: folderPath)
    try Folder.checkPath(place, .openFolder)
    let file = try reporting { () throws(SystemError) in
      try fileSystem.openFolderFollowingLinks(place)
    }
    let folder = Folder(path: folderPath, fileSystem: fileSystem, file: file)
    if overwriting {
      try folder.replace(name, with: bytes)
    } else {
      try folder.create(name, with: bytes)
    }
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = Folder.withoutTrailingSlashes(String(path[...slash]))
    return (folder, String(path[path.index(after: slash)...]))
  }
}
