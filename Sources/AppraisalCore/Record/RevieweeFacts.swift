/// What rules need to know of a person, as it was on the day it entered their statement.
///
/// A statement carries these facts so that it replays alone and a past day is judged by what was
/// true then. What is absent is not known, save where a doc comment says otherwise.
public struct RevieweeFacts: Codable, Hashable, Sendable {
  /// The post's title.
  public var post: String
  /// The job family.
  public var family: String?
  /// The staff group, such as `teachers` or `support`.
  public var group: String?
  /// The school.
  public var school: String?
  /// The grade.
  public var grade: String?
  /// The point on which the person is paid.
  public var point: Int?
  /// The grade's lowest point.
  public var gradeBottom: Int?
  /// The grade's highest point.
  public var gradeTop: Int?
  /// The career stage.
  public var stage: String?
  /// The hours contracted a week, in hundredths of an hour.
  public var weeklyHours: Int?
  /// The kind of contract.
  public var contract: String?
  /// The contract's first day.
  public var from: Day?
  /// The contract's last day; a contract without one is open-ended.
  public var to: Day?
  /// The last day of probation; nobody without one is on probation.
  public var probationEnds: Day?
  /// Whether the work is task based.
  public var taskBased: Bool?
  /// Whether the person supervises others.
  public var leads: Bool?
  /// The person's standing in the staffing structure; greater stands higher.
  public var rank: Int?
  /// The line managers.
  public var managers: [Superior]
  /// The person who organises the daily work without line authority.
  public var supervisor: PersonID?
  /// The roles that the person held, everywhere or for their own school; absent where nobody asked.
  public var roles: [String]?
  /// The other posts that the person holds and is paid in; absent where there are none.
  public var otherPosts: [OtherPost]?

  /// Facts about a person.
  public init(post: String, managers: [Superior] = []) {
    self.post = post
    self.managers = managers
  }
}

/// A line manager with the standing they had on the day.
public struct Superior: Codable, Hashable, Sendable {
  /// The person.
  public var id: PersonID
  /// Their rank, where the register has one.
  public var rank: Int?

  /// A line manager.
  public init(id: PersonID, rank: Int? = nil) {
    self.id = id
    self.rank = rank
  }
}
