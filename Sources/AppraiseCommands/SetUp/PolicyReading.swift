import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// A policy that a word of the command line names: built in, adopted, or a file.
struct NamedPolicy {
  let name: String
  let bytes: [UInt8]
  let policy: Policy
  let adoption: Adoption?
}

extension Environment {
  /// A policy that comes with the program.
  func builtInPolicy(_ name: String) throws(Failure) -> NamedPolicy {
    guard let found = builtIn.first(where: { $0.name == name }) else {
      let known = builtIn.map(\.name)
      let near = NearestWord.to(name, among: known).map { "Did you mean \($0)? " } ?? ""
      throw .missing(
        "there is no policy “\(name)”",
        remedy: "\(near)The policies are \(known.joined(separator: ", ")).")
    }
    let policy = try failing { () throws(StoreFailure) in
      try policies.read(found.bytes, file: "policies/\(name)/policy.json").policy
    }
    return NamedPolicy(name: name, bytes: found.bytes, policy: policy, adoption: nil)
  }

  /// A policy file that the person names.
  ///
  /// A policy's folder stands for the file in it.
  func policyFile(_ word: String) throws(Failure) -> NamedPolicy {
    let path = isFolder(word) ? word + (word.hasSuffix("/") ? "" : "/") + "policy.json" : word
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try OutsideFile.read(self.path(path), fileSystem: fileSystem)
    } catch {
      throw Failure(.file(error))
    }
    let policy = try failing { () throws(StoreFailure) in
      try policies.read(bytes, file: path).policy
    }
    return NamedPolicy(name: path, bytes: bytes, policy: policy, adoption: nil)
  }

  /// A policy by its name, adopted or built in, or by its file’s path.
  func policy(_ word: String, _ place: AppraiseCommands.Place) throws(Failure) -> NamedPolicy {
    if word.contains("/") || word.hasSuffix(".json") { return try policyFile(word) }
    if let session = try? Session(self, place), let name = PolicyID(word),
      let names = try? session.workspace.adoptedPolicies(), names.contains(name)
    {
      let adopted = try failing { () throws(StoreFailure) in
        try session.workspace.adopted(name)
      }
      return NamedPolicy(
        name: word, bytes: adopted.bytes, policy: adopted.policy, adoption: adopted.adoption)
    }
    if !builtIn.contains(where: { $0.name == word }), isFolder(word) {
      return try policyFile(word)
    }
    return try builtInPolicy(word)
  }

  private func isFolder(_ word: String) -> Bool {
    (try? Folder(path: path(word), fileSystem: fileSystem)) != nil
  }
}
