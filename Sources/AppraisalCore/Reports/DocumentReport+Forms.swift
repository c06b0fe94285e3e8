extension DocumentReport {
  /// How many lines a field is left where a section does not say it.
  private static let usualLines = 3

  /// The boxes of a form; of one that is not for the person only those that are filled in.
  ///
  /// A blank document that the policy lays out has all of them: a form may come to be for the
  /// person later, and what must not be printed for somebody is left out by its section.
  func form(_ id: String, _ section: DocumentSection) -> [Block] {
    guard let form = review.policy.forms.first(where: { $0.id == id }) else { return [] }
    return form.fields.filter { isFor(form) || answer($0, form) != nil }
      .map { box($0, of: form, section, label: $0.title) }
  }

  /// The box of one field, whose section's heading stands for its own where they are alike.
  func field(
    _ id: String, of form: String, _ section: DocumentSection, isOnly: Bool
  ) -> [Block] {
    guard let form = review.policy.forms.first(where: { $0.id == form }),
      let field = form.fields.first(where: { $0.id == id })
    else { return [] }
    guard isFor(form) || answer(field, form) != nil else { return [] }
    let label = isOnly && section.title == field.title ? "" : field.title
    return [box(field, of: form, section, label: label)]
  }

  private func isFor(_ form: Form) -> Bool {
    (isBlank && !review.policy.documents.isEmpty) || review.holds(form.when) != .no
  }

  private func answer(_ field: FormField, _ form: Form) -> Entry? {
    review.record.answers["\(form.id).\(field.id)"]
  }

  private func box(
    _ field: FormField, of form: Form, _ section: DocumentSection, label: String
  ) -> Block {
    let entry = isBlank ? nil : answer(field, form)
    let content: FormBox.Piece
    if isBlank {
      content = .lines(section.room ?? DocumentReport.usualLines)
    } else if let entry {
      content = .text(words(of: entry))
    } else {
      content = .missing(field.required == true ? "needed, and not filled in yet" : "not filled in")
    }
    return .box(
      FormBox(
        id: "\(form.id).\(field.id)", label: label, guidance: guidance(field),
        content: [content], note: entry.map(written)))
  }

  /// What somebody wrote; a field that holds a day alone has it as people write days.
  private func words(of entry: Entry) -> String {
    let text = EntrySentence.text(entry, in: review)
    return Day(iso: text)?.text ?? text
  }

  /// What helps to fill a field in; on a blank form also who does so.
  private func guidance(_ field: FormField) -> String? {
    guard isBlank else { return field.guidance }
    let words = review.policy.words
    let who = field.by.map { $0 == FormField.either ? "either side" : words.the($0) }
    let hint = "For \(Wording.alternatives(who)) to fill in."
    return field.guidance.map { "\(Wording.sentence($0)) \(hint)" } ?? hint
  }

  /// The answer to a question with its reason, item by item where it is asked so.
  func question(_ id: String, _ section: DocumentSection) -> [Block] {
    guard let question = review.policy.questions.first(where: { $0.id == id }) else { return [] }
    if let each = question.each { return [answers(to: question, each, section)] }
    let entry = isBlank ? nil : review.record.judgements[.init(question: id)]
    return [box(question, entry, section)]
  }

  /// Every question of the review that was answered.
  var questions: [Block] {
    if isBlank { return [] }
    return review.policy.questions.flatMap { question -> [Block] in
      guard question.each == nil else { return [] }
      return review.record.judgements[.init(question: question.id)].map {
        [box(question, $0, nil)]
      } ?? []
    }
  }

  private func box(
    _ question: Question, _ entry: Entry?, _ section: DocumentSection?
  ) -> Block {
    var given: Judgement?
    if let entry, case .judgement(let judgement) = entry.content { given = judgement }
    var content: [FormBox.Piece] = [
      .choices([
        .init("Yes", isTicked: given?.yes == true), .init("No", isTicked: given?.yes == false),
      ])
    ]
    if let given {
      content.append(.text(given.because))
    } else {
      content.append(isBlank ? .lines(section?.room ?? 2) : .missing("not answered"))
    }
    return .box(
      FormBox(id: question.id, label: question.asks, content: content, note: entry.map(written)))
  }

  private func answers(
    to question: Question, _ each: OneOrMore, _ section: DocumentSection
  ) -> Block {
    let rows = review.itemNames(each: each).map { item -> [Cell] in
      let name = review.record.objectives.contains { $0.id == item } ? "\(item)  " : ""
      let title = Cell.text(name + review.title(ofItem: item))
      let entry = review.record.judgements[.init(question: question.id, item: item)]
      guard let entry, case .judgement(let given) = entry.content else {
        return [title, .missing("not answered"), .empty]
      }
      return [title, .text(given.yes ? "yes" : "no"), .text(given.because)]
    }
    return table(
      question.id, caption: question.asks,
      [
        Column(id: "item", title: "Item"), Column(id: "answer", title: "Yes or no"),
        Column(id: "because", title: "Reason"),
      ], rows: rows, room: section.room ?? 3)
  }
}
