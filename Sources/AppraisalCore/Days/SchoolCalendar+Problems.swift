extension SchoolCalendar {
  /// What is wrong with the calendar, each with its place, such as `terms[2].breaks[0]`.
  ///
  /// A calendar with problems can still be asked; questions that depend on terms that overlap are
  /// answered as unknown.
  public func problems() -> [String] {
    terms.indices.flatMap { termProblems(at: $0) } + overlapProblems() + closureProblems()
  }

  private func termProblems(at index: Int) -> [String] {
    let term = terms[index]
    let place = "terms[\(index)]"
    var problems: [String] = []
    if term.name.allSatisfy(\.isWhitespace) {
      problems.append("\(place).name: the term has no name; give it one, such as “Autumn 2025”")
    }
    if let twin = terms[..<index].firstIndex(where: { $0.name == term.name }) {
      problems.append(
        "\(place).name: terms[\(twin)] is called “\(term.name)” too; expected a name of its own; "
          + "add the year")
    }
    guard let range = term.range else {
      problems.append(
        "\(place).last: \(term.last.text) comes before the first day, \(term.first.text); "
          + "expected the same day or a later one; correct one of the two")
      return problems
    }
    return problems + breakProblems(of: term, range, at: place)
  }

  private func breakProblems(
    of term: SchoolTerm, _ range: DayRange, at place: String
  ) -> [String] {
    var problems: [String] = []
    for (index, pause) in term.breaks.enumerated() {
      if !range.contains(pause) {
        problems.append(
          "\(place).breaks[\(index)]: \(pause.text) is not inside the term, \(range.text); "
            + "expected days of the term; correct the break or the term")
      }
      if let other = term.breaks[..<index].firstIndex(where: { $0.overlaps(pause) }) {
        problems.append(
          "\(place).breaks[\(index)]: \(pause.text) overlaps breaks[\(other)], "
            + "\(term.breaks[other].text); expected breaks apart; make one of the two")
      }
    }
    return problems
  }

  private func overlapProblems() -> [String] {
    var problems: [String] = []
    for (index, term) in terms.enumerated() {
      guard let range = term.range else { continue }
      for (other, earlier) in terms[..<index].enumerated() {
        guard let earlierRange = earlier.range, range.overlaps(earlierRange) else { continue }
        problems.append(
          "terms[\(index)]: “\(term.name)”, \(range.text), overlaps terms[\(other)], "
            + "“\(earlier.name)”, \(earlierRange.text); expected terms apart; correct the dates of one"
        )
      }
    }
    return problems
  }

  private func closureProblems() -> [String] {
    closures.enumerated().compactMap { index, closure in
      closure.reason.allSatisfy(\.isWhitespace)
        ? "closures[\(index)].reason: the closure has no reason; give one, such as “INSET”" : nil
    }
  }
}
