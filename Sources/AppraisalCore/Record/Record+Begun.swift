extension Record {
  /// Whether anything of the review itself was recorded.
  ///
  /// Who the person is, who reviews them and over which time is settled for everybody when a cycle
  /// opens; a reason for a finding is about what is not there.
  public var hasBegun: Bool {
    entries.contains { entry in
      switch entry.content {
      case .enrolled, .facts, .leftOut, .reviewers, .periodSet, .paused, .settled, .withdrawn:
        false
      default: true
      }
    }
  }
}
