/// Who answers to whom on one day, among people who have not left.
struct ReportingLines {
  /// The managers of each person, themselves and people unknown or gone left out.
  private(set) var managers: [PersonID: [PersonID]] = [:]
  /// How many people answer to each manager.
  private(set) var counts: [PersonID: Int] = [:]
  private let order: [PersonID]

  init(of register: Register, on day: Day) {
    let present = register.people.filter { !$0.hasLeft(on: day) }
    let ids = Set(present.map(\.id))
    order = present.map(\.id)
    for person in present {
      let above = person.managers(on: day).filter { $0 != person.id && ids.contains($0) }
      managers[person.id] = above
      for manager in above { counts[manager, default: 0] += 1 }
    }
  }

  /// Circles of people who manage one another, each from its first id and upwards.
  ///
  /// Everyone who is in some circle is in at least one that is returned.
  func loops() -> [[PersonID]] {
    let knotted = entangled()
    var told: Set<PersonID> = []
    var loops: [[PersonID]] = []
    for id in order where knotted.contains(id) && !told.contains(id) {
      guard let loop = shortestLoop(through: id, within: knotted) else {
        continue
      }
      told.formUnion(loop)
      loops.append(loop)
    }
    return loops
  }

  /// What is left after taking away, again and again, whoever has nobody above or nobody below.
  private func entangled() -> Set<PersonID> {
    var remaining = Set(order)
    var below: [PersonID: [PersonID]] = [:]
    for (id, above) in managers { for manager in above { below[manager, default: []].append(id) } }
    for (up, down) in [(managers, below), (below, managers)] {
      var pending = up.mapValues { $0.filter(remaining.contains).count }
      var free = remaining.filter { pending[$0, default: 0] == 0 }
      while let id = free.popFirst() {
        remaining.remove(id)
        for other in down[id] ?? [] where remaining.contains(other) {
          pending[other, default: 0] -= 1
          if pending[other] == 0 { free.insert(other) }
        }
      }
    }
    return remaining
  }

  /// The shortest way from a person up through managers and back, found level by level.
  private func shortestLoop(through start: PersonID, within ids: Set<PersonID>) -> [PersonID]? {
    var cameFrom: [PersonID: PersonID] = [:]
    var level = [start]
    while !level.isEmpty {
      var next: [PersonID] = []
      for id in level {
        for manager in managers[id] ?? [] where ids.contains(manager) {
          if manager == start { return path(to: id, from: start, cameFrom) }
          if cameFrom[manager] == nil {
            cameFrom[manager] = id
            next.append(manager)
          }
        }
      }
      level = next
    }
    return nil
  }

  private func path(
    to last: PersonID, from start: PersonID, _ cameFrom: [PersonID: PersonID]
  ) -> [PersonID] {
    var path = [last]
    var current = last
    while current != start, let earlier = cameFrom[current] {
      path.append(earlier)
      current = earlier
    }
    return path.reversed()
  }
}
