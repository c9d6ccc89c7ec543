import Glibc
import Testing

/// A process that writes to a desk and is killed in the middle of it.
enum KilledWriter {
  /// The sequences whose receipts the process had printed when it was killed.
  static func run(_ path: String, afterReceipts count: Int) throws -> [Int64] {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = try spawn(path, output: ends[1])
    close(ends[1])
    defer { close(ends[0]) }
    var text: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4_096)
    var isKilled = false
    while true {
      let length = read(ends[0], &chunk, chunk.count)
      if length <= 0 { break }
      text += chunk[0..<length]
      if !isKilled, text.count(where: { $0 == 10 }) >= count {
        kill(process, SIGKILL)
        isKilled = true
      }
    }
    var status: Int32 = 0
    try #require(waitpid(process, &status, 0) == process)
    let lines = String(decoding: text, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    // The last line may be cut: it was not read whole, so that it counts for nothing.
    return lines.dropLast().compactMap { Int64($0) }
  }

  private static func spawn(_ path: String, output: Int32) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    let program = try probe()
    let words: [UnsafeMutablePointer<CChar>?] = [program, "write", path].map { (word: String) in
      strdup(word)
    }
    defer { for word in words { free(word) } }
    var process = pid_t()
    let code = posix_spawn(&process, program, &actions, nil, words + [nil], environ)
    try #require(code == 0, "\(program) cannot be started")
    return process
  }

  /// The probe lies beside the tests' own program.
  private static func probe() throws -> String {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    try #require(length > 0)
    let own = String(decoding: buffer[0..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var folders = own.split(separator: "/").map(String.init)
    while !folders.isEmpty {
      folders.removeLast()
      let candidate = "/" + (folders + ["StoreProbe"]).joined(separator: "/")
      if access(candidate, X_OK) == 0 { return candidate }
    }
    // `swift test` runs the tests in a program of the toolchain: then they are loaded from a bundle.
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? ""
    let folder = bundle.split(separator: "/").prefix { !$0.hasSuffix(".xctest") }
    return "/" + (folder + ["StoreProbe"]).joined(separator: "/")
  }
}
