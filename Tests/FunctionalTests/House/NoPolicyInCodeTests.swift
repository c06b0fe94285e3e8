import Testing

/// Policies are data: no Swift file knows one, nor a school, nor a clause.
struct NoPolicyInCodeTests {
  @Test func `no source names a policy, a school or a clause`() throws {
    for file in try SourceFile.all() {
      for line in file.text.split(separator: "\n") {
        #expect(!Self.names(String(line)), "\(file): \(line)")
      }
    }
  }

  @Test(arguments: ["the Staffordshire text", "STA-043", "see BWT-001", "special-partnership"])
  func `a name would be found`(_ line: String) {
    #expect(Self.names(line))
  }

  @Test(arguments: ["S014", "STA-43", "TSTA-0431", "POSTA-100"])
  func `other words are no names`(_ line: String) {
    #expect(!Self.names(line))
  }

  private static func names(_ line: String) -> Bool {
    let policy = /staffordshire|soham|passmores|brooke|special-partnership/.ignoresCase()
    let clause = /\b(STA|SOH|PCL|SPT|BWT)-[0-9]{3}\b/
    return line.contains(policy) || line.contains(clause)
  }
}
