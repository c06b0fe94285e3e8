/// Joins what a file says of one person with what the register knew.
///
/// A column that is in the file is believed, also where it is empty; a fact for which the file has
/// no column stays as it was.
struct PersonMerge {
  let fields: Set<ImportField>
  let asOf: Day

  /// The person as the register would know them.
  func merged(_ imported: Person, with known: Person?) -> Person {
    var person = imported
    // The pairs must not depend on the order of the rows.
    person.posts.sort(by: Post.precedes)
    if let known {
      for fact in MergedField.ofPerson where !covers(fact.field) { fact.carry(known, &person) }
      let partners = PostMatching(fields: fields).partners(of: person.posts, in: known.posts)
      person.posts = zip(person.posts, partners).map { post, partner in
        var post = post
        if let partner {
          for fact in MergedField.ofPost where !covers(fact.field) { fact.carry(partner, &post) }
        }
        return post
      }
      person.posts.sort(by: Post.precedes)
    }
    setLeaving(&person)
    return person
  }

  private func covers(_ field: ImportField) -> Bool {
    if field == .givenName || field == .familyName { return true }
    return fields.contains(field)
  }

  private func setLeaving(_ person: inout Person) {
    let ends = person.posts.map(\.end)
    let lastEnd = ends.compactMap(\.self).max()
    let allEnded = fields.contains(.end) && ends.allSatisfy { $0.map { $0 < asOf } ?? false }
    if allEnded, let lastEnd {
      person.left = person.left ?? lastEnd
    } else if !fields.contains(.left), person.hasLeft(on: asOf) {
      // Someone with a post to do has come back, or never went.
      person.left = nil
    }
  }

  /// The facts that differ between the register and the merged person, in plain words.
  func changes(from known: Person, to person: Person) -> [String] {
    var names = MergedField.ofPerson.filter { !$0.isSame(known, person) }.map(\.field)
    let everything = Set(ImportField.allCases)
    let partners = PostMatching(fields: everything).partners(of: person.posts, in: known.posts)
    let paired = zip(person.posts, partners)
    if known.posts.count == 1, let old = known.posts.first, person.posts.count == 1,
      let new = person.posts.first
    {
      names += MergedField.ofPost.filter { !$0.isSame(old, new) }.map(\.field)
    } else if known.posts.count != person.posts.count || partners.contains(nil) {
      return names.map(\.plainName) + ["posts"]
    } else {
      for fact in MergedField.ofPost
      where paired.contains(where: { new, old in old.map { !fact.isSame($0, new) } ?? false }) {
        names.append(fact.field)
      }
    }
    return names.map(\.plainName)
  }
}
