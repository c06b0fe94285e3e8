/// The anonymous reports that were given out before, which readers still have.
///
/// A new report is audited together with them: what a single one hides, two can give away.
public struct ReleaseLedger: Hashable, Sendable {
  /// The name of the form, as files know it.
  public static let format = "anonymous-releases/1"

  /// One report that was given out.
  public struct Release: Codable, Hashable, Sendable {
    /// What it is called, such as *Report to governors, 30 Nov 2026*.
    public let name: String
    /// Every number that it printed.
    public let report: DisclosureReport

    /// A report that was given out.
    public init(name: String, report: DisclosureReport) {
      self.name = name
      self.report = report
    }
  }

  /// The reports in the order in which they were given out.
  public private(set) var releases: [Release]

  /// A ledger of these reports.
  public init(_ releases: [Release] = []) {
    self.releases = releases
  }

  /// Enters a report that is given out.
  public mutating func enter(_ release: Release) {
    releases.append(release)
  }

  /// What stands against giving out a report after those of the ledger.
  public enum Answer: Hashable, Sendable {
    /// Nothing.
    case safe
    /// It corrects an earlier one for so few people that comparing the two tells on them.
    case refused(Correction)
    /// Together with the earlier ones somebody could be found out.
    case leaking([DisclosureLeak])
  }

  /// A change of a number that was given out.
  public struct Correction: Hashable, Sendable {
    /// The earlier report.
    public let release: String
    /// What the table that would differ counts.
    public let table: String
    /// How small a number of people may not be.
    public let threshold: Int

    /// What is wrong, in words.
    public var text: String {
      "“\(table)” would not be what “\(release)” gave out, and comparing the two could show whose "
        + "result was added or changed: of those between them, fewer than \(threshold) would have "
        + "one of the results."
    }

    /// What to do, in words.
    public var remedy: String {
      "Leave the earlier numbers as they are, and put what changed into next year’s report."
    }
  }

  /// The reports that tell of people of whom another one tells, themselves or through others.
  public func releases(about report: DisclosureReport) -> [Release] {
    var names = report.populationNames
    var found: Set<Int> = []
    var isLarger = true
    while isLarger {
      isLarger = false
      for (place, release) in releases.enumerated() where !found.contains(place) {
        let own = release.report.populationNames
        if own.isDisjoint(with: names) { continue }
        names.formUnion(own)
        found.insert(place)
        isLarger = true
      }
    }
    return found.sorted().map { releases[$0] }
  }

  /// Whether a report may be given out after those of the ledger.
  ///
  /// - Parameters:
  ///   - report: Every number that it prints.
  ///   - people: Whom it tells of, as readers with the staff list know them.
  /// - Returns: What stands against it, or that it is safe.
  public func answer(
    to report: DisclosureReport, knowing people: [CountedPopulation] = []
  ) -> Answer {
    let alone = Self.leaks(of: report, knowing: people)
    if !alone.isEmpty { return .leaking(alone) }
    let earlier = releases(about: report)
    if earlier.isEmpty { return .safe }
    var all = report
    for (place, release) in earlier.enumerated() {
      let changes = ReleaseChanges(from: release.report, to: report)
      if let table = changes.tooFew {
        return .refused(
          Correction(release: release.name, table: table, threshold: report.rule.threshold))
      }
      all.add(release.report.renamed("\(release.name) (\(place + 1))", changes.populations))
      // What one of them may print, another with a higher threshold does not take back.
      if release.report.rule.threshold < all.rule.threshold { all.rule = release.report.rule }
    }
    let leaks = Self.leaks(of: all, knowing: people)
    return leaks.isEmpty ? .safe : .leaking(leaks)
  }

  private static func leaks(
    of report: DisclosureReport, knowing people: [CountedPopulation]
  ) -> [DisclosureLeak] {
    var all = report
    let kept = all.keptBack()
    all.tables += kept
    all.tables += people.compactMap { [tables = all.tables] in $0.staffList(among: tables) }
    let audit = DisclosureAudit(all)
    // What a part could as well give out itself may be worked out.
    let printable = Set(kept.map(\.id)).filter { table in
      let numbers = audit.numbers.filter { $0.table == table }
      return !numbers.isEmpty && numbers.allSatisfy { $0.range.least >= report.rule.threshold }
    }
    return audit.leaks.filter { leak in
      !(printable.contains(leak.table) && [.pinned, .narrow].contains(leak.kind))
    }
  }
}

extension ReleaseLedger: Codable {
  private enum Key: String, CodingKey {
    case format, releases
  }

  /// Reads a ledger.
  ///
  /// - Throws: `DecodingError` where a part is missing or of another shape, or the form another.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let format = try container.decode(String.self, forKey: .format)
    guard format == Self.format else {
      throw DecodingError.dataCorruptedError(
        forKey: .format, in: container,
        debugDescription: "the form “\(format)” is not known here; expected \"\(Self.format)\"")
    }
    releases = try container.decode([Release].self, forKey: .releases)
  }

  /// Writes the ledger.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.format, forKey: .format)
    try container.encode(releases, forKey: .releases)
  }
}
