extension JSONParser {
  /// A list or an object that is being read.
  struct Opening {
    let place: JSONPlace
    let closing: UInt8
    /// What it is called in messages.
    let name: String
  }

  /// The list that begins here.
  mutating func list() throws(ParsingStop) -> JSONValue {
    let opening = Opening(place: place, closing: UInt8(ascii: "]"), name: "list")
    try open(opening)
    var elements: [JSONNode] = []
    elements.reserveCapacity(4)
    while try !isClosed(opening) {
      path.append(.index(elements.count))
      elements.append(isValueMissing(in: opening) ? JSONNode(.null) : try value())
      path.removeLast()
      try separate(in: opening)
    }
    return .array(elements)
  }

  /// The object that begins here.
  mutating func object() throws(ParsingStop) -> JSONValue {
    let opening = Opening(place: place, closing: UInt8(ascii: "}"), name: "object")
    try open(opening)
    var members: [JSONMember] = []
    members.reserveCapacity(4)
    var keys = KeyIndex()
    while try !isClosed(opening) {
      let keyPlace = place
      let key = try key(in: opening)
      if let first = keys.add(key, among: members) {
        noteRepetition(of: key, at: keyPlace, first: members[first].keyPlace)
      }
      path.append(.key(key))
      try colon()
      let isPassed = depth == 1 && unkept.contains(key) && passOver()
      let node = isPassed || isValueMissing(in: opening) ? JSONNode(.null) : try value()
      path.removeLast()
      members.append(JSONMember(key: key, keyPlace: keyPlace, node: node))
      try separate(in: opening)
    }
    return .object(members)
  }

  private mutating func open(_ opening: Opening) throws(ParsingStop) {
    if depth == limits.maximumDepth {
      throw stop(
        at: place, "lists and objects are nested more than \(limits.maximumDepth) deep here")
    }
    depth += 1
    offset += 1
    skipSpace()
  }

  /// Goes past the closing bracket, if it is here.
  private mutating func isClosed(_ opening: Opening) throws(ParsingStop) -> Bool {
    switch peek {
    case opening.closing:
      offset += 1
      depth -= 1
      return true
    case nil: throw unclosed(opening)
    default: return false
    }
  }

  private mutating func unclosed(_ opening: Opening) -> ParsingStop {
    stop(
      at: place,
      "the file ends before the \(opening.name) that begins on line \(opening.place.line) is closed",
      remedy: "add \(bracket(opening))")
  }

  private func bracket(_ opening: Opening) -> String {
    String(Character(Unicode.Scalar(opening.closing)))
  }

  /// Whether a comma or closing bracket stands where a value belongs; if so it is reported.
  private mutating func isValueMissing(in opening: Opening) -> Bool {
    guard peek == UInt8(ascii: ",") || peek == opening.closing else { return false }
    note(at: place, "a value is missing before this")
    return true
  }

  private mutating func noteRepetition(of key: String, at place: JSONPlace, first: JSONPlace) {
    note(
      at: place, "the key \(Quotation.quoted(key)) is already on line \(first.line)",
      remedy: "keep one of the two")
  }

  // MARK: Keys, colons and commas

  private mutating func key(in opening: Opening) throws(ParsingStop) -> String {
    if peek == UInt8(ascii: "\"") { return try text() }
    let place = place
    let word = bareWord()
    if !word.isEmpty {
      note(at: place, "a key stands in quotation marks", remedy: "write \(Quotation.quoted(word))")
      offset += word.utf8.count
      return word
    }
    if peek == UInt8(ascii: ":") {
      note(at: place, "a key is missing before this")
      return ""
    }
    throw unexpected("a key in quotation marks", in: opening)
  }

  private mutating func colon() throws(ParsingStop) {
    skipSpace()
    if peek == UInt8(ascii: ":") {
      offset += 1
      skipSpace()
    } else if beginsValue {
      note(at: place, "a colon is missing before this")
    } else if peek == nil {
      throw stop(at: place, "the file ends where a colon is expected")
    } else {
      throw unexpected("a colon after the key")
    }
  }

  /// Goes past the comma after a value, if the list or object does not end here.
  private mutating func separate(in opening: Opening) throws(ParsingStop) {
    let isAfterText = bytes[..<offset].last == UInt8(ascii: "\"")
    skipSpace()
    if isAfterText, beginsWords {
      throw stop(
        at: place, "the text has ended, but more follows",
        remedy: "write \\\" for a quotation mark inside text")
    }
    switch peek {
    case nil, opening.closing: return
    case UInt8(ascii: ","): try comma(in: opening)
    case _ where beginsElement(of: opening): note(at: place, "a comma is missing before this")
    default: throw unexpected("a comma or \(bracket(opening))", in: opening)
    }
  }

  private mutating func comma(in opening: Opening) throws(ParsingStop) {
    let comma = place
    offset += 1
    skipSpace()
    while peek == UInt8(ascii: ",") {
      note(at: place, "there is one comma too many", remedy: "remove it")
      offset += 1
      skipSpace()
    }
    if peek == opening.closing {
      note(
        at: comma, "nothing follows this comma", remedy: "remove this trailing comma")
    }
  }

  /// Whether what begins here can only be words that were meant to be text.
  private var beginsWords: Bool {
    guard let byte = peek else { return false }
    if byte >= 0x80 { return true }
    guard JSONParser.isWordByte(byte) else { return false }
    let word = bareWord()
    return !["true", "false", "null"].contains(word)
      && !NumberShape.isNumber(word.utf8)
  }

  private func beginsElement(of opening: Opening) -> Bool {
    opening.closing == UInt8(ascii: "}") ? peek == UInt8(ascii: "\"") : beginsValue
  }

  /// Whether the byte here can begin a value.
  private var beginsValue: Bool {
    switch peek {
    case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["): true
    case let byte?: JSONParser.isWordByte(byte)
    case nil: false
    }
  }
}
