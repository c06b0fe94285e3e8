/// Reads a value that holds no others.
struct ScalarReading {
  let node: JSONNode
  /// The way to the value, or to the one that it is a part of.
  private let start: Trail
  /// The step from there to the value; the trail is only made where something is wrong.
  private let step: JSONPathElement?

  init(node: JSONNode, trail: Trail) {
    self.node = node
    start = trail
    step = nil
  }

  /// Reads a part of the value to which the trail leads.
  init(node: JSONNode, at step: JSONPathElement, of trail: Trail) {
    self.node = node
    start = trail
    self.step = step
  }

  private var trail: Trail { step.map(start.adding) ?? start }

  /// A text.
  func text() throws(JSONProblems) -> String {
    if case .string(let text) = node.value { return text }
    throw JSONProblems(mismatch(expected: "text", remedy: remedyForText))
  }

  /// `true` or `false`.
  func bool() throws(JSONProblems) -> Bool {
    if case .bool(let bool) = node.value { return bool }
    throw JSONProblems(
      mismatch(
        expected: "true or false", remedy: quotesToRemove { $0 == "true" || $0 == "false" }))
  }

  /// A whole number, written without decimal point and exponent, in the range of its type.
  func whole<Whole: FixedWidthInteger>() throws(JSONProblems) -> Whole {
    guard case .number(let number) = node.value else {
      throw JSONProblems(
        mismatch(
          expected: "a whole number",
          remedy: quotesToRemove { JSONNumber($0)?.isWrittenWhole == true }))
    }
    if let whole = number.whole(as: Whole.self) { return whole }
    guard number.isWrittenWhole else {
      throw JSONProblems(mismatch(expected: "a whole number"))
    }
    throw JSONProblems(
      mismatch(expected: "a whole number from \(Whole.min) to \(Whole.max)"))
  }

  /// A number that is finite in its type.
  func decimal<Decimal: BinaryFloatingPoint & LosslessStringConvertible>() throws(JSONProblems)
    -> Decimal
  {
    guard case .number(let number) = node.value else {
      throw JSONProblems(
        mismatch(expected: "a number", remedy: quotesToRemove { JSONNumber($0) != nil }))
    }
    guard let decimal = Decimal(number.text), decimal.isFinite else {
      throw JSONProblems(problem("the number \(Quotation.shortened(number.text)) is too large"))
    }
    return decimal
  }

  /// The problem of finding something else than expected.
  func mismatch(expected: String, remedy: String? = nil) -> JSONProblem {
    problem("expected \(expected), found \(node.value.inWords)", remedy: remedy)
  }

  /// A problem with this value.
  func problem(_ message: String, remedy: String? = nil) -> JSONProblem {
    JSONProblem(
      at: node.place, path: JSONPath.text(trail.path), message: message, remedy: remedy)
  }

  private var remedyForText: String? {
    switch node.value {
    case .number, .bool: "put it in quotation marks"
    default: nil
    }
  }

  private func quotesToRemove(if isMeant: (String) -> Bool) -> String? {
    guard case .string(let text) = node.value, isMeant(text) else { return nil }
    return "remove the quotation marks"
  }
}
