import AppraisalFiles
import Foundation
import Testing

struct FolderTests {
  let home: TestFolder

  init() throws {
    home = try TestFolder()
  }

  @Test func `folders are made and opened one inside the other`() throws {
    let cycle = try home.open().createFolder("cycles").createFolder("2025-26")
    try cycle.replace("cycle.json", with: bytes("{}"))
    let again = try home.open().folder("cycles").folder("2025-26")
    #expect(again.path == "\(home.path)/cycles/2025-26")
    #expect(try again.read("cycle.json") == bytes("{}"))
  }

  @Test(arguments: ["", "/", "///"])
  func `a link to a folder is refused, with a slash after it or not`(slashes: String) throws {
    _ = try home.open().createFolder("real")
    try home.link("link", to: "real")
    #expect(throws: FileFailure.symlink(FileOperation(.openFolder, "\(home.path)/link"))) {
      try Folder(path: "\(home.path)/link\(slashes)")
    }
    #expect(throws: FileFailure.symlink(FileOperation(.openFolder, "\(home.path)/link"))) {
      try home.open().folder("link")
    }
    #expect(try Folder(path: "\(home.path)/real\(slashes)").path == "\(home.path)/real")
  }

  @Test func `a folder that is replaced by a link meanwhile leads nowhere else`() throws {
    let inner = try home.open().createFolder("inner")
    _ = try home.open().createFolder("elsewhere")
    try FileManager.default.moveItem(
      atPath: home.path + "/inner", toPath: home.path + "/moved")
    try home.link("inner", to: "elsewhere")
    try inner.replace("a", with: bytes("kept together"))
    #expect(try home.text("moved/a") == "kept together")
    #expect(try home.open().folder("elsewhere").list().isEmpty)
  }

  @Test func `a file is no folder, and a missing folder is not found`() throws {
    try home.put("", "file")
    #expect(throws: FileFailure.notFolder(FileOperation(.openFolder, "\(home.path)/file"))) {
      try home.open().folder("file")
    }
    #expect(throws: FileFailure.notFound(FileOperation(.openFolder, "\(home.path)/none"))) {
      try Folder(path: "\(home.path)/none")
    }
    #expect(throws: FileFailure.badName(FileOperation(.openFolder, ""))) {
      try Folder(path: "")
    }
    #expect(throws: FileFailure.badName(FileOperation(.openFolder, "\(home.path)\0/x"))) {
      try Folder(path: "\(home.path)\0/x")
    }
  }

  @Test func `a name that is taken cannot become a folder`() throws {
    try home.put("", "file")
    _ = try home.open().createFolder("folder")
    for name in ["file", "folder"] {
      #expect(
        throws: FileFailure.alreadyThere(FileOperation(.createFolder, "\(home.path)/\(name)"))
      ) { try home.open().createFolder(name) }
    }
  }

  @Test(arguments: [
    FileOperation.Action.createFolder, .openFolder, .setPermissions,
  ])
  func `a folder that cannot be made whole is not left half made`(
    action: FileOperation.Action
  ) throws {
    let time = action == .openFolder ? 2 : 1
    let folder = try home.open(failing(action, code: ENOSPC, time: time))
    #expect(throws: FileFailure.noSpace(FileOperation(action, "\(home.path)/new"))) {
      try folder.createFolder("new")
    }
    #expect(try home.names().isEmpty)
  }

  @Test func `a folder that the disk does not confirm is not reported as made`() throws {
    let failure = #expect(throws: FileFailure.self) {
      try home.open(failing(.synchroniseFolder, code: EIO)).createFolder("new")
    }
    guard case .notConfirmed = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test func `names are listed in order, without our own files`() throws {
    let folder = try home.open()
    for name in ["b", "a", "é", "B", "a.json", ".hidden", ".x.tmp-", ".tmp-1-a"] {
      try home.put("", name)
    }
    for name in [".lock", ".a.tmp-77-0123456789abcdef", ".S012.json.tmp-1-a"] {
      try home.put("", name)
    }
    _ = try folder.createFolder("c")
    let expected = [".hidden", ".tmp-1-a", ".x.tmp-", "B", "a", "a.json", "b", "c", "é"]
    #expect(try folder.list() == expected)
    #expect(try folder.list() == expected, "listing again starts from the beginning")
  }

  @Test func `a folder of many files is listed whole`() throws {
    let names = (1000..<4000).map { "S\($0).json" }
    for name in names { try home.put("", name) }
    #expect(try home.open().list() == names)
  }

  @Test func `what a name stands for is told without following links`() throws {
    try home.put("", "file")
    try home.makePipe("pipe")
    try home.link("link", to: "file")
    let folder = try home.open()
    _ = try folder.createFolder("folder")
    #expect(try folder.kind(of: "file") == .regular)
    #expect(try folder.kind(of: "folder") == .folder)
    #expect(try folder.kind(of: "link") == .symlink)
    #expect(try folder.kind(of: "pipe") == .special)
    #expect(try folder.kind(of: "none") == nil)
  }

  @Test func `files and empty folders are removed, and links without their target`() throws {
    let folder = try home.open()
    try home.put("kept", "target")
    try home.link("link", to: "target")
    try home.put("", "file")
    let inner = try folder.createFolder("inner")
    try inner.replace("a", with: [])
    try folder.remove("link")
    try folder.remove("file")
    let notEmpty = #expect(throws: FileFailure.self) { try folder.removeFolder("inner") }
    #expect(notEmpty?.message == "could not be removed: the folder is not empty")
    try inner.remove("a")
    try folder.removeFolder("inner")
    #expect(try home.names() == ["target"])
    #expect(throws: FileFailure.notFound(FileOperation(.remove, "\(home.path)/file"))) {
      try folder.remove("file")
    }
  }
}
