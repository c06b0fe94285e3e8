/// A JSON value as a tree, in which every value and key knows its place.
///
/// Two values are equal when they say the same in the same order, wherever they stand.
public enum JSONValue: Equatable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number.
  case number(JSONNumber)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONNode])
  /// Keys with their values, in the order written.
  case object([JSONMember])
}

/// A JSON value and the place where it begins.
public struct JSONNode: Sendable {
  /// The value.
  public let value: JSONValue
  /// The place of the value's first character.
  public let place: JSONPlace

  /// A value at a place; a value made by a program has no better place than the start.
  public init(_ value: JSONValue, place: JSONPlace = .start) {
    self.value = value
    self.place = place
  }
}

/// A key of an object and its value.
public struct JSONMember: Sendable {
  /// The key.
  public let key: String
  /// The place of the key's opening quotation mark.
  public let keyPlace: JSONPlace
  /// The value.
  public let node: JSONNode

  /// A key and its value.
  public init(key: String, keyPlace: JSONPlace = .start, node: JSONNode) {
    self.key = key
    self.keyPlace = keyPlace
    self.node = node
  }

  /// A key and its value, made by a program.
  public init(_ key: String, _ value: JSONValue) {
    self.init(key: key, node: JSONNode(value))
  }
}

extension JSONNode: Equatable {
  /// Whether both nodes say the same, wherever they stand.
  public static func == (first: JSONNode, second: JSONNode) -> Bool {
    first.value == second.value
  }
}

extension JSONMember: Equatable {
  /// Whether both members say the same, wherever they stand.
  public static func == (first: JSONMember, second: JSONMember) -> Bool {
    first.key == second.key && first.node == second.node
  }
}
