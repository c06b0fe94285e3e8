extension QuestionFinder {
  /// The levels that a step asks for.
  func ratings(
    _ word: String, voice: String?, moment: String?, wantsReason: Bool
  ) -> [OpenQuestion] {
    let parts = word.split(separator: "/")
    let isOfItems = parts.last.map(StepTemplate.isPlaceholder) ?? false
    guard isOfItems else {
      guard let own = level(word, voice, moment, wantsReason: wantsReason) else { return [] }
      return evidence(for: word, before: own.act, isAtEnd: moment == nil) + [own]
    }
    let area = policy.assessment.areas.first { area in
      parts.count > 1 ? area.id == parts[0] : area.items.from == .objectives
    }
    guard let area else { return [] }
    let giving = voice ?? policy.assessment.decidingVoice.id
    return review.itemNames(of: area).flatMap { item -> [OpenQuestion] in
      if review.at(moment).rating(of: item, voice: giving) != nil { return [] }
      guard let own = level(item, voice, moment, wantsReason: wantsReason) else { return [] }
      return evidence(for: item, before: own.act, isAtEnd: moment == nil) + [own]
    }
  }

  /// The levels that a table gives and the person may confirm or depart from, in the stage that
  /// waits for them; none once somebody commented on them or signed.
  func confirmations(in stage: Stage) -> [OpenQuestion] {
    if !record.signatures.isEmpty || record.commentIsCurrent { return [] }
    let areas = policy.assessment.areas.filter { $0.hasLevel && $0.items.from != .whole }
    let rules =
      areas.map { ($0.id, $0.level) } + (policy.assessment.overall.map { [("overall", $0)] } ?? [])
    return rules.compactMap { item, rule in
      guard rule.departure == .withReason, !rule.rows.isEmpty,
        stageThatWaits(for: item)?.id == stage.id, review.rating(of: item) == nil,
        case .decided = review.tabled(item, rule).outcome
      else { return nil }
      var question = level(item, nil, nil, wantsReason: false)
      // A table that only suggests keeps the stage open by itself.
      question?.isOptional = rule.suggestion != true
      return question
    }
  }

  /// The first stage that looks at whether something has its level.
  private func stageThatWaits(for item: String) -> Stage? {
    review.stages.first { stage in
      let facts = stage.done.condition.facts + stage.next.flatMap(\.when.condition.facts)
      return facts.contains("\(item).decided")
    }
  }

  /// The level of one thing by one voice at one moment.
  private func level(
    _ item: String, _ voiceName: String?, _ momentName: String?, wantsReason: Bool
  ) -> OpenQuestion? {
    let assessment = policy.assessment
    let area = review.area(ofItem: item)
    let voice = assessment.voices(of: nil).first {
      $0.id == voiceName ?? assessment.decidingVoice.id
    }
    let moment = assessment.moments.first { $0.id == momentName }
    let act = act(ofRating: item, in: area, at: momentName)
    guard permits(act), let scale = scale(of: item, area),
      voice?.by.isEmpty != false || !Set(voice?.by ?? []).isDisjoint(with: relations)
    else { return nil }
    let circumstances = [assessment.voices.isEmpty ? nil : voice?.title, moment?.title]
      .compactMap(\.self).map { ", \($0)" }.joined()
    var question = OpenQuestion(
      act + (voiceName.map { "@\($0)" } ?? ""), act: act, item: item,
      asks: "\(name(ofItem: item))\(circumstances): which level?",
      answer: .level(item, voice: voiceName, moment: momentName))
    let table = tabled(item, area, moment: momentName)
    if let code = table?.answer, let given = scale.levels.first(where: { $0.code == code }) {
      let name = given.name == code ? code : "\(code), \(given.name)"
      question.asks =
        "\(self.name(ofItem: item))\(circumstances): \(name) by the table. Does it stand?"
    }
    question.prompts = prompts(scale, table, area, wantsReason: wantsReason)
    question.beside =
      (table.map { [Beside(title: "What the table gives", block: .tree([tree($0)]))] } ?? [])
      + beside(item: item) + year
    question = withoutExcluded(question)
    question.help = [.list(meanings(of: scale, area, among: question.prompts[0]))]
    return question
  }

  private func act(ofRating item: String, in area: Area?, at moment: String?) -> String {
    let time = moment.map { "at.\($0)." } ?? ""
    guard let area else { return "rate.\(time)overall" }
    if area.id == item { return "rate.\(time)area.\(area.id)" }
    let leaf = item.split(separator: "/").last.map(String.init) ?? item
    return "rate.\(time)item.\(area.id).\(leaf)"
  }

  private func scale(of item: String, _ area: Area?) -> Scale? {
    let id =
      area.map { $0.id == item ? $0.level.scale ?? $0.scale : $0.scale }
      ?? (item == "overall" ? policy.assessment.overall?.scale : nil)
    return policy.scales.first { $0.id == id }
  }

  /// What the table of an area or of the overall level says, where there is one.
  private func tabled(_ item: String, _ area: Area?, moment: String?) -> Decision? {
    guard let rule = area.map({ $0.id == item ? $0.level : nil }) ?? policy.assessment.overall,
      !rule.rows.isEmpty
    else { return nil }
    return review.at(moment).tabled(item, rule)
  }

  private func prompts(
    _ scale: Scale, _ table: Decision?, _ area: Area?, wantsReason: Bool
  ) -> [Prompt] {
    var levels = scale.levels
    if case .asks(_, let options)? = table?.outcome {
      levels = levels.filter { options.contains($0.code) }
    }
    let options = levels.map { level in
      Prompt.Option(
        word: level.code, title: level.name,
        aliases: level.aliases + (level.number.map { ["\($0)"] } ?? [])
          + (level.code == table?.answer ? ["yes", "y"] : []))
    }
    let asks = table?.answer.map { "Level, where yes confirms \($0)" } ?? "Level"
    var prompts = [Prompt(part: .main, asks: asks, kind: .choice(options))]
    if let rule = area?.statedConcern {
      prompts.append(
        Prompt(
          part: .concern, asks: "Which concern",
          kind: .choice(rule.among.map { Prompt.Option(word: $0.id, title: $0.title) }),
          after: rule.levels))
    }
    if wantsReason {
      // Where the table leaves the answer to somebody, they say why.
      let isLeft = if case .asks? = table?.outcome { true } else { false }
      prompts.append(.reason(isOptional: !isLeft))
    }
    return prompts
  }

  private func meanings(
    of scale: Scale, _ area: Area?, among prompt: Prompt
  ) -> [String] {
    let offered: [String] =
      if case .choice(let options) = prompt.kind { options.map(\.word) } else { [] }
    return scale.levels.filter { offered.contains($0.code) }.map { level in
      let meaning =
        area.flatMap { review.descriptor(of: level.code, in: $0) } ?? level.descriptor
      let name = level.code == level.name ? level.code : "\(level.code), \(level.name)"
      return name + (meaning.map { ": \($0)" } ?? "")
    }
  }
}
