import StrictJSON
import Testing

struct WrongTypeTests {
  struct Everything: Codable, Equatable {
    var bool: Bool?
    var string: String?
    var double: Double?
    var float: Float?
    var int8: Int8?
    var int16: Int16?
    var int32: Int32?
    var int64: Int64?
    var int: Int?
    var uint8: UInt8?
    var uint16: UInt16?
    var uint32: UInt32?
    var uint64: UInt64?
    var uint: UInt?
    var term: Term?
    var list: [Int]?
  }

  @Test(arguments: [
    ("\"int\": \"x\"", "expected a whole number, found text"),
    ("\"int\": \"12\"", "expected a whole number, found text (remove the quotation marks)"),
    ("\"int\": 1.0", "expected a whole number, found 1.0"),
    ("\"int\": 1e2", "expected a whole number, found 1e2"),
    ("\"int\": true", "expected a whole number, found true"),
    ("\"int\": []", "expected a whole number, found a list"),
    ("\"bool\": 1", "expected true or false, found 1"),
    ("\"bool\": \"true\"", "expected true or false, found text (remove the quotation marks)"),
    ("\"string\": 12", "expected text, found 12 (put it in quotation marks)"),
    ("\"string\": false", "expected text, found false (put it in quotation marks)"),
    ("\"string\": {}", "expected text, found an object"),
    ("\"double\": \"x\"", "expected a number, found text"),
    ("\"double\": \"1.5\"", "expected a number, found text (remove the quotation marks)"),
    ("\"float\": 1e39", "the number 1e39 is too large"),
    ("\"term\": []", "expected an object, found a list"),
    ("\"list\": {}", "expected a list, found an object"),
  ])
  func `what was expected and what was found are said`(_ member: String, _ message: String) {
    let key = member.split(separator: "\"")[0]
    let column = 2 + member.utf8.count - member.split(separator: ": ")[1].utf8.count
    #expect(said(Everything.self, "{\(member)}") == ["1:\(column): \(key): \(message)"])
  }

  @Test(arguments: [
    ("int8", "-128", "127", "-129", "128"), ("int16", "-32768", "32767", "-32769", "32768"),
    ("int32", "-2147483648", "2147483647", "-2147483649", "2147483648"),
    (
      "int64", "-9223372036854775808", "9223372036854775807", "-9223372036854775809",
      "9223372036854775808"
    ),
    (
      "int", "-9223372036854775808", "9223372036854775807", "-9223372036854775809",
      "9223372036854775808"
    ),
    ("uint8", "0", "255", "-1", "256"), ("uint16", "0", "65535", "-1", "65536"),
    ("uint32", "0", "4294967295", "-1", "4294967296"),
    ("uint64", "0", "18446744073709551615", "-1", "18446744073709551616"),
    ("uint", "0", "18446744073709551615", "-1", "18446744073709551616"),
  ])
  func `a whole number is read up to its bounds and not past them`(
    _ key: String, _ least: String, _ most: String, _ below: String, _ above: String
  ) {
    for fitting in [least, most] { #expect(said(Everything.self, "{\"\(key)\":\(fitting)}") == []) }
    for unfit in [below, above] {
      #expect(
        said(Everything.self, "{\"\(key)\":\(unfit)}") == [
          "1:\(key.utf8.count + 5): \(key): "
            + "expected a whole number from \(least) to \(most), found \(unfit)"
        ])
    }
  }

  @Test func `all types are read, alone, by key and in lists`() throws {
    let full = Everything(
      bool: true, string: "é", double: -0.1, float: 1.5, int8: -8, int16: -16, int32: -32,
      int64: -64, int: -1, uint8: 8, uint16: 16, uint32: 32, uint64: 64, uint: 1,
      term: Term(name: "a", weeks: 1), list: [1, 2])
    let bytes = try StrictJSONEncoder().encode([full, Everything()])
    #expect(try StrictJSONDecoder().decode([Everything].self, from: bytes) == [full, Everything()])
  }

  @Test func `a list that is read by hand ends where it ends`() {
    struct Two: Decodable {
      let first, second: Int
      init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        first = try list.decode(Int.self)
        second = try list.decode(Int.self)
      }
    }
    #expect(said(Two.self, "[1,2]") == [])
    #expect(said(Two.self, "[1]") == ["1:1: the list has too few elements (1)"])
    #expect(said(Two.self, "[1,2,3]") == ["1:6: [2]: nothing more is expected in this list"])
    #expect(said(Two.self, "[1,\"2\"]").count == 1)
  }

  @Test func `a whole number wider than any kept here is refused, never a trap`() {
    struct Wide: Decodable { let number: Int128 }
    #expect(said(Wide.self, "{\"number\":1}").count == 1)
    #expect(said([Int128].self, "[1]").count == 1)
    #expect(said(UInt128.self, "1").count == 1)
  }
}
