extension Policy {
  /// What documents lack that the policy says they have to contain, and forms that none prints.
  var missingContents: [ProofFinding] {
    contents.enumerated().flatMap { index, content -> [ProofFinding] in
      let path: [PolicyProblem.Step] = [.key("contents"), .index(index)]
      let strange = strangeNames(in: content, at: path)
      if !strange.isEmpty { return strange }
      return content.needs.enumerated().compactMap { position, need in
        missing(need, in: content, at: path + [.key("needs"), .index(position)])
      }
    } + unprintedForms
  }

  /// What is named as printed and is neither a document nor a form.
  private func strangeNames(
    in content: RequiredContent, at path: [PolicyProblem.Step]
  ) -> [ProofFinding] {
    var named = [(content.prints, path + [.key("prints")])]
    if let supplement = content.supplement {
      named.append((supplement, path + [.key("supplement")]))
    }
    let what = documents.isEmpty ? "form" : "document or form"
    return named.filter { id, _ in title(ofPrinted: id) == nil }.map { id, path in
      finding(
        .error, "there is no \(what) “\(id)”", content, at: path, "Name a \(what) of the policy.")
    }
  }

  private func missing(
    _ need: String, in content: RequiredContent, at path: [PolicyProblem.Step]
  ) -> ProofFinding? {
    let parts = need.dotted
    if let strange = strange(need, parts, in: content, at: path) { return strange }
    let printed = [content.prints, content.supplement].compactMap { $0 }
    if printed.contains(where: { shows(need, parts, printed: $0) }) { return nil }
    let titles = printed.compactMap(title(ofPrinted:)).joined(separator: " and ")
    let field = parts.first == "form" ? parts.last ?? need : need
    return finding(
      .warning, "\(titles) has no box for “\(field)”", content, at: path,
      content.supplement == nil
        ? "Add it, or name what is printed with it (supplement)." : "Add it to one of them.")
  }

  /// What is named and cannot be part of any document.
  private func strange(
    _ need: String, _ parts: [String], in content: RequiredContent,
    at path: [PolicyProblem.Step]
  ) -> ProofFinding? {
    switch (parts.first, parts.count) {
    case ("form", 3): return nil
    case ("objectives", 3) where parts[1] == "part":
      if objectiveParts.contains(where: { $0.id == parts[2] }) { return nil }
      return finding(
        .warning, "objectives have no part “\(parts[2])”", content, at: path,
        "Add it to objectiveParts.")
    default:
      let known = ["objectives", "comment", "overall"] + assessment.areas.map(\.id)
      if known.contains(need) { return nil }
      return finding(
        .error, "“\(need)” is nothing that a document can contain", content, at: path,
        "Expected form.FORM.FIELD, objectives.part.PART, \(known.unique.joined(separator: ", ")).")
    }
  }

  /// Whether a document, or a form where no document has the name, has a place for something.
  private func shows(_ need: String, _ parts: [String], printed id: String) -> Bool {
    guard let document = documents.first(where: { $0.id == id }) else {
      guard parts.count == 3, parts[0] == "form" else { return true }
      return forms.first { $0.id == id }?.fields.contains { $0.id == parts[2] } ?? false
    }
    if parts.count == 3, parts[0] == "form" {
      let form = forms.first { $0.id == parts[1] }
      return form?.fields.contains { $0.id == parts[2] } == true
        && (document.shows("form.\(parts[1])") || document.shows(need))
    }
    if parts.count == 3 { return document.shows("objectives", with: parts[2]) }
    return document.shows(need) || document.shows("area.\(need)")
  }

  private func title(ofPrinted id: String) -> String? {
    documents.first { $0.id == id }.map { "the document “\($0.title)”" }
      ?? forms.first { $0.id == id }.map { "the form “\($0.title)”" }
  }

  /// Forms that no document prints, where the policy lays out documents.
  private var unprintedForms: [ProofFinding] {
    guard !documents.isEmpty else { return [] }
    return forms.enumerated().filter { _, form in
      let names = ["form.\(form.id)"] + form.fields.map { "form.\(form.id).\($0.id)" }
      return !documents.contains { document in names.contains { document.shows($0) } }
    }.map { index, form in
      ProofFinding(
        .content, .warning, at: [.key("forms"), .index(index)],
        "no document prints the form “\(form.title)”",
        remedy: "Let a section of a document show form.\(form.id).", clauses: form.clauses)
    }
  }

  private func finding(
    _ severity: Severity, _ says: String, _ content: RequiredContent,
    at path: [PolicyProblem.Step], _ remedy: String
  ) -> ProofFinding {
    ProofFinding(
      .content, severity, at: path, "\(content.title): \(says)", remedy: remedy,
      clauses: content.clauses)
  }
}

extension PrintedDocument {
  /// Whether a section shows a part, with a detail of it where one is named.
  func shows(_ part: String, with detail: String? = nil) -> Bool {
    sections.contains { section in
      section.shows.contains(part)
        && (detail.map { section.with.isEmpty || section.with.contains($0) } ?? true)
    }
  }
}
