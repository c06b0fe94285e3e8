import AppraisalCore
import StrictJSON

/// The folder that holds everything about an organisation's appraisals.
public struct Workspace: Sendable {
  /// The file that marks a workspace and describes the organisation.
  public static let organisationFile = "appraise.json"
  static let peopleFile = "people.json"

  let root: Folder
  let policies: PolicyReader

  /// The workspace's path, as the person knows it.
  public var path: String { root.path }

  private init(root: Folder, policies: PolicyReader = PolicyReader()) {
    self.root = root
    self.policies = policies
  }

  /// The workspace in a folder.
  ///
  /// - Throws: `StoreFailure` where the folder is not a workspace.
  public init(
    at path: String, fileSystem: FileSystem = FileSystem(), policies: PolicyReader = PolicyReader()
  ) throws(StoreFailure) {
    self.policies = policies
    root = try storing { () throws(FileFailure) in
      try Folder(path: path, fileSystem: fileSystem)
    }
    let kind = try storing { [root] () throws(FileFailure) in
      try root.kind(of: Workspace.organisationFile)
    }
    if kind == nil {
      throw .missing(
        "\(path) is not a workspace: it has no \(Workspace.organisationFile)",
        remedy: "name the workspace with --workspace, or make one with “appraise init”")
    }
  }

  /// The workspace that a folder lies in: the folder itself or the nearest one above it.
  ///
  /// - Throws: `StoreFailure.missing` where none is.
  public static func find(
    from path: String, fileSystem: FileSystem = FileSystem(),
    policies: PolicyReader = PolicyReader()
  ) throws(StoreFailure) -> Workspace {
    var candidate = path
    while true {
      if let folder = try? Folder(path: candidate, fileSystem: fileSystem),
        (try? folder.kind(of: organisationFile)) == .regular
      {
        return Workspace(root: folder, policies: policies)
      }
      guard candidate != "/", let slash = candidate.lastIndex(of: "/") else { break }
      candidate = slash == candidate.startIndex ? "/" : String(candidate[..<slash])
    }
    throw .missing(
      "there is no workspace here or in a folder above",
      remedy: "go to the workspace’s folder, name it with --workspace DIR, or make one with "
        + "“appraise init DIR --organisation NAME”")
  }

  /// Makes a workspace in a new or empty folder.
  ///
  /// - Throws: `StoreFailure` where there is one already or the folder cannot be made.
  public static func create(
    at path: String, _ organisation: Organisation, fileSystem: FileSystem = FileSystem()
  ) throws(StoreFailure) -> Workspace {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let slash = trimmed.lastIndex(of: "/")
    let name = slash.map { String(trimmed[trimmed.index(after: $0)...]) } ?? trimmed
    let parent = slash.map { $0 == trimmed.startIndex ? "/" : String(trimmed[..<$0]) } ?? "."
    let people = try DataFile.bytes(of: PeopleFile(people: .empty))
    let files = [
      NewContent(peopleFile, people),
      NewContent(organisationFile, try DataFile.bytes(of: organisation)),
    ]
    let above = try storing { () throws(FileFailure) in
      try Folder(path: parent, fileSystem: fileSystem)
    }
    let isNew = try storing { () throws(FileFailure) in try above.kind(of: name) == nil }
    if isNew {
      try storing { () throws(FileFailure) in
        try above.createWhole(name) { root throws(FileFailure) in try fill(root, files) }
      }
      return Workspace(root: try storing { () throws(FileFailure) in try above.folder(name) })
    }
    let root = try storing { () throws(FileFailure) in try above.folder(name) }
    if try storing({ () throws(FileFailure) in try root.kind(of: organisationFile) }) != nil {
      throw .taken("\(path) is a workspace already", remedy: "choose another folder")
    }
    try storing { () throws(FileFailure) in try fill(root, files) }
    return Workspace(root: root)
  }

  private static func fill(_ root: Folder, _ files: [NewContent]) throws(FileFailure) {
    for folder in ["policies", "cycles"] where try root.kind(of: folder) == nil {
      _ = try root.createFolder(folder)
    }
    // The file that marks a workspace comes last.
    try root.replaceAll(files)
  }
}

extension Workspace {
  /// What is known of the organisation.
  ///
  /// - Throws: `StoreFailure` where the file cannot be read.
  public func organisation() throws(StoreFailure) -> Organisation {
    try DataFile.read(Organisation.self, Workspace.organisationFile, in: root)
  }

  /// The staff register.
  ///
  /// - Throws: `StoreFailure` where the file cannot be read.
  public func register() throws(StoreFailure) -> Register {
    try DataFile.read(PeopleFile.self, Workspace.peopleFile, in: root).people
  }

  /// Changes what is known of the organisation, while nobody else can.
  ///
  /// - Throws: what the body throws, or a failure to read or write.
  public func changeOrganisation<Problem: Error>(
    refusal: (StoreFailure) -> Problem, _ body: (inout Organisation) throws(Problem) -> Void
  ) throws(Problem) {
    try root.withLock(refusal: { refusal(.file($0)) }) { () throws(Problem) in
      var organisation = try Workspace.raising(refusal) { () throws(StoreFailure) in
        try self.organisation()
      }
      try body(&organisation)
      try Workspace.raising(refusal) { () throws(StoreFailure) in
        try DataFile.write(organisation, Workspace.organisationFile, in: root)
      }
    }
  }

  /// Replaces the staff register by what the body makes of it, while nobody else can.
  ///
  /// - Throws: what the body throws, or a failure to read or write.
  public func changeRegister<Problem: Error>(
    refusal: (StoreFailure) -> Problem, _ body: (Register) throws(Problem) -> Register
  ) throws(Problem) {
    try root.withLock(refusal: { refusal(.file($0)) }) { () throws(Problem) in
      let old = try Workspace.raising(refusal) { () throws(StoreFailure) in
        try storing { () throws(FileFailure) in _ = try root.removeAbandonedWriting() }
        return try register()
      }
      let new = try body(old)
      guard new != old else { return }
      try Workspace.raising(refusal) { () throws(StoreFailure) in
        try DataFile.write(PeopleFile(people: new), Workspace.peopleFile, in: root)
      }
    }
  }

  static func raising<Result, Problem: Error>(
    _ refusal: (StoreFailure) -> Problem, _ body: () throws(StoreFailure) -> Result
  ) throws(Problem) -> Result {
    do throws(StoreFailure) {
      return try body()
    } catch {
      throw refusal(error)
    }
  }
}

/// The staff register as its file keeps it: the format, then the register's own keys.
struct PeopleFile: Codable {
  private enum Key: String, CodingKey {
    case format
  }

  let people: Register

  init(people: Register) {
    self.people = people
  }

  init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: Key.self).decode(Int.self, forKey: .format)
    people = try Register(from: decoder)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(1, forKey: .format)
    try people.encode(to: encoder)
  }
}
