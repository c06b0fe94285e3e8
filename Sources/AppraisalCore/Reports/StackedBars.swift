/// A chart of bars cut into levels, such as the ratings that each reviewer gave.
public struct StackedBars: Hashable, Sendable {
  /// One level of the chart.
  public struct Series: Hashable, Sendable {
    /// The short code printed inside the bars.
    public let code: String
    /// What the code stands for.
    public let title: String

    /// A level with its code and title.
    public init(code: String, title: String) {
      self.code = code
      self.title = title
    }
  }

  /// One bar of the chart.
  public struct Bar: Hashable, Sendable {
    /// What the bar is about.
    public let label: String
    /// The count of each series in their order, none below zero.
    public let counts: [Int]
    /// Whether the bar is the one that the reader looks for, such as the school's own line.
    public let emphasised: Bool

    /// A bar of these counts; a count below zero is taken as zero.
    public init(label: String, counts: [Int], emphasised: Bool = false) {
      self.label = label
      self.counts = counts.map { max(0, $0) }
      self.emphasised = emphasised
    }

    /// The sum of the counts, held at the largest whole number.
    public var total: Int {
      counts.reduce(0) { sum, count in
        let (next, overflow) = sum.addingReportingOverflow(count)
        return overflow ? Int.max : next
      }
    }
  }

  /// What the length of a bar stands for.
  public enum Scale: String, Hashable, Sendable {
    /// The bar's total: small groups have short bars.
    case counts
    /// Every bar has the full length and shows shares of its own total.
    case shares
  }

  /// The stable name that programs know the chart by.
  public let id: String
  /// The heading that people read.
  public let title: String
  /// The levels, best first.
  public let series: [Series]
  /// The bars from top to bottom, each with one count for each series.
  public let bars: [Bar]
  /// What is counted, in the plural, such as “reviews”.
  public let unit: String
  /// What each bar stands for, in the singular, such as “Reviewer”.
  public let barTitle: String
  /// What the length of a bar stands for.
  public let scale: Scale

  /// A chart of these bars.
  ///
  /// A bar with too few counts is filled with zeros; one with counts to spare adds levels named
  /// “?”, so that nothing given is lost.
  public init(
    id: String, title: String, series: [Series], bars: [Bar], unit: String,
    barTitle: String = "Group", scale: Scale = .counts
  ) {
    self.id = id
    self.title = title
    let width = bars.reduce(series.count) { max($0, $1.counts.count) }
    let unnamed = Series(code: "?", title: "not named")
    self.series = series + Array(repeating: unnamed, count: width - series.count)
    self.bars = bars.map { bar in
      let zeros = Array(repeating: 0, count: width - bar.counts.count)
      return Bar(label: bar.label, counts: bar.counts + zeros, emphasised: bar.emphasised)
    }
    self.unit = unit
    self.barTitle = barTitle
    self.scale = scale
  }

  /// The text equivalent: one row for each bar, one column for each level, and the total.
  public var table: Table {
    let levels = series.map { Column(id: $0.code, title: $0.code, kind: .number) }
    return Table(
      id: id, caption: title,
      columns: [Column(id: "label", title: barTitle)] + levels + [
        Column(id: "total", title: "All \(unit)", kind: .number)
      ],
      rows: bars.map { bar in
        [.text(bar.label)] + bar.counts.map { .number($0) } + [.number(bar.total)]
      },
      emptyText: "There are no \(unit) to show.")
  }
}
