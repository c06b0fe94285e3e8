/// What is assessed, and how the overall level follows.
public struct Assessment: Codable, Hashable, Sendable {
  /// The sides that are assessed, such as objectives and behaviours; possibly none.
  @Sparse public var areas: [Area] = []
  /// How the overall level follows; absent where the policy gives none.
  public var overall: DecisionRule?
  /// Whose ratings are kept; the reviewer's alone where empty.
  @Sparse public var voices: [Voice] = []
  /// The moments before the end at which levels are given as well.
  @Sparse public var moments: [RatingMoment] = []
  /// Numbers that are worked out from the levels.
  @Sparse public var measures: [Measure] = []
}

/// One side of an assessment.
public struct Area: Codable, Hashable, Sendable {
  /// The area's name, used in conditions as its level.
  public var id: String
  /// The area's title.
  public var title: String
  /// The scale that its items are rated on.
  public var scale: String
  /// Whom it applies to; everybody where absent.
  public var when: When?
  /// What is rated in it.
  public var items: AreaItems
  /// The voices that rate in it; all where empty.
  @Sparse public var voices: [String] = []
  /// What the levels mean in it, beside what the scale says; the first that suits counts.
  @Sparse public var descriptors: [LevelDescriptor] = []
  /// Levels that are given only with a stated concern.
  public var statedConcern: StatedConcern?
  /// How its level follows from its items.
  public var level: DecisionRule
}

/// What is rated in an area.
public struct AreaItems: Codable, Hashable, Sendable {
  /// Where the items come from.
  public var from: ItemSource
  /// The word for one.
  public var one: String
  /// The word for several, used with quantifiers in conditions.
  public var many: String
  /// The items, where the policy lists them.
  @Sparse public var list: [ListedItem] = []
  /// The choice of the school that lists them, in place of the policy's own list.
  public var choice: String?
  /// The part of an objective that holds its weight, a whole number.
  public var weightPart: String?
}

/// Where an area's items come from.
public enum ItemSource: String, Codable, Hashable, Sendable, CaseIterable {
  /// The reviewee's objectives.
  case objectives
  /// A list in the policy or chosen by the school.
  case listed
  /// There are none: the area is rated as a whole.
  case whole
}

/// An item that the policy lists.
public struct ListedItem: Codable, Hashable, Sendable {
  /// The item's name.
  public var id: String
  /// The item's title.
  public var title: String
  /// How much it counts for the area's score; as much as any other where absent.
  public var weight: Int?
}
