extension PolicyCheck {
  /// Voices, moments and what areas say of them.
  mutating func checkRatings() {
    let root: [PolicyProblem.Step] = [.key("assessment")]
    checkVoices(at: root + [.key("voices")])
    checkMoments(at: root + [.key("moments")])
    for (index, area) in policy.assessment.areas.enumerated() {
      let path = root + [.key("areas"), .index(index)]
      checkVoices(of: area, at: path + [.key("voices")])
      checkDescriptors(of: area, at: path + [.key("descriptors")])
      checkConcern(of: area, at: path + [.key("statedConcern")])
      checkItems(of: area, at: path + [.key("items")])
      checkSuggestion(area.level, at: path + [.key("level")])
      checkNotPrivate(area.level, at: path + [.key("level")])
    }
    if let overall = policy.assessment.overall {
      checkSuggestion(overall, at: root + [.key("overall")])
      checkNotPrivate(overall, at: root + [.key("overall")])
    }
    for (index, rule) in policy.pay.enumerated() where rule.suggestion == true {
      add(
        [.key("pay"), .index(index), .key("suggestion")],
        "a decision on pay is not suggested and confirmed by a rating",
        "Leave it out, or let the row ask.")
    }
    checkQuestions()
  }

  /// A level that counts is nothing that can be kept from those for whom it counts.
  private mutating func checkShared(_ voice: Voice, at path: [PolicyProblem.Step]) {
    let moments = policy.assessment.moments.map(\.id)
    for (index, rule) in voice.shared.enumerated() {
      check(rule.when, at: path + [.index(index), .key("when")])
      guard let moment = rule.moment, !moments.contains(moment) else { continue }
      add(
        path + [.index(index), .key("moment")], "there is no moment “\(moment)”",
        suggestion(moment, moments))
    }
    if !voice.shared.isEmpty, voice.decides == true || voice.standsInWhen != nil {
      add(
        path, "a level that counts cannot be kept from others",
        "Leave it out, or let another voice decide.")
    }
  }

  private mutating func checkVoices(at path: [PolicyProblem.Step]) {
    let voices = policy.assessment.voices
    unique(voices.map(\.id), path)
    for (index, voice) in voices.enumerated() {
      check(voice.standsInWhen, at: path + [.index(index), .key("standsInWhen")])
      if voice.id == "at" {
        add(
          path + [.index(index), .key("id")], "“at” stands before the name of a moment",
          "Give the voice another name.")
      }
      if voice.decides == true, voice.standsInWhen != nil {
        add(
          path + [.index(index), .key("standsInWhen")], "the deciding voice stands in for nobody",
          "Leave out one of the two.")
      }
      checkShared(voice, at: path + [.index(index), .key("shared")])
    }
    let deciding = voices.filter { $0.decides == true }.map(\.id)
    if !voices.isEmpty, deciding.count != 1 {
      add(
        path,
        deciding.isEmpty
          ? "no voice decides" : "several voices decide: \(deciding.joined(separator: ", "))",
        "Give exactly one voice “decides”: true.")
    }
  }

  private mutating func checkVoices(of area: Area, at path: [PolicyProblem.Step]) {
    let known = policy.assessment.voices.map(\.id)
    for (index, id) in area.voices.enumerated() where !known.contains(id) {
      add(path + [.index(index)], "there is no voice “\(id)”", suggestion(id, known))
    }
    let deciding = policy.assessment.decidingVoice.id
    let isOne = policy.assessment.voices.count { $0.decides == true } == 1
    if !area.voices.isEmpty, isOne, !area.voices.contains(deciding) {
      add(path, "the deciding voice “\(deciding)” is missing", "Add it; its level is what counts.")
    }
  }

  private mutating func checkMoments(at path: [PolicyProblem.Step]) {
    let areas = policy.assessment.areas.map(\.id)
    unique(policy.assessment.moments.map(\.id), path)
    for (index, moment) in policy.assessment.moments.enumerated() {
      check(moment.when, at: path + [.index(index), .key("when")])
      for (position, area) in moment.areas.enumerated() where !areas.contains(area) {
        add(
          path + [.index(index), .key("areas"), .index(position)], "there is no area “\(area)”",
          suggestion(area, areas))
      }
    }
  }

  private mutating func checkDescriptors(of area: Area, at path: [PolicyProblem.Step]) {
    for (index, descriptor) in area.descriptors.enumerated() {
      check(descriptor.when, at: path + [.index(index), .key("when")])
      checkLevel(descriptor.level, of: area, at: path + [.index(index), .key("level")])
    }
  }

  private mutating func checkConcern(of area: Area, at path: [PolicyProblem.Step]) {
    guard let concern = area.statedConcern else { return }
    for (index, level) in concern.levels.enumerated() {
      checkLevel(level, of: area, at: path + [.key("levels"), .index(index)])
    }
    if concern.levels.isEmpty {
      add(path + [.key("levels")], "no level needs the concern", "Name one, or leave all out.")
    }
    unique(concern.among.map(\.id), path + [.key("among")])
    if concern.among.isEmpty {
      add(path + [.key("among")], "there is no concern to choose from", "Add at least one.")
    }
  }

  private mutating func checkLevel(
    _ code: String, of area: Area, at path: [PolicyProblem.Step]
  ) {
    let scales = [area.scale, area.level.scale].compactMap { $0.flatMap { vocabulary.scales[$0] } }
    let codes = Set(scales.flatMap { $0.levels.map(\.code) })
    if !scales.isEmpty, !codes.contains(code) {
      add(path, "“\(code)” is not the code of a level here", suggestion(code, Array(codes)))
    }
  }

  private mutating func checkSuggestion(_ rule: DecisionRule, at path: [PolicyProblem.Step]) {
    guard rule.suggestion == true else { return }
    if rule.rows.isEmpty {
      add(
        path + [.key("suggestion")], "without rows nothing is suggested",
        "Add rows, or leave it out: without rows somebody judges anyway.")
    }
    if rule.decidedBy == nil {
      add(
        path + [.key("suggestion")], "it is not said who confirms what is suggested",
        "Add “decidedBy”.")
    }
  }

  private mutating func checkQuestions() {
    let known = policy.assessment.areas.map(\.id) + ["objectives"]
    for (index, question) in policy.questions.enumerated() {
      let path: [PolicyProblem.Step] = [.key("questions"), .index(index), .key("each")]
      if question.each?.wrappedValue.isEmpty == true {
        add(path, "the question is asked of nothing", "Name an area, or leave “each” out.")
      }
      for each in question.each?.wrappedValue ?? [] where !known.contains(each) {
        add(path, "there is no area “\(each)”", suggestion(each, known))
      }
    }
  }

  /// Every list of clauses about voices, moments and measures, with the path of what cites it.
  var ratingCitations: [(clauses: [String], path: [PolicyProblem.Step])] {
    let assessment = policy.assessment
    var all: [([String], [PolicyProblem.Step])] = []
    func list(_ clauses: [[String]], _ path: [PolicyProblem.Step]) {
      for (index, cited) in clauses.enumerated() { all.append((cited, path + [.index(index)])) }
    }
    list(assessment.voices.map(\.clauses), [.key("assessment"), .key("voices")])
    list(assessment.moments.map(\.clauses), [.key("assessment"), .key("moments")])
    list(assessment.measures.map(\.clauses), [.key("assessment"), .key("measures")])
    for (index, area) in assessment.areas.enumerated() {
      let path: [PolicyProblem.Step] = [.key("assessment"), .key("areas"), .index(index)]
      list(area.descriptors.map(\.clauses), path + [.key("descriptors")])
      all.append((area.statedConcern?.clauses ?? [], path + [.key("statedConcern")]))
    }
    return all
  }
}
