/// Whether a policy answers as its worked cases expect.
public enum PolicyTestReport {
  /// The outcome of one file of cases.
  public struct Run: Sendable {
    /// The file's name.
    public let file: String
    /// The cases.
    public let cases: PolicyCases
    /// Where the policy answers otherwise.
    public let mismatches: [CaseMismatch]

    /// Runs the cases of a file.
    public init(file: String, cases: PolicyCases, policy: Policy) {
      self.file = file
      self.cases = cases
      mismatches = cases.mismatches(with: policy)
    }
  }

  /// The report of a policy's cases.
  ///
  /// - Parameters:
  ///   - policy: The policy.
  ///   - runs: The outcome of each file.
  ///   - asOf: The day of the report.
  /// - Returns: The report.
  public static func report(_ policy: Policy, _ runs: [Run], asOf: Day) -> Report {
    let failing = runs.flatMap(\.mismatches)
    return Report(
      kind: "policy-test", title: "\(policy.title): cases",
      subtitle: ["Version \(policy.version)", summary(runs)],
      audience: Audience(title: "For anybody", handling: ""), asOf: asOf, policy: policy.stamp,
      sections: [Section(id: "files", title: "Files", blocks: [table(of: runs)])]
        + (failing.isEmpty
          ? []
          : [
            Section(
              id: "failing", title: "Failing",
              blocks: runs.flatMap { run in run.mismatches.flatMap { blocks(of: $0, in: run.file) }
              })
          ]))
  }

  /// How many cases there are and how many fail, as a sentence.
  public static func summary(_ runs: [Run]) -> String {
    let count = runs.reduce(0) { $0 + $1.cases.cases.count }
    let failing = runs.reduce(0) { $0 + failingCases($1) }
    if failing == 0 { return count == 1 ? "The one case passes" : "All \(count) cases pass" }
    return "\(failing) of \(count) cases \(failing == 1 ? "fails" : "fail")"
  }

  private static func failingCases(_ run: Run) -> Int {
    Set(run.mismatches.map(\.title)).count
  }

  private static func table(of runs: [Run]) -> Block {
    .table(
      Table(
        id: "files", caption: "Files of cases",
        columns: [
          Column(id: "file", title: "File"), Column(id: "about", title: "About"),
          Column(id: "cases", title: "Cases", kind: .number),
          Column(id: "failing", title: "Failing", kind: .number),
        ],
        rows: runs.map {
          [
            .text($0.file), .text($0.cases.title), .number($0.cases.cases.count),
            .number(failingCases($0)),
          ]
        }, emptyText: "There are no cases."))
  }

  private static func blocks(of mismatch: CaseMismatch, in file: String) -> [Block] {
    let heading = Block.facts([
      Fact(label: "File", value: .text(file)),
      Fact(label: "Case", value: .text(mismatch.title)),
      Fact(label: "Question", value: .text(mismatch.question)),
      Fact(label: "Expected", value: .text(mismatch.expected)),
      Fact(label: "Got", value: .text(mismatch.found)),
    ])
    return [heading] + (mismatch.reasons.map { [.tree([$0])] } ?? [])
  }
}
