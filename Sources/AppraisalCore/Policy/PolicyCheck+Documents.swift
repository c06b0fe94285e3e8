extension PolicyCheck {
  /// What documents show, and for whom they are.
  mutating func checkDocuments() {
    let parts = DocumentPart.all(in: policy)
    let names = parts.map(\.name)
    for (index, document) in policy.documents.enumerated() {
      let path: [PolicyProblem.Step] = [.key("documents"), .index(index)]
      check(document.when, at: path + [.key("when")])
      if !document.audience.isEmpty { checkWho(document.audience, at: path + [.key("audience")]) }
      checkStage(document.stage, at: path + [.key("stage")])
      if document.sections.isEmpty {
        add(path + [.key("sections")], "nothing is printed", "Say what the document shows.")
      }
      for (position, section) in document.sections.enumerated() {
        check(section, names, at: path + [.key("sections"), .index(position)])
      }
    }
  }

  /// A stage that is named has to be one of the policy's.
  mutating func checkStage(_ stage: String?, at path: [PolicyProblem.Step]) {
    guard let stage, !policy.stages.contains(where: { $0.id == stage }) else { return }
    add(path, "there is no stage “\(stage)”", suggestion(stage, policy.stages.map(\.id)))
  }

  private mutating func check(
    _ section: DocumentSection, _ names: [String], at path: [PolicyProblem.Step]
  ) {
    check(section.when, at: path + [.key("when")])
    for (index, name) in section.shows.enumerated() where !names.contains(name) {
      let place = path + [.key("shows")] + (section.shows.count > 1 ? [.index(index)] : [])
      add(
        place, "“\(name)” is nothing that a document can show",
        NearestWord.to(name, among: names).map { "Did you mean “\($0)”?" }
          ?? "WritingAPolicy lists what there is.")
    }
    if let room = section.room, !(1...40).contains(room) {
      add(path + [.key("room")], "there is no room for \(room)", "Expected 1 to 40.")
    }
    let details = section.shows.compactMap { DocumentPart($0) }.map { $0.details(in: policy) }
    if details.contains(nil) { return }
    let known = details.compactMap(\.self).flatMap(\.self)
    for (index, word) in section.with.enumerated() where !known.contains(word) {
      add(
        path + [.key("with"), .index(index)], "“\(word)” is no detail of what is shown",
        known.isEmpty ? "Leave it out." : suggestion(word, known))
    }
  }
}
