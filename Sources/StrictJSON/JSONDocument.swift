/// A JSON text that has been read: its values with their places.
///
/// RFC 8259 is kept to the letter. Beyond it, an object may not hold a key twice, a byte order
/// mark is refused, and so is a number that no `Double` comes near.
public struct JSONDocument: Sendable {
  /// The text as it was read, in UTF-8.
  public let bytes: [UInt8]
  /// The outermost value.
  public private(set) var root: JSONNode

  /// Reads a text.
  ///
  /// - Throws: `JSONProblems` with all that can be found wrong with the text at once.
  public init(parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONProblems) {
    self.root = try JSONParser.root(of: bytes, limits: limits)
    self.bytes = bytes
  }

  /// Reads a text without keeping the values of some keys of the outermost object.
  ///
  /// What they hold is checked as all the rest, except for keys that it may hold twice; then it is
  /// as if the keys were not there. It costs less than to read a value that is not wanted yet.
  ///
  /// - Throws: `JSONProblems` with all that can be found wrong with the text at once.
  public init(
    parsing bytes: [UInt8], limits: JSONLimits = JSONLimits(), leavingOut keys: Set<String>
  ) throws(JSONProblems) {
    let root = try JSONParser.root(of: bytes, limits: limits, unkept: keys)
    self.root =
      if case .object(let members) = root.value {
        JSONNode(.object(members.filter { !keys.contains($0.key) }), place: root.place)
      } else {
        root
      }
    self.bytes = bytes
  }

  /// The same text without a key of the outermost object, for keys that are meant for other
  /// readers of the text.
  public func leavingOut(_ key: String) -> JSONDocument {
    guard case .object(let members) = root.value, members.contains(where: { $0.key == key }) else {
      return self
    }
    var document = self
    document.root = JSONNode(.object(members.filter { $0.key != key }), place: root.place)
    return document
  }

  /// The same text with other values under a key, wherever it stands; places stay as they are.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - change: The other value for a value, or nil where there is none.
  ///   - message: What is wrong with a value that has no other.
  /// - Returns: The text with the other values.
  /// - Throws: `JSONProblems` with every value that has no other.
  public func replacing(
    valuesOf key: String, with change: (JSONValue) -> JSONValue?, otherwise message: String
  ) throws(JSONProblems) -> JSONDocument {
    var problems: [JSONProblem] = []
    func replaced(_ node: JSONNode, _ path: [JSONPathElement]) -> JSONNode {
      switch node.value {
      case .object(let members):
        let others = members.map { member -> JSONMember in
          let inside = path + [.key(member.key)]
          guard member.key == key else {
            return JSONMember(
              key: member.key, keyPlace: member.keyPlace, node: replaced(member.node, inside))
          }
          guard let value = change(member.node.value) else {
            problems.append(problem(at: inside, message))
            return member
          }
          return JSONMember(
            key: key, keyPlace: member.keyPlace, node: JSONNode(value, place: member.node.place))
        }
        return JSONNode(.object(others), place: node.place)
      case .array(let elements):
        let others = elements.enumerated().map { replaced($0.element, path + [.index($0.offset)]) }
        return JSONNode(.array(others), place: node.place)
      default: return node
      }
    }
    var document = self
    document.root = replaced(root, [])
    if let problems = JSONProblems(problems) { throw problems }
    return document
  }

  /// The value at a path, or nil where there is none.
  public func node(at path: [JSONPathElement]) -> JSONNode? {
    path.reduce(root) { node, element in node?.child(element) }
  }

  /// The place of the value at a path, or nil where there is none.
  ///
  /// - Parameters:
  ///   - path: The way from the outermost value.
  ///   - characterOffset: Where the value is text, the number of characters (Unicode scalars) of
  ///     it before the place wanted; an escape counts as the character that it stands for. An
  ///     offset past the end gives the closing quotation mark. Nil, or a value that is no text,
  ///     gives the beginning of the value.
  /// - Returns: The line and column, counted from 1.
  public func place(
    of path: [JSONPathElement], characterOffset: Int? = nil
  ) -> (line: Int, column: Int)? {
    guard let node = node(at: path) else { return nil }
    let place = place(in: node, characterOffset: characterOffset)
    return (place.line, place.column)
  }

  /// The place of the last key of a path, or nil where the path ends in no key of the text.
  public func keyPlace(of path: [JSONPathElement]) -> (line: Int, column: Int)? {
    guard case .key(let key)? = path.last,
      let members = node(at: path.dropLast())?.value.members,
      let member = members.first(where: { $0.key == key })
    else { return nil }
    return (member.keyPlace.line, member.keyPlace.column)
  }

  /// A problem with the value at a path, placed as well as the text allows.
  ///
  /// - Parameters:
  ///   - path: The way from the outermost value; where it leads past the text, the last value on
  ///     the way gives the place.
  ///   - characterOffset: As for `place(of:characterOffset:)`.
  ///   - message: What is wrong, and what was expected.
  ///   - remedy: What the author can do about it.
  /// - Returns: The problem at the value's place, with the whole path.
  public func problem(
    at path: [JSONPathElement], characterOffset: Int? = nil, _ message: String,
    remedy: String? = nil
  ) -> JSONProblem {
    var node = root
    for element in path {
      guard let child = node.child(element) else { break }
      node = child
    }
    return JSONProblem(
      at: place(in: node, characterOffset: characterOffset), path: JSONPath.text(path),
      message: message, remedy: remedy)
  }

  /// The place of a character inside a text value, or else the value's own place.
  func place(in node: JSONNode, characterOffset: Int?) -> JSONPlace {
    guard let characterOffset, case .string = node.value else { return node.place }
    return TextPlaces(bytes: bytes, opening: node.place).place(afterCharacters: characterOffset)
  }
}

extension JSONNode {
  /// The value that one step leads to, or nil.
  public func child(_ element: JSONPathElement) -> JSONNode? {
    switch (element, value) {
    case (.key(let key), .object(let members)):
      members.first { $0.key == key }?.node
    case (.index(let index), .array(let elements)):
      elements.indices.contains(index) ? elements[index] : nil
    default: nil
    }
  }
}
