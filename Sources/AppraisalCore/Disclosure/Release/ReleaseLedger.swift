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
    /// The table that would differ.
    public let table: String
    /// How small a number of people may not be.
    public let threshold: Int

    /// What is wrong and what to do, in words.
    public var text: String {
      "“\(table)” would differ by fewer than \(threshold) people from what “\(release)” gave out; "
        + "comparing the two would show whose result was added or changed. "
        + "Leave the earlier numbers as they are and put the correction into next year’s report."
    }
  }

  /// Whether a report may be given out after those of the ledger.
  ///
  /// - Parameters:
  ///   - report: Every number that it prints.
  ///   - known: What readers know besides, such as the staff list.
  /// - Returns: What stands against it, or that it is safe.
  public func answer(
    to report: DisclosureReport, knowing known: [PublishedTable] = []
  ) -> Answer {
    var all = report
    all.tables += known
    for (place, release) in releases.enumerated() {
      let changes = ReleaseChanges(from: release.report, to: report)
      if let table = changes.tooFew {
        return .refused(
          Correction(release: release.name, table: table, threshold: report.rule.threshold))
      }
      all.add(release.report.renamed("release \(place + 1)", changes.populations))
    }
    let audit = DisclosureAudit(all)
    return audit.isSafe ? .safe : .leaking(audit.leaks)
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
