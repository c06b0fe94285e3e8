/// A place in a JSON text.
public struct JSONPlace: Hashable, Comparable, Sendable {
  // Every value and key of a text has a place, so places are kept small.
  private let shortOffset: UInt32
  private let shortLine: UInt32
  private let shortColumn: UInt32

  /// The number of bytes before it.
  public var offset: Int { Int(shortOffset) }
  /// The line, counted from 1.
  public var line: Int { Int(shortLine) }
  /// The column, counted from 1 in characters (Unicode scalars).
  public var column: Int { Int(shortColumn) }

  /// The place before the first character of a text.
  public static let start = JSONPlace(offset: 0, line: 1, column: 1)

  /// A place with this byte offset, line and column.
  public init(offset: Int, line: Int, column: Int) {
    shortOffset = UInt32(clamping: offset)
    shortLine = UInt32(clamping: line)
    shortColumn = UInt32(clamping: column)
  }

  /// The place of a byte in a text, found by counting from the text's beginning.
  static func counting(to offset: Int, in bytes: [UInt8]) -> JSONPlace {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return JSONPlace(offset: offset, line: line, column: column)
  }

  /// Whether the first place comes before the second.
  public static func < (first: JSONPlace, second: JSONPlace) -> Bool {
    first.offset < second.offset
  }
}
