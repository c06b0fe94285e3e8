extension DocumentReport {
  /// The meetings that were held.
  func meetings(_ section: DocumentSection) -> Block {
    let rows = meetingsInOrder.compactMap { entry -> [Cell]? in
      guard case .meeting(let held) = entry.content else { return nil }
      let kind = review.policy.meetings.first { $0.id == held.meeting }?.title ?? held.meeting
      return [.day(entry.on), .text(kind.capitalisedFirst)] + details(of: held, entry)
    }
    return table(
      "meetings",
      [Column(id: "day", title: "Day", kind: .day), Column(id: "kind", title: "Meeting")]
        + DocumentReport.meetingColumns, rows: rows, room: section.room ?? 3,
      emptyText: "No meeting is recorded.")
  }

  /// The meetings in the order in which they were held.
  var meetingsInOrder: [Entry] {
    review.record.meetings.sorted { ($0.on, $0.at, $0.id) < ($1.on, $1.at, $1.id) }
  }

  /// The meetings of one kind, with what is to be talked about.
  func meeting(_ id: String, _ section: DocumentSection) -> [Block] {
    guard let kind = review.policy.meetings.first(where: { $0.id == id }) else { return [] }
    let rows = meetingsInOrder.compactMap { entry -> [Cell]? in
      guard case .meeting(let held) = entry.content, held.meeting == id else { return nil }
      return [.day(entry.on)] + details(of: held, entry)
    }
    let agenda: [Block] = kind.agenda.isEmpty ? [] : [.list(kind.agenda)]
    return agenda + [
      table(
        id, [Column(id: "day", title: "Day", kind: .day)] + DocumentReport.meetingColumns,
        rows: rows, room: section.room ?? 1, emptyText: "It is not recorded.")
    ]
  }

  private static var meetingColumns: [Column] {
    [Column(id: "attended", title: "Present"), Column(id: "note", title: "Noted")]
  }

  private func details(of held: MeetingHeld, _ entry: Entry) -> [Cell] {
    let present = (held.attended ?? []).map(names).joined(separator: ", ")
    return [.text(present), .text((held.note ?? "") + remark(on: entry))]
  }

  /// The lines of the year's log.
  func notes(_ section: DocumentSection) -> Block {
    table(
      "notes",
      [
        Column(id: "day", title: "Day", kind: .day), Column(id: "text", title: "Note"),
        Column(id: "by", title: "By"),
      ],
      rows: review.record.notes.map {
        [
          .day($0.on), .text(EntrySentence.text($0, in: review) + remark(on: $0)),
          .text(names($0.author)),
        ]
      }, room: section.room ?? DocumentReport.usualRoom, emptyText: "No note is recorded.")
  }

  /// The evidence.
  func evidence(_ section: DocumentSection) -> Block {
    let rows = review.record.evidence.compactMap { entry -> [Cell]? in
      guard case .evidence(let evidence) = entry.content else { return nil }
      return [
        .text(evidence.item), .day(entry.on), .text(evidence.text + remark(on: entry)),
        .text(evidence.origin(in: review.policy)),
      ]
    }
    return table(
      "evidence",
      [
        Column(id: "item", title: "For"), Column(id: "day", title: "Day", kind: .day),
        Column(id: "text", title: "What it shows"), Column(id: "source", title: "Source"),
      ], rows: rows, room: section.room ?? DocumentReport.usualRoom,
      emptyText: "No evidence is recorded.")
  }
}
