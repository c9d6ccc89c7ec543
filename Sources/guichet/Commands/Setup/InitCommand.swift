import ArgumentParser
import CanonicalJSON
import DeskStore
import Journal
import Phrases
import RefundDesk

/// `guichet init DIR`: makes an empty desk.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make an empty desk.",
    discussion: "What it asks for can be changed later in the desk's desk.toml.")

  @Argument(help: "The folder.") var folder: String
  @Option(help: "The desk's name.") var name: String?
  @Option(help: ArgumentHelp("The currency.", valueName: "code")) var currency = "EUR"
  @Option(help: ArgumentHelp("Whose law applies: FR, UK, US …", valueName: "code"))
  var jurisdiction = "FR"
  @Option(help: ArgumentHelp("The time zone.", valueName: "zone")) var zone = "Europe/Paris"
  @Option(help: ArgumentHelp("The policy to put in force.", valueName: "file")) var policy: String?
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Who works there: NAME:ROLE or NAME:ROLE:LIMIT, such as anna:agent:150.",
      valueName: "person"))
  var person: [PersonArgument] = []
  @Flag(help: "Let the system's group write too.") var group = false
  @Flag(help: "Say what would be made, and write nothing.") var dryRun = false
  @OptionGroup var options: DeskOptions

  func run() throws {
    let phrases = Phrases(options.language ?? .en)
    let text =
      try policy.map { try PolicyText.read($0, phrases) }
      ?? PolicyText.shipped(for: jurisdiction)
    let settings = try settings(policy: text.name)
    if dryRun {
      var output = Output()
      output.line(settings.tomlText())
      output.line(phrases.nothingWritten())
      output.flush()
      return
    }
    do throws(DeskFault) {
      let desk = try Desk.create(
        at: folder, settings: settings, policyText: text.bytes, access: group ? .group : .owner)
      var output = Output()
      if options.json {
        output.json { json in
          json.member("desk", folder)
          json.member("id", desk.id)
          json.member("policy", settings.policy)
        }
      } else {
        output.line(phrases.deskMade(folder: folder, policy: text.name))
      }
      output.flush()
    } catch {
      throw Failure(error, phrases)
    }
  }

  private func settings(policy: String) throws -> DeskSettings {
    guard let money = Currency(currency) else {
      throw ValidationError("ISO 4217 has no currency \(currency).")
    }
    let caller = Caller.current().login.flatMap { AgentID($0) } ?? "admin"
    var people = try person.map { try $0.person(in: money) }
    if people.isEmpty {
      people = [Person(id: caller, name: caller.rawValue, role: .administrator)]
    }
    let base = folder.split(separator: "/").last.map(String.init) ?? "desk"
    var settings = DeskSettings(
      name: name ?? base, id: Desk.newIdentifier(), currency: money,
      language: options.language ?? (jurisdiction == "FR" ? .fr : .en),
      jurisdiction: jurisdiction, zone: zone,
      people: people.map { DeskPerson($0) })
    settings.policy = policy
    return settings
  }
}
