/// A chart, always with the table that says the same in words and numbers.
public enum Chart: Hashable, Sendable {
  /// Bars cut into levels.
  case stackedBars(StackedBars)
  /// Bars of one count each.
  case bars(CountBars)
  /// Values on both sides of nought.
  case dots(DotPlot)

  /// The stable name that programs know the chart by.
  public var id: String {
    switch self {
    case .stackedBars(let chart): chart.id
    case .bars(let chart): chart.id
    case .dots(let chart): chart.id
    }
  }

  /// The heading that people read.
  public var title: String {
    switch self {
    case .stackedBars(let chart): chart.title
    case .bars(let chart): chart.title
    case .dots(let chart): chart.title
    }
  }

  /// The text equivalent: a table with every number that the chart draws.
  public var table: Table {
    switch self {
    case .stackedBars(let chart): chart.table
    case .bars(let chart): chart.table
    case .dots(let chart): chart.table
    }
  }
}
