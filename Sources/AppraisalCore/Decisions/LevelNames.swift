extension Vocabulary {
  /// A level's code with its name behind it; the code alone where it is the name already.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - scale: The scale's name; nil where there is none.
  /// - Returns: A text such as *A (Achieved)*.
  func spoken(_ code: String, on scale: String?) -> String {
    guard let level = scale.flatMap({ scales[$0] })?.levels.first(where: { $0.code == code }),
      level.name.lowercased() != code.lowercased()
    else { return code }
    return "\(code) (\(level.name))"
  }

  /// The scale of a fact that is a level, or nil for others.
  func scale(of fact: String) -> String? {
    if case .level(let scale)? = types[fact] { scale } else { nil }
  }
}
