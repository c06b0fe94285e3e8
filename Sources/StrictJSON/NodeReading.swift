/// The decoding of one value of the tree.
///
/// It is a class because the containers that a type opens at one value, together with those that
/// it hands on to others, must add up which keys they asked for. One thread uses it.
final class NodeReading: Decoder {
  let session: ReadingSession
  let node: JSONNode
  let trail: Trail
  /// The keys asked for, once a container was opened.
  private var object: ObjectReading?
  /// How many elements were read, once a container was opened.
  private var elementsRead: Int?
  /// The problems with values that have been read and did not fail.
  private var found: [JSONProblem] = []
  /// The decoders handed out for parts of this value; they are complete when this one is.
  private var nested: [(element: JSONPathElement, reading: NodeReading)] = []
  /// The type being read here, as far as it is known.
  private(set) var type: Any.Type = Never.self

  init(session: ReadingSession, node: JSONNode, trail: Trail) {
    self.session = session
    self.node = node
    self.trail = trail
  }

  var codingPath: [any CodingKey] { trail.codingPath }

  var userInfo: [CodingUserInfoKey: Any] { session.userInfo }

  var scalar: ScalarReading { ScalarReading(node: node, trail: trail) }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(KeyedReading<Key>(reading: self, object: try openObject()))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let elements) = node.value else {
      throw JSONProblems(scalar.mismatch(expected: "a list"))
    }
    elementsRead = elementsRead ?? 0
    return UnkeyedReading(reading: self, elements: elements)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    SingleValueReading(reading: self)
  }

  private func openObject() throws(JSONProblems) -> ObjectReading {
    if let object { return object }
    guard case .object(let members) = node.value else {
      throw JSONProblems(scalar.mismatch(expected: "an object"))
    }
    let object = ObjectReading(members: members)
    self.object = object
    return object
  }

  // MARK: Values

  /// Reads a value here; one that fails leaves no trace, so that another type can be tried.
  func decode<Value: Decodable>(_ type: Value.Type) throws(JSONProblems) -> Value {
    let before = (self.type, object, object?.asked, elementsRead, nested, found.count)
    self.type = type
    do {
      let value = try Value(from: self)
      self.type = before.0
      return value
    } catch {
      let problems = FailureTranslation(reading: self, type: type).problems(error)
      let others = Array(found.dropFirst(before.5)) + nested.flatMap(\.reading.found)
      self.type = before.0
      object = before.1
      if let asked = before.2 { object?.asked = asked }
      elementsRead = before.3
      nested = before.4
      found.removeSubrange(before.5...)
      throw problems.adding(others)
    }
  }

  /// Reads the value of a key or element of this value.
  func decode<Value: Decodable>(
    _ type: Value.Type, at element: JSONPathElement, _ node: JSONNode
  ) throws(JSONProblems) -> Value {
    if type == String.self { return try text(as: type, at: element, node) }
    return try decodeWithDecoder(type, at: element, node)
  }

  private func decodeWithDecoder<Value: Decodable>(
    _ type: Value.Type, at element: JSONPathElement, _ node: JSONNode
  ) throws(JSONProblems) -> Value {
    let child = NodeReading(session: session, node: node, trail: trail.adding(element))
    let value = try child.decode(type)
    collect(child.finish())
    return value
  }

  /// Texts are the commonest of all values and need no decoder of their own.
  ///
  /// Not inlined, since the cast makes every type that is read have its optional type as well.
  @inline(never)
  private func text<Value: Decodable>(
    as type: Value.Type, at element: JSONPathElement, _ node: JSONNode
  ) throws(JSONProblems) -> Value {
    let text = try ScalarReading(node: node, at: element, of: trail).text()
    if let value = text as? Value { return value }
    return try decodeWithDecoder(type, at: element, node)
  }

  /// How many problems are worth keeping: those reported, and one to know that there are more.
  var worthKeeping: Int { session.limits.maximumProblems + 1 }

  private func collect(_ problems: [JSONProblem]) {
    guard !problems.isEmpty else { return }
    found += problems.prefix(worthKeeping - min(found.count, worthKeeping))
  }

  /// The problems with a value that is read only to see what else is wrong.
  func problems<Value: Decodable>(
    reading type: Value.Type, at element: JSONPathElement, _ node: JSONNode
  ) -> [JSONProblem] {
    let child = NodeReading(session: session, node: node, trail: trail.adding(element))
    do {
      _ = try child.decode(type)
      return child.finish()
    } catch {
      return error.problems
    }
  }

  /// The decoder to hand out for a part of this value, always the same for the same part.
  func nested(at element: JSONPathElement, _ node: JSONNode) -> NodeReading {
    if let known = nested.first(where: { $0.element == element }) { return known.reading }
    let reading = NodeReading(session: session, node: node, trail: trail.adding(element))
    nested.append((element, reading))
    return reading
  }

  /// Notes that the elements of the list before a position have been read.
  func noteElementsRead(_ count: Int) {
    elementsRead = max(elementsRead ?? 0, count)
  }

  /// All problems with the value, once its type has read it with success.
  func finish() -> [JSONProblem] {
    var problems = found
    if let object, object.hasUnknown { problems += unknownKeys(of: object) }
    problems += unreadElements()
    for (_, reading) in nested { problems += reading.finish() }
    return problems
  }

  // MARK: What nobody asked for

  private func unknownKeys(of object: ObjectReading) -> [JSONProblem] {
    let known = object.knownKeys
    return object.unknown.prefix(worthKeeping).map { member in
      JSONProblem(
        at: member.keyPlace, path: JSONPath.text(trail.path),
        message: "unknown key \(Quotation.quoted(member.key))",
        remedy: Suggestion.remedy(for: member.key, known: known))
    }
  }

  private func unreadElements() -> [JSONProblem] {
    guard let elementsRead, case .array(let elements) = node.value, elementsRead < elements.count
    else { return [] }
    let path = trail.adding(.index(elementsRead)).path
    return [
      JSONProblem(
        at: elements[elementsRead].place, path: JSONPath.text(path),
        message: "nothing more is expected in this list")
    ]
  }
}

extension JSONProblems {
  /// These problems and others.
  func adding(_ others: [JSONProblem]) -> JSONProblems {
    guard !others.isEmpty, let first = problems.first else { return self }
    return JSONProblems(first, problems + others, hasMore: hasMore)
  }
}
