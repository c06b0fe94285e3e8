/// What reviews are grouped by for comparison.
public enum Grouping: String, CaseIterable, Hashable, Sendable {
  /// The reviewer who leads.
  case reviewer
  /// The grade of the post.
  case grade
  /// The post's title.
  case post
  /// The school.
  case school
  /// The policy's group of staff.
  case group

  /// The group of a review.
  func key(of review: ReviewSummary) -> GroupKey {
    switch self {
    case .reviewer: GroupKey(person: review.leadReviewer, otherwise: "no reviewer yet")
    case .grade: GroupKey(text: review.facts?.grade, otherwise: "grade not known")
    case .post: GroupKey(text: review.facts?.post, otherwise: "post not known")
    case .school: GroupKey(text: review.school, otherwise: "school not known")
    case .group: GroupKey(text: review.group?.title, otherwise: "in no group")
    }
  }

  /// The groups of these reviews in their fixed order, each with its reviews in the order given.
  func groups(of reviews: [ReviewSummary]) -> [(key: GroupKey, reviews: [ReviewSummary])] {
    var members: [GroupKey: [ReviewSummary]] = [:]
    var labels: [GroupKey: GroupKey] = [:]
    for review in reviews {
      let key = key(of: review)
      members[key, default: []].append(review)
      // Spellings that differ in case only are one group, under the first of them.
      if labels[key].map({ key.label < $0.label }) ?? true { labels[key] = key }
    }
    return members.map { (labels[$0.key] ?? $0.key, $0.value) }.sorted { $0.0 < $1.0 }
  }
}

/// What identifies a group: compared by its sorted form, shown by its label.
struct GroupKey: Hashable, Comparable, Sendable {
  let label: String
  private let isMissing: Bool
  private let order: NaturalOrder
  private let id: PersonID?

  init(text: String?, otherwise: String) {
    let known = text.flatMap { $0.isEmpty ? nil : $0 }
    label = known ?? otherwise
    isMissing = known == nil
    order = NaturalOrder(label)
    id = nil
  }

  init(person: PersonName?, otherwise: String) {
    label = person?.label ?? otherwise
    isMissing = person == nil
    order = NaturalOrder(person?.sortKey ?? otherwise)
    id = person?.id
  }

  static func == (first: Self, second: Self) -> Bool {
    first.isMissing == second.isMissing && first.order == second.order && first.id == second.id
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(isMissing)
    hasher.combine(order)
    hasher.combine(id)
  }

  static func < (first: Self, second: Self) -> Bool {
    if first.isMissing != second.isMissing { return second.isMissing }
    if first.order != second.order { return first.order < second.order }
    return (first.id?.text ?? "") < (second.id?.text ?? "")
  }
}
