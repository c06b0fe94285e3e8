extension JSONParser {
  /// The text that begins with the quotation mark here.
  mutating func text() throws(ParsingStop) -> String {
    offset += 1
    let start = offset
    let before = continuations
    skipPlainText()
    if peek == UInt8(ascii: "\"") {
      let text = string(from: start)
      offset += 1
      return text
    }
    let opening = JSONPlace(
      offset: start - 1, line: line, column: start - 1 - lineStart - before + 1)
    return try textWithEscapes(opening: opening, start: start)
  }

  /// What was read from an offset to here.
  private func string(from start: Int) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<offset]), as: UTF8.self)
    }
  }

  /// Goes on to the next quotation mark, backslash or control character.
  mutating func skipPlainText() {
    let plain = ByteScan.plainText(in: bytes, from: offset)
    offset = plain.end
    continuations += plain.continuations
  }

  private mutating func textWithEscapes(
    opening: JSONPlace, start: Int
  ) throws(ParsingStop) -> String {
    var content = Array(bytes[start..<offset])
    while let byte = peek, byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\") {
        escape(into: &content)
      } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        throw stop(
          at: opening, "the text that begins here is not closed on its line",
          remedy: "add the closing quotation mark, or write a new line inside text as \\n")
      } else {
        noteControlCharacter(byte)
        offset += 1
      }
      let plain = offset
      skipPlainText()
      content.append(contentsOf: bytes[plain..<offset])
    }
    guard peek != nil else {
      throw stop(
        at: opening, "the text that begins here is never closed",
        remedy: "add the closing quotation mark")
    }
    offset += 1
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func noteControlCharacter(_ byte: UInt8) {
    if byte == UInt8(ascii: "\t") {
      note(at: place, "a tab cannot stand in text as it is", remedy: "write it as \\t")
    } else {
      note(
        at: place, "a control character cannot stand in text as it is",
        remedy: "remove it, or write it as \(Hexadecimal.escape(UInt16(byte)))")
    }
  }

  /// Reads the escape that begins with the backslash here.
  private mutating func escape(into content: inout [UInt8]) {
    let place = place
    let letter = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    if letter == UInt8(ascii: "u") {
      content.append(contentsOf: String(codedCharacter(at: place)).utf8)
      return
    }
    offset += 1
    guard let byte = Escapes.byte(for: letter) else {
      if letter >= 0x20 {
        note(
          at: place, "a backslash before this character means nothing",
          remedy: "write \\\\ for a backslash")
      }
      return
    }
    content.append(byte)
    offset += 1
  }

  /// Reads `\uXXXX`, or two of them where they stand for one character.
  private mutating func codedCharacter(at place: JSONPlace) -> Unicode.Scalar {
    guard let unit = codeUnit() else {
      note(at: place, "\\u stands before exactly four digits 0 to 9 or letters A to F")
      offset += 2
      return "\u{FFFD}"
    }
    offset += 6
    if let scalar = Unicode.Scalar(unit) { return scalar }
    if unit < 0xDC00, let second = codeUnit(), 0xDC00..<0xE000 ~= second {
      offset += 6
      let value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
      return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
    note(
      at: place, "\(Hexadecimal.escape(unit)) is only half of a character (a lone surrogate)",
      remedy: "write the character itself")
    return "\u{FFFD}"
  }

  /// The number of the `\uXXXX` here, or nil where there is none.
  private func codeUnit() -> UInt16? {
    guard bytes.count - offset >= 6, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u")
    else { return nil }
    return Hexadecimal.number(bytes[(offset + 2)..<(offset + 6)])
  }
}
