extension RevieweeFacts {
  /// Whether somebody with these facts works elsewhere than with others: in another post, at another
  /// school or in another group of staff.
  func isMove(from earlier: RevieweeFacts) -> Bool {
    post != earlier.post || school != earlier.school || group != earlier.group
  }
}
