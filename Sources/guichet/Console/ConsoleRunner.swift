import Console
import DeskPhrases
import DeskStore
import Phrases
import RefundDesk
import Screen
import Terminal

/// The run loop of the console: what happens goes into the model, what the model asks for is carried out,
/// and its view is painted once for each turn.
///
/// This thread touches the terminal and nothing else; the desk's work is done by ``DeskWorker``. Between
/// minute ticks and events it sleeps.
final class ConsoleRunner {
  let start: ConsoleStart
  let session: TerminalSession
  let shelf = ThemeShelf()
  var personal: PersonalFiles
  private let requests: Mailbox<DeskRequest>
  private let answers: Mailbox<DeskAnswer>
  private var model: Model
  private var isCatchingUp = false
  private var isQuitting = false
  private var ending: EndReason?

  init(_ start: ConsoleStart) throws {
    self.start = start
    personal = PersonalFiles(start.phrases)
    requests = try Mailbox()
    answers = try Mailbox()
    let theme = try ConsoleRunner.theme(start, shelf)
    do throws(SessionError) {
      session = try TerminalSession(
        environment: Environment.all, theme: theme,
        depth: Environment.value("NO_COLOR") == nil ? .twoHundredFiftySix : .none)
    } catch {
      throw Failure(error, start.phrases)
    }
    model = Model(
      setup: ConsoleRunner.setup(start, shelf, personal), language: start.phrases.language,
      theme: start.theme, size: session.size, now: start.clock(), bindings: personal.bindings)
  }

  /// Runs until the person leaves, a signal ends it, or the terminal is gone.
  func run() throws {
    try startWorker()
    defer { session.close() }
    carryOut(model.start())
    post(.catchUp(at: start.clock()))
    isCatchingUp = true
    do throws(SessionError) {
      try loop()
    } catch {
      session.close()
      waitForWorker()
      throw Failure(error, start.phrases)
    }
    session.close()
    waitForWorker()
    if let ending { throw ending.exitCode }
  }

  private func loop() throws(SessionError) {
    try paint()
    while !isQuitting {
      for event in try session.wait(until: deadline, watching: watched) {
        try take(event)
        if ending != nil { return }
      }
      try paint()
    }
  }

  private func paint() throws(SessionError) {
    let frame = view(model)
    try session.paint(frame)
    start.companion?.painted(frame)
    feed(.painted(at: MonotonicClock.now()))
  }

  /// When the screen has to change although nothing happens; each second where the desk gives no sign.
  private var deadline: Moment? {
    let wait = max(20, (model.nextTick.microseconds - start.clock().microseconds) / 1_000 + 1)
    let looks = start.desk.watchDescriptor == nil || start.companion?.isBusy == true
    let limit = looks ? min(wait, 1_000) : wait
    return MonotonicClock.now() + .milliseconds(limit)
  }

  private var watched: [Int32] {
    guard !isCatchingUp, let sign = start.desk.watchDescriptor else { return [answers.descriptor] }
    return [answers.descriptor, sign]
  }

  private func take(_ event: SessionEvent) throws(SessionError) {
    switch event {
    case .input(let input):
      start.companion?.keyPressed()
      feed(.input(input, at: MonotonicClock.now()))
    case .resized(let size): feed(.resized(size))
    case .continued: session.forget()
    case .ended(let reason): ending = reason
    case .ready(answers.descriptor): for answer in answers.take() { take(answer) }
    case .ready: catchUp()
    case .deadline:
      feed(.tick(start.clock()))
      catchUp()
    }
  }

  private func take(_ answer: DeskAnswer) {
    switch answer {
    case .event(let event): feed(event)
    case .caughtUp: isCatchingUp = false
    case .stopped: break
    }
  }

  private func catchUp() {
    guard !isCatchingUp else { return }
    isCatchingUp = true
    // The sign is taken in here, so that it does not ring until the next change.
    start.desk.drainSigns()
    post(.catchUp(at: start.clock()))
  }

  /// Lets the model take something in and carries out what it asks for.
  func feed(_ event: Event) {
    carryOut(update(&model, event))
    if let word = start.companion?.observe(model) { carryOut(update(&model, .banner(word))) }
  }

  private func carryOut(_ effects: [Effect]) {
    for effect in effects { carryOut(effect) }
  }

  private func carryOut(_ effect: Effect) {
    switch effect {
    case .quit: isQuitting = true
    default:
      guard let request = DeskRequest(effect, at: start.clock()) else {
        return carryOutOnTerminal(effect)
      }
      post(request)
    }
  }

  func post(_ request: DeskRequest) { requests.post(request) }

  private func startWorker() throws {
    let (path, mode, person) = (start.desk.path, start.desk.mode, start.person.id)
    let (phrases, clock, requests, answers) = (start.phrases, start.clock, requests, answers)
    let companion = start.companion
    try WorkerThread.start {
      do throws(DeskFault) {
        let desk = try Desk.open(at: path, mode: mode)
        var worker = DeskWorker(
          desk: desk, person: person, phrases: phrases, now: clock, answers: answers)
        worker.companion = companion
        worker.serve(requests)
        worker.keepUnfinishedBoard()
      } catch {
        answers.post(.event(.banner(phrases.explain(error))))
      }
      answers.post(.stopped)
    }
  }

  /// Waits until everything that was asked for is done, so that nothing confirmed is lost.
  private func waitForWorker() {
    post(.stop)
    while true {
      for answer in answers.wait() {
        if case .stopped = answer { return }
      }
    }
  }
}
