/// Somebody with a line manager, and the days on which they have that one.
public struct ManagedPerson: Hashable, Sendable {
  /// The person.
  public let person: PersonID
  /// The first day, where it is known.
  public let first: Day?
  /// The last day, where there is one.
  public let last: Day?

  /// Somebody who has that manager from a day to another; without days, always.
  public init(person: PersonID, first: Day? = nil, last: Day? = nil) {
    self.person = person
    self.first = first
    self.last = last
  }

  /// Whether they have that manager on a day.
  func isManaged(on day: Day) -> Bool {
    (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
  }
}

extension Register {
  /// The people who have a post with this manager, with its days, in order of id.
  public func managed(by manager: PersonID) -> [ManagedPerson] {
    people.flatMap { person in
      person.posts.filter { $0.managers.contains(manager) }.map { post in
        let ends = [post.end, person.left].compactMap(\.self)
        return ManagedPerson(person: person.id, first: post.start, last: ends.min())
      }
    }
  }
}
