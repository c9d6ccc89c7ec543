import ArgumentParser
import Console
import DeskStore
import Glibc
import Phrases
import RefundDesk
import Screen
import Terminal

extension ConsoleRunner {
  /// Carries out what concerns the terminal alone.
  func carryOutOnTerminal(_ effect: Effect) {
    do throws(SessionError) {
      switch effect {
      case .edit(let text): try edit(text)
      case .copy(let text): _ = try session.copy(text)
      case .useTheme(let name):
        if let loaded = shelf.theme(named: name) { session.use(loaded.theme) }
      case .suspend:
        try session.suspend()
        session.forget()
        feed(.resized(session.size))
      case .redraw: session.forget()
      case .saveViews(let views): keep(views)
      default: break
      }
    } catch {
      feed(.failed(start.phrases.explain(error)))
    }
  }

  /// Writes the person's views to their own file.
  private func keep(_ views: [SavedView]) {
    do { try personal.keep(views) } catch {
      feed(.failed(Explanation((error as? Failure)?.message ?? "\(error)")))
    }
  }

  /// Lends the terminal to the person's editor with a text, and takes the text back.
  private func edit(_ text: String) throws(SessionError) {
    let folder: TemporaryFolder
    do { folder = try TemporaryFolder() } catch { return feed(.edited(nil)) }
    defer { folder.remove() }
    let path = folder.path + "/message.txt"
    do { try OutputFile.write(Array(text.utf8), to: path, start.phrases) } catch {
      return feed(.edited(nil))
    }
    let status = try session.run(
      EditorCommand.arguments(file: path, environment: Environment.all))
    session.forget()
    feed(.resized(session.size))
    guard status == 0, let bytes = try? WrittenFile.bytes(of: path, start.phrases),
      let edited = String(validating: bytes, as: UTF8.self)
    else { return feed(.edited(nil)) }
    feed(.edited(edited.hasSuffix("\n") ? String(edited.dropLast()) : edited))
  }

  /// What a session is told when it starts and what stays so.
  static func setup(
    _ start: ConsoleStart, _ shelf: ThemeShelf, _ personal: PersonalFiles
  ) -> Setup {
    let settings = start.desk.settings
    var setup = Setup(
      person: start.person, people: settings.peopleByID, deskName: settings.name,
      zone: start.desk.zone, commandSeed: Desk.newCommand().rawValue,
      currency: settings.currency, graceSeconds: settings.graceSeconds,
      isReadOnly: start.isReadOnly || !start.desk.health.isWritable, themes: shelf.names)
    setup.views = personal.views
    // A training desk says so from its first screen on.
    setup.notice = start.companion?.banner ?? personal.notice
    setup.isTraining = start.companion != nil
    return setup
  }

  /// The theme that the session begins with; a broken one is said and replaced.
  static func theme(_ start: ConsoleStart, _ shelf: ThemeShelf) throws -> Theme {
    if let loaded = shelf.theme(named: start.theme) { return loaded.theme }
    throw Failure(
      start.phrases.unknownTheme(start.theme, known: shelf.names), .usage)
  }
}

extension EndReason {
  /// The exit code of a program that a signal ended.
  var exitCode: ExitCode {
    switch self {
    case .terminated: ExitCode(128 + SIGTERM)
    case .interrupted: ExitCode(128 + SIGINT)
    case .hangup: ExitCode(128 + SIGHUP)
    }
  }
}
