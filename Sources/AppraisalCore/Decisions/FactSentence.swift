/// A fact in plain words.
public enum FactSentence {
  /// What a fact is and what is known of it, as one line.
  public static func text(_ fact: FactUse, in vocabulary: Vocabulary) -> String {
    let name = vocabulary.description(of: fact.name) ?? fact.name
    let what = fact.asAt.map { "at the end of \($0.text), \(name)" } ?? name
    switch fact.value {
    case .missing(let missing): return "\(what): not known (missing: \(missing))"
    case .absent: return "\(what): none"
    case .levels(let items):
      return items.isEmpty ? "\(what): none" : items.map(text).joined(separator: ", ")
    case .level(let code):
      return "\(what): \(vocabulary.spoken(code, on: vocabulary.scale(of: fact.name)))"
    default: return "\(what): \(text(fact.value))"
    }
  }

  /// A value in plain words.
  public static func text(_ value: FactValue) -> String {
    switch value {
    case .yesNo(let isSo): isSo ? "yes" : "no"
    case .number(let number): number.text
    case .day(let day): day.text
    case .time(let time): time.text
    case .span(let from, let to): "\(from.text) to \(to?.text ?? "no set end")"
    case .word(let word), .level(let word): word
    case .words(let words): words.joined(separator: ", ")
    case .levels(let items): items.map(text).joined(separator: ", ")
    case .absent: "none"
    case .missing(let missing): "not known (\(missing))"
    }
  }

  private static func text(_ item: ItemLevel) -> String {
    "\(item.item) \(item.level ?? "not rated")"
  }
}
