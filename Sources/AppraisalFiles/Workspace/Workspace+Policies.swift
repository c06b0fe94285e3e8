import AppraisalCore

extension Workspace {
  static let policyFile = "policy.json"
  static let adoptionFile = "adoption.json"

  /// The names of the adopted policies.
  ///
  /// - Throws: `StoreFailure` where the folder cannot be read.
  public func adoptedPolicies() throws(StoreFailure) -> [PolicyID] {
    try storing { () throws(FileFailure) in try root.folder("policies").list() }
      .compactMap { PolicyID($0) }
  }

  /// An adopted policy: the file's bytes, the policy, and what the school chose.
  ///
  /// - Throws: `StoreFailure` where there is none of that name or its files cannot be read.
  public func adopted(_ name: PolicyID) throws(StoreFailure) -> AdoptedPolicy {
    let names = try adoptedPolicies()
    guard names.contains(name) else {
      let known = names.map(\.text).joined(separator: ", ")
      throw .missing(
        "no policy “\(name)” has been adopted",
        remedy: names.isEmpty
          ? "adopt one first: appraise policy adopt POLICY --name NAME"
          : "expected one of \(known)")
    }
    let folder = try storing { () throws(FileFailure) in
      try root.folder("policies").folder(name.text)
    }
    let bytes = try storing { () throws(FileFailure) in try folder.read(Workspace.policyFile) }
    return AdoptedPolicy(
      bytes: bytes,
      policy: try policies.read(bytes, file: folder.path + "/" + Workspace.policyFile).policy,
      adoption: try DataFile.read(Adoption.self, Workspace.adoptionFile, in: folder))
  }

  /// Keeps a policy that the school adopts, or changes the choices of one it adopted before.
  ///
  /// - Throws: `StoreFailure` where it cannot be written.
  public func adopt(_ adoption: Adoption, policy bytes: [UInt8]) throws(StoreFailure) {
    let text = try DataFile.bytes(of: adoption)
    try storing { () throws(FileFailure) in
      let policies = try root.folder("policies")
      try policies.withLock { () throws(FileFailure) in
        let name = adoption.name.text
        let files = [
          NewContent(Workspace.policyFile, bytes), NewContent(Workspace.adoptionFile, text),
        ]
        if try policies.kind(of: name) == nil {
          try policies.createWhole(name) { folder throws(FileFailure) in
            try folder.replaceAll(files)
          }
        } else {
          try policies.folder(name).replaceAll(files)
        }
      }
    }
  }
}

/// A policy with what the school made of it.
public struct AdoptedPolicy: Sendable {
  /// The policy file, byte for byte.
  public let bytes: [UInt8]
  /// The policy.
  public let policy: Policy
  /// The school's choices.
  public let adoption: Adoption
}
