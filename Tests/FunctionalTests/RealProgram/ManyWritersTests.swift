import Foundation
import Testing

/// Commands that write at the same time, and commands that are killed while they write.
@Suite(.enabled(if: RealProgram.path != nil), .serialized, .timeLimit(.minutes(12)))
struct ManyWritersTests {
  let program: RealProgram
  static let statements = "ours/cycles/2025-26/statements"

  init() throws {
    program = try RealProgram()
  }

  /// The texts of the notes about somebody, in the order of the file, read by the program itself.
  private func notes(_ person: String) throws -> [String] {
    let log = try program.run("appraise log \(person) --workspace ours --as H02 --format json")
    try #require(log.code == 0, "\(log.complaint)")
    return log.output.matches(of: /"text": "(n-[0-9a-z-]+)"|"(n-[0-9a-z-]+)"/).map {
      String($0.1 ?? $0.2 ?? "")
    }
  }

  @Test func `fifty commands killed at random moments lose nothing that was acknowledged`() throws {
    let began = Date.now
    let first = try program.run("appraise note H04 n-first --workspace ours --as H03")
    try #require(first.code == 0, "\(first.complaint)")
    let usual = max(0.002, Date.now.timeIntervalSince(began))
    var acknowledged = ["n-first"]
    var killed = 0
    for round in 0..<50 {
      let wait = Double.random(in: 0...usual)
      // The shell's own sleep, so that the moment is not that of this test's scheduling.
      let outcome = try program.run(
        """
        appraise note H04 n-\(round) --workspace ours --as H03 & writer=$!
        sleep \(wait); kill -9 $writer 2>/dev/null; wait $writer 2>/dev/null; echo "code $?"
        """)
      if outcome.output.contains("Recorded for H04") { acknowledged.append("n-\(round)") }
      if outcome.output.contains("code 137") { killed += 1 }
      let kept = try notes("H04")
      #expect(Set(acknowledged).isSubset(of: kept), "after round \(round)")
      #expect(Set(kept).count == kept.count, "no entry is there twice")
    }
    #expect(killed > 0, "no command was killed in time")
    // Nothing of the killed commands stands in the way.
    let last = try program.run("appraise note H04 n-last --workspace ours --as H03")
    #expect(last.code == 0, "\(last.complaint)")
    #expect(try notes("H04").last == "n-last")
  }

  @Test func `eight processes record a hundred entries each into one cycle`() throws {
    let people = ["H04", "H05"]
    let writers = try (0..<8).map { writer in
      try program.start(
        """
        for number in $(seq 100); do
          appraise note \(people[writer % 2]) "n-\(writer)-$number" --workspace ours --as H03 -q || exit
        done
        """)
    }
    for writer in writers {
      let outcome = writer.outcome()
      #expect(outcome.code == 0 && outcome.complaint.isEmpty, "\(outcome.complaint)")
    }
    var all: Set<String> = []
    for (place, person) in people.enumerated() {
      let kept = try notes(person)
      #expect(kept.count == 400)
      all.formUnion(kept)
      for writer in 0..<8 where writer % 2 == place {
        let own = kept.filter { $0.hasPrefix("n-\(writer)-") }
        #expect(own == (1...100).map { "n-\(writer)-\($0)" }, "each writer's own order is kept")
      }
    }
    #expect(all.count == 800)
  }

  @Test func `two commands at once on one record both succeed`() throws {
    for round in 0..<5 {
      let pair = try ["a", "b"].map {
        try program.start("appraise note H05 n-\(round)-\($0) --workspace ours --as H03")
      }
      for command in pair {
        let outcome = command.outcome()
        #expect(outcome.code == 0, "\(outcome.complaint)")
        #expect(outcome.output.contains("Recorded for H05"))
      }
    }
    #expect(
      try notes("H05").sorted() == (0..<5).flatMap { ["n-\($0)-a", "n-\($0)-b"] }.sorted())
  }
}
