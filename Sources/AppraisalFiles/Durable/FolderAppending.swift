extension Folder {
  /// Adds one line at the end of a file, or makes the file, so that it is on the disk afterwards.
  ///
  /// What is there is never touched. A line that a power cut left without an end is ended first.
  ///
  /// - Parameters:
  ///   - line: The line without its end.
  ///   - name: The file's name.
  /// - Throws: `FileFailure` where another command is writing for too long, the name is that of a
  ///   link, a folder, a pipe or a device, or the line cannot be put on the disk.
  public func append(line: [UInt8], to name: String) throws(FileFailure) {
    try withLock { () throws(FileFailure) in
      let place = try place(name, .createFile)
      let isNew = try kind(of: name) == nil
      let file = try reporting { () throws(SystemError) in try fileSystem.openToAppend(place) }
      let found = try reporting { () throws(SystemError) in
        try fileSystem.status(of: file, path: place.path)
      }
      guard found.kind == .regular else {
        throw .notRegular(FileOperation(.createFile, place.path))
      }
      try reporting { () throws(SystemError) in
        if isNew { try fileSystem.setPermissions(0o600, of: file, path: place.path) }
        let end = UInt8(ascii: "\n")
        let last = try fileSystem.byte(before: found.size, of: file, path: place.path)
        let start = last == nil || last == end ? [] : [end]
        do throws(SystemError) {
          try fileSystem.write(start + line + [end], to: file, path: place.path)
          try fileSystem.synchronise(file, path: place.path)
        } catch {
          try? fileSystem.truncate(file, to: found.size, path: place.path)
          throw error
        }
      }
      if isNew { try synchronise(place.path) }
    }
  }
}
