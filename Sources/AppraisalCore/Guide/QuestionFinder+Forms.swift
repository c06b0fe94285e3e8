extension QuestionFinder {
  /// The fields that a step asks for: the one that it names, and where it waits for the whole form
  /// the others that are needed, then those that may be left blank.
  func fields(from name: String, isDay: Bool, _ step: NextStep) -> [OpenQuestion] {
    let parts = name.split(separator: ".").map(String.init)
    guard let form = policy.forms.first(where: { $0.id == parts.first }) else { return [] }
    let waitsForAll = step.when.condition.facts.contains("form.\(form.id).complete")
    let named = form.fields.filter { "\(form.id).\($0.id)" == name }
    let needed = form.fields.filter { waitsForAll && $0.required == true && !named.contains($0) }
    let optional = form.fields.filter { $0.required != true && !isNamed($0, of: form) }
    return named.compactMap { field($0, of: form, isDay: isDay) }
      + needed.compactMap { field($0, of: form) }
      + optional.compactMap { field($0, of: form, isOptional: true) }
  }

  /// The fields of forms that this person's review has to have and no stage asks for.
  ///
  /// A form for what comes after signing is left out, unless it is for particular people and this
  /// is one of them.
  var formsWithoutStep: [OpenQuestion] {
    let forms = policy.forms.filter { form in
      form.fields.contains { $0.required == true }
        && !form.fields.contains { isNamed($0, of: form) }
        && (form.when != nil || form.keepsSignatures != true)
        && review.holds(form.when) == .yes
    }
    return forms.flatMap { form in
      form.fields.filter { $0.required == true }.compactMap { field($0, of: form) }
        + form.fields.filter { $0.required != true }
        .compactMap { field($0, of: form, isOptional: true) }
    }
  }

  /// Whether the step of some stage asks for a field.
  private func isNamed(_ field: FormField, of form: Form) -> Bool {
    policy.stages.contains { stage in
      stage.next.contains { step in
        if case .answer("\(form.id).\(field.id)", _) = step.command.flatMap(StepTemplate.init) {
          true
        } else {
          false
        }
      }
    }
  }

  /// A field that is blank and for this person to fill in.
  private func field(
    _ field: FormField, of form: Form, isDay: Bool = false, isOptional: Bool = false
  ) -> OpenQuestion? {
    let name = "\(form.id).\(field.id)"
    guard record.answers[name] == nil, field.isFor(relations), permits("answer.\(name)"),
      review.holds(form.when) != .no
    else { return nil }
    var question = OpenQuestion(
      "answer.\(name)", act: "answer.\(name)", asks: "\(form.title): \(field.title)",
      answer: .field(name))
    question.isOptional = isOptional
    question.prompts = [
      Prompt(part: .main, asks: isDay ? "Day" : "Text", kind: isDay ? .day : .text)
    ]
    question.beside =
      (field.guidance.map { [Beside(title: "What helps", block: .paragraph($0))] } ?? []) + year
    question.clauses = field.clauses.isEmpty ? form.clauses : field.clauses
    return question
  }
}
