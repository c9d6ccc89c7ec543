import Advice
import ArgumentParser
import DeskPhrases
import DeskStore
import Phrases
import RefundDesk
import RefundPolicy

/// `guichet resolve ID --with KIND`, or `--offer N`: decides.
struct ResolveCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve", abstract: "Decide on a ticket.",
    discussion: """
      Without an amount it gives what law, policy and order come to. What may not be given is refused \
      with the reason; --override needs a supervisor. --offer takes what `suggest` lists under that \
      number; the other options change it.
      """)
  static let mode = Desk.Mode.writing

  @Argument(help: "The ticket.") var ticket: TicketID
  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      "refund, replacement, repair, discount, credit, gift_card, points, redo, cancel, order_change or decline.",
      valueName: "kind"))
  var kind: ResolutionKind?
  @Option(help: ArgumentHelp("What `suggest` lists under that number.", valueName: "number"))
  var offer: Int?
  @Option(help: ArgumentHelp("How much, such as 84.90.", valueName: "decimal")) var amount: String?
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Which lines, such as L1 or L2:1 (one unit).", valueName: "line"))
  var lines: [LineArgument] = []
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("What is sent for a line, such as L1=SKU.", valueName: "line=sku"))
  var variant: [VariantArgument] = []
  @Option(
    help: ArgumentHelp("How money goes back: original, or a means on file.", valueName: "means"))
  var to = "original"
  @Flag(help: "The customer keeps the goods.") var keep = false
  @Option(help: ArgumentHelp("What comes on top of a credit.", valueName: "decimal")) var bonus:
    String?
  @Option(help: "How many points.") var points: Int?
  @Option(help: ArgumentHelp("The customer's answer when asked to agree.", valueName: "answer"))
  var consent: String?
  @Option(help: ArgumentHelp("The text that the customer agreed to.", valueName: "text"))
  var consentText: String?
  @Option(help: ArgumentHelp("Why it goes against the verdict.", valueName: "reason"))
  var override: String?
  @OptionGroup var action: ActionOptions
  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard (kind == nil) != (offer == nil) else {
      throw ValidationError("Say --with and a kind, or --offer and a number.")
    }
  }

  func run(in session: inout Session) throws {
    let file = try session.asking { () throws(DeskFault) in try session.desk.dossier(ticket) }
    let draft = try draft(for: file, in: session)
    let ruling = session.desk.judge(file, at: session.now)?.ruling
    let proposal: Proposal
    do throws(Refusal) {
      proposal = try draft.proposal(for: file, under: ruling)
    } catch {
      throw Failure(error, session.phrases)
    }
    try session.perform(.resolve(proposal), on: ticket, action, expecting: file.ticket.version)
  }

  /// What the decision begins with: a kind, or what is suggested under a number.
  private func beginning(_ file: Dossier, _ session: Session) throws -> ProposalDraft {
    if let kind { return ProposalDraft(kind) }
    let experience = try session.asking { () throws(DeskFault) in try session.desk.experience() }
    let offers = Counsel(try session.judge(), experience).opinion(on: file).suggestions
    guard let offer, offers.indices.contains(offer - 1), let draft = offers[offer - 1].draft else {
      throw Failure(session.phrases.noSuchOffer(offer ?? 0, of: offers.count), .negative)
    }
    return draft
  }

  private func draft(for file: Dossier, in session: Session) throws -> ProposalDraft {
    let currency = file.order?.currency ?? session.desk.settings.currency
    var draft = try beginning(file, session)
    if let amount { draft.amount = try money(amount, currency, session) }
    if let bonus { draft.bonus = try money(bonus, currency, session) }
    if !lines.isEmpty { draft.lines = lines.map { piece($0, file) } }
    for wanted in variant { draft.variants[wanted.line] = wanted.sku }
    if to != "original" {
      guard let method = PaymentMethodID(to) else { throw ValidationError("--to names no means.") }
      draft.means = .method(method)
    }
    if keep { draft.keepsGoods = true }
    if let points { draft.points = points }
    draft.override = override
    draft.consent = try consent.map {
      Consent(
        textShown: consentText, channel: file.ticket.channel, at: session.now,
        by: try session.person().id, answer: $0)
    }
    return draft
  }

  /// A line with its quantity: as many as the ticket is about, else as were bought.
  private func piece(_ argument: LineArgument, _ file: Dossier) -> TicketLine {
    let asked = file.ticket.lines.first { $0.line == argument.line }?.quantity
    let bought = file.order?.line(argument.line)?.quantity
    return TicketLine(
      line: argument.line, quantity: argument.quantity ?? asked ?? bought ?? 1)
  }

  private func money(_ text: String, _ currency: Currency, _ session: Session) throws -> Money {
    do throws(MoneyError) {
      return try Money(decimal: text, currency)
    } catch {
      throw Failure(session.phrases.explain(error).text, .usage)
    }
  }
}
