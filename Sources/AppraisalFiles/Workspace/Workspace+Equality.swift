import AppraisalCore

extension Workspace {
  static let equalityFile = "equality.json"

  /// What is on record for equality monitoring; nothing without the file.
  ///
  /// - Throws: `StoreFailure` where the file cannot be read.
  public func equality() throws(StoreFailure) -> EqualityRegister {
    do throws(StoreFailure) {
      return try DataFile.read(EqualityFile.self, Workspace.equalityFile, in: root).register
    } catch {
      guard case .file(.notFound) = error else { throw error }
      return EqualityRegister()
    }
  }

  /// Replaces what is on record for equality monitoring by what the body makes of it, while nobody
  /// else can.
  ///
  /// - Throws: what the body throws, or a failure to read or write.
  public func changeEquality<Problem: Error>(
    refusal: (StoreFailure) -> Problem,
    _ body: (EqualityRegister) throws(Problem) -> EqualityRegister
  ) throws(Problem) {
    try root.withLock(refusal: { refusal(.file($0)) }) { () throws(Problem) in
      let old = try Workspace.raising(refusal) { () throws(StoreFailure) in try equality() }
      let new = try body(old)
      guard new != old else { return }
      try Workspace.raising(refusal) { () throws(StoreFailure) in
        try DataFile.write(EqualityFile(register: new), Workspace.equalityFile, in: root)
      }
    }
  }
}

/// The facts for equality monitoring as their file keeps them: the format, then the facts.
private struct EqualityFile: Codable {
  private enum Key: String, CodingKey {
    case format
  }

  let register: EqualityRegister

  init(register: EqualityRegister) {
    self.register = register
  }

  init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: Key.self).decode(Int.self, forKey: .format)
    register = try EqualityRegister(from: decoder)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(1, forKey: .format)
    try register.encode(to: encoder)
  }
}
