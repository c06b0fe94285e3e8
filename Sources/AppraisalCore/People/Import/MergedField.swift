/// A stored fact that an import may replace, keep or report as changed.
struct MergedField<Record: Sendable>: Sendable {
  let field: ImportField
  let isSame: @Sendable (Record, Record) -> Bool
  let isKnown: @Sendable (Record) -> Bool
  let carry: @Sendable (Record, inout Record) -> Void

  init<Value: Equatable & SendableMetatype>(
    _ field: ImportField, _ path: WritableKeyPath<Record, Value?> & Sendable
  ) {
    self.field = field
    isSame = { $0[keyPath: path] == $1[keyPath: path] }
    isKnown = { $0[keyPath: path] != nil }
    carry = { $1[keyPath: path] = $0[keyPath: path] }
  }

  init<Value: Equatable & SendableMetatype>(
    always field: ImportField, _ path: WritableKeyPath<Record, Value> & Sendable
  ) {
    self.field = field
    isSame = { $0[keyPath: path] == $1[keyPath: path] }
    isKnown = { _ in true }
    carry = { $1[keyPath: path] = $0[keyPath: path] }
  }
}

extension MergedField<Person> {
  /// The facts about the person.
  static let ofPerson: [MergedField<Person>] = [
    MergedField(always: .givenName, \.givenName), MergedField(always: .familyName, \.familyName),
    MergedField(.knownAs, \.knownAs), MergedField(.account, \.account),
    MergedField(.joined, \.joined), MergedField(.left, \.left), MergedField(.rank, \.rank),
  ]
}

extension MergedField<Post> {
  /// The facts about a post.
  static let ofPost: [MergedField<Post>] = [
    MergedField(.postID, \.id), MergedField(always: .jobTitle, \.title),
    MergedField(.jobFamily, \.family), MergedField(.school, \.school),
    MergedField(.group, \.group), MergedField(.grade, \.grade), MergedField(.point, \.point),
    MergedField(.gradeBottom, \.gradeBottom), MergedField(.gradeTop, \.gradeTop),
    MergedField(.stage, \.stage),
    MergedField(.hours, \.weeklyHours), MergedField(.weeks, \.weeksPerYear),
    MergedField(.contract, \.contract), MergedField(.start, \.start), MergedField(.end, \.end),
    MergedField(.probationEnds, \.probationEnds), MergedField(.taskBased, \.taskBased),
    MergedField(.leads, \.leads), MergedField(always: .manager, \.managers),
    MergedField(.supervisor, \.supervisor),
  ]
}
