/// Everything that a report compares its people by, and where each of them belongs.
struct ReportCharacteristics {
  /// What comparing by schools is called.
  static let school = "School"

  /// The category of each person by the name of each characteristic, in the order of the reviews.
  let categories: [[String: String]]
  private let known: [ReportSection.Side: CountedCharacteristic]

  /// The characteristics of a report on these reviews.
  init(_ summary: AnonymousSummary) {
    // Those of all reports, as what one compares by is audited together with the others.
    let sections = (summary.rules.policy.reports + [summary.report]).flatMap(\.sections)
    let sides = sections.flatMap(\.by).unique
    let grouped = sides.map { side in (side, Grouping(side, summary)) }
    known = grouped.reduce(into: [:]) { $0[$1.0] = $1.1.characteristic }
    categories = summary.reviews.indices.map { review in
      grouped.reduce(into: [:]) { categories, one in
        categories[one.1.characteristic.name] = one.1.labels[review]
      }
    }
  }

  /// What a section compares by, as tables name it.
  func characteristic(for side: ReportSection.Side) -> CountedCharacteristic {
    known[side] ?? CountedCharacteristic(name: side.rawValue, categories: [])
  }

  /// The reviews by one characteristic.
  private struct Grouping {
    let characteristic: CountedCharacteristic
    /// The category of each review.
    let labels: [String]

    init(_ side: ReportSection.Side, _ summary: AnonymousSummary) {
      switch side {
      case .school: self.init(schoolsOf: summary)
      case .group: self.init(groupsOf: summary)
      case .reviewer: self.init(reviewersOf: summary)
      case .sex, .ethnicGroup, .disability, .ageBand, .partTime:
        self.init(side.characteristic ?? .sex, of: summary)
      }
    }

    private init(_ characteristic: EqualityCharacteristic, of summary: AnonymousSummary) {
      let stated = summary.reviews.map { $0.equality?[characteristic] }
      let words = Set(stated.compactMap(\.self))
      let order =
        characteristic.isOrdered
        ? words.compactMap(AgeBand.init).sorted().map(\.text) : words.sorted()
      self.init(
        characteristic.title, order.map { ($0, $0) }, stated,
        other: EqualityCharacteristic.notStated, isOrdered: characteristic.isOrdered)
    }

    private init(
      _ name: String, _ known: [(id: String, title: String)], _ ids: [String?], other: String,
      isOrdered: Bool = false
    ) {
      let titles = known.reduce(into: [:]) { $0[$1.id] = $1.title }
      let labels = ids.map { $0.flatMap { titles[$0] } ?? other }
      let used = Set(labels)
      // In a fixed order; what nobody belongs to would not be told apart from what is too small.
      let categories = (known.map(\.title) + [other]).unique.filter(used.contains)
      characteristic = CountedCharacteristic(
        name: name, categories: categories, isOrdered: isOrdered)
      self.labels = labels
    }

    private init(schoolsOf summary: AnonymousSummary) {
      let ids = summary.reviews.map(\.school)
      let order = Set(ids.compactMap(\.self)).sorted { NaturalOrder($0) < NaturalOrder($1) }
      self.init(
        ReportCharacteristics.school, order.map { ($0, summary.schools[$0] ?? $0) }, ids,
        other: "school not known")
    }

    private init(groupsOf summary: AnonymousSummary) {
      self.init(
        "Group of staff", summary.rules.policy.groups.map { ($0.id, $0.title) },
        summary.reviews.map(\.group), other: "group not known")
    }

    /// Reviewers without their names: by how many they review, so that no order of names shows
    /// through.
    private init(reviewersOf summary: AnonymousSummary) {
      let ids = summary.reviews.map { $0.reviewer?.text }
      let sizes = Dictionary(grouping: ids.compactMap(\.self)) { $0 }.mapValues(\.count)
      let order = sizes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      let word = summary.rules.policy.words.reviewer
      self.init(
        word.capitalisedFirst,
        order.enumerated().map { ($1.key, "\(word.capitalisedFirst) \($0 + 1)") }, ids,
        other: "no \(word) yet")
    }
  }
}
