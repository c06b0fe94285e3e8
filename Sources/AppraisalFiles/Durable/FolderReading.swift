extension Folder {
  /// The most bytes that a file of ours is read with, 64 MB, unless the caller says otherwise.
  public static let largestFile = 64 << 20

  /// The whole content of a regular file, which may have at most as many bytes as the limit.
  ///
  /// - Throws: `FileFailure` where there is no such file; it is a link, a folder, a pipe or a
  ///   device; or it is bigger than the limit.
  public func read(
    _ name: String, limit: Int = Folder.largestFile
  ) throws(FileFailure) -> [UInt8] {
    let place = try place(name, .openForReading)
    return try fileSystem.content(of: place, followingLinks: false, limit: limit)
  }
}

extension FileSystem {
  func content(
    of place: Place, followingLinks: Bool, limit: Int
  ) throws(FileFailure) -> [UInt8] {
    let file = try reporting { () throws(SystemError) in
      try openForReading(place, followingLinks: followingLinks)
    }
    let found = try reporting { () throws(SystemError) in
      try status(of: file, path: place.path)
    }
    let operation = FileOperation(.read, place.path)
    guard found.kind == .regular else { throw .notRegular(operation) }
    guard found.size <= limit else { throw .tooLarge(operation, limit: limit) }
    var content: [UInt8] = []
    while true {
      // One byte more than expected shows whether the file has grown.
      let expected = max(found.size - content.count, 0) + 1
      var part = [UInt8](repeating: 0, count: min(expected, largestTransfer))
      let count = try reporting { () throws(SystemError) in
        try read(file, into: &part, path: place.path)
      }
      guard count > 0 else { return content }
      part.removeLast(part.count - count)
      if content.isEmpty { content = part } else { content += part }
      // The file may have grown since its size was asked.
      guard content.count <= limit else { throw .tooLarge(operation, limit: limit) }
    }
  }
}
