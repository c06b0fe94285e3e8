extension JSONValue {
  /// The text, or nil where the value is no text.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The number, or nil where the value is no number.
  public var number: JSONNumber? {
    if case .number(let number) = self { number } else { nil }
  }

  /// The truth value, or nil where the value is neither `true` nor `false`.
  public var bool: Bool? {
    if case .bool(let bool) = self { bool } else { nil }
  }

  /// The elements, or nil where the value is no list.
  public var elements: [JSONNode]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The keys and values, or nil where the value is no object.
  public var members: [JSONMember]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The value of a key, or nil where there is no such key or the value is no object.
  public subscript(key: String) -> JSONValue? {
    members?.first { $0.key == key }?.node.value
  }

  /// An object with a key set, in its old position or else at the end.
  ///
  /// A value that is no object stays as it is.
  public func setting(_ key: String, to value: JSONValue) -> JSONValue {
    guard var members else { return self }
    let place = members.first { $0.key == key }?.node.place ?? .start
    if let position = members.firstIndex(where: { $0.key == key }) {
      members[position] = JSONMember(
        key: key, keyPlace: members[position].keyPlace, node: JSONNode(value, place: place))
    } else {
      members.append(JSONMember(key, value))
    }
    return .object(members)
  }

  /// An object without a key; a value that is no object stays as it is.
  public func removing(_ key: String) -> JSONValue {
    guard let members else { return self }
    return .object(members.filter { $0.key != key })
  }

  /// The value as a message names it when it was not expected.
  var inWords: String {
    switch self {
    case .null: "null"
    case .bool(let bool): bool ? "true" : "false"
    case .number(let number): Quotation.shortened(number.text)
    case .string: "text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

extension JSONNode {
  /// Whether the value is `null`.
  var isNull: Bool {
    if case .null = value { true } else { false }
  }
}
