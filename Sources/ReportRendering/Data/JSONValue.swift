/// A piece of JSON (RFC 8259), printed with two spaces and its members in the order given.
indirect enum JSONValue {
  /// The null value.
  case null
  /// A truth value.
  case bool(Bool)
  /// A number, written exactly as it stands.
  case number(String)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Named members; names must differ.
  case object([(String, JSONValue)])

  /// The whole number.
  static func integer(_ value: Int) -> JSONValue { .number("\(value)") }

  /// The text, or null.
  static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// The value as text, whose later lines are indented by that many spaces.
  func text(indent: Int = 0) -> String {
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .number(let digits): return digits
    case .string(let text): return JSONValue.quoted(text)
    case .array(let values):
      let items = values.map { $0.text(indent: indent + 2) }
      return JSONValue.enclosed(items, "[", "]", indent: indent)
    case .object(let members):
      let items = members.map { name, value in
        "\(JSONValue.quoted(name)): \(value.text(indent: indent + 2))"
      }
      return JSONValue.enclosed(items, "{", "}", indent: indent)
    }
  }

  private static func enclosed(
    _ items: [String], _ open: String, _ close: String, indent: Int
  ) -> String {
    if items.isEmpty { return open + close }
    let space = String(repeating: " ", count: indent)
    let body = items.map { "\(space)  \($0)" }.joined(separator: ",\n")
    return "\(open)\n\(body)\n\(space)\(close)"
  }

  /// The text in quotes; whatever a terminal would act on is written as an escape.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if VisibleText.isUnsafe(scalar) {
          result += escape(scalar)
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
