/// One thing asked of the operating system about one file, as faults and failures name it.
public struct FileOperation: Hashable, Sendable {
  /// What was asked.
  public let action: Action
  /// The path that the person knows the file by, never that of a temporary file.
  public let path: String

  /// Names an action on a path.
  public init(_ action: Action, _ path: String) {
    self.action = action
    self.path = path
  }

  /// The kinds of things asked of the operating system.
  public enum Action: String, CaseIterable, Hashable, Sendable {
    /// Open a file to read it.
    case openForReading
    /// Open a folder.
    case openFolder
    /// Open the lock file, making it where there is none.
    case openLock
    /// Make a new file.
    case createFile
    /// Make a new folder.
    case createFolder
    /// Ask what kind of thing a file is, and how big.
    case inspect
    /// List the names in a folder.
    case list
    /// Read from an open file.
    case read
    /// Write to an open file.
    case write
    /// Set the permissions of a file or folder.
    case setPermissions
    /// Have the file's bytes put on the disk itself.
    case synchronise
    /// Have the folder's names put on the disk itself.
    case synchroniseFolder
    /// Give a file its name in place of whatever had it.
    case rename
    /// Give a file a second name that nothing may have yet.
    case link
    /// Remove a file.
    case remove
    /// Remove an empty folder.
    case removeFolder
    /// Become the next to be given the lock.
    case queue
    /// Take the lock.
    case lock
  }
}

extension FileOperation.Action {
  /// Whether the action would have changed something on the disk.
  var changesDisk: Bool {
    switch self {
    case .openForReading, .openFolder, .inspect, .list, .read: false
    case .openLock, .createFile, .createFolder, .write, .setPermissions, .synchronise,
      .synchroniseFolder, .rename, .link, .remove, .removeFolder, .queue, .lock:
      true
    }
  }

  /// What did not succeed, in words that follow the path.
  var failed: String {
    switch self {
    case .openForReading, .read: "could not be read"
    case .openFolder: "could not be opened"
    case .createFile, .write: "could not be written"
    case .createFolder: "could not be made"
    case .inspect: "could not be looked at"
    case .list: "could not be listed"
    case .setPermissions: "could not be made private to you"
    case .synchronise, .synchroniseFolder: "could not be put safely on the disk"
    case .rename, .link: "could not be put in place"
    case .remove, .removeFolder: "could not be removed"
    case .openLock, .queue, .lock: "could not be locked"
    }
  }
}
