import Glibc
import Screen
import Terminal

/// A small program that holds the terminal as the console does, so that tests can end it in every way.
///
/// It shows what it reads. `q` ends it, `c` crashes, `x` exits without closing, ^Z stops it, `e` runs
/// `$EDITOR` with the file that `EDIT` names.
@main
struct ScreenProbe {
  static func main() {
    do throws(SessionError) {
      try run()
    } catch {
      print("refused: \(error)")
      exit(2)
    }
  }

  private static func run() throws(SessionError) {
    let environment = environment()
    let session = try TerminalSession(environment: environment, theme: .base)
    var lines: [String] = ["ready", "pid \(getpid())"]
    while true {
      try session.paint(frame(lines, session.size))
      for event in try session.wait() {
        lines.append("\(event)")
        if try !handle(event, session, environment, &lines) {
          session.close()
          print("over: \(event)")
          return
        }
      }
    }
  }

  /// Does what the key says; false to end.
  private static func handle(
    _ event: SessionEvent, _ session: TerminalSession, _ environment: [String: String],
    _ lines: inout [String]
  ) throws(SessionError) -> Bool {
    switch event {
    case .ended: return false
    case .input(.key(let key)):
      switch key.name {
      case "q": return false
      case "c": abort()
      case "t": trap()
      case "x": exit(3)
      case "ctrl-z": try session.suspend()
      case "e":
        let status = try session.run(
          EditorCommand.arguments(file: environment["EDIT"] ?? "", environment: environment))
        lines.append("editor: \(status)")
      default: break
      }
      return true
    default: return true
    }
  }

  /// Fails as a Swift program fails: by a trap.
  private static func trap() {
    let empty: [Int] = []
    _ = empty[Int(getpid())]
  }

  private static func frame(_ lines: [String], _ size: Size) -> Frame {
    var frame = Frame(size)
    frame.modes.title = "probe"
    frame.putField(
      "probe \(size.width)x\(size.height)", at: .zero, width: size.width, Style(.barTitle))
    for (y, line) in lines.suffix(size.height - 1).enumerated() {
      frame.put(line, at: Point(x: 0, y: y + 1))
    }
    return frame
  }

  private static func environment() -> [String: String] {
    var result: [String: String] = [:]
    for name in ["TERM", "LC_ALL", "LC_CTYPE", "LANG", "ESCDELAY", "EDITOR", "EDIT"] {
      if let value = getenv(name) { result[name] = String(cString: value) }
    }
    return result
  }
}
