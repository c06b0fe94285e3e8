/// A place in a JSON text.
public struct JSONPlace: Hashable, Comparable, Sendable {
  /// The number of bytes before it.
  public let offset: Int
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1 in characters (Unicode scalars).
  public let column: Int

  /// The place before the first character of a text.
  public static let start = JSONPlace(offset: 0, line: 1, column: 1)

  /// A place with this byte offset, line and column.
  public init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
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
