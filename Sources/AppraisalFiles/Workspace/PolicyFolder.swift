import AppraisalCore

/// A folder that holds a policy file and its cases, outside any workspace.
public enum PolicyFolder {
  /// The folder in which a policy's folder is to be made.
  ///
  /// - Throws: `StoreFailure` where it cannot be opened or holds something of that name already.
  public static func parent(
    _ path: String, holding name: String, _ fileSystem: FileSystem
  ) throws(StoreFailure) -> Folder {
    let parent = try storing { () throws(FileFailure) in
      try Folder(path: path, fileSystem: fileSystem)
    }
    let taken = try storing { () throws(FileFailure) in try parent.kind(of: name) != nil }
    if taken {
      throw .taken(
        "there is already something called “\(name)” here",
        remedy: "Choose another name, or move it away first.")
    }
    return parent
  }

  /// Makes a policy's folder as a whole, or nothing.
  ///
  /// - Throws: `StoreFailure` where it cannot be written.
  public static func create(
    _ name: String, in parent: Folder, policy: [UInt8], cases: [UInt8]
  ) throws(StoreFailure) {
    try storing { () throws(FileFailure) in
      try parent.createWhole(name) { folder throws(FileFailure) in
        try folder.replaceAll([NewContent(Workspace.policyFile, policy)])
        try folder.createWhole("cases") { folder throws(FileFailure) in
          try folder.replaceAll([NewContent("scope.json", cases)])
        }
      }
    }
  }
}
