/// Everything about one review, as `show` prints it.
public enum ReviewReport {
  /// The report of a review.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - commandEnding: What every command ends with, such as the cycle where it has to be named.
  ///   - names: The name of a person, for print.
  /// - Returns: The report.
  public static func report(
    _ review: Review, commandEnding: String = "", names: (PersonID) -> String
  ) -> Report {
    let record = review.record
    return Report(
      kind: "review", title: names(record.reviewee),
      subtitle: [
        "\(review.policy.words.statement.capitalisedFirst), \(review.period.text)"
      ],
      audience: .personal, asOf: review.today, policy: review.policy.stamp,
      sections: [
        Section(
          id: "summary", title: "Where it stands", blocks: summary(review, commandEnding, names)),
        Section(
          id: "deadlines", title: "Deadlines",
          blocks: record.leftOut == nil ? deadlines(review) : []),
        Section(id: "cases", title: "Cases", blocks: CaseReport.blocks(review)),
        Section(
          id: "objectives", title: "\(review.policy.words.aim.capitalisedFirst)s",
          blocks: [objectives(review)]),
        Section(
          id: "assessment", title: "Assessment", blocks: assessment(review) + items(review)),
        Section(
          id: "ratings",
          title: review.policy.scales.isEmpty ? "Answers in detail" : "Levels in detail",
          blocks: ratings(review, names)),
        Section(
          id: "development", title: "Training and development", blocks: development(review)),
        Section(id: "year", title: "The year", blocks: year(review, names)),
        Section(id: "forms", title: "Forms", blocks: forms(review)),
        Section(
          id: "comment", title: "\(review.policy.words.reviewee.capitalisedFirst)’s comment",
          blocks: comment(review, names)),
        Section(id: "findings", title: "Findings", blocks: [findings(review, commandEnding)]),
      ].filter { !$0.blocks.isEmpty })
  }

  private static func summary(
    _ review: Review, _ commandEnding: String, _ names: (PersonID) -> String
  ) -> [Block] {
    let record = review.record
    let reviewers = record.reviewers?.reviewers.map(names).joined(separator: ", ")
    var facts = [Fact(label: "Post", value: .text(record.facts?.post ?? "not known"))]
    if !review.policy.groups.isEmpty {
      facts.append(Fact(label: "Group", value: .text(review.group?.title ?? "not known")))
    }
    if review.period.rule != nil || !review.period.missing.isEmpty {
      facts.append(Fact(label: "Period", value: .text(review.period.sentence)))
    }
    for pause in review.pauses(of: review.policy.pauses.map(\.id)) {
      let title = review.title(ofPause: pause.pause)
      facts.append(Fact(label: "Time does not count", value: .text("\(pause.text): \(title)")))
    }
    facts += [
      Fact(
        label: review.policy.words.reviewer.capitalisedFirst,
        value: .text(reviewers ?? "nobody yet")),
      Fact(label: "Stage", value: .text(stage(review))),
    ]
    facts += composition(of: review, names) + signatures(of: review, names)
    return [.facts(facts)] + (record.leftOut == nil ? next(in: review, commandEnding) : [])
  }

  /// The signatures that stand, then those that something made void.
  private static func signatures(
    of review: Review, _ names: (PersonID) -> String
  ) -> [Fact] {
    let record = review.record
    let words = review.policy.words
    let standing = record.signatures.sorted { $0.key < $1.key }.map { part, signature in
      Fact(
        label: "Signed as \(words.name(of: part))",
        value: .text("\(names(signature.author)), \(signature.on.text)"))
    }
    // Of several that were given as the same side, the latest tells what is to be done.
    let latest = Dictionary(record.voidedSignatures.map { ($0.part, $0) }) { _, later in later }
    let open = latest.values.filter { record.signatures[$0.part] == nil }
    let void = open.sorted { $0.part < $1.part }.map { voided in
      Fact(
        label: "Signature as \(words.name(of: voided.part))",
        value: .text("void: something was recorded after it (\(voided.by))"))
    }
    return standing + void
  }

  /// What is to be done next, or that nothing is asked for while time stands still.
  private static func next(in review: Review, _ commandEnding: String) -> [Block] {
    let steps = review.stepsAskedFor.map { step in
      step.says.capitalisedFirst
        + (step.command.map {
          ": appraise " + $0.forReviewee(review.record.reviewee) + commandEnding
        } ?? "")
    }
    return (review.standstill.map { [.list([$0.says.capitalisedFirst])] } ?? [])
      + (steps.isEmpty ? [] : [.list(steps)])
  }

  private static func stage(_ review: Review) -> String {
    if let left = review.record.leftOut {
      return "taken out of the cycle, \(left.because ?? left.ground)"
    }
    if let closed = review.record.closed { return "closed on \(closed.on.text)" }
    let all = review.stages.count
    return review.stage.map { "\($0.title) (\(review.stagesDone) of \(all) done)" }
      ?? "every stage is done"
  }

  private static func objectives(_ review: Review) -> Block {
    let aim = review.policy.words.aim
    let isRated = review.policy.assessment.areas.contains {
      $0.items.from == .objectives
    }
    let rows = review.record.objectives.map { objective -> [Cell] in
      let text = objective.text
      let parts = (text.parts ?? [:]).sorted { $0.key < $1.key }
        .map { part in
          let title = review.policy.objectiveParts.first { $0.id == part.key }?.title
          return "\(title ?? part.key): \(part.value)"
        }
      let state =
        objective.dropped != nil
        ? "given up"
        : objective.settled == nil
          ? "not agreed yet"
          : objective.isDetermined
            ? "determined" + (objective.settled.map { " by \($0.author)" } ?? "") : "agreed"
      let level = review.rating(of: objective.id).flatMap(Review.level)
      return [
        .text(objective.id), .text(([text.title] + parts).joined(separator: "; ")),
        text.measure.map { .text($0) } ?? .empty, text.due.map { .day($0) } ?? .empty,
        .text(state),
      ] + (isRated ? [level.map { .text($0) } ?? .empty] : [])
    }
    return .table(
      Table(
        id: "objectives", caption: "\(aim.capitalisedFirst)s",
        columns: [
          Column(id: "objective", title: "Id"), Column(id: "title", title: aim.capitalisedFirst),
          Column(id: "measure", title: "Measure"), Column(id: "due", title: "Due", kind: .day),
          Column(id: "state", title: "State"),
        ] + (isRated ? [Column(id: "level", title: "Level", kind: .level)] : []), rows: rows,
        emptyText: "There are no \(aim)s."))
  }

  private static func assessment(_ review: Review) -> [Block] {
    let decisions =
      review.policy.assessment.areas.map { review.level(of: $0) }
      + (review.overall.map { [$0] } ?? []) + review.pay.filter { $0.outcome != .notApplicable }
    let bare = Set(review.policy.assessment.areas.filter { !$0.hasLevel }.map(\.id))
    if decisions.isEmpty { return [] }
    return [
      .tree(
        decisions.map { decision in
          TreeNode(
            decision.says.hasPrefix(decision.title)
              ? decision.says : "\(decision.title): \(decision.says)",
            reference: decision.clauses.isEmpty
              ? nil : decision.clauses.joined(separator: " "),
            children: bare.contains(decision.question)
              ? decision.because.map { TreeNode($0.says) } : [])
        })
    ]
  }

  private static func year(_ review: Review, _ names: (PersonID) -> String) -> [Block] {
    let record = review.record
    let entries = (record.meetings + record.notes + record.evidence).sorted {
      ($0.on, $0.at, $0.id) < ($1.on, $1.at, $1.id)
    }
    if entries.isEmpty { return [] }
    let rows = entries.map { entry -> [Cell] in
      [
        .day(entry.on), .text(entry.content.kind.rawValue),
        .text(
          EntrySentence.text(entry, in: review)
            + EntrySentence.remark(on: entry, in: review)),
        .text(names(entry.author)),
      ]
    }
    return [
      .table(
        Table(
          id: "year", caption: "Meetings, notes and evidence",
          columns: [
            Column(id: "day", title: "Day", kind: .day), Column(id: "kind", title: "Kind"),
            Column(id: "text", title: "What"), Column(id: "by", title: "By"),
          ], rows: rows, emptyText: ""))
    ]
  }

  private static func forms(_ review: Review) -> [Block] {
    let forms = review.policy.forms.filter { review.holds($0.when) == .yes }
    return forms.map { form in
      .table(
        Table(
          id: form.id, caption: form.title,
          columns: [
            Column(id: "field", title: "Field"), Column(id: "title", title: "Heading"),
            Column(id: "by", title: "By"), Column(id: "text", title: "Text"),
          ],
          rows: form.fields.map { field in
            let name = "\(form.id).\(field.id)"
            let text = review.record.answers[name].map { EntrySentence.text($0, in: review) }
            return [
              .text(name), .text(field.title),
              .text(field.by.map(Wording.role).joined(separator: ", ")),
              text.map { .text($0) } ?? (field.required == true ? .missing("needed") : .empty),
            ]
          }, emptyText: ""))
    }
  }

  static func findings(_ review: Review, _ commandEnding: String) -> Block {
    let findings = review.findings
    return findings.isEmpty
      ? .paragraph("There are none.")
      : .findings(
        findings.map { $0.line(subject: review.record.reviewee.text, adding: commandEnding) })
  }
}

extension Finding {
  /// The finding as a line of a report, with what its commands name besides, such as the cycle.
  public func line(subject: String, adding commandEnding: String = "") -> FindingLine {
    let severity: FindingLine.Severity =
      switch self.severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    return FindingLine(
      severity: severity, subject: subject, text: says,
      remedy: RemedyText.namingProgram(remedy, of: reviewee, adding: commandEnding),
      reference: clauses.isEmpty ? nil : clauses.joined(separator: " "))
  }
}

extension String {
  /// The text with its first letter as a capital.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with the word REVIEWEE replaced by a person's identifier.
  package func forReviewee(_ reviewee: PersonID) -> String {
    split(separator: "REVIEWEE", omittingEmptySubsequences: false).joined(separator: reviewee.text)
  }

  /// The text with the word ITEM, where it stands by itself, replaced by an item’s name.
  func forItem(_ item: String) -> String {
    let parts = split(separator: "ITEM", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts.first ?? "")) { text, next in
      let isWord =
        !(text.last.map { $0.isLetter || $0 == "-" } ?? false)
        && !(next.first.map { $0.isLetter || $0 == "-" } ?? false)
      return text + (isWord ? item : "ITEM") + next
    }
  }
}
