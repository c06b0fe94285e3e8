import StrictJSON

/// Makes random values, and random ways to write them.
struct RandomTree {
  var random: SeededGenerator

  private let scalars: [Unicode.Scalar]

  init(seed: UInt64, without excluded: Unicode.Scalar? = nil) {
    random = SeededGenerator(seed: seed)
    scalars = RandomTree.allScalars.filter { $0 != excluded }
  }

  private static let allScalars: [Unicode.Scalar] = [
    "a", "b", "Z", "0", " ", "\"", "\\", "/", "\n", "\t", "\r", "\u{8}", "\u{C}", "\u{0}",
    "\u{1F}", "\u{7F}",
    "é", "ß", "\u{2028}", "\u{FEFF}", "€", "漢", "😀", "\u{10FFFF}", "\u{301}", "{", "[", ",", ":",
  ]

  mutating func value(depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &random))
    case 2, 3: return .number(number())
    case 4, 5: return .string(text())
    case 6, 7:
      let count = Int.random(in: 0...5, using: &random)
      return .array((0..<count).map { _ in JSONNode(value(depth: depth - 1)) })
    default:
      let keys = Set((0..<Int.random(in: 0...12, using: &random)).map { _ in text() })
      return .object(keys.sorted().map { JSONMember($0, value(depth: depth - 1)) })
    }
  }

  mutating func number() -> JSONNumber {
    let candidates = [
      "0", "-0", "7", "-12", "100", "0.5", "-3.25", "1e3", "2.5E-3", "9007199254740991",
      "9223372036854775807", "-9223372036854775808", "123456789.125", "1E+2",
    ]
    let text = candidates.randomElement(using: &random) ?? "0"
    return JSONNumber(text) ?? JSONNumber(0)
  }

  mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...9, using: &random) {
      text.unicodeScalars.append(scalars.randomElement(using: &random) ?? "a")
    }
    return text
  }

  /// The value written with random spaces and random escapes.
  mutating func written(_ value: JSONValue) -> String {
    switch value {
    case .array(let elements):
      let parts = elements.map { written($0.value) }
      return "[" + space() + parts.joined(separator: "," + space()) + space() + "]"
    case .object(let members):
      let parts = members.map {
        written(text: $0.key) + space() + ":" + space() + written($0.node.value)
      }
      return "{" + space() + parts.joined(separator: space() + ",") + space() + "}"
    case .string(let text): return written(text: text)
    case .number(let number): return number.text
    case .bool(let bool): return "\(bool)"
    case .null: return "null"
    }
  }

  private mutating func space() -> String {
    ["", "", " ", "\n", "\r\n", "\t  "].randomElement(using: &random) ?? ""
  }

  private mutating func written(text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      let mustBeEscaped = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      if mustBeEscaped || Int.random(in: 0..<5, using: &random) == 0 {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16, uppercase: Bool.random(using: &random))
          written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }
}

/// The bytes of a value, exact where `==` on text would accept another spelling of an accent.
func exactly(_ value: JSONValue) -> [UInt8] {
  JSONPrinter().bytes(value)
}
