extension Register {
  /// The person meant by a word: an exact id, else an account, else a full name only one has.
  ///
  /// Accounts and names match whatever their letter case, accents and spacing; a name may be
  /// written `Given Family` or `Family, Given`, with the name they go by for the given name.
  /// Nil where nobody matches or where several people do.
  public func find(_ text: String) -> Person? {
    if let id = PersonID(text), let exact = person(id) { return exact }
    let folded = NameFolding.folded(text)
    let byAccount = people.filter { $0.account.map(NameFolding.folded) == folded }
    if byAccount.count == 1 { return byAccount.first }
    let byName = people.filter { $0.foldedNames.contains(folded) }
    return byName.count == 1 ? byName.first : nil
  }

  /// Up to five people who may have been meant by a word that found nobody, likeliest first.
  public func suggestions(for text: String) -> [Person] {
    let folded = NameFolding.folded(text)
    guard !folded.isEmpty else { return [] }
    let allowance = min(3, max(1, folded.count / 3))
    let ranked = people.compactMap { person -> (distance: Int, person: Person)? in
      let near = person.searchWords.filter { abs($0.utf8.count - folded.utf8.count) <= allowance }
      let distance = near.map { EditDistance.between($0, folded) }.min()
      guard let distance, distance <= allowance else { return nil }
      return (distance, person)
    }
    return ranked.sorted { ($0.distance, $0.person.id) < ($1.distance, $1.person.id) }
      .prefix(5).map(\.person)
  }
}

extension Person {
  /// The ways in which the person's whole name can be written, folded.
  var foldedNames: Set<String> {
    let family = NameFolding.folded(familyName)
    var names: Set<String> = []
    for given in [givenName, knownAs].compactMap(\.self).map(NameFolding.folded) {
      names.insert("\(given) \(family)")
      names.insert("\(family), \(given)")
    }
    return names
  }

  fileprivate var searchWords: [String] {
    [id.text, givenName, familyName, knownAs, account].compactMap(\.self)
      .map(NameFolding.folded) + foldedNames.sorted()
  }
}
