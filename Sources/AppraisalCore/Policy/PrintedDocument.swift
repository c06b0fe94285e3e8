/// A document of a review as it is printed: a head, boxes, tables and signatures in their order.
public struct PrintedDocument: Codable, Hashable, Sendable {
  /// The document's name.
  public var id: String
  /// The title that stands on it.
  public var title: String
  /// Whom it is for; everybody where absent.
  public var when: When?
  /// What stands on top and at the foot of it, such as who may see it.
  public var banner: String?
  /// The relations and roles that it is for; whoever may read the review where empty.
  @Sparse public var audience: [String] = []
  /// The stage by whose end it is complete.
  public var stage: String?
  /// Its sections, in print order.
  public var sections: [DocumentSection]
  /// Clauses that call for it.
  @Sparse public var clauses: [String] = []
}

/// A section of a printed document.
public struct DocumentSection: Codable, Hashable, Sendable {
  /// The heading; that of the first thing shown where absent.
  public var title: String?
  /// A few lines under the heading that help to fill it in.
  public var guidance: String?
  /// When it is printed; always where absent.
  public var when: When?
  /// What it shows, by the names that ``DocumentPart`` knows; only its guidance where empty.
  @OneOrMore public var shows: [String]
  /// Which details of that are shown, or the columns of an empty table; all details where empty.
  @Sparse public var with: [String] = []
  /// How many lines, rows or objectives a blank one leaves room for.
  public var room: Int?
}

extension PrintedDocument {
  /// Whether nothing of it is kept in the record, so that it is always filled in by hand.
  public var isPaper: Bool {
    sections.flatMap(\.shows).allSatisfy { name in
      switch DocumentPart(name) {
      case .head, .room, .scale, .signatures: true
      default: false
      }
    }
  }
}

extension Policy {
  /// The documents that are printed: those that the policy lays out, or one with all there is.
  public var printedDocuments: [PrintedDocument] { documents.isEmpty ? [statement] : documents }

  /// The one document of a policy that lays out none: the whole statement.
  private var statement: PrintedDocument {
    var parts: [DocumentPart] = [.head, .objectives]
    parts += assessment.areas.map { .area($0.id) }
    if assessment.overall != nil { parts.append(.overall) }
    if development != nil { parts.append(.development) }
    parts += forms.map { .form($0.id) }
    parts += [.questions, .meetings, .notes, .evidence]
    if !pay.isEmpty { parts.append(.pay) }
    return PrintedDocument(
      id: "statement", title: words.statement.capitalisedFirst,
      sections: (parts + [.comment, .signatures]).map(section))
  }

  /// A section with one part; the levels of objectives stand in the area that rates them.
  private func section(_ part: DocumentPart) -> DocumentSection {
    let isRated = assessment.areas.contains { $0.items.from == .objectives }
    let details: [ObjectiveDetail] = part == .objectives && isRated ? [.measure, .due, .state] : []
    let parts = details.isEmpty ? [] : objectiveParts.map(\.id)
    return DocumentSection(shows: [part.name], with: details.map(\.rawValue) + parts)
  }
}
