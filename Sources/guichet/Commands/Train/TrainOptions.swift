import ArgumentParser
import DeskStore
import Phrases
import RefundDesk

/// The options of the training commands: there is none that names a desk.
struct TrainOptions: ParsableArguments {
  @Flag(help: "Print JSON Lines.") var json = false
  @Option(help: ArgumentHelp("The language: fr or en.", valueName: "fr|en")) var lang: Language?
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Whose progress it is; else the system's user.", valueName: "name"))
  var trainee: String?
  @Option(
    help: ArgumentHelp(
      "Where progress is kept.",
      discussion: "Else the folder training in guichet's XDG data directory.", valueName: "dir"))
  var progress: String?
  @Option(help: ArgumentHelp("Fix the day on which it is played.", valueName: "time"))
  var now: Timestamp?

  /// The language spoken: the one asked for, else the environment's.
  var language: Language { lang ?? TrainOptions.environment ?? .en }

  /// The words.
  var phrases: Phrases { Phrases(language) }

  /// Whose progress it is.
  var name: String { trainee ?? Caller.current().login ?? "trainee" }

  /// Where progress is kept.
  var shelf: ProgressShelf {
    ProgressShelf(
      folder: progress ?? ProgressShelf.usualFolder, phrases: phrases)
  }

  /// When it is played; the scenario's own clock is another one.
  func clock() throws -> Timestamp {
    if let now { return now }
    guard let text = Environment.value("GUICHET_NOW") else { return WallClock.now() }
    guard let time = Timestamp(iso: text) else {
      throw ValidationError(
        "GUICHET_NOW is no time with a zone, such as 2026-11-22T09:00:00Z: \(text)")
    }
    return time
  }

  private static var environment: Language? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let text = Environment.value(name) else { continue }
      return text.hasPrefix("fr") ? .fr : text.hasPrefix("en") ? .en : nil
    }
    return nil
  }
}
