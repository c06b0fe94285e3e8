extension Policy {
  /// What documents lack that the policy says they have to contain.
  var missingContents: [ProofFinding] {
    contents.enumerated().flatMap { index, content -> [ProofFinding] in
      let path: [PolicyProblem.Step] = [.key("contents"), .index(index)]
      var named = [(content.prints, path + [.key("prints")])]
      if let supplement = content.supplement {
        named.append((supplement, path + [.key("supplement")]))
      }
      let strange = named.filter { id, _ in !forms.contains { $0.id == id } }
      if !strange.isEmpty {
        return strange.map { id, path in
          ProofFinding(
            .content, .error, at: path, "\(content.title): there is no form “\(id)”",
            remedy: "Name a form of the policy.", clauses: content.clauses)
        }
      }
      return content.needs.enumerated().compactMap { position, need in
        missing(need, in: content, at: path + [.key("needs"), .index(position)])
      }
    }
  }

  private func missing(
    _ need: String, in content: RequiredContent, at path: [PolicyProblem.Step]
  ) -> ProofFinding? {
    let parts = need.split(separator: ".").map(String.init)
    let printed = [content.prints, content.supplement].compactMap { $0 }
    let forms = forms.filter { printed.contains($0.id) }
    switch (parts.first, parts.count) {
    case ("form", 3):
      if forms.contains(where: { form in form.fields.contains { $0.id == parts[2] } }) {
        return nil
      }
      let titles = forms.map { "“\($0.title)”" }.joined(separator: " and ")
      return finding(
        .warning, "the form \(titles) has no box for “\(parts[2])”", content, at: path,
        content.supplement == nil
          ? "Add the field, or name a form that is printed with it (supplement)."
          : "Add the field to one of the forms.")
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

  private func finding(
    _ severity: Severity, _ says: String, _ content: RequiredContent,
    at path: [PolicyProblem.Step], _ remedy: String
  ) -> ProofFinding {
    ProofFinding(
      .content, severity, at: path, "\(content.title): \(says)", remedy: remedy,
      clauses: content.clauses)
  }
}
