/// Levels that a case gives, with whose they are and at which moment.
struct CaseRatings {
  /// Where the case gives them, for messages.
  let part: String
  /// Whose they are, or nil for the deciding voice.
  let voice: String?
  /// The moment, or nil for the final levels.
  let moment: String?
  /// The levels by area.
  let levels: [String: CaseLevels]
}

extension PolicyCase {
  /// All levels of the case, in the order in which they are recorded: the final ones last.
  var ratings: [CaseRatings] {
    (moments ?? [:]).sorted { $0.key < $1.key }.map {
      CaseRatings(part: "moments.\($0.key)", voice: nil, moment: $0.key, levels: $0.value)
    }
      + (voices ?? [:]).sorted { $0.key < $1.key }.map {
        CaseRatings(part: "voices.\($0.key)", voice: $0.key, moment: nil, levels: $0.value)
      }
      + (levels.map { [CaseRatings(part: "levels", voice: nil, moment: nil, levels: $0)] } ?? [])
  }

  /// How many objectives the case has: the greatest number that it gives levels for.
  func objectiveCount(under policy: Policy) -> Int {
    let areas = policy.assessment.areas.filter { $0.items.from == .objectives }
    return ratings.flatMap { rating in
      areas.map { area in
        if case .items(let given)? = rating.levels[area.id] { given.count } else { 0 }
      }
    }.max() ?? 0
  }

  /// What in the levels does not suit the policy: the part, what was expected, what was found.
  func levelSlips(_ rules: CycleRules) -> [(part: String, expected: [String], found: String)] {
    let assessment = rules.policy.assessment
    var slips: [(part: String, expected: [String], found: String)] = []
    let voices = assessment.voices(of: nil).map(\.id)
    let moments = assessment.moments.map(\.id)
    for rating in ratings {
      if let voice = rating.voice, !voices.contains(voice) {
        slips.append(("voices", voices, voice))
      }
      if let moment = rating.moment, !moments.contains(moment) {
        slips.append(("moments", moments, moment))
      }
      for (id, given) in rating.levels.sorted(by: { $0.key < $1.key }) {
        guard let area = assessment.areas.first(where: { $0.id == id }) else {
          slips.append((rating.part, assessment.areas.map(\.id), id))
          continue
        }
        slips += Self.slips(of: given, in: area, part: "\(rating.part).\(id)", rules)
      }
    }
    return slips
  }

  private static func slips(
    of given: CaseLevels, in area: Area, part: String, _ rules: CycleRules
  ) -> [(part: String, expected: [String], found: String)] {
    let scales = [area.scale, area.level.scale].compactMap {
      $0.flatMap { rules.vocabulary.scales[$0] }
    }
    let known: [String] = scales.flatMap { $0.levels.map(\.code) }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    var slips = given.codes.filter { $0 != "-" && !known.contains($0) }.map { (part, known, $0) }
    if !area.hasLevel, case .whole(let level) = given {
      slips.append((part, ["a list with a level for each item"], level))
    }
    let items = rules.listedItems(of: area).map(\.id)
    if area.items.from == .listed, case .items(let codes) = given, codes.count > items.count {
      slips.append((part, items, "\(codes.count) levels"))
    }
    return slips
  }
}

extension CaseLevels {
  /// The codes that are given.
  fileprivate var codes: [String] {
    switch self {
    case .whole(let level): [level]
    case .items(let levels): levels
    }
  }
}
