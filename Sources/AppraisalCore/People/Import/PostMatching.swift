/// Pairs the posts of a file with the posts that the register knew, each used once.
struct PostMatching {
  /// The fields that the file has columns for.
  let fields: Set<ImportField>

  /// For each new post the known one it continues, or nil.
  ///
  /// Posts that agree in every column of the file come first, so that importing a file again finds
  /// the pairs it made; then those of one number, of one title and start, and of one title.
  func partners(of new: [Post], in known: [Post]) -> [Post?] {
    var partners: [Post?] = new.map { _ in nil }
    var free = known
    for isPair in [agree, sameNumber, sameTitleAndStart, sameTitle] {
      for position in new.indices where partners[position] == nil {
        guard let match = free.firstIndex(where: { isPair(new[position], $0) }) else { continue }
        partners[position] = free.remove(at: match)
      }
    }
    return partners
  }

  private func agree(_ one: Post, _ other: Post) -> Bool {
    MergedField.ofPost.allSatisfy { !fields.contains($0.field) || $0.isSame(one, other) }
  }

  private func sameNumber(_ one: Post, _ other: Post) -> Bool {
    one.id != nil && one.id == other.id
  }

  private func sameTitleAndStart(_ one: Post, _ other: Post) -> Bool {
    sameTitle(one, other) && one.start == other.start
  }

  private func sameTitle(_ one: Post, _ other: Post) -> Bool {
    one.title == other.title && (one.id == nil || other.id == nil)
  }
}

extension Post {
  /// Whether the first comes before the second in the register: by start, then by every other fact.
  ///
  /// The order does not depend on the order of a file's rows.
  static func precedes(_ first: Post, _ second: Post) -> Bool {
    first.orderKey.lexicographicallyPrecedes(second.orderKey)
  }

  private var orderKey: [String] {
    let numbers: [Int?] = [
      point, gradeBottom, gradeTop, weeklyHours?.hundredths, weeksPerYear?.hundredths,
    ]
    return [start?.iso ?? "~", id ?? "", title, school ?? "", family ?? "", group ?? ""]
      + [
        grade ?? "", stage ?? "", contract?.rawValue ?? "", end?.iso ?? "",
        probationEnds?.iso ?? "",
      ]
      + numbers.map { $0.map(String.init) ?? "" }
      + [taskBased, leads].map { $0.map(String.init) ?? "" }
      + [supervisor?.text ?? ""] + managers.map(\.text)
  }
}
