import Glibc
import Testing

@testable import DeskStore

@Suite("Files that cannot be taken away")
struct TakingAwayTests {
  @Test("a file that stays is no success, or an erasure would leave names in the old index")
  func stays() throws {
    let temporary = try TemporaryDesk()
    let stubborn = temporary.path + "/data.mdb"
    // A directory under the name of a file: unlink fails, whoever asks.
    try #require(mkdir(stubborn, 0o700) == 0)
    #expect(throws: FileFault.self) { try DeskIndex.takeAway([stubborn]) }
    #expect(throws: Never.self) { try DeskIndex.takeAway([temporary.path + "/nothing"]) }
  }
}
