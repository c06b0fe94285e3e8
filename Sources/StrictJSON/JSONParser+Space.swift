extension JSONParser {
  /// Goes past white space, and past comments, which are reported.
  mutating func skipSpace() {
    while let byte = peek {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): offset += 1
      case UInt8(ascii: "\n"): advancePastLineEnd()
      case UInt8(ascii: "#"): skipLineComment()
      case UInt8(ascii: "/"):
        switch byteAfter {
        case UInt8(ascii: "/"): skipLineComment()
        case UInt8(ascii: "*"): skipBlockComment()
        default: return
        }
      default: return
      }
    }
  }

  private var byteAfter: UInt8? {
    offset + 1 < bytes.count ? bytes[offset + 1] : nil
  }

  mutating func advancePastLineEnd() {
    offset += 1
    line += 1
    lineStart = offset
    continuations = 0
  }

  private mutating func noteComment() {
    note(at: place, "JSON has no comments", remedy: "remove this one")
  }

  private mutating func skipLineComment() {
    noteComment()
    while let byte = peek, byte != UInt8(ascii: "\n") { advance() }
  }

  private mutating func skipBlockComment() {
    noteComment()
    offset += 2
    while let byte = peek {
      if byte == UInt8(ascii: "*"), byteAfter == UInt8(ascii: "/") {
        offset += 2
        return
      }
      if byte == UInt8(ascii: "\n") { advancePastLineEnd() } else { advance() }
    }
  }
}
