import Glibc
import Testing

/// The built program, run as a script would run it.
struct Guichet {
  /// What one run came to.
  struct Run {
    var status: Int32
    var output: String
    var errors: String

    /// The lines of standard output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// A folder that is gone when the test is over.
  let folder: Folder

  /// A fixed clock, so that runs are the same.
  static let now = "2026-11-22T09:00:00Z"

  init() throws { folder = try Folder() }

  /// The desk of the tests: a made-up one, the same each time.
  var desk: String { folder.path + "/desk" }

  /// Makes the desk.
  func makeDesk(tickets: Int = 40) throws {
    let made = try run("demo", "--create", desk, "--tickets", "\(tickets)", "--seed", "7")
    #expect(made.status == 0, "\(made.errors)")
  }

  /// Runs the program on the desk.
  func run(_ arguments: String...) throws -> Run { try run(arguments) }

  /// Runs the program on the desk.
  func run(
    _ arguments: [String], input: String = "", program: String = Guichet.program
  ) throws -> Run {
    let (out, err, stdin) = (folder.path + "/out", folder.path + "/err", folder.path + "/in")
    try folder.write(input, to: "in")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, stdin, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, out, writing, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, err, writing, 0o600)
    let words = [program] + arguments
    var argv = words.map { strdup($0) } + [nil]
    defer { argv.forEach { free($0) } }
    let variables = [
      "GUICHET_DESK=\(desk)", "GUICHET_NOW=\(Guichet.now)", "LC_ALL=C.UTF-8", "HOME=\(folder.path)",
      "PATH=/usr/bin:/bin", "TERM=xterm-256color", "LANG=en_GB.UTF-8", "LC_MESSAGES=en_GB.UTF-8",
    ]
    var environment = variables.map { strdup($0) } + [nil]
    defer { environment.forEach { free($0) } }
    var child = pid_t()
    let code = posix_spawn(&child, program, &actions, nil, &argv, &environment)
    try #require(code == 0, "\(program) cannot be run")
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let exited = status & 0x7f == 0
    return Run(
      status: exited ? (status >> 8) & 0xff : 128 + (status & 0x7f),
      output: try folder.read("out"), errors: try folder.read("err"))
  }

  /// The program beside the tests.
  static let program: String = {
    let bundles = CommandLine.arguments.filter { $0.contains(".xctest") }
    let root = "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    let beside = root.joined(separator: "/") + "/.build/debug"
    let folders = bundles.map { bundle in
      bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        .joined(separator: "/")
    }
    return (folders + [beside]).map { $0 + "/guichet" }.first { isProgram($0) } ?? "guichet"
  }()

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && access(path, X_OK) == 0
  }
}
