extension QuestionFinder {
  /// The fields that may stay blank: those that the policy has offered in a stage or an earlier one,
  /// then those that its checks miss.
  func offers(upTo stage: Stage) -> [OpenQuestion] {
    let passed = review.stages.map(\.id).prefix { $0 != stage.id } + [stage.id]
    let offered = policy.forms.filter { review.holds($0.when) == .yes }.flatMap { form in
      form.fields.filter { field in
        field.stage.map(passed.contains) == true && field.required != true
          && isShown(field, of: form) && canBeWritten(field, of: form)
      }.compactMap { field($0, of: form, isOptional: true, isOffered: true) }
    }
    return (offered + missedByChecks + missedBesideFields).unique
  }

  /// The fields that the policy's checks miss at present and that no stage asks for.
  private var missedByChecks: [OpenQuestion] {
    let remedies = review.findings.map(\.remedy).filter { $0.hasPrefix("answer ") }
    let named = Set(remedies.flatMap(QuestionFinder.fieldNames))
    if named.isEmpty { return [] }
    return policy.forms.flatMap { form in
      form.fields.filter { field in
        named.contains("\(form.id).\(field.id)") && field.required != true
          && !isNamed(field, of: form) && canBeWritten(field, of: form)
      }.compactMap { field($0, of: form, isOptional: true, isOffered: true) }
    }
  }

  /// Whether a field has a place in what is printed of this review, where printed documents show it
  /// at all.
  func isShown(_ field: FormField, of form: Form) -> Bool {
    let sections = policy.printedDocuments.filter { review.holds($0.when) != .no }
      .flatMap(\.sections).filter { section in
        section.shows.contains { $0 == "form.\(form.id).\(field.id)" || $0 == "form.\(form.id)" }
      }
    return sections.isEmpty || sections.contains { review.holds($0.when) != .no }
  }

  /// Whether filling in what may stay blank makes no comment and no signature void.
  private func canBeWritten(_ field: FormField, of form: Form) -> Bool {
    field.keepsSignatures ?? form.keepsSignatures == true
      || record.signatures.isEmpty && !record.commentIsCurrent
  }

  /// The words of a remedy that may name a field, as `FORM.FIELD`.
  private static func fieldNames(in remedy: String) -> [String] {
    remedy.split { $0.isWhitespace || ",;()".contains($0) }.map(String.init)
      .filter { $0.contains(".") }
  }
}
