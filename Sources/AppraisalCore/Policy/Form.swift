/// A document with fields.
public struct Form: Codable, Hashable, Sendable {
  /// The form's name, used in conditions as `form.NAME`.
  public var id: String
  /// The form's title.
  public var title: String
  /// Whom it is for; everybody where absent.
  public var when: When?
  /// The fields, in print order.
  @Sparse public var fields: [FormField] = []
  /// Whether it can be filled in after signing, so that signatures stay as they are.
  public var keepsSignatures: Bool?
  /// Clauses that call for it.
  @Sparse public var clauses: [String] = []
}

/// A field of a document.
public struct FormField: Codable, Hashable, Sendable {
  /// The field's name.
  public var id: String
  /// What is asked.
  public var title: String
  /// A few words that help to fill it in.
  public var guidance: String?
  /// Who fills it in: relations and roles, or `either` of the two sides.
  @OneOrMore public var by: [String]
  /// Whether the form is complete without it.
  public var required: Bool?
  /// Whether it can be filled in after signing; as the form says where absent.
  public var keepsSignatures: Bool?
  /// When others than whoever wrote it may read it; from the beginning where absent.
  public var shared: When?
  /// The stage in which a guided review offers it, where it may stay blank; with the form's other
  /// fields where absent.
  public var stage: String?
  /// Who alone may read it, besides whoever wrote it: relations and roles; whoever may read the
  /// review where empty.
  @Sparse public var readers: [String] = []
  /// Clauses that call for it.
  @Sparse public var clauses: [String] = []
}

extension FormField {
  /// The word for anybody who may answer at all.
  static let either = "either"

  /// Whether it is for somebody of these relations and roles to fill in.
  public func isFor(_ relations: [String]) -> Bool {
    by.contains(FormField.either) || !Set(by).isDisjoint(with: relations)
  }
}

/// A part that an objective may or must have.
public struct ObjectivePart: Codable, Hashable, Sendable {
  /// The part's name.
  public var id: String
  /// What is asked.
  public var title: String
  /// The values that are allowed; any text where empty.
  @Sparse public var allowed: [String] = []
  /// Clauses that call for it.
  @Sparse public var clauses: [String] = []
}
