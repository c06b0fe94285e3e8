/// A day on which banks, and with them school offices, are closed by law.
public struct BankHoliday: Hashable, Sendable {
  /// The day that is kept, never a Saturday or Sunday.
  public let day: Day
  /// The name, such as `Easter Monday`.
  public let name: String
  /// Whether the day is kept instead of another because that one falls on a weekend.
  public let isSubstitute: Bool

  init(_ day: Day, _ name: String, isSubstitute: Bool = false) {
    self.day = day
    self.name = name
    self.isSubstitute = isSubstitute
  }
}
