extension Policy {
  /// What the file lacks of the parts that the policy says of itself it has to contain.
  var emptyParts: [ProofFinding] {
    if parts.isEmpty { return [] }
    let sections = contentsOfSections
    return parts.enumerated().flatMap { index, part -> [ProofFinding] in
      let path: [PolicyProblem.Step] = [.key("parts"), .index(index), .key("holds")]
      if part.holds.isEmpty {
        return [
          ProofFinding(
            .content, .warning, at: path, "“\(part.title)” is a part that nothing makes up",
            remedy: "Name the sections that do.", clauses: part.clauses)
        ]
      }
      return part.holds.enumerated().compactMap { place, name in
        lack(of: name, in: part, at: path + [.index(place)], sections)
      }
    }
  }

  private func lack(
    of name: String, in part: RequiredPart, at path: [PolicyProblem.Step],
    _ sections: [String: [String]]
  ) -> ProofFinding? {
    let words = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard let section = words.first, let held = sections[section] else {
      return ProofFinding(
        .content, .error, at: path, "“\(part.title)”: there is no section “\(name)”",
        remedy: "Expected one of: \(sections.keys.sorted().joined(separator: ", ")).",
        clauses: part.clauses)
    }
    let isThere = words.count == 1 ? !held.isEmpty : held.contains(words[1])
    if isThere { return nil }
    let what = words.count == 1 ? "“\(section)” is empty" : "“\(section)” has no “\(words[1])”"
    return ProofFinding(
      .content, .warning, at: path, "“\(part.title)” is to be part of the policy, but \(what)",
      remedy: "Write it, or name what makes the part up.", clauses: part.clauses)
  }
}
