/// A kind of side process about one person: an observation, a concern with its support, an appeal,
/// an absence, a transfer.
///
/// It is opened, goes through steps that have a time each, and is closed with an outcome. Conditions
/// call what is known of it `case.NAME.…`.
public struct CaseKind: Codable, Hashable, Sendable {
  /// The kind's name.
  public var id: String
  /// What such a case is called.
  public var title: String
  /// For whom it can arise; for everybody where absent.
  public var when: When?
  /// The only grounds on which one can be opened; none is asked for where empty.
  @Sparse public var grounds: [CaseGround] = []
  /// What is said when it is opened.
  @Sparse public var fields: [CaseField] = []
  /// The steps, in the order in which they are usually taken.
  @Sparse public var steps: [CaseStepRule] = []
  /// By when it has to be closed.
  public var closing: CaseTime?
  /// How it can end.
  @Sparse public var outcomes: [CaseOutcome] = []
  /// Of whom the people that hear it consist; the first whose condition holds counts.
  @Sparse public var panel: [CasePanel] = []
  /// The kinds of entry that it can contest; one at least has to be named when it is opened.
  @Sparse public var contests: [EntryContent.Kind] = []
  /// Whether there can be only one open at a time.
  public var oneAtATime: Bool?
  /// Whether it can be opened only after a case whose outcome leads to it.
  public var onlyFollowing: Bool?
  /// The pause during which time does not count for the review.
  public var suspends: CaseSuspension?
  /// Whether only those may be told of it whom the access table lets read this kind of case.
  public var `private`: Bool?
  /// Those who are never told of it, such as a reviewer who is challenged: relations and roles.
  @Sparse public var hiddenFrom: [String] = []
  /// Clauses that call for it.
  @Sparse public var clauses: [String] = []
}

/// One of the only grounds on which a case can be opened.
public struct CaseGround: Codable, Hashable, Sendable {
  /// The ground's name.
  public var id: String
  /// The ground in plain words.
  public var title: String
  /// Clauses that give it.
  @Sparse public var clauses: [String] = []
}

/// A way in which a case can end.
public struct CaseOutcome: Codable, Hashable, Sendable {
  /// The outcome's name.
  public var id: String
  /// The outcome in plain words.
  public var title: String
  /// When it can end so; always where absent.
  public var when: When?
  /// The steps that have to be done before.
  @Sparse public var needs: [String] = []
  /// The kinds of case that may be opened then.
  @Sparse public var leadsTo: [String] = []
  /// Whether the case then counts among those that there were; it does where absent.
  public var counts: Bool?
  /// Clauses that give it.
  @Sparse public var clauses: [String] = []
}

/// The pause that a case brings with it.
public struct CaseSuspension: Codable, Hashable, Sendable {
  /// The kind of pause.
  public var pause: String
  /// The event of the case with which it begins; its opening where absent.
  public var from: String?
  /// The event of the case with which it ends; its closing where absent.
  public var to: String?
}

/// Who hears a case.
public struct CasePanel: Codable, Hashable, Sendable {
  /// When it is so; always where absent.
  public var when: When?
  /// How many people of which role.
  public var seats: [PanelSeat]
  /// Those who may not sit on it: relations and roles.
  @Sparse public var excluded: [String] = []
  /// Clauses that say so.
  @Sparse public var clauses: [String] = []
}
