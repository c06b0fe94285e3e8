import AppraisalCore

/// What a word of the command line stands for among the things that can be rated.
struct RatedItem {
  let name: String
  let act: String
  let scale: Scale
  /// The area that it belongs to, or nil for overall.
  let area: Area?

  init(_ word: String, in review: Review) throws(Failure) {
    var known: [String] = []
    for area in review.policy.assessment.areas {
      let items = area.items.from == .whole ? [] : review.itemNames(of: area)
      if review.holds(area.when) != .no { known += items + (area.hasLevel ? [area.id] : []) }
      let match = items.first { $0.lowercased() == word.lowercased() }
      guard match != nil || area.id == word.lowercased() else { continue }
      name = match ?? area.id
      let leaf = match.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
      act = leaf.map { "item.\(area.id).\($0)" } ?? "area.\(area.id)"
      let scale = match == nil ? area.level.scale ?? area.scale : area.scale
      self.scale = try RatedItem.scale(scale, in: review)
      self.area = area
      return
    }
    if let overall = review.policy.assessment.overall, let id = overall.scale {
      if word.lowercased() == "overall" {
        name = "overall"
        act = "overall"
        scale = try RatedItem.scale(id, in: review)
        area = nil
        return
      }
      known.append("overall")
    }
    if known.isEmpty {
      throw Failure("Refused: this policy gives no ratings.", code: 1)
    }
    let near = NearestWord.to(word, among: known).map { "Did you mean \($0)? " } ?? ""
    throw .usage(
      "“\(word)” is nothing that is rated in the review of \(review.record.reviewee)",
      remedy: "\(near)What can be rated: \(known.joined(separator: ", ")).")
  }

  /// The act of rating it, at a moment or at the end.
  func act(at moment: RatingMoment?) -> String {
    "rate." + (moment.map { "at.\($0.id)." } ?? "") + act
  }

  private static func scale(_ id: String, in review: Review) throws(Failure) -> Scale {
    guard let scale = review.policy.scales.first(where: { $0.id == id }) else {
      throw Failure("Error: the policy has no scale “\(id)”.", code: 65)
    }
    return scale
  }
}
