/// Prints JSON in one canonical way: the same value always gives the same bytes.
///
/// Two spaces indent. Empty lists and objects are `[]` and `{}`. A list of plain values stays on
/// one line where it fits. Only what RFC 8259 requires is escaped.
public struct JSONPrinter: Sendable {
  /// The layout.
  public let style: JSONStyle

  /// A printer with a layout.
  public init(style: JSONStyle = JSONStyle()) {
    self.style = style
  }

  /// The value laid out over lines, with a line feed at the end, in UTF-8.
  public func bytes(_ value: JSONValue) -> [UInt8] {
    var page = Page(style: style)
    page.print(value, under: nil)
    return page.bytes + [UInt8(ascii: "\n")]
  }

  /// The value laid out over lines, with a line feed at the end.
  public func text(_ value: JSONValue) -> String {
    String(decoding: bytes(value), as: UTF8.self)
  }

  /// The value on one line, without a line feed, such as `{"a": [1, 2]}`.
  public func line(_ value: JSONValue) -> String {
    var page = Page(style: style)
    page.printLine(value)
    return String(decoding: page.bytes, as: UTF8.self)
  }
}

/// The bytes printed so far.
private struct Page {
  let style: JSONStyle
  var bytes: [UInt8] = []
  var depth = 0
  /// Where the line being printed begins.
  var lineStart = 0

  init(style: JSONStyle) {
    self.style = style
  }

  mutating func print(_ value: JSONValue, under key: String?) {
    switch value {
    case .array(let elements) where !elements.isEmpty: print(elements, under: key)
    case .object(let members) where !members.isEmpty: print(members)
    default: printLine(value)
    }
  }

  private mutating func print(_ elements: [JSONNode], under key: String?) {
    let isEachOnOneLine = key.map(style.oneLineElementsUnder.contains) ?? false
    if !isEachOnOneLine, elements.allSatisfy(\.value.isPlain), printIfFitting(elements) { return }
    bytes.append(UInt8(ascii: "["))
    depth += 1
    for (index, element) in elements.enumerated() {
      beginLine(isFirst: index == 0)
      if isEachOnOneLine { printLine(element.value) } else { print(element.value, under: nil) }
    }
    depth -= 1
    beginLine(isFirst: true)
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func print(_ members: [JSONMember]) {
    bytes.append(UInt8(ascii: "{"))
    depth += 1
    for (index, member) in members.enumerated() {
      beginLine(isFirst: index == 0)
      printText(member.key)
      bytes.append(contentsOf: ": ".utf8)
      print(member.node.value, under: member.key)
    }
    depth -= 1
    beginLine(isFirst: true)
    bytes.append(UInt8(ascii: "}"))
  }

  /// Whether the list fitted on the line, with room for a comma, and was printed.
  private mutating func printIfFitting(_ elements: [JSONNode]) -> Bool {
    let before = bytes.count
    printLine(.array(elements))
    let width = bytes[lineStart...].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    if width <= style.lineLength { return true }
    bytes.removeSubrange(before...)
    return false
  }

  private mutating func beginLine(isFirst: Bool) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\n"))
    lineStart = bytes.count
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  mutating func printLine(_ value: JSONValue) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let bool): bytes.append(contentsOf: (bool ? "true" : "false").utf8)
    case .number(let number): bytes.append(contentsOf: number.text.utf8)
    case .string(let text): printText(text)
    case .array(let elements):
      printLine(elements, between: "[", "]") { page, element in page.printLine(element.value) }
    case .object(let members):
      printLine(members, between: "{", "}") { page, member in
        page.printText(member.key)
        page.bytes.append(contentsOf: ": ".utf8)
        page.printLine(member.node.value)
      }
    }
  }

  private mutating func printLine<Part>(
    _ parts: [Part], between opening: Unicode.Scalar, _ closing: Unicode.Scalar,
    print: (inout Page, Part) -> Void
  ) {
    bytes.append(UInt8(ascii: opening))
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(contentsOf: ", ".utf8) }
      print(&self, part)
    }
    bytes.append(UInt8(ascii: closing))
  }

  mutating func printText(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if let letter = Escapes.letter(for: byte) {
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(letter)
      } else if byte < 0x20 {
        bytes.append(contentsOf: Hexadecimal.escape(UInt16(byte)).utf8)
      } else {
        bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension JSONValue {
  /// Whether the value holds no others.
  fileprivate var isPlain: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    case .array, .object: false
    }
  }
}
