/// Lines of numbers as a table, those of this cycle beside those of the one before.
struct CountTable {
  private let lines: [CountLine]
  private let before: [CountLine]
  private let beforeName: String?

  init(_ lines: [CountLine], before: [CountLine], beforeName: String?) {
    // What was counted before only still has a line.
    let known = Set(lines.map(\.id))
    self.lines =
      lines
      + before.filter { !known.contains($0.id) }.map { CountLine(id: $0.id, title: $0.title) }
    self.before = before
    self.beforeName = before.isEmpty ? nil : beforeName
  }

  func table(id: String, caption: String) -> Table {
    let hasShares = (lines + before).contains { $0.percentage != nil }
    let earlier =
      beforeName.map { columns("before", "\($0): people", "\($0): of", hasShares) } ?? []
    return Table(
      id: id, caption: caption,
      columns: [Column(id: "what", title: "What")] + columns("people", "People", "Of", hasShares)
        + earlier,
      rows: lines.map { line in
        let past = before.first { $0.id == line.id }
        return [.text(line.title)] + cells(line, hasShares)
          + (beforeName == nil ? [] : past.map { cells($0, hasShares) } ?? none(hasShares))
      })
  }

  private func columns(
    _ id: String, _ people: String, _ all: String, _ hasShares: Bool
  ) -> [Column] {
    [
      Column(id: id, title: people),
      Column(id: "\(id)-of", title: all, kind: .number),
    ] + (hasShares ? [Column(id: "\(id)-share", title: "Share", kind: .number)] : [])
  }

  private func cells(_ line: CountLine, _ hasShares: Bool) -> [Cell] {
    guard let count = line.count else {
      return [.text("not shown"), .empty] + (hasShares ? [.empty] : [])
    }
    let share = line.percentage.map { Cell.text("\($0.text)%") } ?? .empty
    return [count.cell, .number(count.all)] + (hasShares ? [share] : [])
  }

  private func none(_ hasShares: Bool) -> [Cell] {
    [.empty, .empty] + (hasShares ? [.empty] : [])
  }
}

extension PublishedCount {
  /// What is printed of it.
  var cell: Cell {
    if case .exactly(let number) = shown { .number(number) } else { .text(text) }
  }
}
