import AppraisalCore
import Testing

/// Samples drawn bit for bit as the reference draws them, and laws of any sample.
struct SamplingTests {
  struct File: Decodable {
    struct Key: Decodable {
      let seed: String
      let id: String
      let key: String
    }
    struct Statement: Decodable {
      let id: String
      let reviewer: String
      let rating: Int
      let must: Bool
    }
    struct Sample: Decodable {
      enum CodingKeys: String, CodingKey {
        case seed, statements, target, result
        case fingerprint = "list_fingerprint"
        case late = "with_late_2025-099"
      }
      let seed: String
      let fingerprint: String
      let statements: [Statement]
      let target: Int
      let result: [[String]]
      let late: [[String]]
    }
    struct Size: Decodable {
      enum CodingKeys: String, CodingKey {
        case target
        case tenth = "chance_to_see_an_error_if_10_percent_wrong"
        case fifth = "chance_if_20_percent_wrong"
        case needed = "n_for_95_percent_if_10_percent_wrong"
      }
      let target: Int
      let tenth: Double
      let fifth: Double
      let needed: Int
    }
    let splitmix64: [String: [String]]
    let fnv1a64: [String: String]
    let key: [Key]
    let sample: Sample
    let sizes: [String: Size]
  }

  private func file() throws -> File {
    try ReferenceValues.read("sampling-cases.json", as: File.self)
  }

  @Test func `the generator gives the published numbers`() throws {
    let vectors = try file().splitmix64
    #expect(vectors.count == 5)
    for (seed, numbers) in vectors {
      var generator = SplitMix64(seed: try #require(UInt64(seed)))
      for number in numbers { #expect(String(generator.next()) == number, "seed \(seed)") }
    }
  }

  @Test func `sums and keys are those of the reference`() throws {
    let file = try file()
    for (text, sum) in file.fnv1a64 {
      #expect(FNV1a.hexadecimal(FNV1a.sum(of: text)) == sum, "\(text)")
    }
    for each in file.key {
      let seed = try #require(UInt64(each.seed))
      #expect(String(SampleDraw.key(of: each.id, seed: seed)) == each.key, "\(each.id)")
    }
  }

  private func words(_ draw: SampleDraw) -> [[String]] {
    draw.members.map { member in
      switch member.reason {
      case .certain: [member.id, "always"]
      case .level(let level): [member.id, "rating \(level)"]
      case .reviewer(let reviewer): [member.id, "reviewer \(reviewer)"]
      case .number: [member.id, "random"]
      }
    }
  }

  private func candidates(_ file: File) -> [SampleDraw.Candidate] {
    file.sample.statements.map {
      SampleDraw.Candidate(
        id: $0.id, reviewer: $0.reviewer, level: String($0.rating), isCertain: $0.must)
    }
  }

  @Test func `the sample is that of the reference, in any order of the list`() throws {
    let file = try file()
    let seed = try #require(UInt64(file.sample.seed))
    let draw = SampleDraw(from: candidates(file), seed: seed)
    #expect(draw.wanted == file.sample.target)
    #expect(draw.statements == file.sample.statements.count)
    #expect(FNV1a.hexadecimal(draw.fingerprint) == file.sample.fingerprint)
    #expect(words(draw) == file.sample.result)
    #expect(SampleDraw(from: candidates(file).reversed(), seed: seed) == draw)
    #expect(SampleDraw(from: candidates(file) + candidates(file), seed: seed) == draw)
  }

  @Test func `sizes and chances are those of the reference`() throws {
    let sizes = try file().sizes
    #expect(sizes.count == 14)
    for (number, expected) in sizes {
      let statements = try #require(Int(number))
      let size = SampleSize.usual(of: statements)
      #expect(size == expected.target, "\(number)")
      let tenth = SampleSize.share(10, of: statements)
      let fifth = SampleSize.share(20, of: statements)
      func rounded(_ chance: Double) -> Double { (chance * 10_000).rounded() / 10_000 }
      #expect(
        rounded(SampleSize.chanceOfMeeting(wrong: tenth, in: statements, sample: size))
          == expected.tenth, "\(number)")
      #expect(
        rounded(SampleSize.chanceOfMeeting(wrong: fifth, in: statements, sample: size))
          == expected.fifth, "\(number)")
      #expect(
        SampleSize.needed(for: 0.95, wrong: tenth, in: statements) == expected.needed, "\(number)")
    }
  }

  @Test func `numbers that make no sense do no harm`() {
    #expect(SampleSize.usual(of: -3) == 0)
    #expect(SampleSize.usual(of: .max) == 29)
    #expect(SampleSize.share(10, of: .max) == .max)
    #expect(SampleSize.chanceOfMeeting(wrong: .max, in: 10, sample: -1) == 0)
    #expect(SampleSize.chanceOfMeeting(wrong: .max, in: 10, sample: 1) == 1)
    #expect(SampleSize.chanceOfMeeting(wrong: 0, in: 10, sample: 3) == 0)
    #expect(SampleDraw(from: [], seed: 1, wanted: 5).members.isEmpty)
    let one = [SampleDraw.Candidate(id: "S1", reviewer: nil, level: nil)]
    #expect(SampleDraw(from: one, seed: 1, wanted: -2).members.isEmpty)
    #expect(SampleDraw(from: one, seed: 1, wanted: .max).members.count == 1)
  }

  private func school(_ seed: UInt64) -> [SampleDraw.Candidate] {
    var generator = SplitMix64(seed: seed)
    return (0..<Int(generator.next() % 80) + 1).map { id in
      SampleDraw.Candidate(
        id: "S\(1000 + id)", reviewer: "R\(generator.next() % 9)",
        level: ["E", "A", "A", "A", "P", "U", nil][Int(generator.next() % 7)],
        isCertain: generator.next().isMultiple(of: 15))
    }
  }

  @Test(arguments: 1...200)
  func `a sample has every level, every reviewer and all that is certain`(_ seed: UInt64) {
    let school = school(seed)
    let draw = SampleDraw(from: school, seed: seed)
    let drawn = Set(draw.members.map(\.id))
    #expect(drawn.count == draw.members.count)
    let sample = school.filter { drawn.contains($0.id) }
    #expect(Set(sample.map(\.level)).isSuperset(of: Set(school.compactMap(\.level))))
    #expect(Set(sample.map(\.reviewer)) == Set(school.map(\.reviewer)))
    #expect(sample.count { $0.isCertain } == school.count { $0.isCertain })
    #expect(draw.members.count >= draw.wanted)
  }

  @Test(arguments: 1...200)
  func `a late statement takes the place of one other at most`(_ seed: UInt64) {
    let school = school(seed)
    var generator = SplitMix64(seed: seed &+ 1)
    let late = SampleDraw.Candidate(
      id: "S2000", reviewer: "R\(generator.next() % 9)", level: "A")
    let wanted = SampleSize.usual(of: school.count)
    // Drawn by number alone: of one reviewer and without levels, so that coverage does not come into it.
    func plain(_ candidates: [SampleDraw.Candidate]) -> [SampleDraw.Candidate] {
      candidates.map { SampleDraw.Candidate(id: $0.id, reviewer: nil, level: nil) }
    }
    let before = SampleDraw(from: plain(school), seed: seed, wanted: wanted).members.map(\.id)
    let after = SampleDraw(from: plain(school + [late]), seed: seed, wanted: wanted)
      .members.map(\.id)
    #expect(Set(before).subtracting(after).count <= 1)
    #expect(after.filter { $0 != "S2000" } == before.filter { after.contains($0) })
  }

  @Test func `a late statement leaves the sample of the reference as it is`() throws {
    let file = try file()
    let seed = try #require(UInt64(file.sample.seed))
    // Whoever reviews it and whatever its level was, the reference does not say; one that stands in the sample.
    let late = SampleDraw.Candidate(id: "2025-099", reviewer: "R5", level: "3")
    let draw = SampleDraw(from: candidates(file) + [late], seed: seed, wanted: file.sample.target)
    #expect(words(draw) == file.sample.late)
  }
}
