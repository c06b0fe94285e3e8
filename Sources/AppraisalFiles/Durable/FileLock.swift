/// The exclusive lock of a folder, held from reading to writing so that commands take turns.
///
/// The lock is `flock` on a file of its own, because data files are replaced. Disks that are
/// shared through a network or a synchronising service may not honour it, so what is to be
/// replaced should also be read again under the lock.
public enum FileLock {
  /// The name of the lock file in each folder.
  public static let fileName = ".lock"

  static func acquire(
    in folder: Folder, waitingSeconds limit: Int
  ) throws(FileFailure) -> OpenFile {
    let path = folder.path(of: fileName)
    let place = Place(folder: folder.file, name: fileName, path: path)
    let deadline = steadySeconds() + Double(limit)
    var longest = 1
    while true {
      if let file = try attempt(place, folder.fileSystem) { return file }
      guard steadySeconds() < deadline else {
        throw .locked(FileOperation(.lock, path), seconds: limit)
      }
      // Random lengths keep the waiting commands from asking all at the same moment.
      pause(milliseconds: Int.random(in: 1...longest))
      longest = min(longest * 2, 20)
    }
  }

  private static func attempt(
    _ place: Place, _ fileSystem: FileSystem
  ) throws(FileFailure) -> OpenFile? {
    let file = try reporting { () throws(SystemError) in try fileSystem.openLock(place) }
    let (status, free) = try reporting { () throws(SystemError) in
      let free = try fileSystem.tryToLock(file, path: place.path)
      return (try fileSystem.status(of: file, path: place.path), free)
    }
    guard status.kind == .regular else {
      throw .notRegular(FileOperation(.openLock, place.path))
    }
    // A lock file that somebody removed meanwhile locks nobody out: take the new one.
    return free && status.names > 0 ? file : nil
  }
}

extension Folder {
  /// Does something while no other command can do the same in this folder.
  ///
  /// Folders inside have locks of their own. A lock that is held cannot be taken again, not by
  /// the same process either.
  ///
  /// - Parameters:
  ///   - waitingSeconds: how long to wait for the other command.
  ///   - refusal: turns a failure to take the lock into a problem of the caller's kind.
  ///   - body: what is done under the lock.
  /// - Returns: what the body returns.
  /// - Throws: the caller's problem, where the lock is not free in time (`FileFailure.locked`),
  ///   cannot be taken, or the body throws.
  public func withLock<Result, Problem: Error>(
    waitingSeconds: Int = 10, refusal: (FileFailure) -> Problem,
    _ body: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    let lock: OpenFile
    do throws(FileFailure) {
      lock = try FileLock.acquire(in: self, waitingSeconds: waitingSeconds)
    } catch {
      throw refusal(error)
    }
    defer { withExtendedLifetime(lock) {} }
    return try body()
  }

  /// Does something while no other command can do the same in this folder.
  ///
  /// - Throws: `FileFailure` where the lock is not free in time, cannot be taken, or the body
  ///   throws.
  public func withLock<Result>(
    waitingSeconds: Int = 10, _ body: () throws(FileFailure) -> Result
  ) throws(FileFailure) -> Result {
    try withLock(waitingSeconds: waitingSeconds, refusal: { $0 }, body)
  }

  /// Removes what killed commands left half written, and says how many files that were.
  ///
  /// To be called under the lock. Only files that nobody wrote to for an hour are removed, since
  /// the clock and not the lock shows that a command without the lock is not writing them still.
  ///
  /// - Throws: `FileFailure` where the folder cannot be listed or a file cannot be removed.
  @discardableResult
  public func removeAbandonedWriting() throws(FileFailure) -> Int {
    let anHourAgo = secondsSince1970() - 3600
    var removed = 0
    for name in try allNames() where TemporaryName.isOne(name) {
      let place = Place(folder: file, name: name, path: path(of: name))
      let old = try reporting { () throws(SystemError) in
        try fileSystem.status(of: place).modified < anHourAgo
      }
      guard old else { continue }
      try reporting { () throws(SystemError) in try fileSystem.remove(place) }
      removed += 1
    }
    return removed
  }
}
