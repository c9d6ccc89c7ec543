import ArgumentParser
import DeskStore
import RefundDesk

/// `guichet recode ID`: puts right what the request says.
struct RecodeCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "recode", abstract: "Correct the reason, wish, order or lines of a request.",
    discussion: """
      What is not named stays as it is. The correction is recorded with who made it and when, and can \
      be undone. `guichet read` proposes one from the customer's words.
      """)
  static let mode = Desk.Mode.writing

  @Argument(help: "The ticket.") var ticket: TicketID
  @Option(help: ArgumentHelp("Why the customer asks.", valueName: "reason")) var reason: Reason?
  @Option(help: ArgumentHelp("What the customer asks for.", valueName: "wish")) var wants: Wish?
  @Flag(help: "The request does not say what is asked for.") var noWish = false
  @Option(help: ArgumentHelp("The order it is about.", valueName: "id")) var order: OrderID?
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Which lines, such as L1 or L2:1 (one unit).", valueName: "line"))
  var lines: [LineArgument] = []
  @Flag(help: "It is about the whole order.") var wholeOrder = false
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("What is wanted for a line, such as L1=SKU.", valueName: "line=sku"))
  var variant: [VariantArgument] = []
  @OptionGroup var action: ActionOptions
  @OptionGroup var options: DeskOptions

  func validate() throws {
    if noWish, wants != nil { throw ValidationError("Say --wants or --no-wish, not both.") }
    if wholeOrder, !lines.isEmpty {
      throw ValidationError("Say --lines or --whole-order, not both.")
    }
    let named = reason != nil || wants != nil || noWish || order != nil || !lines.isEmpty
    guard named || wholeOrder || !variant.isEmpty else {
      throw ValidationError("Say what to correct: --reason, --wants, --order, --lines.")
    }
  }

  func run(in session: inout Session) throws {
    let file = try session.asking { () throws(DeskFault) in try session.desk.dossier(ticket) }
    var coding = file.ticket.coding
    var bought = file.order
    if let order, order != coding.order {
      coding.order = order
      coding.lines = []
      coding.wanted = []
      bought = try session.asking { () throws(DeskFault) in try session.desk.order(order) }
    }
    coding.reason = reason ?? coding.reason
    coding.wants = noWish ? nil : wants ?? coding.wants
    if wholeOrder { coding.lines = [] }
    if !lines.isEmpty { coding.lines = lines.map { piece($0, coding.lines, bought) } }
    for wish in variant {
      coding.wanted.removeAll { $0.line == wish.line }
      coding.wanted.append(WantedVariant(line: wish.line, sku: wish.sku))
    }
    try session.perform(
      .recode(coding), on: ticket, action, expecting: file.ticket.version)
  }

  /// A line with its quantity: as many as were asked about, else as were bought.
  private func piece(
    _ argument: LineArgument, _ asked: [TicketLine], _ order: Order?
  ) -> TicketLine {
    let before = asked.first { $0.line == argument.line }?.quantity
    return TicketLine(
      line: argument.line,
      quantity: argument.quantity ?? before ?? order?.line(argument.line)?.quantity ?? 1)
  }
}
