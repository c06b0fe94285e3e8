extension Review {
  /// What the policy's own shape says to a level or an answer, before any requirement is asked.
  ///
  /// - Parameters:
  ///   - content: What would be recorded.
  ///   - relations: How whoever records it stands to the review: relations and roles.
  /// - Returns: Everything that stands against it.
  public func refusals(of content: EntryContent, by relations: [String]) -> [Refusal] {
    switch content {
    case .rating(let rating): refusals(of: rating, by: relations)
    case .enrolled(let enrolment): refusals(of: enrolment, by: relations)
    case .payDecision(let given): refusals(of: given)
    case .commentDeclined: refusal(ofDeclining: relations).map { [$0] } ?? []
    case .settled(let given): refusal(of: given).map { [$0] } ?? []
    case .paused(let pause): refusals(of: pause)
    case .caseOpened(let opened): refusals(of: opened, by: relations)
    case .caseStep(let taken): refusals(of: taken, by: relations)
    case .caseClosed(let closed): refusals(of: closed)
    case .developmentDeclined, .developmentNotProvided:
      refusal(ofDevelopment: content).map { [$0] } ?? []
    case .periodSet(let set): refusals(of: set, by: relations)
    case .judgement(let judgement):
      refusal(of: judgement, by: relations).map { [$0] } ?? []
    default: []
    }
  }

  /// What somebody said of their own review is theirs alone to take back.
  private func refusal(ofDeclining relations: [String]) -> Refusal? {
    guard let comment = record.comment, case .comment = comment.content,
      !relations.contains("reviewee")
    else { return nil }
    return Refusal(
      says: "The \(policy.words.reviewee) has commented, and nobody else can put “no comment” in "
        + "its place.",
      facts: ["commented on \(comment.on.text)"],
      remedy: "Leave the comment as it is; \(record.reviewee) can change it.")
  }

  private func refusals(of rating: RatingGiven, by relations: [String]) -> [Refusal] {
    let area = area(ofItem: rating.item)
    if let refusal = refusal(ofWhole: rating.item, area) ?? refusal(ofArea: area)
      ?? refusal(ofScale: rating)
    {
      return [refusal]
    }
    let voices = policy.assessment.voices(of: area)
    let id = rating.voice ?? policy.assessment.decidingVoice.id
    guard let voice = voices.first(where: { $0.id == id }) else {
      return [
        Refusal(
          says: "“\(id)” gives no level for \(title(ofItem: rating.item)).",
          remedy: "Use --voice \(voices.map(\.id).joined(separator: " or ")).")
      ]
    }
    let found = [
      refusal(of: voice, by: relations) ?? refusal(ofDecider: rating, voice, by: relations),
      refusal(ofMoment: rating.moment, in: area), refusal(ofConcern: rating, in: area),
    ].compactMap { $0 }
    if !found.isEmpty { return found }
    guard voice.decides == true || voice.standsInWhen != nil else { return [] }
    return at(rating.moment)
      .refusal(ofLevel: rating.level, for: rating.item, because: rating.because).map { [$0] } ?? []
  }

  private func refusal(of voice: Voice, by relations: [String]) -> Refusal? {
    if voice.by.isEmpty || !Set(voice.by).isDisjoint(with: relations) { return nil }
    let others = policy.assessment.voices.filter {
      $0.by.isEmpty || !Set($0.by).isDisjoint(with: relations)
    }
    return Refusal(
      says: "The level “\(voice.title)” is for the \(voice.by.joined(separator: " or ")) to give.",
      clauses: voice.clauses,
      remedy: others.isEmpty
        ? "Let the \(voice.by.joined(separator: " or ")) record it."
        : "Use --voice \(others.map(\.id).joined(separator: " or ")).")
  }

  private func refusal(ofMoment id: String?, in area: Area?) -> Refusal? {
    guard let id else { return nil }
    guard let moment = policy.assessment.moments.first(where: { $0.id == id }), let area,
      moment.includes(area)
    else {
      let known = area.map { moments(of: $0).map(\.id) } ?? []
      return Refusal(
        says: "Nothing is rated here at “\(id)”.",
        clauses: policy.assessment.moments.first { $0.id == id }?.clauses ?? [],
        remedy: known.isEmpty
          ? "Leave out --moment." : "Use --moment \(known.joined(separator: " or ")).")
    }
    let arises = arises(moment)
    if arises.truth == .yes { return nil }
    return Refusal(
      says: "\(moment.title) "
        + (arises.truth == .no ? "is not for this person." : "may not be for this person."),
      facts: sentences(for: arises), clauses: moment.clauses,
      remedy: "Leave out --moment to give the final level.")
  }

  private func refusal(ofConcern rating: RatingGiven, in area: Area?) -> Refusal? {
    let rule = area?.statedConcern
    guard let rule, rule.levels.contains(rating.level) else {
      guard rating.concern != nil else { return nil }
      return Refusal(
        says: "No concern is stated with the level \(rating.level) here.",
        clauses: rule?.clauses ?? [],
        remedy: "Leave out --concern, or give the reason with --because.")
    }
    if rule.among.contains(where: { $0.id == rating.concern }) { return nil }
    let list = rule.among.map { "\($0.id) (\($0.title))" }.joined(separator: ", ")
    return Refusal(
      says: "The level \(rating.level) is given only with a stated concern.",
      facts: rating.concern.map { ["“\($0)” is not one of the policy’s concerns"] } ?? [],
      clauses: rule.clauses, remedy: "Give --concern, one of: \(list).")
  }

  private func refusal(of judgement: Judgement, by relations: [String]) -> Refusal? {
    guard let question = policy.questions.first(where: { $0.id == judgement.question }) else {
      return nil
    }
    if !question.by.isEmpty, Set(question.by).isDisjoint(with: relations) {
      let who = question.by.joined(separator: " or ")
      return Refusal(
        says: "This is for the \(who) to answer: \(question.asks)", clauses: question.clauses,
        remedy: "Let the \(who) record it.")
    }
    guard let each = question.each else {
      return judgement.item.map {
        Refusal(
          says: "This is asked of the review as a whole, not of \($0).",
          clauses: question.clauses, remedy: "Leave out --item.")
      }
    }
    let items = itemNames(each: each)
    if let item = judgement.item, items.contains(item) { return nil }
    let list = items.isEmpty ? "there are none yet" : items.joined(separator: ", ")
    return Refusal(
      says: "This is answered for each of the \(each.text): \(list).", clauses: question.clauses,
      remedy: "Name one of them with --item.")
  }
}
