extension QuestionFinder {
  /// The fields that a step asks for: the one that it names, and where it waits for the whole form
  /// the others that are needed, then those that may be left blank.
  func fields(from name: String, _ step: NextStep) -> [OpenQuestion] {
    let parts = name.dotted
    guard let form = policy.forms.first(where: { $0.id == parts.first }) else { return [] }
    let waitsForAll = step.when.condition.facts.contains("form.\(form.id).complete")
    let named = form.fields.filter { "\(form.id).\($0.id)" == name }
    let needed = form.fields.filter { waitsForAll && $0.required == true && !named.contains($0) }
    let optional = form.fields.filter {
      $0.required != true && $0.stage == nil && !isNamed($0, of: form) && isShown($0, of: form)
    }
    return named.compactMap { field($0, of: form) }
      + needed.compactMap { field($0, of: form) }
      + optional.compactMap { field($0, of: form, isOptional: true) }
  }

  /// The fields that this person's review has to have and no stage asks for, then those that a
  /// printed form shows and that may stay blank, which are offered together.
  ///
  /// A form for what comes after signing is left out, unless it is for particular people and this
  /// is one of them.
  var formsWithoutStep: [OpenQuestion] {
    let shown = Set(printedForms)
    let forms = policy.forms.filter {
      ($0.when != nil || $0.keepsSignatures != true) && review.holds($0.when) == .yes
    }
    let needed = forms.flatMap { form -> [OpenQuestion] in
      let unnamed = form.fields.filter { $0.required == true && !isNamed($0, of: form) }
      let isWithoutStep = !unnamed.isEmpty && !form.fields.contains { isNamed($0, of: form) }
      let optional =
        isWithoutStep ? form.fields.filter { $0.required != true && $0.stage == nil } : []
      return unnamed.compactMap { field($0, of: form) }
        + optional.compactMap { field($0, of: form, isOptional: true) }
    }
    let offered = forms.filter { form in
      shown.contains(form.id) && !form.fields.contains { $0.required == true }
        && !form.fields.contains { isNamed($0, of: form) }
    }.flatMap { form in
      form.fields.filter { $0.stage == nil && isShown($0, of: form) }
        .compactMap { field($0, of: form, isOptional: true, isOffered: true) }
    }
    return needed + offered
  }

  /// What is left of the forms once their stage is done: what is written then makes a comment void,
  /// so that nothing is offered any more after one, and nothing asked for after a signature.
  var formsLeft: [OpenQuestion] {
    if !record.signatures.isEmpty { return [] }
    return formsWithoutStep.filter { !$0.isOptional || !record.commentIsCurrent }
  }

  /// The forms that a printed document shows to everybody who has one, empty or filled in.
  private var printedForms: [String] {
    policy.printedDocuments.filter { review.holds($0.when) != .no }.flatMap(\.sections)
      .filter { $0.when == nil || review.holds($0.when) == .yes }.flatMap(\.shows)
      .compactMap { name in
        switch DocumentPart(name) {
        case .form(let id), .field(let id, _): id
        default: nil
        }
      }
  }

  /// Whether the step of some stage asks for a field.
  func isNamed(_ field: FormField, of form: Form) -> Bool {
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
  func field(
    _ field: FormField, of form: Form, isOptional: Bool = false, isOffered: Bool = false
  ) -> OpenQuestion? {
    let name = "\(form.id).\(field.id)"
    guard record.answers[name] == nil, field.isFor(relations), permits("answer.\(name)"),
      review.holds(form.when) != .no
    else { return nil }
    var question = OpenQuestion(
      "answer.\(name)", act: "answer.\(name)", asks: "\(form.title): \(field.title)",
      answer: .field(name))
    let isDay = dayFields.contains(name)
    question.isOptional = isOptional
    question.isOffered = isOffered
    question.prompts = [
      Prompt(part: .main, asks: isDay ? "Day" : "Text", kind: isDay ? .day : .text)
    ]
    question.beside =
      (field.guidance.map { [Beside(title: "What helps", block: .paragraph($0))] } ?? []) + year
    question.clauses = field.clauses.isEmpty ? form.clauses : field.clauses
    return question
  }
}
