/// The counting of completed years, as ages and lengths of service are counted.
public enum Age {
  /// The years completed from one day to another, or nil where the second comes before the first.
  ///
  /// A year is complete when its anniversary begins: Family Law Reform Act 1969, section 9. For
  /// 29 February the anniversary in a common year is 1 March, as is the convention in the United Kingdom.
  public static func completedYears(from start: Day, to end: Day) -> Int? {
    guard start <= end else { return nil }
    let (from, to) = (start.parts, end.parts)
    let isBeforeAnniversary = (to.month, to.day) < (from.month, from.day)
    return to.year - from.year - (isBeforeAnniversary ? 1 : 0)
  }
}
