/// A sample of statements for moderation that anybody can draw again from the same list and seed.
///
/// Each statement has a number of its own, made of the seed and its identifier; the lowest are drawn. A statement that
/// joins the list late keeps the numbers of all others as they are.
public struct SampleDraw: Hashable, Sendable {
  /// A statement that may be drawn.
  public struct Candidate: Hashable, Sendable {
    /// The statement's identifier.
    public let id: String
    /// Who reviews; nil where nobody is known to.
    public let reviewer: String?
    /// The level given; nil where there is none.
    public let level: String?
    /// Whether it is looked at whatever is drawn.
    public let isCertain: Bool

    /// A statement that may be drawn.
    public init(id: String, reviewer: String?, level: String?, isCertain: Bool = false) {
      self.id = id
      self.reviewer = reviewer
      self.level = level
      self.isCertain = isCertain
    }
  }

  /// Why a statement is in the sample.
  public enum Reason: Hashable, Sendable {
    /// It is looked at whatever is drawn.
    case certain
    /// It stands for a level.
    case level(String)
    /// It stands for a reviewer.
    case reviewer(String)
    /// It was drawn to make up the number.
    case number
  }

  /// A statement of the sample.
  public struct Member: Hashable, Sendable {
    /// The statement's identifier.
    public let id: String
    /// Why it is in.
    public let reason: Reason
  }

  /// The seed that it was drawn with.
  public let seed: UInt64
  /// How many statements it was drawn from.
  public let statements: Int
  /// The sum of the identifiers of all of them in order, by which the list is known again.
  public let fingerprint: UInt64
  /// How many were wanted; there are more where every level and reviewer needs it.
  public let wanted: Int
  /// The sample, in the order in which it was drawn.
  public let members: [Member]

  /// A sample of some statements; a second statement of one identifier is passed over.
  ///
  /// - Parameters:
  ///   - candidates: The statements, in any order.
  ///   - seed: The seed.
  ///   - wanted: How many to draw; the usual number where absent.
  public init(from candidates: [Candidate], seed: UInt64, wanted: Int? = nil) {
    var drawing = Drawing(candidates, seed: seed)
    self.seed = seed
    statements = drawing.ordered.count
    fingerprint = SampleDraw.fingerprint(of: drawing.ordered.map(\.id))
    self.wanted = min(max(0, wanted ?? SampleSize.usual(of: statements)), statements)
    drawing.drawCertain()
    drawing.drawLevels()
    drawing.drawReviewers()
    drawing.drawRest(upTo: self.wanted)
    members = drawing.members
  }

  /// The number of a statement under a seed: the first that the generator gives for both together.
  public static func key(of id: String, seed: UInt64) -> UInt64 {
    var generator = SplitMix64(seed: seed ^ FNV1a.sum(of: id))
    return generator.next()
  }

  /// The sum of identifiers, sorted by their bytes and joined by new lines.
  public static func fingerprint(of ids: [String]) -> UInt64 {
    let sorted = ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return FNV1a.sum(of: sorted.joined(separator: "\n"))
  }
}

/// A sample while it is being drawn.
private struct Drawing {
  /// Every statement once, by its number.
  let ordered: [SampleDraw.Candidate]
  private(set) var members: [SampleDraw.Member] = []
  private var drawn: Set<String> = []
  private var reviewers: Set<String> = []

  init(_ candidates: [SampleDraw.Candidate], seed: UInt64) {
    var seen: Set<String> = []
    ordered = candidates.filter { seen.insert($0.id).inserted }
      .map { (key: SampleDraw.key(of: $0.id, seed: seed), candidate: $0) }
      .sorted { first, second in
        first.key == second.key
          ? first.candidate.id.utf8.lexicographicallyPrecedes(second.candidate.id.utf8)
          : first.key < second.key
      }
      .map(\.candidate)
  }

  private mutating func draw(_ candidate: SampleDraw.Candidate, _ reason: SampleDraw.Reason) {
    guard drawn.insert(candidate.id).inserted else { return }
    members.append(SampleDraw.Member(id: candidate.id, reason: reason))
    if let reviewer = candidate.reviewer { reviewers.insert(reviewer) }
  }

  mutating func drawCertain() {
    for candidate in ordered where candidate.isCertain { draw(candidate, .certain) }
  }

  /// Draws one of each level, the rarest first, of a reviewer who is not in the sample if one is to be had.
  mutating func drawLevels() {
    let byLevel = Dictionary(grouping: ordered.filter { $0.level != nil }) { $0.level ?? "" }
    let rarest = byLevel.sorted { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
    for (level, candidates) in rarest {
      let open = candidates.filter { !drawn.contains($0.id) }
      let fresh = open.first { $0.reviewer.map { !reviewers.contains($0) } ?? false }
      if let candidate = fresh ?? open.first { draw(candidate, .level(level)) }
    }
  }

  mutating func drawReviewers() {
    var first: [String: SampleDraw.Candidate] = [:]
    for candidate in ordered {
      guard let reviewer = candidate.reviewer, first[reviewer] == nil else { continue }
      first[reviewer] = candidate
    }
    let sorted = first.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (reviewer, candidate) in sorted where !reviewers.contains(reviewer) {
      draw(candidate, .reviewer(reviewer))
    }
  }

  mutating func drawRest(upTo wanted: Int) {
    for candidate in ordered {
      guard members.count < wanted else { return }
      draw(candidate, .number)
    }
  }
}
