/// One customer's request about one order: the unit of the queue.
///
/// Three lives move independently and are never one status: the ``conversation``, the ``goods``, and
/// the ``decisions``. A ticket changes only by ``evolve(_:)``.
public struct Ticket: Hashable, Sendable {
  /// The ticket's identifier.
  public let id: TicketID
  /// How many events made it what it is; every change is checked against this number.
  public internal(set) var version: Int = 0
  /// Who asks; nil where the shop's records do not say.
  public var customer: CustomerID?
  /// The order it is about; nil where none was found.
  public var order: OrderID?
  /// When the request came in.
  public var received: Timestamp
  /// How it came in.
  public var channel: ContactChannel
  /// The language that it is written in.
  public var language: Language
  /// Why the customer asks.
  public var reason: Reason
  /// What the customer asks for; nil where the request does not say.
  public var wants: Wish?
  /// The lines that it is about.
  public var lines: [TicketLine] = []
  /// The variants that the customer would rather have.
  public var wanted: [WantedVariant] = []
  /// The means of payment that the customer wants the money back on.
  public var refundTo: PaymentMethodID?
  /// What is known beyond the records, by name of the facts' vocabulary.
  public var facts: [String: Fact] = [:]
  /// What customer and desk wrote, oldest first.
  public var messages: [Message] = []
  /// What colleagues wrote down, oldest first.
  public var notes: [Note] = []
  /// The desk's own marks, without repeats.
  public var tags: [String] = []
  /// Who works on it.
  public var owner: AgentID?
  /// Whose turn it is to speak.
  public var conversation: Conversation = .new
  /// Where the goods are; nil where nobody has said.
  public var goods: Goods?
  /// Since when the goods have been on their way back or at the shop, whichever came first: what the law
  /// counts from (C. consom. L221-24: their return, or proof that they were sent). Nil while they are
  /// neither.
  public var sentBack: Timestamp?
  /// What was decided, oldest first; reopening adds to it and nothing is ever removed.
  public var decisions: [DecisionRecord] = []
  /// The ticket that this one was merged into, while it is.
  public var mergedInto: TicketID?
  /// What can still be undone, oldest first.
  public internal(set) var undoable: [UndoStep] = []
  /// Fields that the desk has no use for.
  public var extra = ExtraFields()

  /// A request as it came in.
  public init(
    id: TicketID, customer: CustomerID?, order: OrderID?, received: Timestamp,
    channel: ContactChannel, language: Language, reason: Reason, wants: Wish? = nil
  ) {
    self.id = id
    self.customer = customer
    self.order = order
    self.received = received
    self.channel = channel
    self.language = language
    self.reason = reason
    self.wants = wants
  }

  /// The decision that counts now: the last that was neither undone nor rejected.
  public var standing: DecisionRecord? {
    decisions.last { $0.life.counts || $0.life == .awaitingApproval }
  }

  /// The position in ``decisions`` of one that waits for a supervisor.
  public var awaitingApproval: Int? { decisions.lastIndex { $0.life == .awaitingApproval } }
}
