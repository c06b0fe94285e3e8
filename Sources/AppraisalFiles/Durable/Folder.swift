/// An open folder, in which files are found by name without following symbolic links.
///
/// Everything inside is reached from the open folder and not by its path, so that nobody can
/// lead a command elsewhere by putting a link in the way.
public struct Folder: Sendable {
  /// The path that messages show.
  public let path: String
  /// The way to the operating system.
  public let fileSystem: FileSystem
  let file: OpenFile

  /// Opens a folder by its path.
  ///
  /// Links that lead to the folder are followed; the folder itself may not be one.
  ///
  /// - Throws: `FileFailure` where there is no such folder, or it is a link or may not be read.
  public init(path: String, fileSystem: FileSystem = FileSystem()) throws(FileFailure) {
    let trimmed = Folder.withoutTrailingSlashes(path)
    let place = Place(folder: nil, name: trimmed, path: trimmed)
    try Folder.checkPath(place, .openFolder)
    self = try Folder(at: place, fileSystem: fileSystem)
  }

  init(path: String, fileSystem: FileSystem, file: OpenFile) {
    self.path = path
    self.fileSystem = fileSystem
    self.file = file
  }

  private init(at place: Place, fileSystem: FileSystem) throws(FileFailure) {
    do throws(SystemError) {
      self.init(
        path: place.path, fileSystem: fileSystem, file: try fileSystem.openFolder(place))
    } catch {
      // The system says “not a folder” of a link to one.
      let failure = FileFailure(error)
      guard case .notFolder = failure,
        let status = try? fileSystem.status(of: place), status.kind == .symlink
      else { throw failure }
      throw .symlink(error.operation)
    }
  }

  /// Opens the folder of that name in this one.
  ///
  /// - Throws: `FileFailure` where there is none, or it is a link or a file.
  public func folder(_ name: String) throws(FileFailure) -> Folder {
    try Folder(at: place(name, .openFolder), fileSystem: fileSystem)
  }

  /// Makes a folder that only its owner may use, whatever the account's defaults, and opens it.
  ///
  /// - Throws: `FileFailure` where the name is taken, the folder cannot be made, or the disk does
  ///   not confirm it.
  public func createFolder(_ name: String) throws(FileFailure) -> Folder {
    let place = try place(name, .createFolder)
    let child: Folder
    try reporting { () throws(SystemError) in try fileSystem.createFolder(place) }
    do throws(FileFailure) {
      child = try folder(name)
      try child.makePrivate()
    } catch {
      try? fileSystem.removeFolder(place)
      throw error
    }
    try synchronise(place.path)
    return child
  }

  private func makePrivate() throws(FileFailure) {
    try reporting { () throws(SystemError) in
      try fileSystem.setPermissions(0o700, of: file, path: path)
    }
  }

  /// Has the folder's names put on the disk, after a change that is already in place.
  func synchronise(_ path: String) throws(FileFailure) {
    do throws(SystemError) {
      try fileSystem.synchroniseFolder(file, path: path)
    } catch {
      throw .notConfirmed(error)
    }
  }
}

extension Folder {
  /// What the name stands for, or nil where there is nothing of that name.
  ///
  /// - Throws: `FileFailure` where the system does not say.
  public func kind(of name: String) throws(FileFailure) -> FileKind? {
    let place = try place(name, .inspect)
    do throws(SystemError) {
      return try fileSystem.status(of: place).kind
    } catch {
      let failure = FileFailure(error)
      if case .notFound = failure { return nil }
      throw failure
    }
  }

  /// The names in the folder, in the order of their characters' codes.
  ///
  /// The lock file and files of unfinished writing are left out.
  ///
  /// - Throws: `FileFailure` where the folder cannot be listed.
  public func list() throws(FileFailure) -> [String] {
    try allNames().filter { $0 != FileLock.fileName && !TemporaryName.isOne($0) }.sorted()
  }

  func allNames() throws(FileFailure) -> [String] {
    try reporting { () throws(SystemError) in try fileSystem.names(in: file, path: path) }
  }

  /// Removes a file for good.
  ///
  /// A symbolic link is itself removed, not what it points to.
  ///
  /// - Throws: `FileFailure` where there is no such file or it cannot be removed.
  public func remove(_ name: String) throws(FileFailure) {
    let place = try place(name, .remove)
    try reporting { () throws(SystemError) in try fileSystem.remove(place) }
    try synchronise(place.path)
  }

  /// Removes an empty folder for good.
  ///
  /// - Throws: `FileFailure` where there is no such folder, or it is not empty.
  public func removeFolder(_ name: String) throws(FileFailure) {
    let place = try place(name, .removeFolder)
    try reporting { () throws(SystemError) in try fileSystem.removeFolder(place) }
    try synchronise(place.path)
  }
}

extension Folder {
  /// A name in this folder, checked to be one name and neither the lock nor unfinished writing.
  func place(_ name: String, _ action: FileOperation.Action) throws(FileFailure) -> Place {
    let full = path(of: name)
    guard !name.isEmpty, name != ".", name != "..", name != FileLock.fileName,
      !name.utf8.contains(0x2F), !name.utf8.contains(0), !TemporaryName.isOne(name)
    else { throw .badName(FileOperation(action, full)) }
    return Place(folder: file, name: name, path: full)
  }

  /// The path that messages show for a name in this folder.
  func path(of name: String) -> String {
    switch path {
    case ".": name
    case "/": "/\(name)"
    default: "\(path)/\(name)"
    }
  }

  /// Refuses a path that the system would cut short.
  static func checkPath(
    _ place: Place, _ action: FileOperation.Action
  ) throws(FileFailure) {
    guard !place.name.isEmpty, !place.name.utf8.contains(0) else {
      throw .badName(FileOperation(action, place.path))
    }
  }

  /// The path without slashes at its end, which would make the system follow a link there.
  static func withoutTrailingSlashes(_ path: String) -> String {
    guard let last = path.lastIndex(where: { $0 != "/" }) else {
      return path.isEmpty ? "" : "/"
    }
    return String(path[...last])
  }
}
