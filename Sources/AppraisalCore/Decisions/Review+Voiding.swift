extension Review {
  /// That an entry voids signatures which stood until then; nil where it voids none.
  ///
  /// - Parameter entry: The entry, the latest of the record.
  /// - Returns: A sentence, or nil.
  public func sentence(onVoidingBy entry: EntryID) -> String? {
    let parts = record.voidedSignatures.filter { $0.by == entry }.map(\.part).unique
      .filter { record.signatures[$0] == nil }
    if parts.isEmpty { return nil }
    let kind = record.entries.last { $0.id == entry }?.content
    let why =
      kind?.tellsOfTheYear == true
      ? "because this belongs to the time for which \(parts.count == 1 ? "it was" : "they were") given"
      : "because what was signed has changed"
    let who = Wording.list(parts.map { policy.words.name(of: $0) })
    return parts.count == 1
      ? "The \(who)'s signature is void, \(why)."
      : "The signatures of the \(who) are void, \(why)."
  }
}
