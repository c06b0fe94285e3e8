/// A name inside an open folder, with the path that messages show for it.
struct Place: Sendable {
  /// The folder that the name is looked up in; nil for the current folder of the process.
  let folder: OpenFile?
  let name: String
  let path: String
}

/// What a name in a folder stands for, without following a symbolic link.
public enum FileKind: Hashable, Sendable {
  /// An ordinary file.
  case regular
  /// A folder.
  case folder
  /// A symbolic link.
  case symlink
  /// A pipe, a socket or a device.
  case special
}

/// What the operating system says of a file.
struct FileStatus: Hashable, Sendable {
  let kind: FileKind
  /// In bytes.
  let size: Int
  /// The lowest twelve bits: permissions and the set-id bits.
  let permissions: UInt32
  /// How many names the file has; 0 once it was removed.
  let names: Int
  /// When the content last changed, in seconds since 1970.
  let modified: Int
}
