import AppraisalCore

/// Which blocks at the end of a report go over the page together, so that the last page never
/// holds but a line or a signature.
///
/// A style sheet cannot ask for a page that is a quarter full. So the height of the last blocks is
/// estimated, and as many keep together as it takes: whole sections where they suit, since what
/// stands in one element is kept together most reliably.
struct PageEnd {
  /// What the last page holds at the least, in millimetres: a quarter of its room, and some more
  /// since heights are estimated.
  private static let least = 90
  /// What keeps together at the most: more would leave the page before it half empty.
  private static let most = 165
  /// What whole sections hold at the least where the one before them is too high to go along.
  private static let enough = 60
  private static let heading = 16

  /// For each section whether each of its blocks keeps to what stands before it.
  private let joined: [[Bool]]

  /// The first of the last sections that keep together as a whole; nil where none suit.
  let firstTogether: Int?

  /// The end of a report of these sections.
  init(of sections: [Section]) {
    firstTogether = PageEnd.firstTogether(in: sections)
    var joined = sections.map { Array(repeating: false, count: $0.blocks.count) }
    let places = sections.indices.flatMap { section in
      sections[section].blocks.indices.map { (section: section, block: $0) }
    }
    var height = 0
    var later: (section: Int, block: Int)?
    for place in places.reversed() where height < PageEnd.least && firstTogether == nil {
      let section = sections[place.section]
      let block = section.blocks[place.block]
      let canBreak = BlockHeight.canBreak(block)
      height += BlockHeight.of(block)
      if !canBreak, height > PageEnd.most, later != nil { break }
      if let later { joined[later.section][later.block] = true }
      later = place
      if canBreak { break }
      if place.block == 0, !section.title.isEmpty { height += PageEnd.heading }
    }
    self.joined = joined
  }

  private static func firstTogether(in sections: [Section]) -> Int? {
    var height = 0
    for (place, section) in sections.enumerated().reversed() {
      let before = height
      height += section.blocks.reduce(section.title.isEmpty ? 0 : heading) {
        $0 + BlockHeight.of($1)
      }
      if height > most { return before >= enough ? place + 1 : nil }
      if height >= least { return place }
    }
    return nil
  }

  /// Whether the block keeps to the one before it in its section.
  func joins(block: Int, of section: Int) -> Bool { block > 0 && joined[section][block] }

  /// Whether the section keeps to the one before it.
  func joins(section: Int) -> Bool { joined[section].first ?? false }
}
