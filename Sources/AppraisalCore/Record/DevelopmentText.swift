/// Something that somebody needs to learn, or that would help them.
public struct DevelopmentText: Codable, Hashable, Sendable {
  /// The need's name in the statement, `D1` onwards.
  public var development: String
  /// What is needed.
  public var text: String
  /// The kind of activity, one of the policy's.
  public var activity: String?
  /// What it is above all for, one of the policy's categories.
  public var category: String?
  /// The objectives that it serves.
  public var serves: [String]?
  /// What it costs, in pounds.
  public var cost: Amount?
  /// Who pays, one of the policy's words.
  public var funding: String?
  /// By when it is to be given.
  public var due: Day?
  /// The need of an earlier cycle that it continues, as `CYCLE/NEED`.
  public var continues: String?

  /// A need.
  public init(
    development: String, text: String, activity: String? = nil, category: String? = nil,
    serves: [String]? = nil, cost: Amount? = nil, funding: String? = nil, due: Day? = nil
  ) {
    self.development = development
    self.text = text
    self.activity = activity
    self.category = category
    self.serves = serves
    self.cost = cost
    self.funding = funding
    self.due = due
  }
}
