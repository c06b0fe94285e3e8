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

  /// The roles that a person holds everywhere.
  public func roles(of person: PersonID) -> [String] {
    roles.filter { $0.person == person && $0.school == nil }.map(\.role)
  }

  /// Who holds a role everywhere, in order of identifier.
  public func holders(of role: String) -> [PersonID] {
    roles.filter { $0.role == role && $0.school == nil }.map(\.person).sorted()
  }

  /// A person with every role held, everywhere or for one school, as the access table sees them.
  public func actor(_ person: PersonID) -> Actor {
    var ofSchools: [String: [String]] = [:]
    for held in roles where held.person == person {
      if let school = held.school { ofSchools[school, default: []].append(held.role) }
    }
    return Actor(person: person, roles: roles(of: person), ofSchools: ofSchools)
  }

  /// A role in plain words: the name, with the school where it is held for one only.
  public func text(of held: RoleHolder) -> String {
    guard let id = held.school else { return held.role }
    return "\(held.role) (\(name(ofSchool: id)))"
  }

  /// The full name of a school, or the short one where it is not known.
  public func name(ofSchool id: String) -> String {
    schools.first { $0.id == id }?.name ?? id
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
  /// The role whose holders set things up.
  public static let officer = "hr-officer"

  /// The role, such as `headteacher` or `hr-officer`.
  public var role: String
  /// The person.
  public var person: PersonID
  /// The school for which the role is held; held everywhere where absent.
  public var school: String?

  /// A holder of a role.
  public init(role: String, person: PersonID, school: String? = nil) {
    self.role = role
    self.person = person
    self.school = school
  }

  /// Whether the role counts for people of a school; one for a school does not where the person's
  /// school is not known.
  public func counts(at school: String?) -> Bool {
    self.school == nil || self.school == school
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
