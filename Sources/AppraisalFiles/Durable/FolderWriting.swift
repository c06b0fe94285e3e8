/// A file's name and its whole new content.
public struct NewContent: Sendable {
  let name: String
  let bytes: [UInt8]

  /// The content that a file of that name is to have.
  public init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

extension Folder {
  /// Gives a file new content, or makes it, so that a power cut leaves the old or the new one.
  ///
  /// The file is readable by its owner only, whatever the account's defaults. When this returns,
  /// the content is on the disk. When it throws anything but `FileFailure.notConfirmed`, the old
  /// content is untouched.
  ///
  /// - Throws: `FileFailure` where the name is that of a link, a folder, a pipe or a device, or
  ///   the content cannot be put on the disk.
  public func replace(_ name: String, with bytes: [UInt8]) throws(FileFailure) {
    try replaceAll([NewContent(name, bytes)])
  }

  /// Gives many files new content, each as `replace` does.
  ///
  /// All content is on the disk before the first name changes, so a full disk changes nothing.
  /// A command that is killed among the changes of names leaves some files new and the rest old.
  ///
  /// - Throws: `FileFailure` as `replace` does. After a failure some files may have been replaced
  ///   only where a name could not be changed or the disk did not confirm it.
  public func replaceAll(_ files: [NewContent]) throws(FileFailure) {
    var written: ArraySlice<(temporary: Place, name: String)> = []
    do throws(FileFailure) {
      for file in files {
        let place = try place(file.name, .createFile)
        try refuseUnlessReplaceable(place)
        written.append((try writeTemporary(for: place, file.bytes), file.name))
      }
      while let (temporary, name) = written.first {
        try reporting { () throws(SystemError) in
          try fileSystem.rename(temporary, to: name)
        }
        written.removeFirst()
      }
    } catch {
      for (temporary, _) in written { try? fileSystem.remove(temporary) }
      throw error
    }
    if let first = files.first {
      try synchronise(files.count == 1 ? place(first.name, .synchroniseFolder).path : path)
    }
  }

  /// Makes a file where there is none of that name, as durably and privately as `replace`.
  ///
  /// - Throws: `FileFailure.alreadyThere` where the name is taken by anything at all, and
  ///   otherwise as `replace` does.
  public func create(_ name: String, with bytes: [UInt8]) throws(FileFailure) {
    let place = try place(name, .createFile)
    // Asked first for the sake of a file that is big or slow to write; the link below decides.
    guard try kind(of: name) == nil else {
      throw .alreadyThere(FileOperation(.createFile, place.path))
    }
    let temporary = try writeTemporary(for: place, bytes)
    do throws(SystemError) {
      try publish(temporary, as: place)
    } catch {
      try? fileSystem.remove(temporary)
      throw FileFailure(error)
    }
    try synchronise(place.path)
  }

  private func refuseUnlessReplaceable(_ place: Place) throws(FileFailure) {
    let operation = FileOperation(.createFile, place.path)
    switch try kind(of: place.name) {
    case nil, .regular: return
    case .symlink: throw .symlink(operation)
    case .folder, .special: throw .notRegular(operation)
    }
  }

  /// Writes a temporary file whose content is on the disk; removes it where that fails.
  private func writeTemporary(
    for place: Place, _ bytes: [UInt8]
  ) throws(FileFailure) -> Place {
    let temporary = Place(
      folder: file, name: TemporaryName.make(for: place.name), path: place.path)
    let open = try reporting { () throws(SystemError) in try fileSystem.createFile(temporary) }
    do throws(SystemError) {
      try fileSystem.setPermissions(0o600, of: open, path: place.path)
      try fileSystem.write(bytes, to: open, path: place.path)
      try fileSystem.synchronise(open, path: place.path)
    } catch {
      try? fileSystem.remove(temporary)
      throw FileFailure(error)
    }
    return temporary
  }

  /// Gives the temporary file its name if nothing has that name, and takes the temporary one away.
  private func publish(_ temporary: Place, as place: Place) throws(SystemError) {
    do throws(SystemError) {
      try fileSystem.link(temporary, as: place.name)
    } catch {
      guard [.notAllowed, .notSupported].contains(ErrorNumber(rawValue: error.code)) else {
        throw error
      }
      // Some disks give a file one name only: there an empty file holds the name meanwhile.
      _ = try fileSystem.createFile(place)
      do throws(SystemError) {
        try fileSystem.rename(temporary, to: place.name)
      } catch {
        try? fileSystem.remove(place)
        throw error
      }
      return
    }
    // The content has its name: a temporary name left over is no failure, and is cleaned later.
    try? fileSystem.remove(temporary)
  }
}
