/// Small turns of phrase that overviews share.
enum Wording {
  /// A number with its noun, such as *1 review* or *3 reviews*.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  /// The text with a capital at its beginning.
  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Several things in one phrase, such as *a, b and c*.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Several people of whom any one will do, such as *a, b or c*.
  static func alternatives(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " or " + last
  }

  /// A role as people speak of it; initials that the school world writes in capitals keep them.
  static func role(_ name: String) -> String {
    let initials: Set<String> = ["hr", "cpd", "slt", "ceo", "coo", "sendco", "senco"]
    return name.split(separator: "-").map { word in
      initials.contains(String(word)) ? word.uppercased() : String(word)
    }.joined(separator: " ")
  }

  /// Somebody named by a role or a body, with the article that the name lacks.
  static func the(_ name: String) -> String {
    let first = name.split(separator: " ").first.map { $0.lowercased() } ?? ""
    let articles: Set<String> = ["the", "a", "an", "any", "each", "every", "whoever", "who"]
    return articles.contains(first) ? name : "the \(name)"
  }

  /// A text as a sentence: a capital first and a full stop last.
  static func sentence(_ text: String) -> String {
    let ended = text.last.map { ".!?".contains($0) } ?? true
    return capitalised(text) + (ended ? "" : ".")
  }
}
