import AppraisalCore

extension DotPlot {
  /// The line of a dot in whole terminal columns: nought in the middle, the dot where its value is.
  ///
  /// What is to be looked at first has another sign, whatever the colours.
  func line(of dot: Dot, room: Int) -> String {
    let width = room.isMultiple(of: 2) ? room - 1 : room
    guard width >= 3 else { return "" }
    let half = width / 2
    var signs = [Character](repeating: "─", count: width)
    signs[half] = "┼"
    if let hundredths = dot.hundredths {
      let offset = (Double(hundredths) / Double(reach) * Double(half)).rounded()
      let place = min(max(half + Int(offset), 0), width - 1)
      signs[place] = dot.emphasised ? "◉" : "●"
    }
    return String(signs) + (width < room ? " " : "")
  }
}
