/// What a workspace knows of its organisation, as `appraise.json` keeps it.
public struct Organisation: Codable, Hashable, Sendable {
  /// The newest file format that this program reads.
  public static let newestFormat = 1

  /// The file format's number.
  public var format: Int
  /// The organisation's name.
  public var organisation: String
  /// Its schools.
  public var schools: [School]
  /// Term dates and closures.
  public var calendar: SchoolCalendar
  /// Who holds which role.
  public var roles: [RoleHolder]
  /// Which account of the computer stands for which person.
  public var accounts: [AccountHolder]

  /// An organisation without people.
  public init(
    organisation: String, schools: [School], calendar: SchoolCalendar, roles: [RoleHolder] = [],
    accounts: [AccountHolder] = []
  ) {
    format = Organisation.newestFormat
    self.organisation = organisation
    self.schools = schools
    self.calendar = calendar
    self.roles = roles
    self.accounts = accounts
  }

  /// The roles that a person holds.
  public func roles(of person: PersonID) -> [String] {
    roles.filter { $0.person == person }.map(\.role)
  }

  /// Who holds a role, in order of identifier.
  public func holders(of role: String) -> [PersonID] {
    roles.filter { $0.role == role }.map(\.person).sorted()
  }
}

/// A school of the organisation.
public struct School: Codable, Hashable, Sendable {
  /// The short name that staff lists and policies use.
  public var id: String
  /// The full name.
  public var name: String

  /// A school.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  /// A school of that name; its short name is made of the letters and digits.
  public init(named name: String) {
    self.name = name
    id = School.shortName(of: name)
  }

  /// A name in small letters with hyphens.
  public static func shortName(of name: String) -> String {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.joined(separator: "-")
  }
}

/// A role in the organisation with the person who holds it.
public struct RoleHolder: Codable, Hashable, Sendable {
  /// The role, such as `headteacher` or `hr-officer`.
  public var role: String
  /// The person.
  public var person: PersonID

  /// A holder of a role.
  public init(role: String, person: PersonID) {
    self.role = role
    self.person = person
  }
}

/// An account of the computer with the person it stands for.
public struct AccountHolder: Codable, Hashable, Sendable {
  /// The account's name.
  public var account: String
  /// The person.
  public var person: PersonID

  /// An account of a person.
  public init(account: String, person: PersonID) {
    self.account = account
    self.person = person
  }
}
