// The one file that calls the C library.
import Glibc

/// The operating system's error numbers that this program knows by name.
struct ErrorNumber: RawRepresentable, Hashable, Sendable {
  let rawValue: Int32

  static let noSuchFile = ErrorNumber(rawValue: ENOENT)
  static let fileExists = ErrorNumber(rawValue: EEXIST)
  static let tooManyLinks = ErrorNumber(rawValue: ELOOP)
  static let notAFolder = ErrorNumber(rawValue: ENOTDIR)
  static let isAFolder = ErrorNumber(rawValue: EISDIR)
  static let accessDenied = ErrorNumber(rawValue: EACCES)
  static let notAllowed = ErrorNumber(rawValue: EPERM)
  static let noSpace = ErrorNumber(rawValue: ENOSPC)
  static let quotaUsedUp = ErrorNumber(rawValue: EDQUOT)
  static let readOnly = ErrorNumber(rawValue: EROFS)
  static let fileTooBig = ErrorNumber(rawValue: EFBIG)
  static let inputOutput = ErrorNumber(rawValue: EIO)
  static let nameTooLong = ErrorNumber(rawValue: ENAMETOOLONG)
  static let tooManyOpenInProcess = ErrorNumber(rawValue: EMFILE)
  static let tooManyOpenInSystem = ErrorNumber(rawValue: ENFILE)
  static let noMemory = ErrorNumber(rawValue: ENOMEM)
  static let noLocks = ErrorNumber(rawValue: ENOLCK)
  static let notSupported = ErrorNumber(rawValue: EOPNOTSUPP)
  static let notImplemented = ErrorNumber(rawValue: ENOSYS)
  static let invalid = ErrorNumber(rawValue: EINVAL)
  static let folderNotEmpty = ErrorNumber(rawValue: ENOTEMPTY)
  static let noDevice = ErrorNumber(rawValue: ENXIO)
  static let busy = ErrorNumber(rawValue: EBUSY)
  static let staleHandle = ErrorNumber(rawValue: ESTALE)
  static let wouldBlock = ErrorNumber(rawValue: EWOULDBLOCK)
  static let interrupted = ErrorNumber(rawValue: EINTR)
}

/// Closes a descriptor; an interruption must not be tried again, as Linux has closed it by then.
func closeDescriptor(_ descriptor: Int32) {
  _ = close(descriptor)
}

/// The system's own words for an error number.
func systemWords(for code: Int32) -> String {
  String(cString: strerror(code))
}

/// The number of this process.
func currentProcess() -> Int32 {
  getpid()
}

/// The seconds since 1970 by the computer's clock.
func secondsSince1970() -> Int {
  time(nil)
}

/// Seconds on a clock that only goes forward.
func steadySeconds() -> Double {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

/// Sleeps that many microseconds, or less when a signal arrives.
func pause(microseconds: Int) {
  var length = timespec(
    tv_sec: microseconds / 1_000_000, tv_nsec: (microseconds % 1_000_000) * 1000)
  nanosleep(&length, nil)
}

extension FileSystem {
  func openFolder(_ place: Place) throws(SystemError) -> OpenFile {
    try open(place, .openFolder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_NONBLOCK)
  }

  /// Opens a folder that the person named, whatever links lead to it.
  func openFolderFollowingLinks(_ place: Place) throws(SystemError) -> OpenFile {
    try open(place, .openFolder, O_RDONLY | O_DIRECTORY | O_NONBLOCK)
  }

  /// Opens a file without waiting for the other end of a pipe.
  func openForReading(_ place: Place, followingLinks: Bool) throws(SystemError) -> OpenFile {
    let links = followingLinks ? 0 : O_NOFOLLOW
    return try open(place, .openForReading, O_RDONLY | O_NONBLOCK | O_NOCTTY | links)
  }

  func createFile(_ place: Place) throws(SystemError) -> OpenFile {
    try open(place, .createFile, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
  }

  func openLock(_ place: Place) throws(SystemError) -> OpenFile {
    try open(place, .openLock, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
  }

  /// Opens a file to add to its end, making it where there is none.
  func openToAppend(_ place: Place) throws(SystemError) -> OpenFile {
    let append = O_RDWR | O_APPEND | O_CREAT
    return try open(place, .createFile, append | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
  }

  func createFolder(_ place: Place) throws(SystemError) {
    _ = try attempt(.createFolder, place) { folder, name in mkdirat(folder, name, 0o700) }
  }

  func status(of file: OpenFile, path: String) throws(SystemError) -> FileStatus {
    var status = stat()
    _ = try attempt(.inspect, path) { outcome(fstat(file.descriptor, &status)) }
    return FileStatus(status)
  }

  func status(of place: Place) throws(SystemError) -> FileStatus {
    var status = stat()
    _ = try attempt(.inspect, place) { folder, name in
      fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW)
    }
    return FileStatus(status)
  }

  /// Fills the buffer from the file as far as one call does; 0 at the end of the file.
  func read(
    _ file: OpenFile, into buffer: inout [UInt8], path: String
  ) throws(SystemError) -> Int {
    try attempt(.read, path) {
      buffer.withUnsafeMutableBytes { bytes in
        outcome(Glibc.read(file.descriptor, bytes.baseAddress, min(bytes.count, largestTransfer)))
      }
    }
  }

  func write(_ bytes: [UInt8], to file: OpenFile, path: String) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let start = written
      written += try attempt(.write, path) {
        bytes.withUnsafeBytes { all in
          let part = UnsafeRawBufferPointer(rebasing: all[start...].prefix(largestTransfer))
          return outcome(Glibc.write(file.descriptor, part.baseAddress, part.count))
        }
      }
    }
  }

  /// The byte of a file that ends at a length, or nil at its beginning.
  func byte(
    before length: Int, of file: OpenFile, path: String
  ) throws(SystemError) -> UInt8? {
    if length < 1 { return nil }
    var byte: UInt8 = 0
    let count = try attempt(.read, path) {
      outcome(pread(file.descriptor, &byte, 1, length - 1))
    }
    return count == 1 ? byte : nil
  }

  func truncate(_ file: OpenFile, to length: Int, path: String) throws(SystemError) {
    _ = try attempt(.write, path) { outcome(ftruncate(file.descriptor, length)) }
  }

  func setPermissions(_ mode: UInt32, of file: OpenFile, path: String) throws(SystemError) {
    _ = try attempt(.setPermissions, path) { outcome(fchmod(file.descriptor, mode)) }
  }

  func synchronise(_ file: OpenFile, path: String) throws(SystemError) {
    _ = try attempt(.synchronise, path) { outcome(fsync(file.descriptor)) }
  }

  func synchroniseFolder(_ folder: OpenFile, path: String) throws(SystemError) {
    _ = try attempt(.synchroniseFolder, path) { outcome(fsync(folder.descriptor)) }
  }

  func rename(_ place: Place, to name: String) throws(SystemError) {
    _ = try attempt(.rename, place) { folder, old in
      name.withCString { renameat(folder, old, folder, $0) }
    }
  }

  func link(_ place: Place, as name: String) throws(SystemError) {
    _ = try attempt(.link, place) { folder, old in
      name.withCString { linkat(folder, old, folder, $0, 0) }
    }
  }

  func remove(_ place: Place) throws(SystemError) {
    _ = try attempt(.remove, place) { folder, name in unlinkat(folder, name, 0) }
  }

  func removeFolder(_ place: Place) throws(SystemError) {
    _ = try attempt(.removeFolder, place) { folder, name in
      unlinkat(folder, name, AT_REMOVEDIR)
    }
  }

  /// Opens a folder once more: a lock on it is apart from any on the one that is open.
  func openQueue(of folder: Place) throws(SystemError) -> OpenFile {
    try open(folder, .queue, O_RDONLY | O_DIRECTORY)
  }

  /// Takes the lock, or the place in front of the queue for it, and says whether it was free.
  func tryToLock(
    _ file: OpenFile, _ action: FileOperation.Action = .lock, path: String
  ) throws(SystemError) -> Bool {
    do throws(SystemError) {
      _ = try attempt(action, path) { outcome(flock(file.descriptor, LOCK_EX | LOCK_NB)) }
      return true
    } catch {
      if ErrorNumber(rawValue: error.code) == .wouldBlock { return false }
      throw error
    }
  }

  /// The names in a folder in no order, without `.` and `..`.
  func names(in folder: OpenFile, path: String) throws(SystemError) -> [String] {
    // The stream takes the descriptor over and moves its position: it gets one of its own.
    let copy = try attempt(.list, path) {
      outcome(openat(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    }
    guard let stream = fdopendir(Int32(copy)) else {
      let code = errno
      closeDescriptor(Int32(copy))
      throw SystemError(code: code, operation: FileOperation(.list, path))
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        let code = errno
        guard code == 0 else {
          throw SystemError(code: code, operation: FileOperation(.list, path))
        }
        return names
      }
      // The system hands out records cut to the length of the name: copying the whole
      // declared record could read past the end of its memory.
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let start = UnsafeRawPointer(entry) + offset
      let name = String(cString: start.assumingMemoryBound(to: UInt8.self))
      if name != ".", name != ".." { names.append(name) }
    }
  }
}

extension FileSystem {
  private func open(
    _ place: Place, _ action: FileOperation.Action, _ flags: Int32
  ) throws(SystemError) -> OpenFile {
    let descriptor = try attempt(action, place) { folder, name in
      openat(folder, name, flags | O_CLOEXEC, 0o600)
    }
    return OpenFile(descriptor: Int32(descriptor))
  }

  private func attempt(
    _ action: FileOperation.Action, _ place: Place,
    _ call: (_ folder: Int32, _ name: UnsafePointer<CChar>) -> Int32
  ) throws(SystemError) -> Int {
    try attempt(action, place.path) {
      withExtendedLifetime(place) {
        let folder = place.folder?.descriptor ?? AT_FDCWD
        return place.name.withCString { name in outcome(call(folder, name)) }
      }
    }
  }

  /// Makes a call that answers its result or the negative error number, again while interrupted.
  private func attempt(
    _ action: FileOperation.Action, _ path: String, _ call: () -> Int
  ) throws(SystemError) -> Int {
    let operation = FileOperation(action, path)
    while true {
      let result = faults(operation).map { -Int($0) } ?? call()
      if result >= 0 { return result }
      let code = Int32(truncatingIfNeeded: -result)
      if ErrorNumber(rawValue: code) != .interrupted {
        throw SystemError(code: code, operation: operation)
      }
    }
  }
}

/// A call's result, or its error number made negative before anything can overwrite it.
private func outcome(_ result: some BinaryInteger) -> Int {
  result < 0 ? -Int(errno) : Int(result)
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .symlink
      default: .special
      }
    size = Int(status.st_size)
    permissions = status.st_mode & 0o7777
    names = Int(clamping: status.st_nlink)
    modified = status.st_mtim.tv_sec
  }
}

/// Threads of the operating system.
enum SystemThread {
  /// How many processors are there for this program, at least 1.
  static var processors: Int { max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1) }

  /// What a thread is to make.
  private final class Start: Sendable {
    let make: @Sendable () -> AnyObject

    init(_ make: @escaping @Sendable () -> AnyObject) { self.make = make }
  }

  /// Starts a thread that makes something; nil where the system has none to give.
  static func start(_ make: @escaping @Sendable () -> AnyObject) -> pthread_t? {
    let start = Unmanaged.passRetained(Start(make))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        let made = Unmanaged<Start>.fromOpaque(pointer).takeRetainedValue().make()
        return Unmanaged.passRetained(made).toOpaque()
      }, start.toOpaque())
    if code == 0 { return thread }
    start.release()
    return nil
  }

  /// Waits for a thread, and takes what it made.
  static func join(_ thread: pthread_t) -> AnyObject? {
    var pointer: UnsafeMutableRawPointer?
    guard pthread_join(thread, &pointer) == 0, let pointer else { return nil }
    return Unmanaged<AnyObject>.fromOpaque(pointer).takeRetainedValue()
  }
}
