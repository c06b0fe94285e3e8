/// The staff register: everyone the school has told the program of, each once, in order of id.
public struct Register: Hashable, Sendable {
  /// The people, in order of id.
  public let people: [Person]

  /// A register without people.
  public static let empty = Register(sorted: [])

  private init(sorted people: [Person]) {
    self.people = people
  }

  /// The register of these people, who may come in any order.
  ///
  /// - Throws: `DuplicatePersonError` where two of them have one id.
  public init(people: [Person]) throws(DuplicatePersonError) {
    let sorted = people.sorted { $0.id < $1.id }
    for (one, next) in zip(sorted, sorted.dropFirst()) where one.id == next.id {
      throw DuplicatePersonError(id: one.id)
    }
    self.people = sorted
  }

  /// The register whose people are those of a dictionary by id, which cannot hold one twice.
  init(people: [PersonID: Person]) {
    self.people = people.values.sorted { $0.id < $1.id }
  }

  /// The person with this id, or nil.
  public func person(_ id: PersonID) -> Person? {
    var low = 0
    var high = people.count
    while low < high {
      let middle = (low + high) / 2
      if people[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < people.count && people[low].id == id ? people[low] : nil
  }

  /// The people who have a post open on that day with this manager, in order of id.
  ///
  /// People who have left by then are not counted.
  public func reports(of manager: PersonID, on day: Day) -> [Person] {
    people.filter { !$0.hasLeft(on: day) && $0.managers(on: day).contains(manager) }
  }

  /// Everyone above a person on that day: their managers, then those people's managers, and so on.
  ///
  /// Nearest first, each once; a loop ends where it would repeat, and the person is never listed.
  public func managers(above id: PersonID, on day: Day) -> [PersonID] {
    var found: [PersonID] = []
    var seen: Set<PersonID> = [id]
    var level = [id]
    while !level.isEmpty {
      level = level.flatMap { person($0)?.managers(on: day) ?? [] }
        .filter { seen.insert($0).inserted }
      found += level
    }
    return found
  }
}

extension Register: Codable {
  private enum CodingKeys: String, CodingKey {
    case people
  }

  /// Reads the register from an object whose key `people` holds the people in any order.
  ///
  /// - Throws: `DecodingError.dataCorrupted` where two people have one id.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let people = try container.decode([Person].self, forKey: .people)
    do {
      try self.init(people: people)
    } catch {
      throw DecodingError.dataCorruptedError(
        forKey: .people, in: container, debugDescription: error.message)
    }
  }

  /// Writes the register as an object with the people in order of id.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(people, forKey: .people)
  }
}

/// Two people who would share one id.
public struct DuplicatePersonError: Error, Hashable, Sendable {
  /// The id that is there twice.
  public let id: PersonID

  /// What is wrong, for people.
  public var message: String {
    "two people have the id \(id); expected each id once"
  }
}
