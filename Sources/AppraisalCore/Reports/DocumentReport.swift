/// A printed document of one review, filled in from the record or left empty for handwriting.
public struct DocumentReport {
  let review: Review
  let document: PrintedDocument
  let isBlank: Bool
  /// The person's review in the cycle before, where there is one that may be told of.
  let previous: Review?
  let words: DocumentNames

  /// The document as a report.
  ///
  /// - Parameters:
  ///   - document: What is printed.
  ///   - review: The review that it is about.
  ///   - isBlank: Whether all but the head is left empty.
  ///   - previous: The person's review in the cycle before, as whoever reads may be told of it.
  ///   - names: How people and schools are called, for print.
  /// - Returns: The report.
  public static func report(
    _ document: PrintedDocument, of review: Review, isBlank: Bool = false,
    previous: Review? = nil, names: DocumentNames
  ) -> Report {
    DocumentReport(
      review: review, document: document, isBlank: isBlank || document.isPaper,
      previous: previous, words: names
    ).report
  }

  /// The name of a person, for print.
  func names(_ person: PersonID) -> String { words.person(person) }

  private var report: Report {
    var subtitle = ["\(names(review.record.reviewee)), \(review.period.text)"]
    if isBlank { subtitle.append("To be filled in by hand") }
    return Report(
      kind: "document", title: document.title, subtitle: subtitle, audience: audience,
      asOf: review.today, policy: review.policy.stamp, sections: sections)
  }

  /// The document's banner and whom it is for.
  private var audience: Audience {
    let title = document.banner ?? Audience.personal.title
    if document.audience.isEmpty {
      return Audience(title: title, handling: Audience.personal.handling)
    }
    return Audience(title: title, handling: "For \(document.readers(in: review.policy.words)).")
  }

  private var sections: [Section] {
    document.sections.enumerated().compactMap { index, section in
      guard review.holds(section.when) != .no else { return nil }
      let parts = section.shows.compactMap { DocumentPart($0) }
      var blocks = parts.flatMap { self.blocks(of: $0, in: section, isOnly: parts.count == 1) }
      if blocks.isEmpty, !section.shows.isEmpty { return nil }
      if let guidance = section.guidance { blocks.insert(.paragraph(guidance), at: 0) }
      if index == 0, let notice { blocks.append(notice) }
      return Section(
        id: "section-\(index + 1)", title: section.title ?? parts.first.map(title) ?? "",
        blocks: blocks)
    }
  }

  /// That the document is not complete, so that nobody takes a print for the final one.
  private var notice: Block? {
    guard !isBlank, review.isComplete(document) == false,
      let stage = review.policy.stages.first(where: { $0.id == document.stage })
    else { return nil }
    return .notice("This document is not complete: the stage “\(stage.title)” is not done.")
  }

  /// What a part shows; nothing where it is not for the person.
  private func blocks(
    of part: DocumentPart, in section: DocumentSection, isOnly: Bool
  ) -> [Block] {
    switch part {
    case .head: [head(section)]
    case .objectives: objectives(section)
    case .previousObjectives: [previousObjectives(section)]
    case .area(let id): area(id, section)
    case .overall: overall(section)
    case .form(let id): form(id, section)
    case .field(let form, let field): self.field(field, of: form, section, isOnly: isOnly)
    case .question(let id): question(id, section)
    case .questions: questions
    case .development: [development(section)]
    case .meetings: [meetings(section)]
    case .meeting(let id): meeting(id, section)
    case .lastCase(let id): lastCase(id, section)
    case .notes: [notes(section)]
    case .evidence: [evidence(section)]
    case .scale(let id): scale(id)
    case .payRule(let id): review.policy.pay.filter { $0.id == id }.flatMap { pay($0, section) }
    case .pay: review.policy.pay.flatMap { pay($0, section) }
    case .comment: [comment(section)]
    case .signatures: [.signatures(signatures)]
    case .room: isBlank ? [room(section)] : []
    }
  }

  /// The heading of a section that has none of its own.
  private func title(of part: DocumentPart) -> String {
    let policy = review.policy
    switch part {
    case .head, .room: return ""
    case .area(let id):
      let area = policy.assessment.areas.first { $0.id == id }
      return (area?.title ?? id) + (area?.items.from == .objectives ? ": levels" : "")
    case .overall: return policy.assessment.overall?.title ?? "Overall"
    case .objectives: return "\(policy.words.aim.capitalisedFirst)s"
    case .previousObjectives: return "Previous \(policy.words.aim)s"
    case .form(let id), .field(let id, _):
      return policy.forms.first { $0.id == id }?.title ?? id
    case .meeting(let id):
      return (policy.meetings.first { $0.id == id }?.title ?? id).capitalisedFirst
    case .lastCase(let id): return policy.caseKind(id)?.title ?? id
    case .scale(let id): return policy.scales.first { $0.id == id }?.title ?? id
    case .payRule(let id): return policy.pay.first { $0.id == id }?.title ?? id
    case .question: return "Questions"
    case .development: return "Training and development"
    case .comment: return "Comment of the \(policy.words.reviewee)"
    default: return part.name.capitalisedFirst
    }
  }

  /// Who is reviewed by whom, in which post and period.
  private func head(_ section: DocumentSection) -> Block {
    let record = review.record
    let facts = record.facts
    let terms = review.policy.words
    var lines = [
      Fact(label: terms.reviewee.capitalisedFirst, value: .text(names(record.reviewee))),
      Fact(label: "Post", value: known(facts?.post)),
    ]
    if let grade = facts?.grade { lines.append(Fact(label: "Grade", value: .text(grade))) }
    if let school = facts?.school {
      lines.append(Fact(label: "School", value: .text(words.school(school))))
    }
    if review.policy.groups.count > 1 {
      lines.append(Fact(label: "Group", value: known(review.group?.title)))
    }
    let reviewers = (record.reviewers?.reviewers ?? []).map { reviewer in
      names(reviewer) + (words.post(reviewer).map { ", \($0)" } ?? "")
    }
    let label = reviewers.count > 1 ? terms.reviewer + "s" : terms.reviewer
    lines += [
      Fact(
        label: label.capitalisedFirst,
        value: known(reviewers.isEmpty ? nil : reviewers.joined(separator: "\n"))),
      Fact(label: terms.cycle.capitalisedFirst, value: .text(review.period.text)),
    ]
    lines += section.with.map(days)
    return .box(FormBox(id: "head", label: "", content: [.facts(lines)]))
  }

  /// The days on which meetings of a kind were held.
  private func days(ofMeetings kind: String) -> Fact {
    let title = review.policy.meetings.first { $0.id == kind }?.title ?? kind
    let days = meetingsInOrder.compactMap { entry -> String? in
      guard case .meeting(let held) = entry.content, held.meeting == kind else { return nil }
      return entry.on.text + remark(on: entry)
    }
    let value: Cell =
      isBlank ? .blank : days.isEmpty ? .missing("not held") : .text(days.joined(separator: ", "))
    return Fact(label: title.capitalisedFirst, value: value)
  }

  private func known(_ text: String?) -> Cell {
    text.map { .text($0) } ?? (isBlank ? .blank : .missing("not known"))
  }

  /// The empty lines or rows for what is written on paper only.
  private func room(_ section: DocumentSection) -> Block {
    let count = section.room ?? DocumentReport.usualRoom
    if section.with.isEmpty {
      return .box(FormBox(id: "room", label: "", content: [.lines(count)]))
    }
    let columns = section.with.enumerated().map { Column(id: "c\($0 + 1)", title: $1) }
    return table("room", columns, rows: [], room: count)
  }

  /// How many rows are left where a section does not say it.
  static let usualRoom = 4

  /// A table with what is recorded, or with empty rows on a blank form.
  func table(
    _ id: String, caption: String = "", _ columns: [Column], rows: [[Cell]], room: Int,
    emptyText: String = "Nothing is recorded."
  ) -> Block {
    if isBlank || id == "room" {
      let empty = Array(repeating: Cell.blank, count: columns.count)
      return .table(
        Table(
          id: id, caption: caption, columns: columns, rows: Array(repeating: empty, count: room)))
    }
    // A column in which nothing stands only takes room from the others.
    let kept = columns.indices.filter { place in
      place == 0 || rows.contains { $0[place] != .empty && $0[place] != .text("") }
    }
    return .table(
      Table(
        id: id, caption: caption, columns: kept.map { columns[$0] },
        rows: rows.map { row in kept.map { row[$0] } }, emptyText: emptyText))
  }

  /// That something was recorded after a signature below it; empty where it was not.
  func remark(on entry: Entry) -> String { EntrySentence.remark(on: entry, in: review) }

  /// Who wrote something and when.
  func written(_ entry: Entry) -> String { "\(names(entry.author)), \(entry.on.text)" }
}

extension PrintedDocument {
  /// Whom it is for, in the policy's words.
  public func readers(in words: PolicyWords) -> String {
    Wording.list(audience.map(words.the))
  }
}
