/// Why a file or folder could not be used, with the path, plain words and the remedy.
public enum FileFailure: Error, Hashable, Sendable {
  /// There is nothing of that name.
  case notFound(FileOperation)
  /// Something has that name already.
  case alreadyThere(FileOperation)
  /// The name is a symbolic link, which is not followed.
  case symlink(FileOperation)
  /// A file was expected: this is a folder, a pipe or a device.
  case notRegular(FileOperation)
  /// A folder was expected.
  case notFolder(FileOperation)
  /// The name cannot be that of a file of ours.
  case badName(FileOperation)
  /// The account lacks the permission.
  case notPermitted(FileOperation)
  /// The disk, or the account's share of it, is full.
  case noSpace(FileOperation)
  /// The disk cannot be written.
  case readOnly(FileOperation)
  /// The file has more bytes than the limit.
  case tooLarge(FileOperation, limit: Int)
  /// Another command held the lock for that many seconds.
  case locked(FileOperation, seconds: Int)
  /// The change is in place, but the disk did not confirm that a power cut would leave it there.
  case notConfirmed(SystemError)
  /// Any other refusal of the operating system.
  case other(SystemError)

  init(_ error: SystemError) {
    let operation = error.operation
    self =
      switch ErrorNumber(rawValue: error.code) {
      case .noSuchFile: .notFound(operation)
      case .fileExists: .alreadyThere(operation)
      case .tooManyLinks: .symlink(operation)
      case .notAFolder: .notFolder(operation)
      case .isAFolder, .noDevice: .notRegular(operation)
      case .accessDenied, .notAllowed: .notPermitted(operation)
      case .noSpace, .quotaUsedUp: .noSpace(operation)
      case .readOnly: .readOnly(operation)
      default: .other(error)
      }
  }
}

extension FileFailure {
  /// What was asked, of which file.
  public var operation: FileOperation {
    switch self {
    case .notFound(let operation), .alreadyThere(let operation), .symlink(let operation),
      .notRegular(let operation), .notFolder(let operation), .badName(let operation),
      .notPermitted(let operation), .noSpace(let operation), .readOnly(let operation),
      .tooLarge(let operation, _), .locked(let operation, _):
      operation
    case .notConfirmed(let error), .other(let error): error.operation
    }
  }

  /// The path of the file or folder, as the person knows it.
  public var path: String { operation.path }

  /// The code that the command exits with, from `sysexits.h`.
  ///
  /// 65 bad data, 66 nothing to read there, 73 cannot create, 74 fault while reading or writing,
  /// 75 locked.
  public var exitCode: Int32 {
    switch self {
    case .tooLarge, .badName: 65
    case .notFound, .notFolder: 66
    case .alreadyThere, .readOnly: 73
    case .symlink, .notRegular, .notPermitted: operation.action.changesDisk ? 73 : 66
    case .noSpace, .notConfirmed, .other: 74
    case .locked: 75
    }
  }

  /// What is wrong, in words that follow the path.
  public var message: String {
    switch self {
    case .notConfirmed(let error):
      "the change was made, but the disk did not confirm that it is safe there: \(error.reason)"
    case .locked(_, let seconds):
      "another command is writing here, and was still after waiting \(seconds) "
        + (seconds == 1 ? "second" : "seconds")
    default: "\(operation.action.failed): \(reason)"
    }
  }

  private var reason: String {
    switch self {
    case .notFound: "there is no such file or folder"
    case .alreadyThere: "there is a file or folder of that name already"
    case .symlink: "it is a symbolic link, and links are not followed here"
    case .notRegular: "it is not a regular file but a folder, a pipe or a device"
    case .notFolder: "it is not a folder"
    case .badName: "this cannot be the name of a file here"
    case .notPermitted:
      operation.action.changesDisk
        ? "you may not write in this folder" : "you may not read it"
    case .noSpace: "there is no space left on the disk"
    case .readOnly: "the disk can only be read, not written"
    case .tooLarge(_, let limit): "it is bigger than \(FileFailure.size(limit)), the most allowed"
    case .locked: "another command is writing here"
    case .notConfirmed(let error), .other(let error): error.reason
    }
  }

  /// What the person can do about it.
  public var remedy: String {
    switch self {
    case .notFound: "check the name and the folder"
    case .alreadyThere: "choose another name, or move the old one away"
    case .symlink: "put the file or folder itself here, or name the one that the link points to"
    case .notRegular: "name an ordinary file"
    case .notFolder: "name a folder"
    case .badName:
      "use a name without “/” that is not a folder's own “.” or “..” nor one kept for "
        + "unfinished writing"
    case .notPermitted: "ask whoever owns the folder for the permission, or use another folder"
    case .noSpace: "make room on the disk, then try again; nothing of the old content was lost"
    case .readOnly: "use a folder on a disk that can be written"
    case .tooLarge: "check that this is the right file, or split it"
    case .locked: "wait until the other command has finished, then try again"
    case .notConfirmed: "check what is recorded before trying again, and check the disk"
    case .other: "check the disk, then try again"
    }
  }

  private static func size(_ bytes: Int) -> String {
    switch bytes {
    case (1 << 20)...: "\(bytes >> 20) MB"
    case (1 << 10)...: "\(bytes >> 10) KB"
    default: "\(bytes) bytes"
    }
  }
}

extension FileFailure: CustomStringConvertible {
  /// The path, what is wrong and the remedy, on one line.
  public var description: String { "\(path): \(message); \(remedy)" }
}

/// Turns the operating system's refusals in the body into failures that people can read.
func reporting<Result>(
  _ body: () throws(SystemError) -> Result
) throws(FileFailure) -> Result {
  do throws(SystemError) {
    return try body()
  } catch {
    throw FileFailure(error)
  }
}
