import AppraisalFiles
import Foundation
import Testing

struct FileCreationTests {
  let home: TestFolder

  init() throws {
    home = try TestFolder()
  }

  @Test func `a new file is made, and an old one is never replaced`() throws {
    let folder = try home.open()
    try folder.create("a", with: bytes("first"))
    let failure = #expect(
      throws: FileFailure.alreadyThere(FileOperation(.createFile, "\(home.path)/a"))
    ) { try folder.create("a", with: bytes("second")) }
    #expect(failure?.exitCode == 73)
    #expect(try home.names() == ["a"])
    #expect(try home.text("a") == "first")
  }

  @Test func `a file that appears while ours is written is not replaced`() throws {
    let path = home.path
    let folder = try home.open(
      FileSystem { operation in
        if operation.action == .synchronise {
          try? Data("theirs".utf8).write(to: URL(filePath: path + "/a"))
        }
        return nil
      })
    #expect(throws: FileFailure.alreadyThere(FileOperation(.link, "\(home.path)/a"))) {
      try folder.create("a", with: bytes("ours"))
    }
    #expect(try home.text("a") == "theirs")
    #expect(try home.names() == ["a"])
  }

  @Test(arguments: [
    FileOperation.Action.inspect, .createFile, .setPermissions, .write, .synchronise, .link,
  ])
  func `a failure at any step leaves nothing`(action: FileOperation.Action) throws {
    #expect(throws: FileFailure.noSpace(FileOperation(action, "\(home.path)/a"))) {
      try home.open(failing(action, code: ENOSPC)).create("a", with: bytes("new"))
    }
    #expect(try home.names().isEmpty)
  }

  @Test(arguments: [EPERM, EOPNOTSUPP])
  func `a disk without second names gets the file all the same`(code: Int32) throws {
    try home.open(failing(.link, code: code)).create("a", with: bytes("new"))
    #expect(try home.text("a") == "new")
    #expect(try home.permissions("a") == 0o600)
    #expect(try home.names() == ["a"])
  }

  @Test func `a disk without second names keeps a file that appears meanwhile`() throws {
    let path = home.path
    let folder = try home.open(
      FileSystem { operation in
        guard operation.action == .link else { return nil }
        try? Data("theirs".utf8).write(to: URL(filePath: path + "/a"))
        return EPERM
      })
    #expect(throws: FileFailure.alreadyThere(FileOperation(.createFile, "\(home.path)/a"))) {
      try folder.create("a", with: bytes("ours"))
    }
    #expect(try home.text("a") == "theirs")
    #expect(try home.names() == ["a"])
  }

  @Test func `on a disk without second names too a failure leaves nothing`() throws {
    let folder = try home.open(
      FileSystem { operation in
        switch operation.action {
        case .link: EPERM
        case .rename: ENOSPC
        default: nil
        }
      })
    #expect(throws: FileFailure.noSpace(FileOperation(.rename, "\(home.path)/a"))) {
      try folder.create("a", with: bytes("ours"))
    }
    #expect(try home.names().isEmpty)
  }

  @Test func `a file outside is written privately and replaced only when asked`() throws {
    let path = "\(home.path)/report.html"
    try OutsideFile.write(bytes("one"), to: path)
    #expect(try home.permissions("report.html") == 0o600)
    #expect(throws: FileFailure.alreadyThere(FileOperation(.createFile, path))) {
      try OutsideFile.write(bytes("two"), to: path)
    }
    #expect(try home.text("report.html") == "one")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    try OutsideFile.write(bytes("two"), to: path, overwriting: true)
    #expect(try OutsideFile.read(path) == bytes("two"))
    #expect(try home.permissions("report.html") == 0o600)
  }

  @Test func `links to a file outside are read through but never written through`() throws {
    try home.put("list", "staff.csv")
    try home.link("link", to: "staff.csv")
    let path = "\(home.path)/link"
    #expect(try OutsideFile.read(path) == bytes("list"))
    #expect(throws: FileFailure.symlink(FileOperation(.createFile, path))) {
      try OutsideFile.write(bytes("x"), to: path, overwriting: true)
    }
    #expect(throws: FileFailure.alreadyThere(FileOperation(.createFile, path))) {
      try OutsideFile.write(bytes("x"), to: path)
    }
    #expect(try home.text("staff.csv") == "list")
  }

  @Test(arguments: ["", "a\0b"])
  func `a path that is none is refused`(path: String) {
    #expect(throws: FileFailure.badName(FileOperation(.openForReading, path))) {
      try OutsideFile.read(path)
    }
    #expect(throws: FileFailure.self) { try OutsideFile.write([], to: path) }
  }

  @Test func `a folder cannot be written as a file`() throws {
    for path in [home.path, home.path + "/", "/", "."] {
      #expect(throws: FileFailure.self) { try OutsideFile.write([], to: path) }
      #expect(throws: FileFailure.self) {
        try OutsideFile.write([], to: path, overwriting: true)
      }
    }
    #expect(throws: FileFailure.notFound(FileOperation(.openFolder, "\(home.path)/no"))) {
      try OutsideFile.write([], to: "\(home.path)/no/file")
    }
    #expect(try home.names().isEmpty)
  }

  @Test func `a device that is always full is not written at all`() throws {
    #expect(throws: FileFailure.notRegular(FileOperation(.createFile, "/dev/full"))) {
      try OutsideFile.write(bytes("x"), to: "/dev/full", overwriting: true)
    }
  }
}
