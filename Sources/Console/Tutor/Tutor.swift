import Phrases
import RefundDesk

/// Five minutes at the console: one step after the other says what to press, and goes on when it was done.
///
/// It only looks at the model, so that whoever reaches a step's goal by another way goes on too. Whoever
/// loses the way, by leaving a question or the request, is shown back to it. The steps' keys are the
/// scripts of the tests.
public struct Tutor: Sendable {
  /// One thing to do.
  public struct Step: Sendable {
    /// Its name.
    public let name: StepName
    /// The keys that do it, as key scripts write them.
    public let keys: String
    /// Whether it is done, compared with how things were when it began.
    let isDone: @Sendable (_ now: Model, _ before: Model) -> Bool
  }

  /// The names of the steps, in their order.
  public enum StepName: String, CaseIterable, Sendable {
    case move, filter, clearFilter, open, scroll, write, closeDraft, take, confirmTake, undo
    case confirmUndo, resolve, closeResolve, help, closeHelp, palette, closePalette
  }

  /// The steps.
  public static let steps: [Step] = StepName.allCases.map(step)

  private var index = 0
  private var before: Model
  /// What leads back to where the step can be done; nil where it can.
  private var detour: StepName?

  /// A lesson that begins on a console.
  public init(_ model: Model) { before = model }

  /// The step that is to be done, or the one that leads back to it; nil once all are done.
  public var step: Step? { next.map { Tutor.step(detour ?? $0.name) } }

  private var next: Step? { index < Tutor.steps.count ? Tutor.steps[index] : nil }

  /// How many steps are done.
  public var done: Int { index }

  /// Looks at the console after something happened: goes on where the step is done, and back where its
  /// question was left unanswered.
  public mutating func observe(_ model: Model) {
    while let next, next.isDone(model, before) {
      index += 1
      before = model
    }
    if let name = next?.name, name == .confirmTake || name == .confirmUndo,
      model.dialog == nil, !model.isWriting
    {
      index -= 1
      before = model
    }
    detour = next.flatMap { Tutor.detour(to: $0.name, model) }
  }

  /// Steps on a request need one that is open; taking it, one that is not taken yet.
  private static func detour(to name: StepName, _ model: Model) -> StepName? {
    guard [.scroll, .write, .take, .undo, .resolve].contains(name), model.dialog == nil else {
      return nil
    }
    if model.screen == .queue { return .open }
    return name == .take && isOwn(model) ? .scroll : nil
  }

  /// Whether the request on the screen is the person's own.
  private static func isOwn(_ model: Model) -> Bool {
    model.ticket?.file?.ticket.owner == model.setup.person.id
  }

  private static func step(_ name: StepName) -> Step {
    switch name {
    case .move: Step(name: name, keys: "j") { $0.queue.selected != $1.queue.selected }
    case .filter: Step(name: name, keys: "/") { now, _ in now.filterField != nil }
    case .clearFilter: Step(name: name, keys: "escape") { now, _ in now.filterField == nil }
    case .open:
      Step(name: name, keys: "enter") { now, _ in now.screen == .ticket && now.ticket?.file != nil }
    case .scroll:
      Step(name: name, keys: "J") { now, before in
        now.ticket?.id != before.ticket?.id && now.ticket?.file != nil
      }
    case .write: dialog(name, "m") { if case .compose = $0 { true } else { false } }
    case .closeDraft: closed(name)
    case .take: Step(name: name, keys: "t") { isConfirming($0) || isOwn($0) && !isOwn($1) }
    case .confirmTake: Step(name: name, keys: "y") { now, _ in now.dialog == nil && isOwn(now) }
    case .undo: Step(name: name, keys: "u") { isConfirming($0) || !isOwn($0) && isOwn($1) }
    case .confirmUndo: Step(name: name, keys: "y") { now, _ in now.dialog == nil && !isOwn(now) }
    case .resolve: dialog(name, "r") { if case .resolve = $0 { true } else { false } }
    case .closeResolve: closed(name)
    case .help: Step(name: name, keys: "?") { now, _ in now.screen == .page }
    case .closeHelp: Step(name: name, keys: "escape") { now, _ in now.screen != .page }
    case .palette: dialog(name, ":") { if case .palette = $0 { true } else { false } }
    case .closePalette: closed(name)
    }
  }

  private static func dialog(
    _ name: StepName, _ keys: String, _ isIt: @escaping @Sendable (Dialog) -> Bool
  ) -> Step {
    Step(name: name, keys: keys) { now, _ in now.dialog.map(isIt) ?? false }
  }

  private static func isConfirming(_ model: Model) -> Bool {
    if case .confirm? = model.dialog { true } else { false }
  }

  private static func closed(_ name: StepName) -> Step {
    Step(name: name, keys: "escape") { now, _ in now.dialog == nil }
  }
}
