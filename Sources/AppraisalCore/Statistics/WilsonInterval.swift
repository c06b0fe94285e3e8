/// The score interval of a share at 95 %.
///
/// E. B. Wilson, *Journal of the American Statistical Association* 22 (1927).
public struct WilsonInterval: Hashable, Sendable {
  /// The lower end, 0 to 1.
  public let lower: Double
  /// The upper end, 0 to 1.
  public let upper: Double

  /// The point of the normal distribution that 2.5 % lie above.
  static let deviate = 1.959963984540054

  /// The interval of a share of people, of whom there is at least one.
  public init(of some: Int, in all: Int) {
    let number = Double(max(1, all))
    let share = Double(some) / number
    let square = WilsonInterval.deviate * WilsonInterval.deviate
    let middle = share + square / (2 * number)
    let half =
      WilsonInterval.deviate
      * (share * (1 - share) / number + square / (4 * number * number)).squareRoot()
    let scale = 1 + square / number
    lower = some <= 0 ? 0 : (middle - half) / scale
    upper = some >= all ? 1 : (middle + half) / scale
  }
}
