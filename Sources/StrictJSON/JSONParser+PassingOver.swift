extension JSONParser {
  /// Goes past the value here without reading it, where nothing about its shape is in doubt.
  ///
  /// It builds nothing, so it costs a small part of reading. That no key is there twice is not
  /// looked at; all else that reading refuses is.
  ///
  /// - Returns: Whether it went past; if not, the cursor is where it was, and reading the value
  ///   tells what is wrong.
  mutating func passOver() -> Bool {
    let before = self
    if passValue() { return true }
    self = before
    return false
  }

  private mutating func passValue() -> Bool {
    switch peek {
    case UInt8(ascii: "\""): passText()
    case UInt8(ascii: "{"): passList(closing: UInt8(ascii: "}"), isObject: true)
    case UInt8(ascii: "["): passList(closing: UInt8(ascii: "]"), isObject: false)
    default: passWord()
    }
  }

  private mutating func passList(closing: UInt8, isObject: Bool) -> Bool {
    guard depth < limits.maximumDepth else { return false }
    depth += 1
    offset += 1
    passSpace()
    if pass(closing) {
      depth -= 1
      return true
    }
    repeat {
      passSpace()
      if isObject {
        guard passText() else { return false }
        passSpace()
        guard pass(UInt8(ascii: ":")) else { return false }
        passSpace()
      }
      guard passValue() else { return false }
      passSpace()
    } while pass(UInt8(ascii: ","))
    depth -= 1
    return pass(closing)
  }

  private mutating func pass(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    offset += 1
    return true
  }

  private mutating func passSpace() {
    while let byte = peek {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): offset += 1
      case UInt8(ascii: "\n"): advancePastLineEnd()
      default: return
      }
    }
  }

  /// Text without escapes, as nearly all is.
  private mutating func passText() -> Bool {
    guard pass(UInt8(ascii: "\"")) else { return false }
    skipPlainText()
    return pass(UInt8(ascii: "\""))
  }

  /// Whole numbers and the three words, as nearly all is that is no text.
  private mutating func passWord() -> Bool {
    let word = bareWord()
    guard word.utf8.count <= 15, ["true", "false", "null"].contains(word) || Self.isWhole(word)
    else { return false }
    offset += word.utf8.count
    return true
  }

  private static func isWhole(_ word: String) -> Bool {
    NumberShape.isNumber(word.utf8) && !word.utf8.contains { $0 | 0x20 == UInt8(ascii: "e") }
  }
}
