extension DocumentReport {
  /// Whose level stands in a column, and of which moment.
  private typealias Mark = (moment: String?, voice: String, title: String)

  /// The levels of an area by voice and moment, and the level of the area as a whole.
  func area(_ id: String, _ section: DocumentSection) -> [Block] {
    guard let area = review.policy.assessment.areas.first(where: { $0.id == id }),
      review.holds(area.when) != .no
    else { return [] }
    func wants(_ detail: AreaDetail) -> Bool {
      section.with.isEmpty ? detail != .meanings : section.with.contains(detail.rawValue)
    }
    var blocks: [Block] = wants(.meanings) ? [meanings(of: area)] : []
    var times = review.moments(of: area)
      .filter { section.with.isEmpty || section.with.contains($0.id) }
      .map { ($0.id as String?, $0.title) }
    if wants(.final) { times.append((nil, times.isEmpty ? "Level" : "At the end")) }
    if area.items.from != .whole, !times.isEmpty {
      blocks += tables(of: area, times, voices(area, section), reasons: wants(.reasons))
    }
    if area.hasLevel {
      blocks += times.map { moment, title in whole(area, moment, title, times.count > 1) }
    }
    return blocks
  }

  /// One table with a column for each moment, or one for each moment with a column for each voice.
  private func tables(
    of area: Area, _ times: [(String?, String)], _ voices: [Voice], reasons: Bool
  ) -> [Block] {
    let word = area.items.many.capitalisedFirst
    if voices.count == 1 {
      let marks = times.map { (moment: $0.0, voice: voices[0].id, title: $0.1) }
      return [table(of: area, caption: "", marks, reasons: reasons)]
    }
    let haveNames = voices.contains { $0.comment != nil }
    return times.flatMap { moment, title -> [Block] in
      let marks = voices.map { (moment: moment, voice: $0.id, title: $0.title) }
      let levels = table(
        of: area, caption: times.count > 1 ? "\(word): \(title)" : "", marks,
        reasons: reasons && !haveNames)
      let hasComments =
        isBlank
        || ratings(of: area, marks).contains { $0.entries.contains { reason(of: $0) != nil } }
      return reasons && haveNames && hasComments
        ? [levels, comments(on: area, moment, voices)] : [levels]
    }
  }

  /// The voices with a column: those that the section names, or all where it names none, and
  /// whoever else gave a level.
  private func voices(_ area: Area, _ section: DocumentSection) -> [Voice] {
    let all = review.policy.assessment.voices(of: area)
    let named = all.filter { section.with.contains($0.id) }
    if named.isEmpty { return all }
    let moments = review.moments(of: area).map { $0.id as String? } + [nil]
    return all.filter { voice in
      named.contains { $0.id == voice.id }
        || !isBlank
          && review.itemNames(of: area).contains { item in
            moments.contains { review.at($0).rating(of: item, voice: voice.id) != nil }
          }
    }
  }

  private func table(
    of area: Area, caption: String, _ marks: [Mark], reasons: Bool
  ) -> Block {
    var columns = [Column(id: "item", title: area.items.one.capitalisedFirst)]
    columns += marks.enumerated().map {
      Column(id: "level-\($0 + 1)", title: $1.title, kind: .level)
    }
    if reasons { columns.append(Column(id: "reasons", title: "Reasons")) }
    let ratings = ratings(of: area, marks)
    let rows = ratings.map { item, entries -> [Cell] in
      let why = zip(marks, entries).compactMap { mark, entry in
        reason(of: entry).map { marks.count > 1 ? "\(mark.title): \($0)" : $0 }
      }
      let cell: Cell = isBlank ? .blank : .text(why.joined(separator: "\n"))
      return [.text(item)] + levels(entries, among: ratings) + (reasons ? [cell] : [])
    }
    return table(area, area.id, caption, columns, rows)
  }

  /// Each item with its ratings.
  private func ratings(of area: Area, _ marks: [Mark]) -> [(item: String, entries: [Entry?])] {
    review.itemNames(of: area).map { item in
      let title = review.title(ofItem: item)
      return (
        area.items.from == .objectives ? "\(item)  \(title)" : title,
        marks.map { review.at($0.moment).rating(of: item, voice: $0.voice) }
      )
    }
  }

  /// The levels of one item; where no item has any, a column says so, lest the names stand alone.
  private func levels(
    _ entries: [Entry?], among all: [(item: String, entries: [Entry?])]
  ) -> [Cell] {
    let isUnrated = all.allSatisfy { $0.entries.allSatisfy { $0 == nil } }
    return entries.enumerated().map { place, entry in
      if isBlank { return .blank }
      if isUnrated, place == entries.count - 1 { return .missing("not rated yet") }
      return entry.flatMap(Review.level).map { .text($0) } ?? .empty
    }
  }

  private func reason(of entry: Entry?) -> String? {
    guard let entry, case .rating(let rating) = entry.content else { return nil }
    return rating.because
  }

  private func table(
    _ area: Area, _ id: String, _ caption: String, _ columns: [Column], _ rows: [[Cell]]
  ) -> Block {
    if isBlank, area.items.from != .objectives, !rows.isEmpty {
      return .table(Table(id: id, caption: caption, columns: columns, rows: rows))
    }
    return table(id, caption: caption, columns, rows: rows, room: 3)
  }

  /// The reasons item by item, in a column for each voice whose reasons have a name of their own;
  /// those of the other voices stand in the last one.
  private func comments(on area: Area, _ moment: String?, _ voices: [Voice]) -> Block {
    let marks = voices.map { (moment: moment, voice: $0.id, title: $0.title) }
    let own = voices.indices.filter { voices[$0].comment != nil }
    let columns =
      [Column(id: "item", title: area.items.one.capitalisedFirst)]
      + own.map { Column(id: "comment-\($0 + 1)", title: voices[$0].comment ?? "") }
    let rows = ratings(of: area, marks).map { item, entries -> [Cell] in
      let others = voices.indices.filter { !own.contains($0) }.compactMap { place in
        reason(of: entries[place]).map { "\(voices[place].title): \($0)" }
      }
      let cells = own.map { place -> Cell in
        let rest = place == own.last ? others : []
        let words = [reason(of: entries[place])].compactMap(\.self) + rest
        return isBlank ? .blank : .text(words.joined(separator: "\n"))
      }
      return [.text(item)] + cells
    }
    return table(area, "\(area.id)-comments", "Comments", columns, rows)
  }

  /// The level of an area as a whole at a moment or at the end.
  private func whole(
    _ area: Area, _ moment: String?, _ title: String, _ isOneOfSeveral: Bool
  ) -> Block {
    let rule = area.level
    let decision = review.at(moment).level(of: area)
    let label = isOneOfSeveral ? "\(area.title): \(title)" : "\(area.title) as a whole"
    return box(
      "\(area.id)\(moment.map { "-\($0)" } ?? "")", label, rule.scale ?? area.scale, decision,
      review.at(moment).ratings(of: area.id, in: area))
  }

  /// The overall level.
  func overall(_ section: DocumentSection) -> [Block] {
    guard let rule = review.policy.assessment.overall, let decision = review.overall,
      decision.outcome != .notApplicable
    else { return [] }
    return [
      box(
        "overall", "", rule.scale ?? "", decision, review.ratings(of: "overall", in: nil))
    ]
  }

  /// A level to tick, with what it rests on, or with room for the reasons.
  private func box(
    _ id: String, _ label: String, _ scale: String, _ decision: Decision,
    _ given: [(voice: String?, entry: Entry)]
  ) -> Block {
    let levels = review.policy.scales.first { $0.id == scale }?.levels ?? []
    let choices = levels.map { level in
      FormBox.Choice(
        level.name == level.code ? level.code : "\(level.code)  \(level.name)",
        isTicked: !isBlank && decision.answer == level.code)
    }
    var content: [FormBox.Piece] = choices.isEmpty ? [] : [.choices(choices)]
    if isBlank {
      content.append(.lines(2))
    } else if decision.answer == nil {
      // What it waits for is for whoever works on the review; paper says that it is open.
      content.append(.missing("not rated yet"))
    } else if given.isEmpty, !saysNoMore(decision, levels) {
      content.append(.text(decision.says))
    }
    let words = given.compactMap { voice, entry -> Fact? in
      guard case .rating(let rating) = entry.content else { return nil }
      if voice == nil, rating.because == nil { return nil }
      return Fact(
        label: voice ?? "Reason",
        value: .text(voice == nil ? rating.because ?? "" : rating.level + reason(entry)))
    }
    if !isBlank, !words.isEmpty { content.append(.facts(words)) }
    return .box(FormBox(id: id, label: label, content: content))
  }

  /// Whether the sentence of a decision only names the level, which is ticked already.
  private func saysNoMore(_ decision: Decision, _ levels: [Level]) -> Bool {
    guard let level = levels.first(where: { $0.code == decision.answer }) else { return false }
    let bare = "\(decision.title): \(level.code)"
    return [bare, "\(bare) (\(level.name))"].contains(decision.says)
  }

  /// What the levels of an area mean for the person.
  private func meanings(of area: Area) -> Block {
    let levels = review.policy.scales.first { $0.id == area.scale }?.levels ?? []
    return means(
      area.id, caption: "What the levels mean",
      levels.map { ($0, review.descriptor(of: $0.code, in: area)) })
  }

  /// What the levels of a scale mean.
  func scale(_ id: String) -> [Block] {
    let levels = review.policy.scales.first { $0.id == id }?.levels ?? []
    return [means(id, caption: "", levels.map { ($0, $0.descriptor) })]
  }

  private func means(_ id: String, caption: String, _ levels: [(Level, String?)]) -> Block {
    .table(
      Table(
        id: "meaning-\(id)", caption: caption,
        columns: [
          Column(id: "level", title: "Level", kind: .level), Column(id: "name", title: "Name"),
          Column(id: "means", title: "What it means"),
        ],
        rows: levels.map { level, means in
          [.text(level.code), .text(level.name), .text(means ?? "")]
        }))
  }
}
