/// One value in a table or a list of facts.
public enum Cell: Hashable, Sendable {
  /// Plain text.
  case text(String)
  /// A whole number.
  case number(Int)
  /// A number with two decimals, in hundredths: 1250 is 12.50.
  case decimal(hundredths: Int)
  /// A civil day.
  case day(Day)
  /// A count out of a total.
  ///
  /// It is never shown as a percentage: in a small group one person is many points.
  case share(Int, of: Int)
  /// Nothing, on purpose.
  case empty
  /// Room for writing by hand.
  case blank
  /// A value that should be there and is not, with the reason; not the same as zero or empty.
  case missing(String)
}
