extension ReportRules {
  /// The act of having it made, as the access table names it.
  public var act: String { "report.\(id)" }

  /// Everything that it counts people by, section by section.
  public var measures: [ReportMeasure] { sections.flatMap(\.measures) }
}

extension ReportSection.Side {
  /// What it is where it is watched for equality's sake; nil for schools, groups and reviewers.
  var characteristic: EqualityCharacteristic? { EqualityCharacteristic(rawValue: rawValue) }

  /// Whether it is watched for equality's sake.
  public var isOfEquality: Bool { characteristic != nil }
}

extension Policy {
  /// Whether any of its reports compares by what is kept for equality monitoring.
  public var comparesForEquality: Bool {
    reports.flatMap(\.sections).flatMap(\.by).contains { $0.characteristic != nil }
  }

  /// A measure of a report by the name under which a worked case asks for it, `report.REPORT.MEASURE`.
  func measure(named question: String) -> ReportMeasure? {
    let words = question.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 3, words[0] == "report" else { return nil }
    return reports.first { $0.id == words[1] }?.measures.first { $0.id == words[2] }
  }

  /// The scale of the overall level, or nil where the policy gives none.
  var overallScale: Scale? {
    scales.first { $0.id == assessment.overall?.scale }
  }

  /// The scale of an area's items.
  func scale(ofItemsIn area: String) -> Scale? {
    let scale = assessment.areas.first { $0.id == area }?.scale
    return scales.first { $0.id == scale }
  }
}

extension ReportSection.Kind {
  /// Whether schools, groups or reviewers can be compared in it.
  var canBeSideBySide: Bool {
    switch self {
    case .operation, .lateness, .measures, .outcomes, .trainingNeeds: true
    case .items, .pay, .trainingNotProvided, .workforceCosts, .manual: false
    }
  }

  /// Those that tell of training and development.
  static let ofTraining: Set = [trainingNeeds, trainingNotProvided, workforceCosts]
}
