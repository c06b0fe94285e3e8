/// An open file or folder, closed when nothing uses it any more.
///
/// Every write is synchronised before it counts, so closing has nothing left to report.
final class OpenFile: Sendable {
  let descriptor: Int32

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    closeDescriptor(descriptor)
  }
}
