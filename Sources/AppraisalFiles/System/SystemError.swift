/// An operation that the operating system refused, with its error number.
public struct SystemError: Error, Hashable, Sendable {
  /// The operating system's number for the reason.
  public let code: Int32
  /// What was asked, of which file.
  public let operation: FileOperation

  /// An operation that was refused with that number.
  public init(code: Int32, operation: FileOperation) {
    self.code = code
    self.operation = operation
  }

  /// The path that the person knows the file by.
  public var path: String { operation.path }

  /// What failed and why, in words that follow the path.
  public var message: String { "\(operation.action.failed): \(reason)" }

  /// Why, in plain English.
  ///
  /// A number that has no words of ours is given in the system's own, with the number.
  var reason: String {
    switch ErrorNumber(rawValue: code) {
    case .noSuchFile: "there is no such file or folder"
    case .fileExists: "there is one of that name already"
    case .tooManyLinks: "it is a symbolic link, which is not followed"
    case .notAFolder: "it is not a folder"
    case .isAFolder: "it is a folder, not a file"
    case .accessDenied, .notAllowed: "your account does not have the permission"
    case .noSpace: "there is no space left on the disk"
    case .quotaUsedUp: "your share of the disk is used up"
    case .readOnly: "the disk can only be read, not written"
    case .fileTooBig: "the file would be too big for the disk"
    case .inputOutput: "the disk reported a fault"
    case .nameTooLong: "the name is too long"
    case .tooManyOpenInProcess, .tooManyOpenInSystem: "too many files are open"
    case .noMemory: "the computer has run out of memory"
    case .noLocks, .notSupported, .invalid, .notImplemented:
      "this kind of disk does not offer what is needed"
    case .folderNotEmpty: "the folder is not empty"
    case .noDevice: "it is not a regular file"
    case .busy: "something else is using it"
    case .staleHandle: "the network disk has lost it"
    default: "the system says “\(systemWords(for: code))” (error \(code))"
    }
  }
}
