extension Review {
  /// The printed documents that are for this person, in the policy's order.
  ///
  /// One whose condition is still unknown may yet be, and is among them.
  public var documents: [PrintedDocument] {
    policy.printedDocuments.filter { holds($0.when) != .no }
  }

  /// Whether somebody may have a document printed.
  ///
  /// That is whoever may read the whole review, where the document is for them; and whoever the
  /// access table gives this document by its name.
  public func permits(printing document: PrintedDocument, to actor: Actor) -> Bool {
    if permits(document.act, to: actor) { return true }
    let isForThem =
      document.audience.isEmpty
      || !Set(document.audience).isDisjoint(with: relations(of: actor))
    return isForThem && permits("read.statement", to: actor)
  }

  /// Whether the stage by whose end a document is complete is done; nil where there is none.
  public func isComplete(_ document: PrintedDocument) -> Bool? {
    let (stages, done, _) = standing
    return stages.firstIndex { $0.id == document.stage }.map { $0 < done }
  }
}

extension PrintedDocument {
  /// The act of reading this document and no more of the review.
  public var act: String { "read.document.\(id)" }
}
