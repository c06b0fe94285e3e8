/// Finds the people that manager columns name, by id, account or full name, in constant time.
struct PeopleIndex {
  private var ids: Set<PersonID> = []
  private var byWord: [String: Set<PersonID>] = [:]
  private let register: Register
  private var guesses: [String: String] = [:]

  init(people: [PersonID: Person]) {
    register = Register(people: people)
    for person in register.people {
      ids.insert(person.id)
      for word in person.foldedNames.union(
        [person.account.map(NameFolding.folded)].compactMap(\.self))
      {
        byWord[word, default: []].insert(person.id)
      }
    }
  }

  /// The one person that the text names.
  ///
  /// - Throws: `CellFault` where it names nobody or several people.
  mutating func person(_ text: String, as role: String) throws(CellFault) -> PersonID {
    if let id = PersonID(text), ids.contains(id) { return id }
    let found = byWord[NameFolding.folded(text)] ?? []
    if found.count == 1, let only = found.first { return only }
    if found.isEmpty {
      throw CellFault(
        message: "\(CellReading.quoted(text)) is nobody's id, account or full name in the file "
          + "or the register",
        remedy: guess(text)
          + "Write the \(role)'s id, or the name exactly as it is in the \(role)'s own row.")
    }
    let listed = found.sorted().prefix(5).map(\.text).joined(separator: ", ")
    throw CellFault(
      message: "\(CellReading.quoted(text)) may be any of \(found.count) people: \(listed)",
      remedy: "Write the \(role)'s id instead of the name.")
  }

  /// A guess at who was meant, made for the first few texts only: it looks at everyone.
  private mutating func guess(_ text: String) -> String {
    if let known = guesses[text] { return known }
    guard guesses.count < 20 else { return "" }
    let nearest = register.suggestions(for: text).first
    let guess = nearest.map { "Did you mean \($0.fullName) (\($0.id))? " } ?? ""
    guesses[text] = guess
    return guess
  }
}
