extension QuestionFinder {
  /// A question of the policy, for every item that lacks an answer where it is asked one by one.
  func judgements(_ id: String) -> [OpenQuestion] {
    guard permits("judge.\(id)"), let asked = policy.questions.first(where: { $0.id == id }),
      asked.by.isEmpty || !Set(asked.by).isDisjoint(with: relations)
    else { return [] }
    guard let each = asked.each else { return judgement(asked, item: nil) }
    return review.itemNames(each: each).flatMap { item in
      let own = judgement(asked, item: item)
      return own.isEmpty ? [] : evidence(for: item, before: "judge.\(id)") + own
    }
  }

  private func judgement(_ asked: Question, item: String?) -> [OpenQuestion] {
    if record.judgements[.init(question: asked.id, item: item)] != nil { return [] }
    let name = item.map { "\(self.name(ofItem: $0)): " } ?? ""
    var question = OpenQuestion(
      "judge.\(asked.id)" + (item.map { ".\($0)" } ?? ""), act: "judge.\(asked.id)", item: item,
      asks: name + asked.asks, answer: .judgement(asked.id, item: item))
    question.prompts = [
      Prompt(part: .main, asks: "Yes or no", kind: .choice(Prompt.yesOrNo)),
      Prompt(part: .reason, asks: "Why", kind: .text),
    ]
    question.beside = (item.map { beside(item: $0) } ?? []) + year
    question.clauses = asked.clauses
    return [question]
  }

  /// The evidence for an item, where nothing on record is any yet.
  ///
  /// It is asked for of an objective before it is judged at the end, and of anything else that a
  /// *must* lets nobody rate without.
  ///
  /// - Parameters:
  ///   - item: What is judged.
  ///   - act: The act of judging it.
  ///   - isAtEnd: Whether it is judged at the end, and not at a moment of the year.
  /// - Returns: The question, or none.
  func evidence(for item: String, before act: String, isAtEnd: Bool = true) -> [OpenQuestion] {
    let isNeeded = looksAtEvidence(act)
    let isObjective = record.objectives.contains { $0.id == item && $0.isLive }
    guard permits("evidence"), isNeeded || isObjective && isAtEnd, pieces(of: item).isEmpty
    else { return [] }
    var question = OpenQuestion(
      "evidence.\(item)", act: "evidence", item: item,
      asks: "What evidence is there for \(name(ofItem: item))?", answer: .evidence(item))
    question.isOptional = !isNeeded
    question.prompts = [
      Prompt(part: .main, asks: "What it shows", kind: .text),
      Prompt(part: .source, asks: "Where it comes from", kind: .text),
    ]
    question.beside = beside(item: item) + year
    return [question]
  }

  /// Whether some *must* about an act looks at the evidence for its item.
  private func looksAtEvidence(_ act: String) -> Bool {
    let judging = Act(name: act, item: nil, on: .earliest, hasReason: false)
    return policy.requirements.contains { rule in
      rule.strength == .must && rule.acts.contains(where: judging.matches)
        && rule.requires.condition.facts.contains("item.evidence")
    }
  }

  /// The reviewee's comment, or whether there is none for those who may only record that.
  var comment: OpenQuestion? {
    let none = Prompt.Option(
      word: OpenQuestion.noComment, title: "makes no comment", aliases: ["no", "no comment"])
    let person = policy.words.reviewee
    if permits("comment") {
      var question = OpenQuestion(
        "comment", act: "comment", asks: "What is the \(person)’s comment?", answer: .comment)
      question.prompts = [
        Prompt(part: .main, asks: "Comment, or “\(none.word)” to make none", kind: .text)
      ]
      question.beside = outcome
      return question
    }
    guard permits("comment.decline") else { return nil }
    var question = OpenQuestion(
      "comment", act: "comment.decline",
      asks: "Has the \(person) declined to comment?", answer: .comment)
    // It is the other's to say; the stage goes on waiting for them.
    question.isOptional = true
    question.prompts = [Prompt(part: .main, asks: "Type “none” if so", kind: .choice([none]))]
    return question
  }

  /// The person's signature, if they sign and have not.
  var signature: OpenQuestion? {
    guard let part = ["reviewee", "reviewer"].first(where: relations.contains),
      permits("sign.\(part)"), record.signatures[part] == nil
    else { return nil }
    var question = OpenQuestion(
      "sign.\(part)", act: "sign.\(part)", asks: "Do you sign the \(policy.words.statement)?",
      answer: .signature(part))
    question.prompts = [
      Prompt(
        part: .main, asks: "Type “sign” to sign it as it stands",
        kind: .choice([Prompt.Option(word: "sign", title: "signed as it stands", aliases: ["yes"])])
      )
    ]
    question.beside = outcome
    return question
  }

  /// An answer on pay, recommended or decided.
  func pay(_ id: String, _ step: PayDecisionGiven.Step) -> OpenQuestion? {
    guard let rule = policy.pay.first(where: { $0.id == id }),
      record.payAnswer(to: id, step) == nil
    else { return nil }
    let act = step == .recommended ? "pay.recommend.\(id)" : "pay.decide.\(id)"
    guard permits(act) else { return nil }
    let decision = review.decision(onPay: rule)
    var answers = rule.outcomes.filter { $0.effect != .open }
    if case .asks(_, let options) = decision.outcome {
      answers = rule.outcomes.filter { options.contains($0.id) }
    }
    var question = OpenQuestion(
      act, act: act, asks: "\(rule.title): what is \(step.rawValue)?", answer: .pay(id, step))
    question.prompts =
      [
        Prompt(
          part: .main, asks: "Answer",
          kind: .choice(answers.map { Prompt.Option(word: $0.id, title: $0.title) }))
      ] + details(of: rule, answers)
    question.beside = [
      Beside(title: "What the policy gives", block: .tree([tree(decision)]))
    ]
    question.clauses = rule.clauses
    return withoutExcluded(question)
  }

  private func details(of rule: DecisionRule, _ answers: [NamedOutcome]) -> [Prompt] {
    let ranges = answers.filter { answer in
      if case .points(let range) = answer.effect.value(in: review.rules.yearOfPay) {
        range.fixed == nil
      } else {
        false
      }
    }
    var prompts: [Prompt] = []
    if !ranges.isEmpty {
      prompts.append(
        Prompt(part: .points, asks: "How many points", kind: .number, after: ranges.map(\.id)))
    }
    if !rule.grounds.isEmpty {
      let supported = answers.filter { answer in rule.grounds.contains { $0.supports(answer.id) } }
      prompts.append(
        Prompt(
          part: .ground, asks: "On which ground",
          kind: .choice(rule.grounds.map { Prompt.Option(word: $0.id, title: $0.title) }),
          isOptional: true, after: supported.map(\.id)))
    }
    return prompts + [Prompt(part: .reason, asks: "Why", kind: .text, isOptional: true)]
  }
}
