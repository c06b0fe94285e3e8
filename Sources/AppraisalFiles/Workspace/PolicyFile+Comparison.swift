import AppraisalCore
import StrictJSON

extension PolicyFile {
  /// What two policy files say differently, as people would read it.
  ///
  /// - Throws: `StoreFailure.badData` where one of them cannot be read.
  public static func differences(
    between first: [UInt8], and second: [UInt8]
  ) throws(StoreFailure) -> [PolicyComparisonReport.TextChange] {
    let old = try root(first)
    let new = try root(second)
    return JSONDifference.between(old, and: new, namedBy: ["id", "code", "value"]).map {
      PolicyComparisonReport.TextChange(
        place: $0.path, section: $0.section, before: $0.before.map(text), after: $0.after.map(text))
    }
  }

  private static func root(_ bytes: [UInt8]) throws(StoreFailure) -> JSONValue {
    do throws(JSONProblems) {
      return try JSONDocument(parsing: bytes).root.value
    } catch {
      throw .badData(error.problems.map { FileProblem($0, in: "policy.json") })
    }
  }

  /// A value on one line: bare texts and lists, objects by what names or says them.
  private static func text(_ value: JSONValue) -> String {
    switch value {
    case .null: "nothing"
    case .bool(let flag): flag ? "true" : "false"
    case .number(let number): number.text
    case .string(let text): text
    case .array(let elements): elements.map { text($0.value) }.joined(separator: ", ")
    case .object(let members):
      members.filter { $0.key != "clauses" }
        .map { "\($0.key): \(text($0.node.value))" }.joined(separator: "; ")
    }
  }
}
