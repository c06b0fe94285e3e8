extension JSONParser {
  /// The number, `true`, `false` or `null` that begins here.
  mutating func word() throws(ParsingStop) -> JSONValue {
    let place = place
    let word = bareWord()
    guard !word.isEmpty else { throw unexpected("a value") }
    offset += word.utf8.count
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default: return number(word, at: place)
    }
  }

  /// The letters, digits and signs from here on that no mark or space interrupts.
  func bareWord() -> String {
    var end = offset
    while end < bytes.count, JSONParser.isWordByte(bytes[end]) { end += 1 }
    return String(decoding: bytes[offset..<end], as: UTF8.self)
  }

  /// Whether the byte can be part of a word that is no text.
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "$"):
      true
    default: false
    }
  }

  private mutating func number(_ word: String, at place: JSONPlace) -> JSONValue {
    if word.utf8.count > limits.maximumNumberLength {
      note(
        at: place,
        "the number has more than \(limits.maximumNumberLength) characters")
      return .null
    }
    guard let fault = NumberShape.fault(in: word.utf8) else {
      return finiteNumber(word, at: place)
    }
    noteFault(fault, in: word, at: place)
    return .null
  }

  /// Without an exponent, a number within the length limit cannot be too large for a `Double`.
  private mutating func finiteNumber(_ word: String, at place: JSONPlace) -> JSONValue {
    let hasExponent = word.utf8.contains { $0 | 0x20 == UInt8(ascii: "e") }
    if hasExponent, Double(word)?.isFinite != true {
      note(at: place, "the number \(word) is too large")
      return .null
    }
    return .number(JSONNumber(checked: word))
  }

  private mutating func noteFault(
    _ fault: NumberShape.Fault, in word: String, at place: JSONPlace
  ) {
    let shown = Quotation.shortened(word)
    let digits = word.drop { $0 == "-" }.drop { $0 == "0" }
    switch fault {
    case .leadingZero where NumberShape.isNumber(digits.utf8):
      note(
        at: place, "the number \(shown) begins with a zero too many",
        remedy: "write \(word.hasPrefix("-") ? "-" : "")\(digits)")
    case .noDigit where word.hasPrefix("+") && NumberShape.isNumber(word.utf8.dropFirst()):
      note(
        at: place, "a number has no plus sign in front", remedy: "write \(shown.dropFirst())")
    case .noDigit where word.hasPrefix(".") && NumberShape.isNumber("0\(word)".utf8):
      note(
        at: place, "a digit is missing before the decimal point", remedy: "write 0\(shown)")
    case .noFraction where word.hasSuffix("."):
      note(at: place, "a digit is missing after the decimal point of \(shown)")
    default:
      note(
        at: place, "\(shown) is neither a number nor true, false or null",
        remedy: JSONParser.remedy(forWord: word))
    }
  }

  private static func remedy(forWord word: String) -> String {
    switch word.lowercased() {
    case let literal where ["true", "false", "null"].contains(literal): "write \(literal)"
    case "yes", "on": "write true"
    case "no", "off": "write false"
    case "nan", "infinity", "-infinity", "inf", "-inf": "leave it out, or write a number"
    case "none", "nil", "undefined": "leave it out, or write null"
    default: "put text in quotation marks"
    }
  }

  /// Reports the character here, which can begin nothing.
  mutating func unexpected(_ expected: String, in opening: Opening? = nil) -> ParsingStop {
    let rest = String(decoding: bytes[offset...].prefix(4), as: UTF8.self)
    guard let scalar = rest.unicodeScalars.first else {
      return stop(at: place, "the file ends where \(expected) is expected")
    }
    let found = JSONParser.name(of: scalar)
    switch scalar {
    case "'", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}":
      return stop(
        at: place, "text and keys stand in straight double quotation marks",
        remedy: "write \" instead of \(scalar)")
    case ":", "}", "]":
      let line = opening.map { " of the \($0.name) that begins on line \($0.place.line)" }
      return stop(
        at: place, "expected \(expected)\(line ?? ""), found \(scalar)",
        remedy: "look for a bracket that is missing or one too many before this")
    default:
      return stop(at: place, "expected \(expected), found \(found)")
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let isShown = scalar.value > 0x20 && scalar.value != 0x7F && !scalar.properties.isWhitespace
    let shown = Quotation.shortened(String(scalar))
    return isShown && shown.unicodeScalars.count == 1
      ? shown : "the invisible character U+\(String(scalar.value, radix: 16, uppercase: true))"
  }
}
