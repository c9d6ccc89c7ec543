import ArgumentParser
import DemoDesk
import DeskPhrases
import DeskStore
import Phrases
import RefundDesk
import Training

/// `guichet train tutor`: the keys, in five minutes, inside the console.
struct TrainTutorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tutor", abstract: "Learn the keys in five minutes, inside the console.",
    discussion: "On a made-up desk in a temporary folder that is gone afterwards.")

  @OptionGroup var options: TrainOptions

  func run() throws {
    let phrases = options.phrases
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let now = try options.clock()
    let path = folder.path + "/desk"
    try DemoWriter(folder: path, seed: 1, tickets: 40, now: now).write(phrases)
    let desk: Desk
    do throws(DeskFault) { desk = try Desk.open(at: path, mode: .writing) } catch {
      throw Failure(error, phrases)
    }
    guard let person = desk.settings.peopleByID["anna"] else {
      throw Failure(phrases.sandboxHelp, .invalid)
    }
    var start = ConsoleStart(
      desk: desk, person: person, phrases: phrases,
      theme: Environment.value("GUICHET_THEME") ?? "base", isReadOnly: false,
      clock: { now })
    start.companion = TutorGuide(phrases)
    try ConsoleRunner(start).run()
  }
}
