/// Somebody whose rating of an item is kept beside those of others, such as the reviewee's own.
public struct Voice: Codable, Hashable, Sendable {
  /// The voice's name, used in conditions as `item.rated.NAME`.
  public var id: String
  /// Whose rating it is, in plain words.
  public var title: String
  /// What its reasons are called where a document gives them a column of their own.
  public var comment: String?
  /// The relations and roles that may give it; whoever may rate at all where empty.
  @Sparse public var by: [String] = []
  /// Whether it is the one that counts.
  public var decides: Bool?
  /// When it counts where the deciding one is missing.
  public var standsInWhen: When?
  /// When others than whoever gave them may read its levels, moment by moment; from the beginning
  /// where nothing is said of a moment.
  @Sparse public var shared: [SharedLevels] = []
  /// Clauses that give it.
  @Sparse public var clauses: [String] = []
}

/// When the levels that a voice gives at a moment may be read by others.
public struct SharedLevels: Codable, Hashable, Sendable {
  /// The moment before the end; the end where absent.
  public var moment: String?
  /// When they may be read.
  public var when: When
}

extension Voice {
  /// The only voice of a policy that names none.
  public static let reviewer = Voice(id: "reviewer", title: "Reviewer", decides: true)

  private init(id: String, title: String, decides: Bool) {
    self.id = id
    self.title = title
    self.decides = decides
  }
}

extension Assessment {
  /// The voices of an area, or of the overall level; never empty.
  public func voices(of area: Area?) -> [Voice] {
    let all = voices.isEmpty ? [Voice.reviewer] : voices
    guard let area, !area.voices.isEmpty else { return all }
    return all.filter { area.voices.contains($0.id) }
  }

  /// The voice whose rating counts.
  public var decidingVoice: Voice {
    voices.first { $0.decides == true } ?? voices.first ?? .reviewer
  }
}
