/// The keys of an object, and which of them were asked for.
///
/// It is a class because all containers opened at the object share it. One thread uses it.
final class ObjectReading {
  /// What was asked for so far.
  struct Asked {
    /// Whether each member was asked for.
    var isAsked: [Bool]
    /// The keys asked for that the object lacks.
    var absent: [String] = []
    /// The order in which members were asked for.
    var order: [Int] = []
  }

  let members: [JSONMember]
  var asked: Asked
  /// Where the next key is likely to be: files are written in the order of reading.
  private var likely = 0
  private var positions: [String: Int] = [:]

  init(members: [JSONMember]) {
    self.members = members
    self.asked = Asked(isAsked: Array(repeating: false, count: members.count))
  }

  /// The value of a key, which from now on is known.
  func value(of key: String) -> JSONNode? {
    guard let position = position(of: key) else {
      if !asked.absent.contains(key) { asked.absent.append(key) }
      return nil
    }
    if !asked.isAsked[position] {
      asked.isAsked[position] = true
      asked.order.append(position)
    }
    return members[position].node
  }

  /// Whether there are keys that nobody asked for.
  var hasUnknown: Bool { asked.order.count < members.count }

  /// The members that nobody asked for, in the order of the text.
  var unknown: [JSONMember] {
    members.indices.filter { !asked.isAsked[$0] }.map { members[$0] }
  }

  /// The keys asked for, those that the object has first.
  var knownKeys: [String] {
    asked.order.map { members[$0].key } + asked.absent
  }

  private func position(of key: String) -> Int? {
    for position in [likely, likely + 1]
    where position < members.count && members[position].key == key {
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
