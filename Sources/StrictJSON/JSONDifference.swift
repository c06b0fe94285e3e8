/// One place in which two JSON values say different things.
public struct JSONDifference: Equatable, Sendable {
  /// The way to the place: keys, the names of list elements, or their numbers from 1.
  public let path: [String]
  /// What the first value says there, or nil where it says nothing.
  public let before: JSONValue?
  /// What the second value says there, or nil where it says nothing.
  public let after: JSONValue?

  /// A difference.
  public init(path: [String], before: JSONValue?, after: JSONValue?) {
    self.path = path
    self.before = before
    self.after = after
  }

  /// Every difference between two values, in the order of the first and then of the second.
  ///
  /// Elements of a list that are objects are the same element where the text under the key that
  /// names them is the same, wherever they stand; others are so where they stand at the same
  /// position. The order of keys means nothing.
  ///
  /// - Parameters:
  ///   - first: The first value.
  ///   - second: The second value.
  ///   - key: The key that names an object in a list.
  /// - Returns: The differences; none where both say the same.
  public static func between(
    _ first: JSONValue, and second: JSONValue, namedBy key: String
  ) -> [JSONDifference] {
    var found: [JSONDifference] = []
    compare(first, second, key, [], &found)
    return found
  }

  private static func compare(
    _ first: JSONValue, _ second: JSONValue, _ key: String, _ path: [String],
    _ found: inout [JSONDifference]
  ) {
    switch (first, second) {
    case (.object(let old), .object(let new)):
      pair(
        old.map { ($0.key, $0.node.value) }, new.map { ($0.key, $0.node.value) }, key, path, &found)
    case (.array(let old), .array(let new)):
      if let olds = named(old, key), let news = named(new, key) {
        pair(olds, news, key, path, &found)
      } else if old.contains(where: { $0.value.members != nil })
        || new.contains(where: { $0.value.members != nil })
      {
        pair(numbered(old), numbered(new), key, path, &found)
      } else if first != second {
        found.append(JSONDifference(path: path, before: first, after: second))
      }
    default:
      if first != second {
        found.append(JSONDifference(path: path, before: first, after: second))
      }
    }
  }

  private static func pair(
    _ old: [(String, JSONValue)], _ new: [(String, JSONValue)], _ key: String, _ path: [String],
    _ found: inout [JSONDifference]
  ) {
    let later = Dictionary(new, uniquingKeysWith: { first, _ in first })
    let earlier = Set(old.map(\.0))
    for (name, value) in old {
      if let other = later[name] {
        compare(value, other, key, path + [name], &found)
      } else {
        found.append(JSONDifference(path: path + [name], before: value, after: nil))
      }
    }
    for (name, value) in new where !earlier.contains(name) {
      found.append(JSONDifference(path: path + [name], before: nil, after: value))
    }
  }

  /// The elements with their names, or nil where one has none or two share one.
  private static func named(_ nodes: [JSONNode], _ key: String) -> [(String, JSONValue)]? {
    var seen: Set<String> = []
    var all: [(String, JSONValue)] = []
    for node in nodes {
      guard let name = node.value[key]?.text, seen.insert(name).inserted else { return nil }
      all.append((name, node.value))
    }
    return all
  }

  private static func numbered(_ nodes: [JSONNode]) -> [(String, JSONValue)] {
    nodes.enumerated().map { ("\($0.offset + 1)", $0.element.value) }
  }
}
