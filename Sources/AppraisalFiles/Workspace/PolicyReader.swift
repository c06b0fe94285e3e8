import AppraisalCore

/// How much of a policy’s file is read, and how far it is checked.
public enum PolicyExtent: Hashable, Sendable {
  /// All of it, checked in full, as for a policy that somebody has just written.
  case checked
  /// All of it; checked in full when its cycle opened, so that only what could never end is looked
  /// for again: facts that depend on themselves.
  case frozen
  /// As frozen, but without what judges nothing that is recorded: clauses, which cost more to read
  /// than all the rest, duties, findings and documents.
  case recording
}

/// A policy with the names that its conditions may use.
public struct ReadPolicy: Sendable {
  /// The policy.
  public let policy: Policy
  /// What its conditions may name.
  public let vocabulary: Vocabulary

  init(policy: Policy, vocabulary: Vocabulary) {
    self.policy = policy
    self.vocabulary = vocabulary
  }
}

/// The way from the bytes of a policy’s file to the policy.
///
/// A value passed from hand to hand: whoever runs many commands one after the other may keep what
/// was read, which is the dearest part of a short command.
public struct PolicyReader: Sendable {
  /// Reads bytes; the name of their file is for messages.
  public typealias Reading =
    @Sendable (_ bytes: [UInt8], _ file: String, _ extent: PolicyExtent) throws(StoreFailure) ->
    ReadPolicy

  private let reading: Reading

  /// A reader; by default one that reads anew each time.
  public init(_ reading: @escaping Reading = PolicyReader.anew) {
    self.reading = reading
  }

  /// Reads the bytes and keeps nothing.
  public static let anew: Reading = { bytes, file, extent throws(StoreFailure) in
    try PolicyFile.read(bytes, file: file, extent: extent)
  }

  /// The policy that the bytes state.
  ///
  /// - Throws: `StoreFailure.badData` with everything that is wrong.
  public func read(
    _ bytes: [UInt8], file: String, extent: PolicyExtent = .checked
  ) throws(StoreFailure) -> ReadPolicy {
    try reading(bytes, file, extent)
  }
}
