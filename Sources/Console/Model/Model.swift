public import Phrases
public import RefundDesk
public import Terminal

/// Everything that the console knows. It changes by ``update(_:)`` and is shown by ``view(_:_:)``.
public struct Model: Sendable {
  /// What stays so.
  public var setup: Setup
  /// The language of the screens.
  public internal(set) var language: Language
  /// The theme in use, by name.
  public internal(set) var theme: String
  /// The keys.
  public var bindings: KeyBindings
  /// Columns and rows.
  public internal(set) var size: Size
  /// What time it is.
  public internal(set) var now: Timestamp
  /// What has the keys.
  public internal(set) var screen = Screen.queue
  var stack: [Screen] = []
  /// The queue.
  public internal(set) var queue = QueuePane()
  /// The ticket shown.
  public internal(set) var ticket: TicketPane?
  /// The customer shown.
  public internal(set) var customer: CustomerPane?
  var page: Page?
  /// The queue by age.
  public internal(set) var board: BoardPane?
  /// How the queue was looked at before a cell of the board was opened.
  var lookBefore: QueueLook?
  /// What lies over the screens.
  public internal(set) var dialog: Dialog?
  /// The filter while it is typed.
  public internal(set) var filterField: TextField?
  var filterBefore = QueueQuery.all
  /// A passing word.
  public internal(set) var toast: Toast?
  /// A lasting one.
  public internal(set) var banner: Explanation?
  /// Messages that were begun.
  public internal(set) var drafts: [TicketID: String] = [:]
  var noteDrafts: [TicketID: String] = [:]
  /// The last decision, while it can be taken back without a trace outside.
  public internal(set) var grace: Grace?
  /// Keys that begin a sequence.
  var held: [Key] = []
  /// A command that waits for its ticket to be read.
  var pending: (name: CommandName, argument: String, ticket: TicketID)?
  /// What was done in this session and taken back, to be done again.
  var steps = StepMemory()
  /// What follows a command that has been sent.
  var sequels: [CommandID: Command] = [:]
  /// The words looked for in a text.
  public internal(set) var search: TextSearch?
  /// The views that the person keeps.
  public internal(set) var views: [SavedView] = []
  /// The last command on many tickets.
  var batch: Batch?
  /// Commands that have been sent and not answered.
  var unanswered: Set<CommandID> = []
  var generations = 0
  var queueGeneration = 0
  var commandCount = 0

  /// A console before anything has been read. ``start()`` asks for the queue.
  public init(
    setup: Setup, language: Language, theme: String, size: Size, now: Timestamp,
    bindings: KeyBindings = .standard
  ) {
    self.setup = setup
    self.language = language
    self.theme = theme
    self.size = size
    self.now = now
    self.bindings = bindings
    views = setup.views
    banner = setup.notice
  }

  /// The words of the screens.
  public var phrases: Phrases { Phrases(language) }

  /// Today by local clocks.
  var today: Day { setup.zone.day(at: now) }

  /// When the screen has to be drawn again although nothing happens: each minute, because ages change,
  /// and each second while a decision can be taken back.
  public var nextTick: Timestamp {
    if grace != nil { return Timestamp(seconds: now.seconds + 1) }
    return Timestamp(seconds: (now.seconds / 60 + 1) * 60)
  }

  /// Whether commands have been sent and not answered: quitting waits for them.
  public var isWriting: Bool { !unanswered.isEmpty }

  /// What a session begins with.
  public mutating func start() -> [Effect] { loadQueue() }

  mutating func loadQueue() -> [Effect] {
    queueGeneration = nextGeneration()
    return [.loadQueue(generation: queueGeneration)]
  }

  mutating func nextGeneration() -> Int {
    generations += 1
    return generations
  }

  mutating func nextCommandID() -> CommandID {
    commandCount += 1
    return CommandID(composed: "\(setup.commandSeed)-\(commandCount)")
  }
}
