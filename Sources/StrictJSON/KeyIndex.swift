/// Finds keys among the members of an object in constant time, also when there are many.
///
/// Keys that Unicode holds to be the same text (canonical equivalence) count as one key: they
/// look alike, and nothing that looks them up could tell them apart.
struct KeyIndex {
  /// Objects up to this size are searched from end to end, which is faster than hashing.
  private static let smallSize = 8

  private var positions: [String: Int] = [:]

  /// Adds a key as the next one; returns the position of the same key before it, if there is one.
  mutating func add(_ key: String, among members: [JSONMember]) -> Int? {
    if members.count < KeyIndex.smallSize { return members.firstIndex { $0.key == key } }
    if positions.isEmpty {
      for (position, member) in members.enumerated() where positions[member.key] == nil {
        positions[member.key] = position
      }
    }
    if let first = positions[key] { return first }
    positions[key] = members.count
    return nil
  }
}
