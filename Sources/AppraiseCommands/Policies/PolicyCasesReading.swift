import AppraisalCore
import AppraisalFiles

/// A file of worked cases with its name.
struct NamedCases {
  let file: String
  let cases: PolicyCases
}

extension Environment {
  /// The worked cases of a policy: those beside its file, or those that come with the program.
  ///
  /// A policy that was adopted has the cases of the policy that it was adopted from.
  func cases(of named: NamedPolicy) throws(Failure) -> [NamedCases] {
    var all: [NamedCases] = []
    if named.name.hasSuffix(".json") {
      for file in try caseFiles(besideFile: named.name) {
        let bytes = try failingFiles { () throws(FileFailure) in
          try OutsideFile.read(path(file), fileSystem: fileSystem)
        }
        all.append(NamedCases(file: file, cases: try read(bytes, file)))
      }
      return all
    }
    let stem = named.policy.id.text + "/"
    for file in builtInCases where file.name.hasPrefix(stem) {
      all.append(NamedCases(file: file.name, cases: try read(file.bytes, file.name)))
    }
    return all
  }

  private func caseFiles(besideFile path: String) throws(Failure) -> [String] {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let place = folder + "cases"
    guard let cases = try? Folder(path: self.path(place), fileSystem: fileSystem) else { return [] }
    let names = try failingFiles { () throws(FileFailure) in try cases.list() }
    return names.filter { $0.hasSuffix(".json") }.sorted().map { place + "/" + $0 }
  }

  private func read(_ bytes: [UInt8], _ file: String) throws(Failure) -> PolicyCases {
    try failing { () throws(StoreFailure) in try PolicyFile.cases(from: bytes, file: file) }
  }

  private func failingFiles<Value>(
    _ body: () throws(FileFailure) -> Value
  ) throws(Failure) -> Value {
    do throws(FileFailure) {
      return try body()
    } catch {
      throw Failure(.file(error))
    }
  }
}
