/// A chart of values on both sides of nought, a dot for each, such as how far reviewers differ from others.
public struct DotPlot: Hashable, Sendable {
  /// One dot of the chart, with what its table says besides.
  public struct Dot: Hashable, Sendable {
    /// What the value is of.
    public let label: String
    /// The value, in hundredths of the unit; nil where there is none.
    public let hundredths: Int?
    /// Why there is none.
    public let missing: String
    /// Whether the dot is to be looked at first; it is drawn with a ring, and its table says why.
    public let emphasised: Bool
    /// What the table says besides, a cell for each of the chart's further columns.
    public let details: [Cell]

    /// A dot.
    public init(
      label: String, hundredths: Int?, missing: String = "not known", emphasised: Bool = false,
      details: [Cell] = []
    ) {
      self.label = label
      self.hundredths = hundredths.map { min(max($0, -1_000_000), 1_000_000) }
      self.missing = missing
      self.emphasised = emphasised
      self.details = details
    }

    /// The value in a table.
    public var value: Cell {
      hundredths.map { .decimal(hundredths: $0) } ?? .missing(missing)
    }
  }

  /// The stable name that programs know the chart by.
  public let id: String
  /// The heading that people read.
  public let title: String
  /// What the values are measured in, in the plural, such as “levels”.
  public let unit: String
  /// What each dot stands for, in the singular, such as “Reviewer”.
  public let dotTitle: String
  /// What the values are, such as “Difference”.
  public let valueTitle: String
  /// The further columns of the table.
  public let details: [Column]
  /// The dots from top to bottom.
  public let dots: [Dot]
  /// What stands in place of the chart where there are no dots.
  public let emptyText: String

  /// A chart of these dots.
  public init(
    id: String, title: String, unit: String, dotTitle: String, valueTitle: String,
    details: [Column] = [], dots: [Dot], emptyText: String = "There is nothing to show."
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.dotTitle = dotTitle
    self.valueTitle = valueTitle
    self.details = details
    self.dots = dots
    self.emptyText = emptyText
  }

  /// Whether there is a value to draw.
  public var hasValues: Bool { dots.contains { $0.hundredths != nil } }

  /// The distance from nought that the ends of the scale stand for, in hundredths: a whole unit at least.
  public var reach: Int {
    let largest = dots.compactMap(\.hundredths).map { Int($0.magnitude) }.max() ?? 0
    return max(100, (largest + 99) / 100 * 100)
  }

  /// The text equivalent: one row for each dot.
  public var table: Table {
    Table(
      id: id, caption: title,
      columns: [
        Column(id: "label", title: dotTitle), Column(id: "value", title: valueTitle, kind: .number),
      ] + details,
      rows: dots.map { [.text($0.label), $0.value] + $0.details }, emptyText: emptyText)
  }
}
