/// The facts of one review, by the names that conditions use.
struct ReviewFacts: FactSource {
  let review: Review
  let item: String?
  let act: Act?

  private var record: Record { review.record }
  private var rules: CycleRules { review.rules }

  var calendar: SchoolCalendar { rules.calendar }

  func asAt(_ day: Day) -> (any FactSource)? {
    review.asAt(day).map { ReviewFacts(review: $0, item: item, act: act) }
  }

  func items(_ word: String) -> FactValue {
    let area = review.policy.assessment.areas.first {
      $0.items.one == word || $0.items.many == word
    }
    guard let area else { return .missing("there is nothing called \(word)") }
    return .levels(review.itemLevels(of: area))
  }

  func value(of name: String) -> FactValue {
    if mayDifferElsewhere(name) { return workOut(name) }
    return review.workedOut.fact(name) { workOut(name) }
  }

  /// Whether it may come out otherwise for another item or act.
  private func mayDifferElsewhere(_ name: String) -> Bool {
    if act == nil, item == nil { return false }
    return Vocabulary.isShifting(name) || rules.shifting.contains(name)
  }

  private func workOut(_ name: String) -> FactValue {
    if let definition = rules.vocabulary.definitions[name] { return workOut(definition) }
    // How reviewers fit the rules is asked first: the person’s own facts have names alike.
    if let value = reviewersValue(of: name) ?? personValue(of: name) { return value }
    if let value = developmentValue(of: name) { return value }
    let parts = name.dotted
    if let value = eventValue(of: name, parts) { return value }
    if let value = payValue(of: parts) { return value }
    if let value = ratingValue(of: parts) ?? assessmentValue(of: name, parts) { return value }
    if let value = recordValue(of: name) { return value }
    guard parts.count >= 2 else { return .missing("“\(name)” is not a fact") }
    let rest = parts.dropFirst().joined(separator: ".")
    switch parts[0] {
    case "choice": return rules.value(ofChoice: rest)
    case "date": return dateValue(rest)
    case "deadline": return deadlineValue(rest)
    case "retention": return retentionValue(rest)
    case "pause": return pauseValue(rest)
    case "case": return caseValue(parts)
    case "judged": return judgedValue(rest)
    case "meeting":
      return bookingValue(parts[1], parts.dropFirst(2).joined(separator: "."))
        ?? meetingsValue(parts[1], since: parts.dropFirst(2))
        ?? meetingValue(parts[1], parts.dropFirst(2).first)
    case "form": return formValue(rest)
    case "item": return itemValue(rest)
    case "entry": return entryValue(rest)
    case "enrolled": return enrolledValue(rest)
    case "reviewee": return revieweeValue(rest)
    default: return .missing("“\(name)” is not a fact")
    }
  }

  private func workOut(_ definition: Definition) -> FactValue {
    switch review.truth(of: definition.when, item: item, act: act) {
    case .yes: return .yesNo(true)
    case .no: return .yesNo(false)
    case .unknown:
      let evaluation = review.evaluate(definition.when, item: item, act: act)
      return .missing(evaluation.missing.joined(separator: "; "))
    }
  }

  /// How often there was such a meeting from a date of the policy on; nil for other facts of it.
  private func meetingsValue(_ kind: String, since asked: ArraySlice<String>) -> FactValue? {
    guard asked.count == 2, asked.first == "since", let date = asked.last else { return nil }
    switch dateValue(date) {
    case .day(let day):
      return .number(Quantity(review.meetings(of: kind).count { $0.on >= day }))
    case let value: return value
    }
  }

  private func meetingValue(_ kind: String, _ asked: String?) -> FactValue {
    let held = review.meetings(of: kind)
    let days = held.map(\.on)
    switch asked {
    case "first": return days.min().map { .day($0) } ?? .absent
    case "recorded":
      return held.max { $0.on < $1.on }.map { .day($0.onRecord) } ?? .absent
    case "held": return .yesNo(!days.isEmpty)
    case "count": return .number(Quantity(days.count))
    case "present":
      return review.lastMeeting(of: kind)?.attended.map {
        .number(Quantity(Set($0 + [review.record.reviewee]).count))
      } ?? .absent
    case "joint": return .yesNo(review.lastMeeting(of: kind)?.with != nil)
    default: return days.max().map { .day($0) } ?? .absent
    }
  }

  private func words(in field: String) -> Int {
    guard case .answer(let answer)? = record.answers[field]?.content else { return 0 }
    return answer.text.split(whereSeparator: \.isWhitespace).count
  }

  private func formValue(_ rest: String) -> FactValue {
    let parts = rest.dotted
    if parts.count == 3, parts[2] == "day" { return day(inField: "\(parts[0]).\(parts[1])") }
    guard parts.count == 2, let form = review.policy.forms.first(where: { $0.id == parts[0] })
    else { return .missing("“\(rest)” is not part of a form") }
    if parts[1] == "complete" {
      return .yesNo(
        form.fields.allSatisfy {
          $0.required != true || record.answers["\(form.id).\($0.id)"] != nil
        })
    }
    if parts[1] == "longest", !form.fields.contains(where: { $0.id == "longest" }) {
      return .number(Quantity(form.fields.map { words(in: "\(form.id).\($0.id)") }.max() ?? 0))
    }
    return .yesNo(record.answers[rest] != nil)
  }

  private func itemValue(_ rest: String) -> FactValue {
    guard let item else { return .absent }
    if let value = itemRatingValue(rest, of: item) { return value }
    let objective = record.objectives.first { $0.id == item }
    switch rest {
    case "discussed": return review.discussed(item).map { .day($0) } ?? .absent
    case "added": return objective.map { .day($0.added.on) } ?? .absent
    case "due": return objective?.text.due.map { .day($0) } ?? .absent
    case "measured": return .yesNo(objective?.text.measure?.isEmpty == false)
    case "settled": return .yesNo(objective?.settled != nil)
    case "rated": return .yesNo(review.rating(of: item) != nil)
    case "evidence":
      let count = record.evidence.count {
        if case .evidence(let evidence) = $0.content { evidence.item == item } else { false }
      }
      return .number(Quantity(count))
    default:
      guard let objective else { return .absent }
      return .yesNo(objective.text.parts?[rest]?.isEmpty == false)
    }
  }
}
