extension Review {
  /// A case with its kind; nil where there is no such case, or the policy does not know its kind.
  public func knownCase(_ name: String?) -> (record: CaseRecord, kind: CaseKind)? {
    guard let name, let record = record.case(name), let kind = policy.caseKind(record.type) else {
      return nil
    }
    return (record, kind)
  }

  /// The name that the next case of a kind is given; those of cases that were taken back are not
  /// used again.
  ///
  /// A kind that is kept from some counts for itself, with letters of its own, so that no number
  /// left out tells them of it.
  public func nextCaseName(of kind: CaseKind) -> String {
    let hidden = policy.cases.filter(\.isKeptFromSome).map(\.id)
    let alike = hidden.contains(kind.id) ? [kind.id] : nil
    let stem = "C" + (alike == nil ? "" : policy.letters(of: kind))
    let used = entries.compactMap { entry -> Int? in
      guard case .caseOpened(let opened) = entry.content, opened.case.hasPrefix(stem),
        alike?.contains(opened.type) ?? !hidden.contains(opened.type)
      else { return nil }
      return DecimalDigits.value(of: opened.case.dropFirst(stem.count).utf8)
    }
    var number = (used.max() ?? 0) + 1
    while record.case("\(stem)\(number)") != nil { number += 1 }
    return "\(stem)\(number)"
  }

  /// Whether a word is the name of a case: `C`, the letters of its kind where it has some, and a
  /// number.
  static func isCaseName(_ word: some StringProtocol) -> Bool {
    guard word.first == "C" else { return false }
    let digits = word.dropFirst().drop { $0.isASCII && $0.isUppercase }
    return word.count - digits.count <= 3 && DecimalDigits.value(of: digits.utf8) != nil
  }

  /// The act of recording something about a case; nil where the case or its kind is not known.
  func caseAct(of content: EntryContent) -> String? {
    switch content {
    case .caseOpened(let opened): "case.open.\(opened.type)"
    case .caseStep(let taken):
      record.case(taken.case).map { "case.step.\($0.type).\(taken.step)" }
    case .caseClosed(let closed): record.case(closed.case).map { "case.close.\($0.type)" }
    default: nil
    }
  }

  /// Whether a case is still to be closed; one that can have no outcome is only noted.
  public func isOpen(_ found: CaseRecord) -> Bool {
    found.isOpen && policy.caseKind(found.type)?.outcomes.isEmpty == false
  }

  /// The cases of a kind that count among those that there were.
  func counting(_ kind: CaseKind) -> [CaseRecord] {
    let passed = Set(kind.outcomes.filter { $0.counts == false }.map(\.id))
    return record.cases.filter { $0.type == kind.id && !passed.contains($0.outcome ?? "") }
  }

  /// The case that led to a kind of case and has not been followed by one yet, the latest first.
  public func leading(to kind: CaseKind) -> CaseRecord? {
    let followed = Set(record.cases.compactMap(\.opening.follows))
    return record.cases.last { earlier in
      guard let outcome = earlier.outcome, !followed.contains(earlier.id) else { return false }
      return policy.caseKind(earlier.type)?.outcomes.first { $0.id == outcome }?.leadsTo
        .contains(kind.id) == true
    }
  }

  /// The day of an event of a case, or what is known of the fact that a name with a dot in it is.
  func day(of event: String, in found: CaseRecord, _ kind: CaseKind) -> FactValue {
    switch event {
    case CaseKind.opening: return .day(found.opened.on)
    case CaseKind.ending: return found.closed.map { .day($0.on) } ?? .absent
    default: break
    }
    if kind.step(event) != nil {
      return found.lastStep(named: event).map { .day($0.on) } ?? .absent
    }
    if kind.field(event) != nil {
      return found.answer(in: event).map { answer in
        Day(iso: answer).map { .day($0) } ?? .missing("a day as YYYY-MM-DD in \(event)")
      } ?? .absent
    }
    return ReviewFacts(review: self, item: found.id, act: nil).value(of: event)
  }

  /// The kind of a case, be it taken back or not.
  func kind(ofCase name: String) -> CaseKind? {
    for entry in entries {
      guard case .caseOpened(let opened) = entry.content, opened.case == name else { continue }
      return policy.caseKind(opened.type)
    }
    return nil
  }
}

extension CaseKind {
  /// Whether some of those who may read the review are not told of such a case.
  var isKeptFromSome: Bool { `private` == true || !hiddenFrom.isEmpty }
}

extension Policy {
  /// The letters of a kind of case by its place among them: A to Z, then AA onwards.
  fileprivate func letters(of kind: CaseKind) -> String {
    let place = cases.firstIndex { $0.id == kind.id } ?? 0
    func letter(_ number: Int) -> String {
      String(UnicodeScalar(UInt8(clamping: 65 + number % 26)))
    }
    return (place < 26 ? "" : letter(place / 26 - 1)) + letter(place)
  }
}
