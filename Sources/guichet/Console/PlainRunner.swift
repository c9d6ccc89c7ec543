import Console
import DeskStore
import Phrases
import RefundDesk
import Screen
import Terminal

/// The console by lines (`--plain`): the same model and the same desk, said instead of painted.
///
/// One line is taken in, everything that it asks for is done, and what came of it is printed.
struct PlainRunner {
  private let start: ConsoleStart
  private let requests: Mailbox<DeskRequest>
  private let answers: Mailbox<DeskAnswer>
  private let worker: DeskWorker
  private var personal: PersonalFiles
  private var model: Model
  private var isQuitting = false
  private var output = Output()

  init(_ start: ConsoleStart) throws {
    self.start = start
    requests = try Mailbox()
    answers = try Mailbox()
    worker = DeskWorker(
      desk: start.desk, person: start.person.id, phrases: start.phrases, now: start.clock,
      answers: answers)
    personal = PersonalFiles(start.phrases)
    // Wide enough that nothing is cut; only words are read from it.
    model = Model(
      setup: ConsoleRunner.setup(start, ThemeShelf(), personal), language: start.phrases.language,
      theme: start.theme, size: Size(width: 160, height: 50), now: start.clock(),
      bindings: personal.bindings)
  }

  /// Runs until the person leaves or the input ends.
  mutating func run() {
    output.line(start.phrases.plainWelcome)
    var before: Model?
    settle(model.start())
    print(after: before)
    while !isQuitting {
      before = model
      output.flush()
      guard let line = readLine(strippingNewline: true) else { break }
      settle(update(&model, .tick(start.clock())))
      settle(model.updatePlain(line, at: MonotonicClock.now()))
      request(.catchUp(at: start.clock()))
      answer()
      print(after: before)
    }
    output.flush()
  }

  private mutating func print(after before: Model?) {
    guard !isQuitting else { return }
    for line in PlainView.lines(model, after: before) { output.line(line) }
    output.flush()
    settle(update(&model, .painted(at: MonotonicClock.now())))
  }

  /// Carries effects out, and what comes of their answers, until nothing is left to do.
  private mutating func settle(_ effects: [Effect]) {
    for effect in effects { carryOut(effect) }
    answer()
  }

  private mutating func request(_ request: DeskRequest) { requests.post(request) }

  /// Lets the desk do what was asked, here and now, and takes in the answers.
  private mutating func answer() {
    while true {
      requests.post(.stop)
      worker.serve(requests)
      worker.finish()
      var effects: [Effect] = []
      for answer in answers.take() {
        if case .event(let event) = answer { effects += update(&model, event) }
      }
      if effects.isEmpty { return }
      for effect in effects { carryOut(effect) }
    }
  }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .quit: isQuitting = true
    case .saveViews(let views):
      do { try personal.keep(views) } catch {
        output.error((error as? Failure)?.message ?? "\(error)")
      }
    default: if let wanted = DeskRequest(effect, at: start.clock()) { request(wanted) }
    }
  }
}
