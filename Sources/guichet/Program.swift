import ArgumentParser
import Glibc

/// Where the program starts: parses the words, runs the command, turns what went wrong into one clear
/// message and the right exit code.
@main
enum Program {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try Guichet.parseAsRoot()
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Says what went wrong and ends the program.
  private static func end(with error: any Error) -> Never {
    var output = Output()
    if let failure = error as? Failure {
      output.error("guichet: " + failure.message)
      exit(failure.status.rawValue)
    }
    if let code = error as? ExitCode { exit(code.rawValue) }
    let message = Guichet.fullMessage(for: error)
    guard Guichet.exitCode(for: error) != .success else {
      output.line(message)
      output.flush()
      exit(ExitStatus.ok.rawValue)
    }
    output.error(message)
    exit(ExitStatus.usage.rawValue)
  }
}
