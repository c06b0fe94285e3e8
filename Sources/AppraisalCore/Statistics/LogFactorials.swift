/// The natural logarithms of the factorials up to some number, added up once.
struct LogFactorials: Sendable {
  private let values: [Double]

  /// The logarithms of 0! to the factorial of a number, which is taken as nought if negative.
  init(upTo greatest: Int) {
    var values = [0.0]
    values.reserveCapacity(max(0, greatest) + 1)
    var sum = 0.0
    // Kahan's correction keeps ten thousand roundings from adding up.
    var lost = 0.0
    for number in stride(from: 1, through: greatest, by: 1) {
      let term = Double(number).naturalLogarithm - lost
      let next = sum + term
      lost = (next - sum) - term
      sum = next
      values.append(sum)
    }
    self.values = values
  }

  /// The logarithm of the number of ways to choose some of many; minus infinity where there is none.
  func choose(_ some: Int, of many: Int) -> Double {
    guard some >= 0, some <= many, many < values.count else { return -.infinity }
    return values[many] - values[some] - values[many - some]
  }
}
