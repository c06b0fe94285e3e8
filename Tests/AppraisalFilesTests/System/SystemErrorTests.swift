import AppraisalFiles
import Foundation
import Testing

struct SystemErrorTests {
  @Test(arguments: FileOperation.Action.allCases)
  func `a failure says in words what failed and why, for every action`(
    action: FileOperation.Action
  ) {
    for code: Int32 in [ENOSPC, EIO, EACCES, EROFS, ENAMETOOLONG, EMFILE, ENOLCK, EBADF] {
      let error = SystemError(code: code, operation: FileOperation(action, "a/b.json"))
      #expect(error.path == "a/b.json")
      #expect(error.message.hasPrefix("could not be "))
      let reason = error.message.split(separator: ": ", maxSplits: 1).last ?? ""
      #expect(reason.contains(" "), "\(reason)")
      #expect(!reason.contains("errno"))
    }
  }

  @Test func `a number without words of ours is given in the system's words and as a number`() {
    let error = SystemError(code: EBADF, operation: FileOperation(.read, "a"))
    #expect(error.message == "could not be read: the system says “Bad file descriptor” (error 9)")
  }

  @Test func `known reasons are in plain English`() {
    func message(_ code: Int32) -> String {
      SystemError(code: code, operation: FileOperation(.write, "a")).message
    }
    #expect(message(ENOSPC) == "could not be written: there is no space left on the disk")
    #expect(message(EIO) == "could not be written: the disk reported a fault")
    #expect(message(EDQUOT) == "could not be written: your share of the disk is used up")
  }
}
