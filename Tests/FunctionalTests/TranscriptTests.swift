import Testing

/// Whole uses of the program, command by command.
struct TranscriptTests {
  @Test(arguments: TranscriptFile.all(in: "Transcripts"))
  func `commands say what the transcript shows`(_ transcript: TranscriptFile) throws {
    try transcript.check()
  }

  @Test func `there are transcripts`() {
    #expect(TranscriptFile.all(in: "Transcripts").count >= 10)
  }
}
