/// A value that is none of the cases of an enumeration with raw values.
struct ChoiceFailure {
  let message: String
  let remedy: String?

  /// Nil where the type is no such enumeration, or where it has its own wording for the failure.
  init?(_ node: JSONNode, of type: Any.Type, saying description: String) {
    guard let type = type as? any RawRepresentable.Type,
      description.hasPrefix("Cannot initialize ")
    else { return nil }
    let choices = ChoiceFailure.choices(of: type)
    let word: String
    switch node.value {
    case .string(let text): word = text
    case .number(let number): word = number.text
    default: return nil
    }
    let shown = node.value.text == nil ? word : Quotation.quoted(word)
    if choices.isEmpty {
      message = "\(shown) is not understood here"
      remedy = nil
    } else {
      message = "expected \(ChoiceFailure.listed(choices)), found \(shown)"
      remedy = didYouMean(word, among: choices).map { "did you mean \($0)?" }
    }
  }

  private static func choices(of type: any RawRepresentable.Type) -> [String] {
    guard let type = type as? any (RawRepresentable & CaseIterable).Type else { return [] }
    return rawValues(of: type)
  }

  private static func rawValues<Choice: RawRepresentable & CaseIterable>(
    of type: Choice.Type
  ) -> [String] {
    type.allCases.map { "\($0.rawValue)" }
  }

  private static func listed(_ choices: [String]) -> String {
    guard let last = choices.last, choices.count > 1 else { return choices.joined() }
    return choices.dropLast().joined(separator: ", ") + " or " + last
  }
}
