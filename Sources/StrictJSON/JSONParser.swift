/// Reads a JSON text into a tree, going on after each fault that leaves no doubt about the rest.
///
/// The bytes are well-formed UTF-8. Each byte is visited once; nesting is bounded by the limits.
struct JSONParser {
  let bytes: [UInt8]
  let limits: JSONLimits
  /// The keys of the outermost object whose values are passed over.
  let unkept: Set<String>
  /// The number of bytes read.
  var offset = 0
  var line = 1
  /// The offset of the first byte of the line.
  var lineStart = 0
  /// How many bytes of the line so far continue a character and so take no column.
  var continuations = 0
  /// The way to the value being read.
  var path: [JSONPathElement] = []
  var depth = 0
  var problems: [JSONProblem] = []
  var hasMoreProblems = false

  private init(bytes: [UInt8], limits: JSONLimits, unkept: Set<String>) {
    self.bytes = bytes
    self.limits = limits
    self.unkept = unkept
  }

  /// The outermost value of a text.
  ///
  /// - Throws: `JSONProblems` where the text is refused.
  static func root(
    of bytes: [UInt8], limits: JSONLimits, unkept: Set<String> = []
  ) throws(JSONProblems) -> JSONNode {
    if let problem = TextEncodingCheck.problem(in: bytes, limits: limits) {
      throw JSONProblems(problem)
    }
    var parser = JSONParser(bytes: bytes, limits: limits, unkept: unkept)
    let root = try? parser.wholeText()
    if let problems = JSONProblems(parser.problems, hasMore: parser.hasMoreProblems) {
      throw problems
    }
    guard let root else {
      throw JSONProblems(JSONProblem(at: .start, path: "", message: "the file cannot be read"))
    }
    return root
  }

  private mutating func wholeText() throws(ParsingStop) -> JSONNode {
    skipSpace()
    guard peek != nil else {
      throw stop(at: .start, "the file is empty", remedy: "a value in JSON is expected")
    }
    let root = try value()
    skipSpace()
    if peek != nil {
      throw stop(
        at: place, "the value has ended, but the file goes on",
        remedy: "remove what follows, or the bracket too many before it")
    }
    return root
  }

  /// The value that begins here.
  mutating func value() throws(ParsingStop) -> JSONNode {
    let place = place
    guard let byte = peek else {
      throw stop(at: place, "the file ends where a value is expected")
    }
    switch byte {
    case UInt8(ascii: "\""): return JSONNode(.string(try text()), place: place)
    case UInt8(ascii: "{"): return JSONNode(try object(), place: place)
    case UInt8(ascii: "["): return JSONNode(try list(), place: place)
    default: return JSONNode(try word(), place: place)
    }
  }

  // MARK: The cursor

  /// The byte here, or nil at the end.
  var peek: UInt8? {
    offset < bytes.count ? bytes[offset] : nil
  }

  /// The place here.
  var place: JSONPlace {
    JSONPlace(offset: offset, line: line, column: offset - lineStart - continuations + 1)
  }

  /// Goes past the byte here, which is not a line feed.
  mutating func advance() {
    if offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { continuations += 1 }
    offset += 1
  }

  // MARK: Problems

  /// Reports a fault after which reading goes on.
  mutating func note(at place: JSONPlace, _ message: String, remedy: String? = nil) {
    guard problems.count < limits.maximumProblems else {
      hasMoreProblems = true
      return
    }
    problems.append(
      JSONProblem(at: place, path: JSONPath.text(path), message: message, remedy: remedy))
  }

  /// Reports a fault after which the rest of the text would only be guessed at.
  mutating func stop(
    at place: JSONPlace, _ message: String, remedy: String? = nil
  ) -> ParsingStop {
    note(at: place, message, remedy: remedy)
    return ParsingStop()
  }
}

/// Says that reading has stopped; what was wrong has been reported.
struct ParsingStop: Error {}
