/// A chart of labelled counts, such as how many reviewees have reached each stage.
public struct CountBars: Hashable, Sendable {
  /// One bar of the chart.
  public struct Bar: Hashable, Sendable {
    /// What is counted.
    public let label: String
    /// How many, not below zero.
    public let count: Int
    /// Out of how many, or nil where the count stands alone.
    public let total: Int?

    /// A bar of this count; numbers below zero are taken as zero.
    public init(label: String, count: Int, of total: Int? = nil) {
      self.label = label
      self.count = max(0, count)
      self.total = total.map { max(0, $0) }
    }

    /// The count as a value: a share where there is a total, else a number.
    public var value: Cell {
      total.map { .share(count, of: $0) } ?? .number(count)
    }
  }

  /// The stable name that programs know the chart by.
  public let id: String
  /// The heading that people read.
  public let title: String
  /// What is counted, in the plural, such as “reviewees”.
  public let unit: String
  /// What each bar stands for, in the singular, such as “Stage”.
  public let barTitle: String
  /// The bars from top to bottom.
  public let bars: [Bar]

  /// A chart of these bars.
  public init(id: String, title: String, unit: String, barTitle: String = "Item", bars: [Bar]) {
    self.id = id
    self.title = title
    self.unit = unit
    self.barTitle = barTitle
    self.bars = bars
  }

  /// The text equivalent: one row for each bar.
  public var table: Table {
    let heading = unit.prefix(1).uppercased() + unit.dropFirst()
    let shared = bars.contains { $0.total != nil }
    return Table(
      id: id, caption: title,
      columns: [
        Column(id: "label", title: barTitle),
        Column(id: "count", title: heading, kind: shared ? .share : .number),
      ],
      rows: bars.map { [.text($0.label), $0.value] },
      emptyText: "There are no \(unit) to show.")
  }
}
