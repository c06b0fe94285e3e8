import AppraisalCore

extension Policy {
  /// A line for each of the school's choices that names job families or staff groups that nobody on
  /// the staff list has; none while the list is empty.
  func linesOnUnknownWords(
    _ chosen: [String: ChoiceValue], in register: Register
  ) -> [String] {
    let posts = register.people.flatMap(\.posts)
    return lines("job family", "post.family", chosen, held: posts.compactMap(\.family))
      + lines("staff group", "post.group", chosen, held: posts.compactMap(\.group))
  }

  private func lines(
    _ word: String, _ fact: String, _ chosen: [String: ChoiceValue], held: [String]
  ) -> [String] {
    let held = Set(held)
    if held.isEmpty { return [] }
    return words(of: fact, chosen: chosen, notAmong: held).map { choice, words in
      let known = held.sorted().joined(separator: ", ")
      return "  \(choice): nobody on the staff list has the \(word) "
        + words.joined(separator: " or ") + "; it has \(known)"
    }
  }
}
