extension DocumentReport {
  /// The last case of a kind: what was said, which steps were taken and how it ended.
  ///
  /// Nothing where there was none; a blank one has every field and step.
  func lastCase(_ id: String, _ section: DocumentSection) -> [Block] {
    guard let kind = review.policy.caseKind(id) else { return [] }
    let found = review.record.cases.last { $0.type == id }
    if found == nil, !isBlank { return [] }
    var lines = [line("Opened", found?.opened.on.text)]
    if !kind.grounds.isEmpty {
      lines.append(line("Ground", kind.grounds.first { $0.id == found?.opening.ground }?.title))
    }
    if !kind.panel.isEmpty {
      let panel = found?.panel.map(names) ?? []
      lines.append(line("Heard by", panel.isEmpty ? nil : panel.joined(separator: "\n")))
    }
    lines += kind.fields.map { line($0.title, answer(to: $0, in: found)) }
    for step in kind.steps {
      let taken = found?.lastStep(named: step.id)
      if taken == nil, !isBlank { continue }
      lines.append(line(step.title.capitalisedFirst, taken?.on.text))
      lines += step.fields.map { line($0.title, answer(to: $0, in: found)) }
    }
    let outcome = kind.outcomes.first { $0.id == found?.outcome }?.title
    if isBlank || outcome != nil { lines.append(line("Outcome", outcome)) }
    return [
      .box(FormBox(id: "case-\(id)", label: found?.id ?? "", content: [.facts(lines)]))
    ]
  }

  private func line(_ label: String, _ text: String?) -> Fact {
    Fact(label: label, value: isBlank ? .blank : text.map { .text($0) } ?? .empty)
  }

  private func answer(to field: CaseField, in found: CaseRecord?) -> String? {
    guard let answer = found?.answer(in: field.id) else { return nil }
    if field.kind == .person, let person = PersonID(answer) { return names(person) }
    return CaseField.text(answer)
  }
}
