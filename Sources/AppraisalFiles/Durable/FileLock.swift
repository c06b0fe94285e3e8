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
    let queue = Queue(for: folder)
    defer { withExtendedLifetime(queue) {} }
    var isNext = queue.goesFirst()
    while true {
      if isNext, let file = try attempt(place, folder.fileSystem) { return file }
      guard steadySeconds() < deadline else {
        throw .locked(FileOperation(.lock, path), seconds: limit)
      }
      // Random lengths keep the waiting commands from asking all at the same moment.
      pause(microseconds: Int.random(in: 500...2500))
      isNext = isNext || queue.goesFirst()
    }
  }

  /// The place in front of the queue for a folder's lock, given up when the lock is taken.
  ///
  /// The system keeps no queue. Without one, a command that comes back at once overtakes those
  /// that sleep between asking, which on a slow disk kept some out for ten seconds. The place is
  /// a lock on the folder itself. A disk that has no such locks has no queue, which is less fair
  /// but not less safe.
  private final class Queue: Sendable {
    private let folder: Folder
    private let file: OpenFile?

    init(for folder: Folder) {
      self.folder = folder
      file = try? folder.fileSystem.openQueue(
        of: Place(folder: folder.file, name: ".", path: folder.path))
    }

    func goesFirst() -> Bool {
      guard let file else { return true }
      return (try? folder.fileSystem.tryToLock(file, .queue, path: folder.path)) ?? true
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
}
