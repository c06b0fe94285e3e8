/// Turns whatever an `init(from:)` threw into problems with a place.
struct FailureTranslation {
  let reading: NodeReading
  /// The type whose `init(from:)` threw.
  let type: Any.Type

  /// The problems that an error stands for.
  func problems(_ error: any Error) -> JSONProblems {
    switch error {
    case let problems as JSONProblems: problems
    case let problem as JSONProblem: JSONProblems(problem)
    case let error as DecodingError: JSONProblems(problem(error))
    default: JSONProblems(reading.scalar.problem("\(error)"))
    }
  }

  private func problem(_ error: DecodingError) -> JSONProblem {
    switch error {
    case .dataCorrupted(let context): corrupted(context)
    case .typeMismatch(_, let context): mismatched(context)
    case .valueNotFound(_, let context): placed(context)
    case .keyNotFound(let key, let context):
      placed(context, message: "the key \(Quotation.quoted(key.stringValue)) is missing")
    @unknown default: reading.scalar.problem("this cannot be read")
    }
  }

  /// Replaces the standard library's own wording, which names Swift types.
  private func corrupted(_ context: DecodingError.Context) -> JSONProblem {
    if let choice = ChoiceFailure(reading.node, of: type, saying: context.debugDescription) {
      return reading.scalar.problem(choice.message, remedy: choice.remedy)
    }
    return unfitKey(context) ?? placed(context)
  }

  private func mismatched(_ context: DecodingError.Context) -> JSONProblem {
    if context.debugDescription.hasPrefix("Invalid number of keys found") {
      return placed(context, message: "expected an object with exactly one of its known keys")
    }
    return unfitKey(context) ?? placed(context)
  }

  /// The failure of a dictionary to make a key of a text.
  private func unfitKey(_ context: DecodingError.Context) -> JSONProblem? {
    guard type is any UniformTable.Type, context.codingPath.count > reading.trail.count,
      let key = context.codingPath.last
    else { return nil }
    return placed(
      context, message: "\(Quotation.quoted(key.stringValue)) cannot be a key here", atKey: true)
  }

  /// A problem as deep in the value as the context's coding path leads.
  private func placed(
    _ context: DecodingError.Context, message: String? = nil, atKey: Bool = false
  ) -> JSONProblem {
    var node = reading.node
    var trail = reading.trail
    var place = node.place
    for key in context.codingPath.dropFirst(reading.trail.count) {
      if case .string = node.value, let characterOffset = key.intValue {
        place = reading.session.document.place(in: node, characterOffset: characterOffset)
        break
      }
      let element = key.intValue.map(JSONPathElement.index) ?? .key(key.stringValue)
      guard let child = node.child(element) ?? node.child(.key(key.stringValue)) else { break }
      let keyPlace = node.value.members?.first { $0.key == key.stringValue }?.keyPlace
      place = atKey ? keyPlace ?? child.place : child.place
      node = child
      trail = trail.adding(element)
    }
    return JSONProblem(
      at: place, path: JSONPath.text(trail.path), message: message ?? context.debugDescription)
  }
}
