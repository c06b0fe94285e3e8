/// One place in which two JSON values say different things.
public struct JSONDifference: Equatable, Sendable {
  /// The way to the place, written as paths are: `requirements[closing].says`, `rows[2].when`.
  ///
  /// An element of a list stands under its name where it has one, and else under its number from
  /// 0: that in the first value, or in the second where only that one has the element.
  public let path: String
  /// The outermost key on the way; empty for the whole value.
  public let section: String
  /// What the first value says there, or nil where it says nothing.
  public let before: JSONValue?
  /// What the second value says there, or nil where it says nothing.
  public let after: JSONValue?

  /// A difference.
  public init(path: String, section: String, before: JSONValue?, after: JSONValue?) {
    self.path = path
    self.section = section
    self.before = before
    self.after = after
  }

  /// Every difference between two values, in the order of the first and then of the second.
  ///
  /// Elements of a list that are objects are the same element where the text under a key that
  /// names them is the same, wherever they stand. Where they have no names, equal ones are the
  /// same in their order, so that one put in between changes no other; those left over between
  /// equal ones are paired with the ones that they share most with. The order of keys means
  /// nothing.
  ///
  /// - Parameters:
  ///   - first: The first value.
  ///   - second: The second value.
  ///   - keys: The keys that may name an object in a list; the first that names them all counts.
  /// - Returns: The differences; none where both say the same.
  public static func between(
    _ first: JSONValue, and second: JSONValue, namedBy keys: [String]
  ) -> [JSONDifference] {
    var comparison = JSONComparison(keys: keys)
    comparison.compare(first, second, at: "")
    return comparison.found
  }
}

/// Goes through two values side by side and keeps what differs.
private struct JSONComparison {
  let keys: [String]
  var found: [JSONDifference] = []
  private var section = ""

  init(keys: [String]) {
    self.keys = keys
  }

  mutating func compare(_ first: JSONValue, _ second: JSONValue, at path: String) {
    switch (first, second) {
    case (.object(let old), .object(let new)): compare(old, new, at: path)
    case (.array(let old), .array(let new)):
      if let key = keys.first(where: { names(old, $0) != nil && names(new, $0) != nil }),
        let olds = names(old, key), let news = names(new, key)
      {
        compare(named: zip(olds, old), zip(news, new), at: path)
      } else if (old + new).contains(where: { $0.value.members != nil }) {
        compare(unnamed: old, new, at: path)
      } else if first != second {
        add(path, first, second)
      }
    default:
      if first != second { add(path, first, second) }
    }
  }

  private mutating func add(_ path: String, _ before: JSONValue?, _ after: JSONValue?) {
    found.append(JSONDifference(path: path, section: section, before: before, after: after))
  }

  private mutating func compare(_ old: [JSONMember], _ new: [JSONMember], at path: String) {
    let all = old + new.filter { member in !old.contains { $0.key == member.key } }
    for key in all.map(\.key) {
      if path.isEmpty { section = key }
      let step = JSONPath.isPlain(key) ? key : JSONPath.text([.key(key)])
      let place = path.isEmpty ? step : path + (JSONPath.isPlain(key) ? "." : "") + step
      pair(
        old.first { $0.key == key }?.node.value, new.first { $0.key == key }?.node.value, at: place)
    }
  }

  private mutating func pair(_ old: JSONValue?, _ new: JSONValue?, at path: String) {
    if let old, let new { compare(old, new, at: path) } else { add(path, old, new) }
  }

  private mutating func compare(
    named old: Zip2Sequence<[String], [JSONNode]>, _ new: Zip2Sequence<[String], [JSONNode]>,
    at path: String
  ) {
    let later = Dictionary(new.map { ($0, $1.value) }) { first, _ in first }
    let earlier = Set(old.map(\.0))
    for (name, node) in old { pair(node.value, later[name], at: "\(path)[\(name)]") }
    for (name, node) in new where !earlier.contains(name) {
      pair(nil, node.value, at: "\(path)[\(name)]")
    }
  }

  private mutating func compare(unnamed old: [JSONNode], _ new: [JSONNode], at path: String) {
    for (earlier, later) in JSONAlignment.pairs(old.map(\.value), new.map(\.value)) {
      pair(
        earlier.map { old[$0].value }, later.map { new[$0].value },
        at: "\(path)[\(earlier ?? later ?? 0)]")
    }
  }

  /// The elements' names, or nil where one has none or two share one.
  private func names(_ nodes: [JSONNode], _ key: String) -> [String]? {
    var seen: Set<String> = []
    for node in nodes {
      guard let name = node.value[key]?.text, seen.insert(name).inserted else { return nil }
    }
    return nodes.compactMap { $0.value[key]?.text }
  }
}
