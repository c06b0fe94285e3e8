import Foundation

/// Folders that transcripts left behind, each made once and copied for those that go on from it.
final class Prepared: @unchecked Sendable {
  // Guarded by the lock, which may be taken again while a transcript goes on from another.
  private var states: [String: CommandRunner.State] = [:]
  private let lock = NSRecursiveLock()

  private static let shared = Prepared()

  /// What the transcript of that name left behind.
  static func state(_ name: String) throws -> CommandRunner.State {
    try shared.lock.withLock {
      if let known = shared.states[name] { return known }
      let state = try TranscriptPlayer.play(try TranscriptFile(name, in: "Transcripts").text).state
      shared.states[name] = state
      return state
    }
  }
}
