import Foundation

/// What transcripts came to, each played once however many tests ask for it.
///
/// A transcript is compared with what it shows, and others go on from what it left behind; a whole
/// year takes long enough that nobody should have to play it twice. Two threads may play two
/// transcripts at the same time; whoever asks for one that is being played waits for it.
final class Prepared: Sendable {
  private static let shared = Prepared()

  private let played = Guarded<[String: Play]>([:])

  /// What the transcript of that name left behind.
  static func state(_ name: String) throws -> CommandRunner.State {
    try shared.play(name).outcome(of: name).state
  }

  /// The transcript of that name as it comes out now.
  static func text(_ name: String) throws -> String {
    try shared.play(name).outcome(of: name).text
  }

  private func play(_ name: String) -> Play {
    played.withLock { played in
      if let known = played[name] { return known }
      let new = Play()
      played[name] = new
      return new
    }
  }

  /// One transcript, played when it is first asked for.
  private final class Play: Sendable {
    private let result = Guarded<Result<(text: String, state: CommandRunner.State), any Error>?>(
      nil)

    func outcome(of name: String) throws -> (text: String, state: CommandRunner.State) {
      try result.withLock { known in
        if let known { return try known.get() }
        let new = Result {
          try TranscriptPlayer.play(try TranscriptFile(name, in: "Transcripts").text)
        }
        known = new
        return try new.get()
      }
    }
  }

  /// A value that one thread at a time may use.
  private final class Guarded<Value>: @unchecked Sendable {
    // Reached through the lock alone. A lock of the synchronization module cannot hold what is not
    // sendable, and a state is not.
    private var value: Value
    private let lock = NSLock()

    init(_ value: Value) { self.value = value }

    func withLock<Answer>(_ body: (inout Value) throws -> Answer) rethrows -> Answer {
      lock.lock()
      defer { lock.unlock() }
      return try body(&value)
    }
  }
}
