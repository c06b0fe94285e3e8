/// One line of an agenda: what is to be done by a day, and about whom.
struct AgendaLine {
  /// The cells before the people.
  let before: [Cell]
  /// About whom it is to be done.
  var people: [String]
  /// The cells after the people.
  let after: [Cell]

  /// The line as a row of a table.
  var cells: [Cell] { before + [.text(people.joined(separator: ", "))] + after }

  /// The lines with those joined that differ in the people alone, each at the place of its first: on
  /// the first day of a year the same is due for everybody.
  static func joined(_ lines: [AgendaLine]) -> [AgendaLine] {
    var joined: [AgendaLine] = []
    var places: [[Cell]: Int] = [:]
    for line in lines {
      let same = line.before + line.after
      if let place = places[same] {
        joined[place].people += line.people
      } else {
        places[same] = joined.count
        joined.append(line)
      }
    }
    return joined
  }
}
