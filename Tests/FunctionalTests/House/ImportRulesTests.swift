import Testing

/// Who may import whom, as the guide “Architecture” says.
struct ImportRulesTests {
  static let allowed: [String: Set<String>] = [
    "AppraisalCore": [], "StrictJSON": [], "CommandLineKit": [],
    "AppraisalFiles": ["AppraisalCore", "StrictJSON", "Glibc", "Darwin"],
    "ReportRendering": ["AppraisalCore"],
    "AppraiseCommands": [
      "AppraisalCore", "AppraisalFiles", "CommandLineKit", "ReportRendering", "StrictJSON",
    ],
    "appraise": ["AppraisalCore", "AppraiseCommands", "BuiltInPolicies", "Glibc", "Darwin"],
  ]

  @Test func `every file imports only what its target may`() throws {
    let files = try SourceFile.all()
    #expect(files.count > 100)
    for file in files {
      let allowed = try #require(Self.allowed[file.target], "\(file) is of no known target")
      #expect(file.imports.subtracting(allowed) == [], "\(file)")
    }
  }

  @Test func `one file speaks to the operating system for all others`() throws {
    let files = try SourceFile.all().filter {
      $0.target == "AppraisalFiles" && !$0.imports.isDisjoint(with: ["Glibc", "Darwin"])
    }
    #expect(files.map(\.path) == ["AppraisalFiles/System/SystemCalls.swift"])
  }

  @Test func `imports are recognised however they are written`() {
    let file = SourceFile(
      target: "", path: "",
      text: """
        import Alone
        @testable import Tested
        public import Shown
          import Indented
        import struct Whole.Part
        // import Remark
        let text = "import Quoted"
        """)
    #expect(file.imports == ["Alone", "Tested", "Shown", "Indented", "Whole"])
  }
}
