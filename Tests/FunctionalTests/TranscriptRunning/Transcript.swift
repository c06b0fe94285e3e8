/// A text of commands and what they say.
///
///     # a remark
///     @ 2026-03-02                    the day from here on
///     @ after set-up                  go on from where another transcript ended
///     @ folder ours                   the folder in which commands start
///     @ account mlindgren             the account of the computer
///     @ columns 60                    the terminal's width
///     @ types yes "" ^C               what is typed at the terminal during the next command
///     @ answers yes ""                the lines of standard input of the commands that follow
///     @ replace FILE OLD NEW          change a file by hand
///     @ append FILE TEXT              add to a file by hand
///     @ link FILE TARGET              put a symbolic link there
///     @ remove FILE                   take a file away
///     > staff.csv                     write a file, of the lines that follow
///     | Name,Post
///     $ appraise mine --as H03        a command; what it says on standard output follows
///     2> Error: …                     what it says on standard error
///     = 66                            the code that it exits with, where it is not 0
///
/// In a command, `{rated H04}` stands for the id of the latest entry of that kind about H04. A
/// line of output that would read as one of these begins with a backslash.
struct Transcript {
  enum Step: Equatable {
    /// Remarks and empty lines, kept as they are.
    case remark(String)
    case setting(String)
    case file(String, lines: [String])
    case command(String)
  }

  let steps: [Step]

  private static let marks = ["$ ", "@ ", "> ", "| ", "# "]

  init(_ text: String) {
    var steps: [Step] = []
    var blanks = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.isEmpty {
        blanks += 1
        continue
      }
      let mark = Transcript.marks.first { line.hasPrefix($0) }
      let rest = String(line.dropFirst(mark?.count ?? 0))
      let isNext = ["$ ", "@ ", "> ", "# "].contains(mark)
      if isNext, blanks > 0, !steps.isEmpty { steps.append(.remark("")) }
      blanks = 0
      switch mark {
      case "# ": steps.append(.remark(line))
      case "@ ": steps.append(.setting(rest))
      case "> ": steps.append(.file(rest, lines: []))
      case "$ ": steps.append(.command(rest))
      case "| ":
        // After a command, this is output: a table in Markdown.
        if case .file(let name, let lines)? = steps.last {
          steps[steps.count - 1] = .file(name, lines: lines + [rest])
        }
      default: break
      }
    }
    self.steps = steps
  }

  /// A line of output as a transcript shows it.
  static func shown(_ line: String) -> String {
    let marks = ["$ ", "@ ", "> ", "# ", "2> ", "= ", "\\"]
    return marks.contains { line.hasPrefix($0) } ? "\\" + line : line
  }
}
