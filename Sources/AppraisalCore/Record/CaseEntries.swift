/// A case is opened.
public struct CaseOpened: Codable, Hashable, Sendable {
  /// The case's name in this statement, `C1` onwards, or `CB1` where some may not see its kind.
  public var `case`: String
  /// The kind, one of the policy's.
  public var type: String
  /// The ground, where the policy asks for one.
  public var ground: String?
  /// What was said in the fields, by name.
  public var fields: [String: String]?
  /// The entries that it is about.
  public var about: [EntryID]?
  /// Who hears it.
  public var panel: [PersonID]?
  /// The roles that the people named in it held on the day, by identifier.
  public var roles: [String: [String]]?
  /// The case whose outcome led to it.
  public var follows: String?
  /// Why, in words.
  public var because: String?

  /// A new case.
  public init(
    case name: String, type: String, ground: String? = nil, fields: [String: String]? = nil,
    about: [EntryID]? = nil, panel: [PersonID]? = nil, roles: [String: [String]]? = nil,
    follows: String? = nil, because: String? = nil
  ) {
    self.case = name
    self.type = type
    self.ground = ground
    self.fields = fields
    self.about = about
    self.panel = panel
    self.roles = roles
    self.follows = follows
    self.because = because
  }
}

/// A step of a case is taken.
public struct CaseStepTaken: Codable, Hashable, Sendable {
  /// The case.
  public var `case`: String
  /// The step, one of its kind's.
  public var step: String
  /// What was said in the fields, by name.
  public var fields: [String: String]?
  /// Further entries that the case is about.
  public var about: [EntryID]?
  /// Who hears it from now on.
  public var panel: [PersonID]?
  /// The roles that the people named in it held on the day, by identifier.
  public var roles: [String: [String]]?
  /// Why, in words.
  public var because: String?

  /// A step.
  public init(
    case name: String, step: String, fields: [String: String]? = nil, about: [EntryID]? = nil,
    panel: [PersonID]? = nil, roles: [String: [String]]? = nil, because: String? = nil
  ) {
    self.case = name
    self.step = step
    self.fields = fields
    self.about = about
    self.panel = panel
    self.roles = roles
    self.because = because
  }
}

/// A case is closed.
public struct CaseClosed: Codable, Hashable, Sendable {
  /// The case.
  public var `case`: String
  /// How it ended, one of its kind's outcomes.
  public var outcome: String
  /// Why.
  public var because: String

  /// The end of a case.
  public init(case name: String, outcome: String, because: String) {
    self.case = name
    self.outcome = outcome
    self.because = because
  }
}

extension EntryContent {
  /// The name of the case that it is about, where it is about one.
  public var caseName: String? {
    switch self {
    case .caseOpened(let opened): opened.case
    case .caseStep(let taken): taken.case
    case .caseClosed(let closed): closed.case
    default: nil
    }
  }

  /// What it says in the fields of a case.
  var caseFields: [String: String] {
    switch self {
    case .caseOpened(let opened): opened.fields ?? [:]
    case .caseStep(let taken): taken.fields ?? [:]
    default: [:]
    }
  }
}
