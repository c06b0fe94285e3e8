/// Finds the places of single characters inside a text value that has been read before.
struct TextPlaces {
  let bytes: [UInt8]
  /// The place of the opening quotation mark.
  let opening: JSONPlace

  /// The place after that many characters of the text, held at its closing quotation mark.
  func place(afterCharacters count: Int) -> JSONPlace {
    var offset = opening.offset + 1
    var column = opening.column + 1
    for _ in 0..<max(count, 0) {
      let width = width(at: offset)
      if width == 0 { break }
      column += isEscape(at: offset) ? width : 1
      offset += width
    }
    return JSONPlace(offset: offset, line: opening.line, column: column)
  }

  /// The number of bytes that write the character at an offset, zero at the end of the text.
  private func width(at offset: Int) -> Int {
    guard let byte = byte(at: offset), byte != UInt8(ascii: "\"") else { return 0 }
    switch byte {
    case UInt8(ascii: "\\"): return escapeWidth(at: offset)
    case ..<0x80: return 1
    case ..<0xE0: return 2
    case ..<0xF0: return 3
    default: return 4
    }
  }

  private func escapeWidth(at offset: Int) -> Int {
    guard byte(at: offset + 1) == UInt8(ascii: "u") else { return 2 }
    let isHighSurrogate =
      byte(at: offset + 2).map { $0 | 0x20 } == UInt8(ascii: "d")
      && byte(at: offset + 3).map { "89abAB".utf8.contains($0) } == true
    return isHighSurrogate ? 12 : 6
  }

  private func isEscape(at offset: Int) -> Bool {
    byte(at: offset) == UInt8(ascii: "\\")
  }

  private func byte(at offset: Int) -> UInt8? {
    bytes.indices.contains(offset) ? bytes[offset] : nil
  }
}
