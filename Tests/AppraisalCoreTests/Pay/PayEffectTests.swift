import AppraisalCore
import Foundation
import Testing

/// What an outcome does to pay is read from data, kept exactly, and said in words.
struct PayEffectTests {
  private static func effect(_ json: String) throws -> PayEffect {
    try JSONDecoder().decode(PayEffect.self, from: Data(json.utf8))
  }

  @Test(arguments: [
    (#""one point""#, "one point more"), (#""none""#, "no change"), (#""open""#, "still open"),
    (#"{"points": 1}"#, "one point more"), (#"{"points": 2}"#, "2 points more"),
    (#"{"points": {"from": 1, "to": 2}}"#, "up to 2 points"),
    (#"{"points": {"from": 2, "to": 4}}"#, "2 to 4 points"),
    (#"{"points": -1}"#, "one point less"), (#"{"points": -3}"#, "3 points less"),
    (
      #"{"percent": "2.50", "of": "salary", "paid": "consolidated"}"#,
      "2.5% of salary, consolidated"
    ),
    (#"{"percent": "0.05", "of": "salary", "paid": "one-off"}"#, "0.05% of salary, one-off"),
    (#"{"sum": "500.00", "paid": "one-off"}"#, "£500, one-off"),
    (#"{"sum": "12.5", "paid": "consolidated"}"#, "£12.50, consolidated"),
    (#"{"elsewhere": "the pay policy"}"#, "decided under the pay policy"),
    (#"{"values by year": {"2026": {"points": 2}, "2025": "none"}}"#, "2 points more, for 2026"),
    (#"{"values by year": {"2025": {"points": 2}}}"#, "the policy gives no value for 2026"),
  ])
  func `each kind of effect is said in words, and survives being written`(
    json: String, text: String
  ) throws {
    let effect = try Self.effect(json)
    #expect(effect.text(in: 2026) == text)
    let written = try JSONEncoder().encode(effect)
    #expect(try JSONDecoder().decode(PayEffect.self, from: written) == effect)
  }

  @Test func `a number that was chosen is said in place of the range`() throws {
    let effect = try Self.effect(#"{"points": {"from": 1, "to": 3}}"#)
    #expect(effect.text(in: 2026, points: 3) == "3 points more")
    #expect(effect.text(in: 2026) == "up to 3 points")
  }

  @Test(arguments: [
    (#""two points""#, "does not say one effect"), ("{}", "does not say one effect"),
    (#"{"points": 1, "sum": "5", "paid": "one-off"}"#, "does not say one effect"),
    (#"{"points": 0}"#, "these are no points"), (#"{"points": 100}"#, "these are no points"),
    (#"{"points": {"from": 3, "to": 1}}"#, "these are no points"),
    (#"{"sum": "1.005", "paid": "one-off"}"#, "is not an amount"),
    (#"{"sum": "-5", "paid": "one-off"}"#, "is not an amount"),
    (#"{"values by year": {"26": "none"}}"#, "is not a year"),
    (#"{"values by year": {"2026": {"values by year": {}}}}"#, "has values by year itself"),
  ])
  func `what says no effect is refused`(json: String, message: String) throws {
    let error = try #require(throws: DecodingError.self) { try Self.effect(json) }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("another error: \(error)")
      return
    }
    #expect(context.debugDescription.contains(message))
  }

  @Test func `a value of another year is never taken`() throws {
    let effect = try Self.effect(#"{"values by year": {"2024": {"points": 1}, "2025": "none"}}"#)
    #expect(effect.value(in: 2025) == PayEffect.none)
    #expect(effect.value(in: 2026) == nil)
    #expect(effect.value(in: 2023) == nil)
  }
}
