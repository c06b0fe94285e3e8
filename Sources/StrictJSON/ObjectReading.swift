/// The keys of an object, and which of them were asked for.
///
/// It is a class because all containers opened at the object share it. One thread uses it.
final class ObjectReading {
  /// What was asked for so far.
  struct Asked {
    /// When each member was first asked for, counted from 1; zero where it never was.
    var turns: [Int]
    /// How many members were asked for.
    var count = 0
    /// The keys asked for that the object lacks.
    var absent: [String] = []
  }

  let members: [JSONMember]
  var asked: Asked
  /// Where the next key is likely to be: files are written in the order of reading.
  private var likely = 0
  private var positions: [String: Int] = [:]

  init(members: [JSONMember]) {
    self.members = members
    self.asked = Asked(turns: Array(repeating: 0, count: members.count))
  }

  /// The value of a key, which from now on is known.
  func value(of key: String) -> JSONNode? {
    guard let position = position(of: key) else {
      if !asked.absent.contains(key) { asked.absent.append(key) }
      return nil
    }
    if asked.turns[position] == 0 {
      asked.count += 1
      asked.turns[position] = asked.count
    }
    return members[position].node
  }

  /// Whether there are keys that nobody asked for.
  var hasUnknown: Bool { asked.count < members.count }

  /// The members that nobody asked for, in the order of the text.
  var unknown: [JSONMember] {
    members.indices.filter { asked.turns[$0] == 0 }.map { members[$0] }
  }

  /// The keys asked for, those that the object has first.
  var knownKeys: [String] {
    let known = members.indices.filter { asked.turns[$0] > 0 }
    return known.sorted { asked.turns[$0] < asked.turns[$1] }.map { members[$0].key } + asked.absent
  }

  private func position(of key: String) -> Int? {
    let end = min(likely + 2, members.count)
    for position in likely..<max(likely, end) where members[position].key == key {
      likely = position
      return position
    }
    guard let position = members.count <= 16 ? search(key) : indexed(key) else { return nil }
    likely = position
    return position
  }

  private func search(_ key: String) -> Int? {
    members.firstIndex { $0.key == key }
  }

  private func indexed(_ key: String) -> Int? {
    if positions.isEmpty {
      for (position, member) in members.enumerated() { positions[member.key] = position }
    }
    return positions[key]
  }
}
