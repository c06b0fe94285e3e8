/// All that was found wrong with a JSON text, in the order of the text.
public struct JSONProblems: Error, Equatable, Sendable {
  /// The problems, sorted by place, without repetition; there is at least one.
  public let problems: [JSONProblem]
  /// Whether more was wrong than the limits let through.
  public let hasMore: Bool

  /// One problem, and others if there are any.
  public init(_ first: JSONProblem, _ others: [JSONProblem] = [], hasMore: Bool = false) {
    let distinct = Array(Set(others).union([first]))
    self.problems = distinct.sorted(by: JSONProblems.comesBefore)
    self.hasMore = hasMore
  }

  /// These problems, or nil where there are none.
  public init?(_ problems: [JSONProblem], hasMore: Bool = false) {
    guard let first = problems.first else { return nil }
    self.init(first, problems, hasMore: hasMore)
  }

  /// Everything is compared, so that the order never depends on hashing.
  private static func comesBefore(_ first: JSONProblem, _ second: JSONProblem) -> Bool {
    if (first.line, first.column) != (second.line, second.column) {
      return (first.line, first.column) < (second.line, second.column)
    }
    return (first.path, first.message, first.remedy ?? "")
      < (second.path, second.message, second.remedy ?? "")
  }

  /// The first problems up to a number, which is at least one.
  func limited(to maximum: Int) -> JSONProblems {
    guard problems.count > maximum, let first = problems.first else { return self }
    return JSONProblems(first, Array(problems.prefix(maximum)), hasMore: true)
  }
}

extension JSONProblems: CustomStringConvertible {
  /// One problem per line.
  public var description: String {
    let lines = problems.map(\.description)
    return (hasMore ? lines + ["and more"] : lines).joined(separator: "\n")
  }
}
