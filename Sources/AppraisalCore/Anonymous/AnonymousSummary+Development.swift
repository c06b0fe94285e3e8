extension AnonymousSummary {
  /// How many people have needs, by what they are for and by kind of activity.
  func trainingNeeds(_ printer: inout CountPrinter) -> [CountLine] {
    let development = rules.policy.development
    let all = printer.line(
      "need", "Need training or development", reviews.count { !$0.needs.isEmpty },
      of: reviews.count)
    let categories = (development?.categories ?? []).map { word in
      line("need-for-\(word.id)", "For: \(word.title)", &printer) { $0.category == word.id }
    }
    let kinds = (development?.kinds ?? []).map { word in
      line("need-by-\(word.id)", "By: \(word.title)", &printer) { $0.activity == word.id }
    }
    return [all] + categories + kinds
  }

  /// Of how many people something that was agreed was not provided, and for which of the policy's
  /// reasons.
  func trainingNotProvided(_ printer: inout CountPrinter) -> [CountLine] {
    let concerned = reviews.filter { $0.needs.contains(where: \.isPromised) }
    let all = printer.line(
      "missing", "Something that was agreed was not provided",
      concerned.count { $0.needs.contains(where: \.isMissing) }, among: concerned.count,
      of: reviews.count)
    let reasons = (rules.policy.development?.reasons ?? []).map { word in
      line("missing-\(word.id)", "Not provided: \(word.title)", &printer) {
        $0.isMissing && $0.reason == word.id
      }
    }
    return [all] + reasons
  }

  /// Of how many people a need that was agreed has a cost on record.
  func trainingCosts(_ printer: inout CountPrinter) -> [CountLine] {
    [
      line("cost", "Something with a cost was agreed", &printer) {
        $0.isPromised && $0.pence != nil
      }
    ]
  }

  /// What was agreed costs in all, to the nearest hundred pounds.
  ///
  /// It is left out where so few people share it, or one of them has so much of it, that it would
  /// tell what was agreed with somebody.
  var agreedCost: String? {
    let costs = reviews.map { review in
      review.needs.filter(\.isPromised).compactMap(\.pence).reduce(0, Self.sum)
    }.filter { $0 > 0 }
    let all = costs.reduce(0, Self.sum)
    guard costs.count >= rule.threshold, let largest = costs.max(), largest <= all / 2 else {
      return nil
    }
    return "about £\(all / 10_000 * 100 + (all % 10_000 >= 5_000 ? 100 : 0))"
  }

  /// A sum past the greatest number stays there; no school's budget comes near it.
  private static func sum(_ one: Int, _ other: Int) -> Int {
    let (sum, overflow) = one.addingReportingOverflow(other)
    return overflow ? .max / 2 : min(sum, .max / 2)
  }

  private func line(
    _ id: String, _ title: String, _ printer: inout CountPrinter, _ isSo: (CountedNeed) -> Bool
  ) -> CountLine {
    printer.line(id, title, reviews.count { $0.needs.contains(where: isSo) }, of: reviews.count)
  }
}
