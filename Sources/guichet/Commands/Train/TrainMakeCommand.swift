import ArgumentParser
import DeskPhrases
import DeskStore
import Phrases
import RefundDesk
import Training

/// `guichet train make TICKET --out FILE`: a scenario of a real closed ticket.
struct TrainMakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make", abstract: "Make a scenario of a real closed ticket.",
    discussion: """
      The one training command that reads a real desk: it opens it for reading only and writes nothing to \
      it. Names, addresses, identifiers and free texts are replaced by invented ones; a check holds every \
      personal string of the ticket against the result, and nothing is written where one remains.
      """)

  @Argument(help: "The ticket.") var ticket: TicketID
  @Option(help: ArgumentHelp("The file to write.", valueName: "file")) var out: String
  @Option(help: ArgumentHelp("The scenario's name; else the file's.", valueName: "name"))
  var id: String?
  @OptionGroup var options: DeskOptions

  func run() throws {
    let spoken = Phrases(options.language ?? .en)
    let desk: Desk
    do throws(DeskFault) {
      desk = try Desk.open(at: options.folder, mode: .reading)
    } catch {
      throw Failure(error, spoken)
    }
    let phrases = Phrases(options.language ?? desk.settings.language)
    guard let policy = desk.policy, let policyName = desk.settings.policy else {
      throw Failure(phrases.explain(desk.policyStatus)?.text ?? "", .invalid)
    }
    let bytes = try WrittenFile.bytes(of: "\(desk.path)/policy/\(policyName).toml", phrases)
    let dossier: Dossier
    do throws(DeskFault) { dossier = try desk.dossier(ticket) } catch {
      throw Failure(error, phrases)
    }
    let maker = ScenarioMaker(
      id: name(of: out, dossier.ticket), of: dossier, policy: policy,
      policyText: String(decoding: bytes, as: UTF8.self),
      people: desk.settings.people.map(\.person), zone: desk.zone)
    let text: String
    do throws(ScenarioMaker.Fault) { text = try maker.make() } catch {
      throw Failure(phrases.explain(error, ticket).text, .invalid)
    }
    try OutputFile.write(Array(text.utf8), to: out, phrases)
    var output = Output()
    output.line(phrases.scenarioMade(out))
    output.flush()
  }

  /// The name of the scenario: the one given, else the file's, in small letters and dashes. A file named
  /// after the ticket gives its scenario no name that leads back to it.
  private func name(of path: String, _ ticket: Ticket) -> String {
    if let id { return id }
    let file = path.split(separator: "/").last.map(String.init) ?? "made"
    let base = file.hasSuffix(".toml") ? String(file.dropLast(5)) : file
    let plain = SearchText.folded(base).map { character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
    }
    let words = ticket.reason.rawValue.map { $0 == "_" ? "-" : $0 }
    let isTelling = plain.isEmpty || String(plain).contains(SearchText.folded(ticket.id.rawValue))
    return isTelling ? "made-\(String(words))" : String(plain.prefix(60))
  }
}
