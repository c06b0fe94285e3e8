import Foundation
import Testing

/// The files of published and independently computed values beside these tests.
enum ReferenceValues {
  /// What a file of this name holds.
  static func read<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Cases").appending(path: name)
    return try JSONDecoder().decode(Value.self, from: Data(contentsOf: url))
  }

  /// Whether two numbers agree to so many significant digits.
  static func agree(_ first: Double, _ second: Double, digits: Double) -> Bool {
    if first == second { return true }
    let scale = max(abs(first), abs(second))
    return abs(first - second) <= scale * pow(10, 1 - digits) / 2 * 1.001
      || scale < 1e-12 && abs(first - second) < 1e-12
  }
}
