/// The encoding of one value of the tree.
///
/// It is a class because containers are handed out before they are filled. One thread uses it.
final class NodeWriting: Encoder {
  private enum Kind {
    case nothing, plain(JSONValue), list, object
  }

  let session: WritingSession
  let trail: Trail
  /// How many lists and objects the value stands in.
  let depth: Int
  private var kind = Kind.nothing
  private var children: [NodeWriting] = []
  /// The keys of the children, for an object.
  private var keys: [String] = []
  private var positions: [String: Int] = [:]

  init(session: WritingSession, trail: Trail, depth: Int) {
    self.session = session
    self.trail = trail
    self.depth = depth
  }

  var codingPath: [any CodingKey] { trail.codingPath }

  var userInfo: [CodingUserInfoKey: Any] { session.userInfo }

  /// The number of elements written to a list.
  var count: Int { children.count }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    kind = .object
    return KeyedEncodingContainer(KeyedWriting<Key>(writing: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    kind = .list
    return UnkeyedWriting(writing: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    SingleValueWriting(writing: self)
  }

  // MARK: Writing

  /// Makes this a value that holds no others.
  func set(_ value: JSONValue) {
    kind = .plain(value)
  }

  /// Writes a value here.
  func write<Value: Encodable>(_ value: Value) throws(JSONProblems) {
    if depth > session.limits.maximumDepth { throw JSONProblems(tooDeep) }
    do {
      try value.encode(to: self)
    } catch {
      throw problems(error)
    }
    // Asking a type for a protocol is slow the first time, so only what could need it is asked.
    switch kind {
    case .object: if children.count > 1, Value.self is any UniformTable.Type { sortTable() }
    case .list where children.count > 1:
      if Value.self is any UniformTable.Type { sortTable() }
      if Value.self is any UnorderedList.Type { sortList() }
    case .plain, .nothing, .list: break
    }
  }

  /// A new child under a key.
  func child(_ key: String) throws(JSONProblems) -> NodeWriting {
    guard positions[key] == nil else {
      throw JSONProblems(problem("the key \(Quotation.quoted(key)) is written twice"))
    }
    return sharedChild(key)
  }

  /// The child under a key, which several containers may fill.
  func sharedChild(_ key: String) -> NodeWriting {
    if let position = positions[key] { return children[position] }
    positions[key] = children.count
    keys.append(key)
    return addChild(.key(key))
  }

  /// A child at the end of the list.
  func nextChild() -> NodeWriting {
    addChild(.index(children.count))
  }

  private func addChild(_ element: JSONPathElement) -> NodeWriting {
    let child = NodeWriting(session: session, trail: trail.adding(element), depth: depth + 1)
    children.append(child)
    return child
  }

  // MARK: Order where Swift has none

  /// Sorts keys, or the pairs of keys and values of a dictionary that is written as a list.
  private func sortTable() {
    switch kind {
    case .object:
      let order = keys.indices.sorted { keys[$0] < keys[$1] }
      children = order.map { children[$0] }
      keys = order.map { keys[$0] }
      for (position, key) in keys.enumerated() { positions[key] = position }
    case .list:
      let pairs = stride(from: 0, to: children.count - 1, by: 2)
        .map { (NodeWriting.sortKey(children[$0]), [children[$0], children[$0 + 1]]) }
      children = pairs.sorted { $0.0 < $1.0 }.flatMap(\.1)
    case .nothing, .plain: return
    }
  }

  private func sortList() {
    let elements = children.map { (NodeWriting.sortKey($0), $0) }
    children = elements.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Whole numbers come in the order of their size, everything else in the order of its text.
  private static func sortKey(_ child: NodeWriting) -> (Int, String) {
    guard let value = try? child.value() else { return (0, "") }
    return (value.number?.whole() ?? 0, JSONPrinter().line(value))
  }

  // MARK: The result

  /// The value that was written.
  func value() throws(JSONProblems) -> JSONValue {
    switch kind {
    case .nothing: return .object([])
    case .plain(let value): return value
    case .list, .object: if depth >= session.limits.maximumDepth { throw JSONProblems(tooDeep) }
    }
    var nodes: [JSONNode] = []
    nodes.reserveCapacity(children.count)
    for child in children { nodes.append(JSONNode(try child.value())) }
    guard case .object = kind else { return .array(nodes) }
    return .object(zip(keys, nodes).map { JSONMember(key: $0, node: $1) })
  }

  private var tooDeep: JSONProblem {
    problem("the data is nested more than \(session.limits.maximumDepth) deep")
  }

  /// A problem with this value; what is being written has no lines yet.
  func problem(_ message: String) -> JSONProblem {
    JSONProblem(at: .start, path: JSONPath.text(trail.path), message: message)
  }

  private func problems(_ error: any Error) -> JSONProblems {
    switch error {
    case let problems as JSONProblems: problems
    case EncodingError.invalidValue(_, let context):
      JSONProblems(problem(context.debugDescription))
    default: JSONProblems(problem("\(error)"))
    }
  }
}

/// A type that writes its elements in an order that differs from run to run.
protocol UnorderedList {}
extension Set: UnorderedList {}
