/// What a command said and the code it exited with.
struct Outcome: Equatable {
  var output: String
  var complaint: String
  var code: Int32
}
