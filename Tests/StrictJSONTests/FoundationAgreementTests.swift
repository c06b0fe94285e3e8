import Foundation
import StrictJSON
import Testing

/// Foundation's parser as a second opinion: whatever is accepted here, it accepts with the same meaning.
struct FoundationAgreementTests {
  /// Foundation drops this character from text, which is its fault and not ours.
  private let lost: Unicode.Scalar = "\u{FEFF}"

  @Test(arguments: 0..<300)
  func `a valid text means the same to both`(_ seed: UInt64) throws {
    var tree = RandomTree(seed: seed, without: lost)
    let text = tree.written(tree.value(depth: 5))
    let ours = try JSONDocument(parsing: Array(text.utf8)).root.value
    let theirs = try JSONSerialization.jsonObject(
      with: Data(text.utf8), options: .fragmentsAllowed)
    #expect(agree(ours, theirs))
  }

  @Test(arguments: 0..<60)
  func `a damaged text that is accepted here means the same to Foundation`(
    _ seed: UInt64
  ) throws {
    var tree = RandomTree(seed: seed, without: lost)
    var accepted = 0
    for _ in 0..<200 {
      var bytes = Array(tree.written(tree.value(depth: 3)).utf8)
      let position = Int.random(in: 0..<bytes.count, using: &tree.random)
      let marks = Array("{}[]\",:\\/u0123eE.-+ \nabt".utf8) + [0x00, 0xA9, 0xC3]
      let mark = marks.randomElement(using: &tree.random) ?? 0
      if Bool.random(using: &tree.random) {
        bytes[position] = mark
      } else {
        bytes.insert(mark, at: position)
      }
      guard let document = try? JSONDocument(parsing: bytes) else { continue }
      accepted += 1
      let theirs = try JSONSerialization.jsonObject(
        with: Data(bytes), options: .fragmentsAllowed)
      let isSame = agree(document.root.value, theirs)
      #expect(isSame, "\(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(accepted > 0)
  }

  private func agree(_ ours: JSONValue, _ theirs: Any) -> Bool {
    switch ours {
    case .null: theirs is NSNull
    case .bool(let bool): (theirs as? NSNumber)?.boolValue == bool
    case .number(let number): agree(number, theirs)
    case .string(let text): (theirs as? String).map { Array(text.utf8) == Array($0.utf8) } ?? false
    case .array(let elements): agree(elements, theirs)
    case .object(let members): agree(members, theirs)
    }
  }

  /// Foundation reads long decimals by way of `Decimal`, which moves the last bits.
  private func agree(_ number: JSONNumber, _ theirs: Any) -> Bool {
    guard let theirs = theirs as? NSNumber else { return false }
    if let whole = number.whole(as: Int64.self) { return theirs.int64Value == whole }
    return abs(theirs.doubleValue - number.double) <= 4 * number.double.magnitude.ulp
  }

  private func agree(_ elements: [JSONNode], _ theirs: Any) -> Bool {
    guard let theirs = theirs as? [Any], theirs.count == elements.count else { return false }
    return zip(elements, theirs).allSatisfy { agree($0.value, $1) }
  }

  private func agree(_ members: [JSONMember], _ theirs: Any) -> Bool {
    guard let theirs = theirs as? [String: Any], theirs.count == members.count else { return false }
    return members.allSatisfy { member in
      theirs[member.key].map { agree(member.node.value, $0) } ?? false
    }
  }
}
