/// What a command said and the code it exited with.
struct Outcome: Equatable {
  var output: String
  var complaint: String
  /// Output and complaint in the order in which they came, as a terminal shows them.
  var screen: String
  var code: Int32
}
